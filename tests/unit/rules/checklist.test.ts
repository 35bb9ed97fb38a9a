import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Change,
  type ChecklistEvent,
  foldChecklist,
  headsOf,
  prevFor,
  registerOf,
  registersOf,
  versionOf,
} from '../../../rules/engine/checklist';
import type { TemplateItem } from '../../../rules/engine/template';

const ITEMS: TemplateItem[] = [
  { id: 'find-papers', title: 'Find the papers' },
  { id: 'log-in', title: 'Log in' },
  { id: 'umbrella', title: 'Take an umbrella', when: { fact: 'weather', is: 'rain' } },
  { id: 'send', title: 'Send' },
];
const TEMPLATE = { version: '1', items: ITEMS };

/** People who each know a part of what happened. Ids grow with `made`, as times do. */
function people() {
  let made = 0;
  const all: ChecklistEvent[] = [];
  return {
    all,
    person(author: string) {
      const known: ChecklistEvent[] = [];
      return {
        known,
        does(change: Change): ChecklistEvent {
          const id = String(++made).padStart(26, '0');
          const event = { id, checklist: 'c', at: made, author, prev: prevFor(change, id, known), change };
          known.push(event);
          all.push(event);
          return event;
        },
        hears(from: { known: readonly ChecklistEvent[] }): void {
          known.push(...from.known.filter(({ id }) => known.every((event) => event.id !== id)));
        },
      };
    },
  };
}

/** Ann and Bob, who have not met. */
function two() {
  const { all, person } = people();
  return { all, ann: person('ann'), bob: person('bob') };
}

const fold = (events: readonly ChecklistEvent[], facts = {}) => foldChecklist(TEMPLATE, facts, events);
const itemOf = (events: readonly ChecklistEvent[], id: string) => {
  const state = fold(events).items.find(({ item }) => item.id === id);
  if (!state) throw new Error(`no item ${id}`);
  return state;
};
const ticked = (item: string): Change => ({ kind: 'ticked', item, how: 'person' });
const undone = (item: string): Change => ({ kind: 'undone', item });
const removed = (item: string): Change => ({ kind: 'removed', item });
const added = (item: string, after: string | null): Change => ({ kind: 'added', item, title: `Own ${item}`, after });
const titles = (events: readonly ChecklistEvent[]) => fold(events).items.map(({ item }) => item.id);

