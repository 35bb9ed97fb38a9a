/** docs/reference-map.md says where each row of the domain reference went. This keeps it true. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../rules/loader';
import { PROJECT_ROOT, readKnowledgeFiles } from '../../../scripts/knowledge-files';

/** Rows that the reference has for each procedure, P01 to P34. */
const ROWS = [9, 10, 10, 12, 12, 3, 1, 5, 5, 5, 3, 7, 3, 3, 3, 3, 3, 8, 5, 3, 2, 9, 8, 6, 6, 6, 8, 3, 9, 7, 5, 5, 5, 2];
const SCREENS = 60;

interface Row {
  name: string;
  /** `file#step`, or a file alone. */
  places: string[];
  why: string;
  cells: string[];
}

/** The rows of all tables whose first cell matches `name`. */
function rows(name: RegExp): Row[] {
  const text = readFileSync(join(PROJECT_ROOT, 'docs/reference-map.md'), 'utf8');
  return text.split('\n').flatMap((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [first = '', places = '', why = ''] = cells;
    return name.test(first) ? [{ name: first, places: placesIn(places), why, cells }] : [];
  });
}

/** `` `a.yaml#x`, `#y` `` is a.yaml#x and a.yaml#y. */
function placesIn(cell: string): string[] {
  let file = '';
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, place = '']) => {
    if (!place.startsWith('#')) file = place.split('#')[0] ?? '';
    return place.startsWith('#') ? `${file}${place}` : place;
  });
}

const loaded = loadKnowledge(readKnowledgeFiles());
const knowledge = loaded.ok ? loaded.knowledge : null;
/** Place of each step as it is written, and the procedures that it is part of. */
const steps = new Map(
  (loaded.ok ? loaded.written : []).map(({ file, step, procedures }) => [`${file}#${step.id}`, procedures]),
);
const two = (number: number): string => String(number).padStart(2, '0');

const procedures = rows(/^P\d+$/);
const stepRows = rows(/^P\d+\.\d+$/);
const screens = rows(/^SC\d+$/);
/** A whole procedure that the reference does not know. */
const addedProcedures = rows(/^`rules\/procedures\/[^`#]+`$/).map(({ name }) => name.replaceAll('`', ''));
const added = rows(/^`rules\/procedures\/[^`]+#/);
const addedScreens = rows(/^`rules\/screens\//);

test('the knowledge loads', () => {
  expect(loaded.ok ? [] : loaded.errors).toEqual([]);
});

describe('procedures', () => {
  test('all 34 are there, each in a file of its own, and no file is left out', () => {
    expect(procedures.map(({ name }) => name)).toEqual(ROWS.map((_, index) => `P${two(index + 1)}`));
    const files = [...procedures.flatMap(({ places }) => places), ...addedProcedures];
    expect(files.toSorted()).toEqual(
      Object.keys(knowledge?.procedures ?? {})
        .map((id) => `rules/procedures/${id}.yaml`)
        .toSorted(),
    );
  });

  test('all 194 rows are there, once each and in order', () => {
    const expected = ROWS.flatMap((count, index) =>
      Array.from({ length: count }, (_, row) => `P${two(index + 1)}.${row + 1}`),
    );
    expect(expected).toHaveLength(194);
    expect(stepRows.map(({ name }) => name)).toEqual(expected);
  });

  test('every row names steps that exist', () => {
    expect(stepRows.filter(({ places }) => places.length === 0)).toEqual([]);
    expect(stepRows.flatMap(({ name, places }) => places.map((place) => `${name} ${place}`)).filter(unknown)).toEqual(
      [],
    );
  });

  test('a step named by a row is part of that procedure, or the table says why not', () => {
    const fileOf = new Map(procedures.map(({ name, places }) => [name, places[0] ?? '']));
    const foreign = stepRows.flatMap(({ name, places, why }) => {
      const own = fileOf.get(name.split('.')[0] ?? '')?.replace(/^.*\/|\.yaml$/g, '') ?? '';
      return why === ''
        ? places.filter((place) => !steps.get(place)?.includes(own)).map((place) => `${name} ${place}`)
        : [];
    });
    expect(foreign).toEqual([]);
  });

  test('two rows share one step only where the table says why', () => {
    const first = new Map<string, string>();
    const silent = stepRows.flatMap(({ name, places, why }) =>
      places.flatMap((place) => {
        const earlier = first.get(place);
        first.set(place, earlier ?? name);
        return earlier !== undefined && why === '' ? [`${name} shares ${place} with ${earlier}`] : [];
      }),
    );
    expect(silent).toEqual([]);
  });

  test('every step is reached by a row, or is an addition of which the table says why', () => {
    const named = new Set(stepRows.flatMap(({ places }) => places));
    const additions = new Set(added.map(({ name }) => name.replaceAll('`', '')));
    const inAdded = (place: string) => addedProcedures.includes(place.split('#')[0] ?? '');
    expect(added.filter(({ cells }) => (cells[1] ?? '') === '').map(({ name }) => name)).toEqual([]);
    expect([...additions].filter((place) => !steps.has(place) || named.has(place))).toEqual([]);
    expect([...steps.keys()].filter((place) => !named.has(place) && !additions.has(place) && !inAdded(place))).toEqual(
      [],
    );
  });
});

