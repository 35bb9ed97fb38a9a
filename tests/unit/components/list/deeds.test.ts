import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesFor, type Deed, inverseOf } from '../../../../components/workspace/list/deeds';
import { type Change, type ChecklistEvent, foldChecklist, prevFor } from '../../../../rules/engine/checklist';
import { idOf, summaryOf } from './summaries';

type Stored = ChecklistEvent & { key: string };

/** Appends as the store does. */
function append(events: readonly Stored[], key: string, changes: readonly Change[], author = 'a'): Stored[] {
  const all = [...events];
  for (const change of changes) {
    const id = String(all.length).padStart(26, '0');
    all.push({ id, checklist: idOf(1), at: all.length, author, key, prev: prevFor(change, id, all), change });
  }
  return all;
}

const view = (events: readonly Stored[]) => {
  const { label, due, closed } = foldChecklist({ version: '1', items: [] }, {}, events);
  return { label: label.value, due: due.value, closed };
};

describe('what is done to many lists', () => {
  const lists = [summaryOf(1, { label: 'A' }), summaryOf(2, { label: 'B', closed: true })];
  const kinds = (deed: Deed) => changesFor(deed, lists).map(({ checklist, changes }) => [checklist, ...changes]);

  it('leaves alone what is so already', () => {
    expect(kinds({ kind: 'label', text: 'A' })).toEqual([[idOf(2), { kind: 'labelled', text: 'A' }]]);
    expect(kinds({ kind: 'close' })).toEqual([[idOf(1), { kind: 'closed' }]]);
    expect(kinds({ kind: 'reopen' })).toEqual([[idOf(2), { kind: 'reopened' }]]);
  });
  it('sets a day for the list itself', () => {
    expect(kinds({ kind: 'due', day: '2026-12-24' })[0]).toEqual([
      idOf(1),
      { kind: 'due', item: null, day: '2026-12-24' },
    ]);
  });
});

const anyDeed = fc.oneof(
  fc.record({ kind: fc.constant('labelled' as const), text: fc.constantFrom('', 'A', 'B') }),
  fc.record({
    kind: fc.constant('due' as const),
    item: fc.constant(null),
    day: fc.constantFrom(null, '2026-12-24', '2027-01-02'),
  }),
  fc.constant({ kind: 'closed' as const }),
  fc.constant({ kind: 'reopened' as const }),
);

describe('taking it back', () => {
  it('gives what was before, whatever that was', () => {
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 6 }), anyDeed, (before, deed) => {
        const events = append([], 'before', before);
        const after = append(events, 'deed', [deed]);
        const { changes, left } = inverseOf(after, 'deed');
        expect(left).toBe(0);
        expect(view(append(after, 'undo', changes))).toEqual(view(events));
      }),
    );
  });

  it('leaves alone what somebody changed since', () => {
    const events = append(append([], 'deed', [{ kind: 'labelled', text: 'A' }]), 'later', [
      { kind: 'labelled', text: 'B' },
    ]);
    expect(inverseOf(events, 'deed')).toEqual({ changes: [], left: 1 });
  });

  it('leaves alone what somebody contradicted', () => {
    const events = append([], 'deed', [{ kind: 'labelled', text: 'A' }]);
    const other: Stored = {
      id: '9'.padStart(26, '0'),
      checklist: idOf(1),
      at: 9,
      author: 'b',
      key: 'other',
      prev: [],
      change: { kind: 'labelled', text: 'B' },
    };
    expect(inverseOf([...events, other], 'deed')).toEqual({ changes: [], left: 1 });
  });

  it('knows nothing of another key', () => {
    expect(inverseOf(append([], 'deed', [{ kind: 'closed' }]), 'else')).toEqual({ changes: [], left: 0 });
  });
});
