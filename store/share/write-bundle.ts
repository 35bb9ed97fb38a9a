/** Writes `.ariane.json` files. Exercises are left out, and no national number leaves, whoever forgot to redact. */
import type { Template } from '../../rules/engine/template';
import { canonical } from '../canonical';
import type { Bundle, BundledChecklist } from './bundle';
import { LIMITS, type Limits } from './limits';
import { KEEPABLE } from './redact';
import { redactBundle } from './redact-bundle';
import { BUNDLE_VERSION, FORMAT } from './shape';

export const FILE_NAME_END = '.ariane.json';

/** The text of one file. What the sender does not keep is for `redactBundle` to take out before. */
export const writeBundle = (bundle: Bundle): string => JSON.stringify(fileOf(fitToLeave(bundle)));

/**
 * As many files as it takes, each small enough to be read by `parseBundle`: for very many lists at once. Each holds the
 * templates that its lists need; what belongs to no list is in the first.
 */
export function writeBundles(bundle: Bundle, limits: Limits = LIMITS): string[] {
  const { checklists, offered, hints, handover: _, ...head } = fitToLeave(bundle);
  const parts = [newPart(offered)];
  for (const list of checklists) {
    const full = parts.at(-1);
    const part = full && hasRoom(full, list, limits) ? full : newPart([]);
    if (part !== full) parts.push(part);
    part.bytes += costIn(part, list);
    part.events += list.events.length;
    for (const template of list.templates) part.templates.add(template);
    part.checklists.push(list);
  }
  return parts.map((part, index) =>
    JSON.stringify(
      fileOf({
        ...head,
        checklists: part.checklists,
        offered: index === 0 ? offered : [],
        hints: index === 0 ? hints : [],
      }),
    ),
  );
}

interface Part {
  checklists: BundledChecklist[];
  templates: Set<Template>;
  bytes: number;
  events: number;
}

const newPart = (offered: readonly Template[]): Part => ({
  checklists: [],
  templates: new Set(offered),
  bytes: offered.reduce((sum, template) => sum + sizeOf(template), 0),
  events: 0,
});

/** A tenth is left for what stands around. One list is always taken: it cannot be cut. */
const hasRoom = (part: Part, list: BundledChecklist, limits: Limits): boolean =>
  part.checklists.length === 0 ||
  (part.bytes + costIn(part, list) <= limits.bytes * 0.9 &&
    part.events + list.events.length <= limits.events * 0.9 &&
    part.checklists.length < limits.checklists &&
    part.templates.size + list.templates.length <= limits.templates);

function costIn(part: Part, { record, templates, events }: BundledChecklist): number {
  const added = templates.filter((template) => !part.templates.has(template));
  return sizeOf(record) + sizeOf(events) + added.reduce((sum, template) => sum + sizeOf(template), 0);
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

function fitToLeave(bundle: Bundle): Bundle {
  const checklists = bundle.checklists.filter(({ record }) => !record.practice);
  return withTemplatesOnce(redactBundle({ ...bundle, checklists }, KEEPABLE).bundle);
}

/** The same template everywhere is one and the same object, so that it is written and counted once. */
function withTemplatesOnce(bundle: Bundle): Bundle {
  const byContent = new Map<string, Template>();
  const met = new Map<Template, Template>();
  const once = (template: Template): Template => {
    const known = met.get(template);
    if (known !== undefined) return known;
    const content = canonical(template);
    const first = byContent.get(content) ?? template;
    byContent.set(content, first);
    met.set(template, first);
    return first;
  };
  const checklists = bundle.checklists.map((list) => ({ ...list, templates: list.templates.map(once) }));
  return { ...bundle, checklists, offered: bundle.offered.map(once) };
}

function fileOf({ madeAt, author, handover, checklists, offered, hints }: Bundle): unknown {
  const templates = [...new Set([...checklists.flatMap((list) => list.templates), ...offered])];
  const places = new Map(templates.map((template, place) => [template, place]));
  const placesOf = (some: readonly Template[]) => some.map((template) => places.get(template));
  return {
    format: FORMAT,
    version: BUNDLE_VERSION,
    madeAt,
    author,
    handover,
    templates,
    ...(offered.length === 0 ? {} : { offered: placesOf(offered) }),
    checklists: checklists.map(({ record, events, ...list }) => ({
      record,
      templates: placesOf(list.templates),
      events: events.map(withoutKey),
    })),
    ...(hints.length === 0 ? {} : { hints }),
  };
}

/** Its type does not say it, but an event of this machine that was passed on as it is has one. */
const withoutKey = (event: object): object => ({ ...event, key: undefined });