describe('opinions on an item', () => {
  test('the same one twice is no conflict, and both who had it are named', () => {
    const { all, ann, bob } = two();
    ann.does(ticked('send'));
    bob.does(ticked('send'));
    const { status, diverged } = itemOf(all, 'send');
    expect(status.value).toBe('done');
    expect(status.heads.map(({ author }) => author)).toEqual(['ann', 'bob']);
    expect(diverged).toEqual([]);
    expect(fold(all).diverged).toBe(0);
  });

  test('different ones are both kept; the newer counts meanwhile', () => {
    const { all, ann, bob } = two();
    ann.does(ticked('send'));
    bob.hears(ann);
    bob.does(undone('send'));
    ann.does(ticked('send'));
    const { status, diverged } = itemOf(all, 'send');
    expect(diverged.map(({ author, change }) => [author, change.kind])).toEqual([
      ['bob', 'undone'],
      ['ann', 'ticked'],
    ]);
    expect(status.value).toBe('done');
    expect(fold(all)).toMatchObject({ diverged: 1, done: 1, finished: false });
  });

  test('who had seen the other word replaces it', () => {
    const { all, ann, bob } = two();
    ann.does(ticked('send'));
    bob.hears(ann);
    bob.does(undone('send'));
    expect(itemOf(all, 'send')).toMatchObject({ status: { value: 'open', heads: [{ author: 'bob' }] }, diverged: [] });
  });

  test('one event that names all last words settles it', () => {
    const { all, ann, bob } = two();
    const one = ann.does(ticked('send'));
    const other = bob.does(undone('send'));
    expect(itemOf(all, 'send').diverged).toEqual([one, other]);
    ann.hears(bob);
    const last = ann.does(ticked('send'));
    expect(last.prev).toEqual([one.id, other.id]);
    expect(itemOf(all, 'send')).toMatchObject({ status: { value: 'done', heads: [last] }, diverged: [] });
  });

  test.each([true, false])('a tick beats a removal (tick first: %s)', (first) => {
    const { all, ann, bob } = two();
    if (first) ann.does(ticked('send'));
    bob.does(removed('send'));
    if (!first) ann.does(ticked('send'));
    expect(itemOf(all, 'send')).toMatchObject({ status: { value: 'done' }, wasRemoved: true, diverged: [] });
    expect(fold(all)).toMatchObject({ done: 1, of: 4 });
  });

  test('a tick that the remover had seen is removed with the item', () => {
    const { all, ann, bob } = two();
    ann.does(ticked('send'));
    bob.hears(ann);
    bob.does(removed('send'));
    expect(itemOf(all, 'send')).toMatchObject({ status: { value: 'removed' }, wasRemoved: false });
    expect(fold(all)).toMatchObject({ done: 0, of: 3 });
  });

  test('a tick, its undoing and a removal: the removal is out, the two others stand beside each other', () => {
    const { all, person } = people();
    const [ann, bob, cid] = [person('ann'), person('bob'), person('cid')];
    ann.does(ticked('send'));
    bob.does(removed('send'));
    cid.does(undone('send'));
    expect(itemOf(all, 'send')).toMatchObject({ status: { value: 'open' }, wasRemoved: true });
    expect(itemOf(all, 'send').diverged.map(({ author }) => author)).toEqual(['ann', 'cid']);
  });

  test('left out by one, taken back into the case by the other: they disagree', () => {
    const { all, ann, bob } = two();
    ann.does(removed('send'));
    bob.does(undone('send'));
    expect(itemOf(all, 'send').diverged).toHaveLength(2);
  });
});

describe('items', () => {
  test('that do not apply are left out; as long as that is not known they stay', () => {
    expect(fold([], { weather: 'sun' }).items.map(({ item }) => item.id)).toEqual(['find-papers', 'log-in', 'send']);
    expect(fold([], { weather: 'rain' }).of).toBe(4);
    expect(fold([]).of).toBe(4);
  });

  test('of one’s own stand where they were put, at the top, or at the end where nothing is above them', () => {
    const { all, ann } = two();
    ann.does(added('own-a', 'log-in'));
    ann.does(added('own-b', 'own-a'));
    ann.does(added('own-top', null));
    ann.does(added('own-lost', 'nowhere'));
    expect(titles(all)).toEqual(['own-top', 'find-papers', 'log-in', 'own-a', 'own-b', 'umbrella', 'send', 'own-lost']);
    expect(itemOf(all, 'own-a')).toMatchObject({
      added: true,
      status: { value: 'open' },
      item: { title: 'Own own-a' },
    });
  });

  test('added under an id that exists change nothing of it', () => {
    const { all, ann } = two();
    ann.does(added('send', null));
    ann.does(added('own-a', null));
    ann.does({ kind: 'added', item: 'own-a', title: 'Another', after: 'send' });
    expect(titles(all)).toEqual(['own-a', 'find-papers', 'log-in', 'umbrella', 'send']);
    expect(itemOf(all, 'own-a').item.title).toBe('Own own-a');
    expect(itemOf(all, 'send')).toMatchObject({ added: false, item: { title: 'Send' } });
  });

  test('all done or left out: finished; an empty list never is', () => {
    const { all, ann } = two();
    for (const item of ['find-papers', 'log-in', 'umbrella']) ann.does(ticked(item));
    expect(fold(all).finished).toBe(false);
    ann.does(removed('send'));
    expect(fold(all)).toMatchObject({ finished: true, done: 3, of: 3 });
    expect(foldChecklist({ version: '1', items: [] }, {}, []).finished).toBe(false);
  });
});

