import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozenBy } from '../../../components/workspace/checklist/frozen';
import { inverseOf } from '../../../components/workspace/checklist/undo';
import type { Change, ChecklistView } from '../../../rules/engine/checklist';
import type { EventRecord } from '../../../store/schema';
import { andThen, history, itemOf, OTHER, templateOf, viewOf } from './checklist-lists';

const template = templateOf([itemOf('a'), itemOf('b')]);
const view = (events: readonly EventRecord[]) => viewOf(template, events);

/** What a person sees of a list, without who said it when. */
function seen({ items, label, due, notes, version, closed }: ChecklistView) {
  return {
    items: items.map((item) => [
      item.item.id,
      item.status.value,
      item.assigned.value,
      item.due.value,
      item.waiting.value,
      item.notes.map(({ text }) => text).sort(),
    ]),
    label: label.value,
    due: due.value,
    notes: notes.map(({ text }) => text).sort(),
    version,
    closed,
  };
}

const item = fc.constantFrom('a', 'b');
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('ticked' as const), item, how: fc.constantFrom('page', 'passed', 'person') }),
  fc.record({ kind: fc.constantFrom('undone' as const, 'removed' as const), item }),
  fc.record({ kind: fc.constant('assigned' as const), item, to: fc.constantFrom(null, 'Minos', 'Phèdre') }),
  fc.record({
    kind: fc.constant('due' as const),
    item: fc.option(item),
    day: fc.constantFrom(null, '2026-11-24', '2026-12-01'),
  }),
  fc.record({ kind: fc.constant('waiting' as const), item, until: fc.constantFrom(null, 1, 2) }),
  fc.record({ kind: fc.constant('noted' as const), item: fc.option(item), text: fc.constantFrom('one', 'two') }),
  fc.record({ kind: fc.constant('labelled' as const), text: fc.constantFrom('', 'Labyrinth', 'Naxos') }),
  fc.record({ kind: fc.constant('migrated' as const), version: fc.constantFrom('2', '3') }),
  fc.record({ kind: fc.constantFrom('closed' as const, 'reopened' as const) }),
) as fc.Arbitrary<Change>;

function undone(events: EventRecord[], key: string): EventRecord[] {
  return inverseOf(events, key, '1').reduce((all, back) => andThen(all, back, { key: `undo-${key}` }), events);
}

describe('taking back', () => {
  test('puts back what there was, whatever was done after whatever', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 8 }),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (past, done) => {
          const before = history(...past);
          // Closing what is closed says nothing new, and opening what is open neither: taken back, it turns.
          const turns = done.every(({ kind }) => kind !== 'closed' && kind !== 'reopened');
          fc.pre(turns);
          const acted = done.reduce((all, one) => andThen(all, one, { key: 'act' }), before);
          expect(seen(view(undone(acted, 'act')))).toEqual(seen(view(before)));
        },
      ),
    );
  });

  test('can itself be taken back', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), change, (past, done) => {
        fc.pre(done.kind !== 'closed' && done.kind !== 'reopened');
        const acted = andThen(history(...past), done, { key: 'act' });
        expect(seen(view(undone(undone(acted, 'act'), 'undo-act')))).toEqual(seen(view(acted)));
      }),
    );
  });

  test('opens what was closed, and closes what was opened', () => {
    const closed = history([{ kind: 'closed' }, { key: 'act' }]);
    expect(view(closed).closed).toBe(true);
    expect(view(undone(closed, 'act')).closed).toBe(false);
    expect(view(undone(undone(closed, 'act'), 'undo-act')).closed).toBe(true);
  });

  test('takes a note back, and puts it there again', () => {
    const noted = history([{ kind: 'noted', item: 'a', text: 'they call back' }, { key: 'act' }]);
    const gone = undone(noted, 'act');
    expect(view(gone).items[0]?.notes).toEqual([]);
    expect(view(undone(gone, 'undo-act')).items[0]?.notes.map(({ text }) => text)).toEqual(['they call back']);
  });

  test('leaves an item of one’s own out; what somebody else did meanwhile stays', () => {
    const added = history([{ kind: 'added', item: 'own.1', title: 'Call them', after: 'a' }, { key: 'act' }]);
    const meanwhile = andThen(added, { kind: 'ticked', item: 'a', how: 'page' }, { author: OTHER });
    const states = view(undone(meanwhile, 'act')).items.map(({ item: { id }, status }) => [id, status.value]);
    expect(states).toEqual([
      ['a', 'done'],
      ['own.1', 'removed'],
      ['b', 'open'],
    ]);
  });

  test('a tick that comes back was not seen on a page again', () => {
    const events = history({ kind: 'ticked', item: 'a', how: 'page' }, [{ kind: 'undone', item: 'a' }, { key: 'act' }]);
    expect(inverseOf(events, 'act', '1')).toEqual([{ kind: 'ticked', item: 'a', how: 'person' }]);
  });

  test('of what never happened is nothing', () => {
    expect(inverseOf(history({ kind: 'closed' }), 'act', '1')).toEqual([]);
  });
});

describe('a list in which nothing changes any more', () => {
  const all: Change[] = [
    { kind: 'ticked', item: 'a', how: 'person' },
    { kind: 'ticked', item: 'b', how: 'person' },
  ];
  const why = (events: EventRecord[]) => frozenBy(view(events), events);
  test('is one that is finished or closed', () => {
    expect(why([])).toBeNull();
    expect(why(history(...all))).toBe('finished');
    expect(why(history({ kind: 'closed' }))).toBe('closed');
  });
  test('is not one in which people still disagree', () => {
    const ticked = history(...all);
    const apart = andThen(ticked, { kind: 'undone', item: 'a' }, { author: OTHER, seen: [] });
    const last = andThen(apart, { kind: 'ticked', item: 'a', how: 'person' }, { seen: ticked });
    expect(view(last).finished).toBe(true);
    expect(why(last)).toBeNull();
    expect(why(andThen(last, { kind: 'ticked', item: 'a', how: 'person' }))).toBe('finished');
  });
  test('moves again once it is opened, until it is finished anew', () => {
    const opened = history(...all, { kind: 'reopened' });
    expect(why(opened)).toBeNull();
    expect(why(andThen(opened, { kind: 'assigned', item: 'a', to: 'Minos' }))).toBeNull();
    const unticked = andThen(opened, { kind: 'undone', item: 'a' });
    expect(why(unticked)).toBeNull();
    expect(why(andThen(unticked, { kind: 'ticked', item: 'a', how: 'page' }))).toBe('finished');
  });
  test('that was opened before it was finished is finished when it is', () => {
    expect(why(history({ kind: 'closed' }, { kind: 'reopened' }, ...all))).toBe('finished');
  });
});
