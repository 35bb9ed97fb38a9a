/** What leaves is cleaned, and shown before it leaves: every text of a bundle, and what was found in it. */
import type { Change } from '../../rules/engine/checklist';
import type { Template } from '../../rules/engine/template';
import type { Bundle, SharedEvent } from './bundle';
import { type Found, type Keepable, redact } from './redact';
import { rewriteTemplate, textOf, withText } from './texts-in';

/** Which text something was found in. */
export type FoundPlace =
  | { in: 'event'; checklist: string; event: string; kind: Change['kind']; item: string | null }
  | { in: 'template'; template: string; version: string; at: string };

export interface FoundInBundle extends Found {
  place: FoundPlace;
}

export interface RedactedBundle {
  bundle: Bundle;
  found: FoundInBundle[];
}

/** The bundle as it may leave: without national numbers, and of the rest without what the sender does not keep. */
export function redactBundle(bundle: Bundle, keep: readonly Keepable[] = []): RedactedBundle {
  const found: FoundInBundle[] = [];
  const note: Note = (more, place) => found.push(...more.map((one) => ({ ...one, place })));
  /** Lists that run on the same template have the same one afterwards, and what is in it is told once. */
  const cleaned = new Map<Template, Template>();
  const clean = (template: Template): Template => {
    const known = cleaned.get(template) ?? redactTemplate(template, keep, note);
    cleaned.set(template, known);
    return known;
  };
  const checklists = bundle.checklists.map(({ record, templates, events }) => ({
    record,
    templates: templates.map(clean),
    events: events.map((event) => redactEvent(event, keep, note)),
  }));
  return { bundle: { ...bundle, checklists, offered: bundle.offered.map(clean) }, found };
}

type Note = (found: readonly Found[], place: FoundPlace) => void;

function redactTemplate(template: Template, keep: readonly Keepable[], note: Note): Template {
  const { id, version } = template;
  return rewriteTemplate(template, (text, at) => {
    const cleaned = redact(text, keep);
    note(cleaned.found, { in: 'template', template: id, version, at });
    return cleaned.text;
  });
}

/** The same event, marked where it says less than its author's copy. */
function redactEvent(event: SharedEvent, keep: readonly Keepable[], note: Note): SharedEvent {
  const { change, checklist, id } = event;
  const text = textOf(change);
  if (text === null) return event;
  const cleaned = redact(text, keep);
  const item = 'item' in change ? change.item : null;
  note(cleaned.found, { in: 'event', checklist, event: id, kind: change.kind, item });
  return cleaned.text === text ? event : { ...event, change: withText(change, cleaned.text), cleaned: true };
}