describe('what else is known', () => {
  test('due, waiting, assigned and label: the last word, with those beside it', () => {
    const { all, ann, bob } = two();
    ann.does({ kind: 'due', item: 'send', day: '2026-12-01' });
    ann.does({ kind: 'due', item: null, day: '2026-12-24' });
    ann.does({ kind: 'waiting', item: 'log-in', until: 5_000 });
    ann.does({ kind: 'assigned', item: 'send', to: 'Ann' });
    ann.does({ kind: 'labelled', text: 'Bakery' });
    expect(itemOf(all, 'send')).toMatchObject({ due: { value: '2026-12-01' }, assigned: { value: 'Ann' } });
    expect(itemOf(all, 'log-in').waiting.value).toBe(5_000);
    expect(fold(all)).toMatchObject({ due: { value: '2026-12-24' }, label: { value: 'Bakery' } });
    bob.does({ kind: 'assigned', item: 'send', to: 'Bob' });
    expect(itemOf(all, 'send').assigned).toMatchObject({ value: 'Bob', heads: [{ author: 'ann' }, { author: 'bob' }] });
    ann.does({ kind: 'due', item: 'send', day: null });
    ann.does({ kind: 'waiting', item: 'log-in', until: null });
    expect(itemOf(all, 'send').due.value).toBeNull();
    expect(itemOf(all, 'log-in').waiting.value).toBeNull();
    expect(fold(all).due.value).toBe('2026-12-24');
  });

  test('notes stand with their item, oldest first; taken back by anybody, they go', () => {
    const { all, ann, bob } = two();
    const first = ann.does({ kind: 'noted', item: 'send', text: 'By e-mail' });
    bob.does({ kind: 'noted', item: 'send', text: 'By post' });
    bob.does({ kind: 'noted', item: null, text: 'Call on Monday' });
    expect(itemOf(all, 'send').notes.map(({ text, author }) => [author, text])).toEqual([
      ['ann', 'By e-mail'],
      ['bob', 'By post'],
    ]);
    expect(fold(all).notes).toMatchObject([{ text: 'Call on Monday', author: 'bob' }]);
    bob.does({ kind: 'unnoted', note: first.id });
    expect(itemOf(all, 'send').notes).toMatchObject([{ text: 'By post' }]);
  });

  test('closed and opened again', () => {
    const { all, ann } = two();
    ann.does({ kind: 'closed' });
    expect(fold(all).closed).toBe(true);
    ann.does({ kind: 'reopened' });
    expect(fold(all).closed).toBe(false);
  });

  test('the version it goes on with', () => {
    const { all, ann, bob } = two();
    expect(versionOf(all, '1')).toBe('1');
    ann.does({ kind: 'migrated', version: '3' });
    bob.does({ kind: 'migrated', version: '2' });
    // Neither had seen the other: the newer word, not the higher number.
    expect(fold(all).version).toBe('2');
    expect(versionOf([...all].reverse(), '1')).toBe('2');
  });
});

// ---------------------------------------------------------------- properties

const ID = fc.constantFrom('find-papers', 'log-in', 'umbrella', 'send', 'own-1', 'own-2');
const CHANGE: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: ID.map(ticked) },
  { weight: 3, arbitrary: ID.map(undone) },
  { weight: 2, arbitrary: ID.map(removed) },
  fc.tuple(fc.constantFrom('own-1', 'own-2'), fc.option(ID)).map(([item, after]) => added(item, after)),
  fc.record({ kind: fc.constant('due'), item: fc.option(ID), day: fc.option(fc.constant('2026-12-01')) }),
  fc.record({ kind: fc.constant('waiting'), item: ID, until: fc.option(fc.nat()) }),
  fc.record({ kind: fc.constant('assigned'), item: ID, to: fc.option(fc.constantFrom('Ann', 'Bob')) }),
  fc.record({ kind: fc.constant('noted'), item: fc.option(ID), text: fc.constantFrom('one', 'two') }),
  fc.record({ kind: fc.constant('unnoted'), note: fc.nat(20).map((n) => String(n).padStart(26, '0')) }),
  fc.record({ kind: fc.constant('labelled'), text: fc.constantFrom('', 'Bakery') }),
  fc.record({ kind: fc.constant('migrated'), version: fc.constantFrom('1', '2') }),
  fc.constantFrom({ kind: 'closed' }, { kind: 'reopened' }),
);
/** Someone does something, or hears from another all that this one knows. */
const HISTORY = fc.array(fc.tuple(fc.nat(2), fc.oneof({ weight: 3, arbitrary: CHANGE }, fc.nat(2))), { maxLength: 30 });

