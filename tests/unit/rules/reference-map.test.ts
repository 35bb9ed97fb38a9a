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

describe('warnings, changes, contradictions and problems', () => {
  const COUNTS = { W: 20, N: 27, C: 20, U: 25 };

  test.each(Object.entries(COUNTS))('all of %s are there, in order, each with a place', (kind, count) => {
    const found = rows(new RegExp(`^${kind}\\d+$`));
    expect(found.map(({ name }) => name)).toEqual(
      Array.from({ length: count }, (_, index) => `${kind}${two(index + 1)}`),
    );
    expect(found.filter(({ cells }) => !/\w{3}/.test(cells.slice(1).join(' '))).map(({ name }) => name)).toEqual([]);
  });

  test('what they name exists: a file, an id of any kind, or a key of the model', () => {
    const named = rows(/^[WNCU]\d+$/).flatMap(({ name, cells }) =>
      [
        ...cells
          .slice(1)
          .join(' ')
          .matchAll(/`([^`]+)`/g),
      ].map(([, word = '']) => ({ name, word: word.split(':')[0] ?? '' })),
    );
    expect(named.length).toBeGreaterThan(200);
    const files = new Set(readKnowledgeFiles().map(({ path }) => path));
    // Groups are no part of the knowledge once their steps are written out.
    const ids = new Set<unknown>([...files].map((path) => path.replace(/^.*\/|\.yaml$/g, '')));
    collect(knowledge, ids);
    expect(named.filter(({ word }) => !files.has(word) && !ids.has(word))).toEqual([]);
  });
});

/** Every id in `value`, every key, and every name that stands for a value (an action, a validator, a role). */
function collect(value: unknown, ids: Set<unknown>): void {
  if (Array.isArray(value)) for (const entry of value) collect(entry, ids);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      ids.add(key);
      if (['id', 'do', 'validator', 'role', 'host'].includes(key)) ids.add(child);
      collect(child, ids);
    }
  }
}
