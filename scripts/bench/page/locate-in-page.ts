/**
 * Location by meaning beside the two usual ways to find a field, on the page at hand. Bundled with the guide's own code
 * and run in the page; gives milliseconds per search.
 */
import { getByRole } from '@testing-library/dom';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { readPage } from '../../../guide/read/page';
import type { Screen } from '../../../rules/model';

export interface LocateAsk {
  host: string;
  path: string;
  screens: Screen[];
  target: string;
  selector: string;
  role: string;
  name: string;
  turns: number;
}

export interface LocateTimes {
  /** Median milliseconds of one search. */
  querySelector: number;
  getByRole: number;
  /** On a reading that is there already, as it is after each change that matters. */
  locate: number;
  /** Everything: reading the whole page, recognising it, locating. The pauses for the page are part of it. */
  readRecogniseLocate: number;
  /** Parts of that. */
  reading: number;
  recognising: number;
  controls: number;
}

export async function measureLocate(ask: LocateAsk): Promise<LocateTimes> {
  const where = { host: ask.host, path: ask.path };
  const wanted = document.querySelector(ask.selector);
  const times: Record<keyof LocateTimes, number[]> = {
    querySelector: [],
    getByRole: [],
    locate: [],
    readRecogniseLocate: [],
    reading: [],
    recognising: [],
    controls: [],
  };
  // Those that take less than the clock can tell are done many times.
  const many = 200;
  for (let turn = 0; turn <= ask.turns; turn += 1) {
    const note = (what: keyof LocateTimes, milliseconds: number) => turn > 0 && times[what].push(milliseconds);
    let from = performance.now();
    for (let n = 0; n < many; n += 1) expect(document.querySelector(ask.selector) === wanted);
    note('querySelector', (performance.now() - from) / many);

    from = performance.now();
    expect(getByRole(document.body, ask.role, { name: ask.name }) === wanted);
    note('getByRole', performance.now() - from);

    const begin = performance.now();
    const read = await readPage(document, where);
    const readAt = performance.now();
    const recognition = recognise(read.reading, ask.screens);
    const recognisedAt = performance.now();
    const screen = ask.screens.find(({ id }) => id === recognition?.screen);
    const target = screen?.targets.find(({ id }) => id === ask.target);
    if (!recognition || !screen || !target) throw new Error('the page was not recognised');
    const first = locate(read.reading, target, recognition.language, screen.targets);
    note('readRecogniseLocate', performance.now() - begin);
    note('reading', readAt - begin);
    note('recognising', recognisedAt - readAt);
    note('controls', read.reading.controls.length);
    expect(first.status === 'found' && read.elementOf(first.key) === wanted);

    // A copy each time: what was found on a reading is kept with it.
    from = performance.now();
    for (let n = 0; n < many; n += 1) locate({ ...read.reading }, target, recognition.language, screen.targets);
    note('locate', (performance.now() - from) / many);
  }
  return Object.fromEntries(Object.entries(times).map(([what, all]) => [what, middle(all)])) as unknown as LocateTimes;
}

/** What the guide does at each look, and nothing else: for the profile. */
export async function lookTimes({ host, path, screens, turns }: LocateAsk): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    const { reading } = await readPage(document, { host, path });
    const recognition = recognise(reading, screens);
    const screen = screens.find(({ id }) => id === recognition?.screen);
    for (const target of recognition && screen ? screen.targets : []) {
      locate(reading, target, recognition?.language ?? 'fr', screen?.targets);
    }
  }
}

/** What is compared must find the same element. */
function expect(right: boolean): void {
  if (!right) throw new Error('a search found another element');
}

const middle = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
