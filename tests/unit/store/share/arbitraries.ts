/** Random bundles as Ariane makes them: templates, lists and histories in which people see each other or not. */
import fc from 'fast-check';
import { encodeTime } from 'ulid';
import { type Change, prevFor } from '../../../../rules/engine/checklist';
import type { Template } from '../../../../rules/engine/template';
import type { ChecklistRecord } from '../../../../store/schema';
import type { Bundle, BundledChecklist, SharedEvent } from '../../../../store/share/bundle';
import { cleanText } from '../../../../store/share/clean-text';
import { redact } from '../../../../store/share/redact';
import { ACTORS } from '../../../../store/share/shape';

export const START = Date.UTC(2026, 10, 20, 9, 0);

/** Words with signs of many scripts, markup and quotes, but nothing that is invisible or would be taken out. */
export const words = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: most, minLength: 1 }),
      fc.string({ unit: 'grapheme', maxLength: 40, minLength: 1 }),
      fc.constantFrom('Désigner le GAP', '<b>gras</b>', '=1+1', '- [x] rien', 'a;b"c', 'ligne\nautre', '"…" -->'),
    )
    .map((text) => cleanText(text).text.slice(0, most))
    // Half a surrogate pair may be left by the cut.
    .map((text) => cleanText(text).text)
    .filter((text) => text.trim() !== '' && redact(text).found.length === 0);

const name = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,2}$/);
const localized = fc.record({ fr: words(30), nl: words(30), de: words(30), en: words(30) });

const template: fc.Arbitrary<Template> = fc
  .record({
    id: fc.oneof(
      name.map((id) => `procedure:${id}`),
      fc.stringMatching(/^[0-9a-f]{16}$/).map((id) => `own:${id}`),
    ),
    version: fc.integer({ min: 1, max: 9 }).map(String),
    title: fc.oneof(words(60), localized),
    procedure: name,
    steps: fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
    own: fc.array(words(60), { maxLength: 3 }),
    actor: fc.constantFrom(...ACTORS),
    title2: localized,
  })
  .map(({ id, version, title, procedure, steps, own, actor, title2 }) => ({
    id,
    version,
    title,
    sections: [{ id: procedure, procedure, version: 1, title: title2, actor }],
    items: [
      ...steps.map((step, index) => ({
        id: `${procedure}/${step}`,
        title: title2,
        section: procedure,
        actor: ACTORS[index % ACTORS.length] ?? actor,
        ...(index === 1 ? { when: { not: { fact: 'registered', is: 'yes' } }, takes: 'PT20M' } : {}),
      })),
      ...own.map((text, index) => ({ id: `own.${index + 1}`, title: text })),
    ],
  }));

/** One thing that somebody does; `pick` chooses the item. */
interface Deed {
  pick: number;
  kind: Change['kind'];
  text: string;
  who: number;
  /** How many of the newest events this person has not seen. */
  blind: number;
}

const KINDS: readonly Change['kind'][] = [
  'ticked',
  'undone',
  'removed',
  'added',
  'assigned',
  'due',
  'waiting',
  'noted',
  'unnoted',
  'labelled',
  'migrated',
  'closed',
  'reopened',
];

const deed: fc.Arbitrary<Deed> = fc.record({
  pick: fc.nat(20),
  kind: fc.constantFrom(...KINDS),
  text: words(80),
  who: fc.nat(2),
  blind: fc.nat(3),
});

function changeOf({ pick, kind, text }: Deed, items: readonly string[], events: readonly SharedEvent[]): Change | null {
  const item = items[pick % items.length] ?? '';
  switch (kind) {
    case 'ticked':
      return { kind, item, how: pick % 2 === 0 ? 'page' : 'person' };
    case 'undone':
    case 'removed':
      return { kind, item };
    case 'added':
      return { kind, item: `added-${pick}`, title: text, after: pick % 3 === 0 ? null : item };
    case 'assigned':
      return { kind, item, to: pick % 4 === 0 ? null : text };
    case 'due':
      return { kind, item: pick % 5 === 0 ? null : item, day: pick % 4 === 0 ? null : '2026-12-01' };
    case 'waiting':
      return { kind, item, until: pick % 4 === 0 ? null : START + pick };
    case 'noted':
      return { kind, item: pick % 5 === 0 ? null : item, text };
    case 'unnoted': {
      const note = events.find(({ change }) => change.kind === 'noted');
      return note ? { kind, note: note.id } : null;
    }
    case 'labelled':
      return { kind, text: pick % 4 === 0 ? '' : text };
    case 'migrated':
      return { kind, version: String(pick) };
    case 'closed':
    case 'reopened':
      return { kind };
  }
}

const AUTHORS = ['00000000000000aa', '00000000000000bb', '00000000000000cc'];

/** An id like ulid's, whose end is chosen, so that the same seed gives the same bundle. */
const idAt = (time: number, tail: number): string => `${encodeTime(time, 10)}${String(tail).padStart(16, '0')}`;

export function historyOf(
  record: ChecklistRecord,
  template: Template | null,
  deeds: readonly Deed[],
  salt: number,
): SharedEvent[] {
  const items = template?.items.map(({ id }) => id) ?? ['some/step'];
  const events: SharedEvent[] = [];
  deeds.forEach((one, index) => {
    const known = events.slice(0, events.length - one.blind);
    const change = changeOf(one, items.length === 0 ? ['none'] : items, known);
    if (change === null) return;
    const id = idAt(START + index, salt * 1_000 + index);
    events.push({
      v: 2,
      id,
      checklist: record.id,
      at: START + index,
      author: AUTHORS[one.who] ?? '',
      prev: prevFor(change, id, known),
      change,
    });
  });
  return events;
}

export const checklist = (salt: number): fc.Arbitrary<BundledChecklist> =>
  fc
    .record({
      template,
      later: fc.option(template, { nil: undefined }),
      without: fc.integer({ min: 0, max: 5 }),
      deeds: fc.array(deed, { maxLength: 12 }),
      facts: fc.dictionary(name, name, { maxKeys: 3 }),
    })
    .map(({ template: one, later, without, deeds, facts }) => {
      const kept = without === 0 && one.id.startsWith('procedure:') ? null : one;
      const next = later && { ...later, id: one.id, version: '10' };
      const record: ChecklistRecord = {
        v: 2,
        id: idAt(START, salt),
        template: one.id,
        version: one.version,
        facts,
        createdAt: START,
        practice: false,
      };
      return {
        record,
        templates: kept ? [kept, ...(next ? [next] : [])] : [],
        events: historyOf(record, kept, deeds, salt),
      };
    });

const hint = fc.record({
  screen: name,
  target: name,
  role: fc.constantFrom('button' as const, 'link' as const, 'textbox' as const),
  path: fc.constantFrom('html>body:1>form:2>input:3', 'main>a:4'),
  sum: fc.integer(),
});

export const bundle: fc.Arbitrary<Bundle> = fc
  .record({
    lists: fc.tuple(checklist(1), checklist(2), checklist(3)),
    count: fc.integer({ min: 0, max: 3 }),
    spare: fc.uniqueArray(template, { maxLength: 2, selector: ({ id }) => id }),
    hints: fc.uniqueArray(hint, { maxLength: 3, selector: ({ screen, target }) => `${screen} ${target}` }),
    author: fc.option(fc.constantFrom(...AUTHORS), { nil: undefined }),
  })
  .map(({ lists, count, spare, hints, author }) => ({
    madeAt: START,
    ...(author === undefined ? {} : { author }),
    checklists: lists.slice(0, count),
    offered: spare.filter(({ id }) => id.startsWith('own:')),
    hints,
  }));
