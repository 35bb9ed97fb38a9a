/** What people do to one checklist on three machines, as data: fast-check makes it up, and makes it small again. */
import fc from 'fast-check';
import type { Change } from '../../rules/engine/checklist';
import type { Template } from '../../rules/engine/template';

export const MACHINES = 3;

export const TEMPLATE: Template = {
  id: 'own:0123456789abcdef',
  version: '1',
  title: 'A fictitious list',
  sections: [],
  items: [
    { id: 'find-papers', title: 'Find the papers' },
    { id: 'log-in', title: 'Log in' },
    { id: 'umbrella', title: 'Take an umbrella', when: { fact: 'weather', is: 'rain' } },
    { id: 'send', title: 'Send', takes: 'PT20M' },
  ],
};

/** What somebody does; `takes-back`: a note, the nth of those that are there. */
export type Deed = Exclude<Change, { kind: 'unnoted' | 'migrated' }> | { kind: 'takes-back'; nth: number };

export type Act =
  /** In one message. `clock`: what the machine says it is by then, in milliseconds after the start. */
  | { act: 'does'; who: number; deeds: Deed[]; clock: number }
  /** Writes a file of all that is known; it lies there and can be read by anybody, at any time, any number of times. */
  | { act: 'writes'; who: number }
  /** Reads the nth of the files that lie there. */
  | { act: 'reads'; who: number; nth: number };

export interface History {
  /** Whether all have the list before anything happens to it. */
  shared: boolean;
  acts: Act[];
  /** In which order all tell all in the end: places in the list of pairs. */
  order: number[];
}

const who = fc.nat(MACHINES - 1);
const nth = fc.nat(1_000);
const item = fc.constantFrom('find-papers', 'log-in', 'umbrella', 'send', 'own-1', 'own-2');
const text = fc.constantFrom('Bakery', 'Call on Monday', 'Appeler lundi, « avant midi »', '<b>no mark-up</b>');

const DEED: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('ticked'),
      item,
      how: fc.constantFrom<'page' | 'person'>('page', 'person'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undone'), item }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('removed'), item }) },
  fc.record({
    kind: fc.constant('added'),
    item: fc.constantFrom('own-1', 'own-2'),
    title: text,
    after: fc.option(item),
  }),
  fc.record({ kind: fc.constant('assigned'), item, to: fc.option(fc.constantFrom('Ada', 'Ben')) }),
  fc.record({
    kind: fc.constant('due'),
    item: fc.option(item),
    day: fc.option(fc.constantFrom('2026-12-01', '2026-12-24')),
  }),
  fc.record({ kind: fc.constant('waiting'), item, until: fc.option(fc.nat(1e12)) }),
  fc.record({ kind: fc.constant('noted'), item: fc.option(item), text }),
  fc.record({ kind: fc.constant('takes-back'), nth }),
  fc.record({ kind: fc.constant('labelled'), text }),
  fc.constantFrom({ kind: 'closed' }, { kind: 'reopened' }),
);

const YEAR = 365 * 24 * 60 * 60 * 1000;
/** Mostly the same minute for all; now and then a clock that is wrong by years. */
const clock = fc.oneof({ weight: 9, arbitrary: fc.nat(60_000) }, fc.integer({ min: -40 * YEAR, max: 40 * YEAR }));

const ACT: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('does'),
      who,
      deeds: fc.array(DEED, { minLength: 1, maxLength: 3 }),
      clock,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('writes'), who }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('reads'), who, nth }) },
);

export const HISTORY: fc.Arbitrary<History> = fc.record({
  shared: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  acts: fc.array(ACT, { maxLength: 40, size: 'max' }),
  order: fc.array(nth, { minLength: 2 * MACHINES * (MACHINES - 1), maxLength: 2 * MACHINES * (MACHINES - 1) }),
});
