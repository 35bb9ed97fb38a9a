/** What leaves is cleaned, and shown before it leaves: every text of a bundle, and what was found in it. */
import type { Template } from '../../rules/engine/template';
import type { EventRecord } from '../schema';
import { allTemplates, type Bundle, type BundledChecklist, keyOf } from './bundle';
import { type Found, type Keepable, redact } from './redact';
import { rewriteTemplate, textOf, withText } from './texts-in';

/** Which text something was found in. */
export type FoundPlace =
  | { in: 'event'; checklist: string; event: string; kind: EventRecord['change']['kind']; item: string | null }
  | { in: 'template'; template: string; at: string };

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
  const note = (more: readonly Found[], place: FoundPlace) => found.push(...more.map((one) => ({ ...one, place })));

  const templates = new Map(
    allTemplates(bundle).map((template) => [keyOf(template), redactTemplate(template, keep, note)]),
  );
  const checklists = bundle.checklists.map(({ record, template, events }) => ({
    record,
    template: template && (templates.get(keyOf(template)) ?? null),
    events: events.map((event) => redactEvent(event, keep, note)),
  }));
  return { bundle: { ...bundle, checklists, templates: [...templates.values()] }, found };
}

/** One list as it may leave in another form than a bundle. */
export function redactChecklist(checklist: BundledChecklist, keep: readonly Keepable[] = []): BundledChecklist {
  const alone: Bundle = { madeAt: 0, checklists: [checklist], templates: [], offered: [], hints: [] };
  return redactBundle(alone, keep).bundle.checklists[0] ?? checklist;
}

type Note = (found: readonly Found[], place: FoundPlace) => void;

function redactTemplate(template: Template, keep: readonly Keepable[], note: Note): Template {
  return rewriteTemplate(template, (text, at) => {
    const cleaned = redact(text, keep);
    note(cleaned.found, { in: 'template', template: keyOf(template), at });
    return cleaned.text;
  });
}

/** The same event, marked where it says less than its author's copy. */
function redactEvent(event: EventRecord, keep: readonly Keepable[], note: Note): EventRecord {
  const { change, checklist, id } = event;
  const text = textOf(change);
  if (text === null) return event;
  const cleaned = redact(text, keep);
  const item = 'item' in change ? change.item : null;
  note(cleaned.found, { in: 'event', checklist, event: id, kind: change.kind, item });
  return cleaned.text === text ? event : { ...event, change: withText(change, cleaned.text), cleaned: true };
}