/** What happened, and for each event which ones its author knew of. */
function play(history: readonly [number, Change | number][]) {
  const { all, person } = people();
  const three = [person('ann'), person('bob'), person('cid')];
  const known = new Map<string, Set<string>>();
  for (const [who, what] of history) {
    const one = three[who];
    const other = typeof what === 'number' ? three[what] : undefined;
    if (one && other && one !== other) one.hears(other);
    if (!one || typeof what === 'number') continue;
    const before = new Set(one.known.map(({ id }) => id));
    known.set(one.does(what).id, before);
  }
  return { all, known };
}

describe('whatever happened', () => {
  test('in whatever order the events come, once or twice, the checklist is the same', () => {
    fc.assert(
      fc.property(
        HISTORY.chain((history) => {
          const { all } = play(history);
          return fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
            fc.subarray(all),
          );
        }),
        ([all, shuffled, again]) => {
          expect(fold([...again, ...shuffled])).toEqual(fold(all));
        },
      ),
    );
  });

  test('the last words are exactly those that nobody who spoke of the same thing had known', () => {
    fc.assert(
      fc.property(HISTORY, (history) => {
        const { all, known } = play(history);
        for (const [register, events] of registersOf(all)) {
          const last = events.filter(({ id }) => !events.some((other) => known.get(other.id)?.has(id)));
          expect(headsOf(events), register).toEqual(last);
        }
      }),
    );
  });

  test('an item is done where any of its last words is a tick, unless somebody else says that it is open', () => {
    fc.assert(
      fc.property(HISTORY, (history) => {
        const { all } = play(history);
        const view = fold(all);
        for (const { item, status, diverged, wasRemoved } of view.items) {
          const kinds = headsOf(registersOf(all).get(`status ${item.id}`)).map(({ change }) => change.kind);
          const says = { done: kinds.includes('ticked'), removed: kinds.includes('removed') };
          const open = kinds.some((kind) => kind === 'undone' || kind === 'added');
          if (says.done) expect(status.value).not.toBe('removed');
          if (says.done && !open) expect(status.value).toBe('done');
          expect(wasRemoved).toBe(says.done && says.removed);
          expect(diverged.length > 0).toBe(open && (says.done || says.removed));
        }
        expect(view.diverged).toBe(view.items.filter(({ diverged }) => diverged.length > 0).length);
        expect(new Set(view.items.map(({ item }) => item.id)).size).toBe(view.items.length);
      }),
    );
  });

  test('one more event by somebody who knows all settles its register', () => {
    fc.assert(
      fc.property(HISTORY, CHANGE, (history, change) => {
        const { all } = play(history);
        const id = String(999).padStart(26, '0');
        const last = { id, checklist: 'c', at: 1, author: 'dee', prev: prevFor(change, id, all), change };
        expect(headsOf(registersOf([...all, last]).get(registerOf(change, id)))).toEqual([last]);
        if (change.kind === 'ticked') {
          const state = fold([...all, last]).items.find(({ item }) => item.id === change.item);
          if (state) expect(state).toMatchObject({ diverged: [], wasRemoved: false, status: { value: 'done' } });
        }
      }),
    );
  });
});
