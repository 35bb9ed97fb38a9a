/** Writes `.ariane.json` files. Exercises are left out, and no national number leaves, whoever forgot to redact. */
import { allTemplates, type Bundle, keyOf } from './bundle';
import { LIMITS, type Limits } from './limits';
import { KEEPABLE } from './redact';
import { redactBundle } from './redact-bundle';
import { BUNDLE_VERSION, FORMAT } from './shape';

export const FILE_NAME_END = '.ariane.json';

/** The text of one file. What the sender does not keep is for `redactBundle` to take out before. */
export function writeBundle(bundle: Bundle): string {
  return JSON.stringify(fileOf(withoutExercises(bundle)));
}

/**
 * As many files as it takes, each small enough to be read by `parseBundle`: for all of one's data.
 * Each holds the templates that its lists need; what belongs to no list is in the first.
 */
export function writeBundles(bundle: Bundle, limits: Limits = LIMITS): string[] {
  const clean = withoutExercises(bundle);
  const { checklists, offered, hints, handover: _, ...head } = clean;
  const every = new Map(allTemplates(clean).map((template) => [keyOf(template), template]));
  const needed = new Set(checklists.flatMap((list) => templatesOf(list)));
  const free = [...every.keys()].filter((key) => !needed.has(key) || offered.includes(key));
  const begin = (keys: readonly string[]): Part => ({ checklists: [], keys: new Set(keys), bytes: 0, events: 0 });

  const parts = [begin(free)];
  for (const list of checklists) {
    let part = parts.at(-1) ?? begin([]);
    const own = sizeOf(list.record) + sizeOf(list.events);
    const cost = () =>
      own +
      sum(
        templatesOf(list).filter((key) => !part.keys.has(key)),
        (key) => sizeOf(every.get(key)),
      );
    // A tenth is left for what stands around.
    const full =
      part.bytes + cost() > limits.bytes * 0.9 ||
      part.events + list.events.length > limits.events * 0.9 ||
      part.checklists.length >= limits.checklists ||
      part.keys.size + 2 > limits.templates;
    if (full && part.checklists.length > 0) {
      part = begin([]);
      parts.push(part);
    }
    part.bytes += cost();
    part.events += list.events.length;
    for (const key of templatesOf(list)) part.keys.add(key);
    part.checklists.push(list);
  }
  return parts.map((part, index) =>
    JSON.stringify(
      fileOf({
        ...head,
        checklists: part.checklists,
        templates: [...part.keys].flatMap((key) => every.get(key) ?? []),
        offered: index === 0 ? offered : [],
        hints: index === 0 ? hints : [],
      }),
    ),
  );
}

interface Part {
  checklists: Bundle['checklists'];
  keys: Set<string>;
  bytes: number;
  events: number;
}

/** The templates of a list: the one it began with, and those it went on with. */
function templatesOf({ record, events }: Bundle['checklists'][number]): string[] {
  const versions = events.flatMap(({ change }) => (change.kind === 'migrated' ? change.version : []));
  return [...new Set([record.version, ...versions])].map((version) => keyOf({ id: record.template, version }));
}

function withoutExercises(bundle: Bundle): Bundle {
  return redactBundle({ ...bundle, checklists: bundle.checklists.filter(({ record }) => !record.practice) }, KEEPABLE)
    .bundle;
}

function fileOf({ madeAt, author, handover, checklists, templates, offered, hints }: Bundle): unknown {
  return {
    format: FORMAT,
    version: BUNDLE_VERSION,
    madeAt,
    author,
    handover,
    templates: allTemplates({ templates, checklists }),
    ...(offered.length === 0 ? {} : { offered }),
    checklists: checklists.map(({ record, events }) => ({ record, events })),
    ...(hints.length === 0 ? {} : { hints }),
  };
}

const sizeOf = (value: unknown): number =>
  value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;
const sum = <T>(list: readonly T[], size: (one: T) => number): number => list.reduce((all, one) => all + size(one), 0);