/** Whether the place at the end of `row` is no step. */
function unknown(row: string): boolean {
  return !steps.has(row.split(' ').at(-1) ?? '');
}

describe('screens', () => {
  const fileOf = (id: string): string => `rules/screens/${id}.yaml`;

  test('all 60 are there, in order, each in a file of its own', () => {
    expect(screens.map(({ name }) => name)).toEqual(
      Array.from({ length: SCREENS }, (_, index) => `SC${two(index + 1)}`),
    );
    const files = screens.flatMap(({ places }) => places);
    expect(new Set(files).size).toBe(SCREENS);
    const known = new Set(Object.keys(knowledge?.screens ?? {}).map(fileOf));
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });

  test('a screen that the reference does not number is an addition of which the table says why', () => {
    const mapped = new Set(screens.flatMap(({ places }) => places));
    const additions = addedScreens.map(({ name }) => name.replaceAll('`', ''));
    expect(addedScreens.filter(({ cells }) => (cells[1] ?? '') === '')).toEqual([]);
    const rest = Object.keys(knowledge?.screens ?? {})
      .map(fileOf)
      .filter((file) => !mapped.has(file));
    expect(rest.toSorted()).toEqual(additions.toSorted());
  });
});

test('everything else that the table points at exists', () => {
  const pointed = rows(/^(W|N|C|U)\d+/).flatMap(({ name, places }) => places.map((place) => `${name} ${place}`));
  expect(pointed.length).toBeGreaterThan(0);
  const files = new Set(readKnowledgeFiles().map(({ path }) => path));
  const lists: Record<string, readonly string[]> = {
    'rules/problems.yaml': Object.keys(knowledge?.problems ?? {}),
    'rules/contacts.yaml': Object.keys(knowledge?.contacts ?? {}),
    'rules/terms.yaml': Object.keys(knowledge?.terms ?? {}),
    'rules/sources.yaml': Object.keys(knowledge?.sources ?? {}),
    'rules/facts.yaml': Object.keys(knowledge?.facts ?? {}),
  };
  const missing = pointed.filter((row) => {
    const [file = '', inside] = (row.split(' ').at(-1) ?? '').split('#');
    if (!files.has(file)) return true;
    if (inside === undefined || steps.has(`${file}#${inside}`)) return false;
    if (lists[file]) return !lists[file].includes(inside);
    const id = file.replace(/^.*\/|\.yaml$/g, '');
    const decision = file.startsWith('rules/decisions/') ? knowledge?.decisions[id] : undefined;
    const screen = file.startsWith('rules/screens/') ? knowledge?.screens[id] : undefined;
    const procedure = file.startsWith('rules/procedures/') ? knowledge?.procedures[id] : undefined;
    const parts = [
      ...(decision ? [...decision.outcomes, ...decision.rules] : []),
      ...(screen ? [...screen.targets, ...screen.messages, ...screen.landmarks] : []),
      ...(procedure?.exits ?? []),
    ];
    return !parts.some((part) => part.id === inside);
  });
  expect(missing).toEqual([]);
});

for (const id of ['W', 'N', 'C', 'U'] as const) {
  const counts = { W: 20, N: 27, C: 20, U: 25 };
  test(`all ${counts[id]} ${id} are placed`, () => {
    const named = new Set(rows(new RegExp(`^${id}\\d`)).map(({ name }) => name));
    const all = Array.from({ length: counts[id] }, (_, index) => `${id}${two(index + 1)}`);
    expect(all.filter((name) => !named.has(name))).toEqual([]);
  });
}
