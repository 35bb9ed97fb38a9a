/** Which items wait after a tick: over a small list, part of it left out or done. */
import { expect, test } from 'vitest';
import { type Change, type ChecklistEvent, foldChecklist } from '../../../rules/engine/checklist';
import type { TemplateItem } from '../../../rules/engine/template';
import { millisecondsOf, waitingAfter } from '../../../rules/engine/waiting';

const MINUTE = 60_000;
const NOW = 1_000_000;

/** `ask` and `post` take their time afterwards; `wait` is itself the wait for what `post` began. */
const ITEMS: TemplateItem[] = [
  { id: 'open', title: 'open' },
  { id: 'ask', title: 'ask', takes: 'PT1H' },
  { id: 'write', title: 'write' },
  { id: 'post', title: 'post', takes: 'PT5M' },
  { id: 'wait', title: 'wait', takes: 'PT20M' },
  { id: 'go-on', title: 'go on' },
];

let count = 0;
const event = (change: Change, key = 'some-key'): ChecklistEvent & { key: string } => {
  count += 1;
  return { id: String(count).padStart(26, '0'), checklist: 'list', at: 0, author: 'a', prev: [], change, key };
};
const tick = (item: string): Change => ({ kind: 'ticked', item, how: 'person' });

function after(changes: Change[], events: ChecklistEvent[] = []): Change[] {
  const { items } = foldChecklist({ version: '1', items: ITEMS }, {}, events);
  return waitingAfter(changes, { items, isWait: ({ id }) => id === 'wait', now: NOW });
}

test.each([
  ['PT20M', 20 * MINUTE],
  ['PT1H', 60 * MINUTE],
  ['P1DT2H3M4S', 93_784_000],
  ['PT0S', 0],
  ['P', 0],
  ['P1M', 0],
  ['soon', 0],
])('%s is %d milliseconds', (duration, milliseconds) => expect(millisecondsOf(duration)).toBe(milliseconds));

test('the item that comes next waits for what was done before it', () => {
  expect(after([tick('ask')])).toEqual([{ kind: 'waiting', item: 'write', until: NOW + 60 * MINUTE }]);
});

test('nothing waits after an item that takes no time', () => {
  expect(after([tick('open')])).toEqual([]);
});

test('the next one that is open waits, past those done and left out', () => {
  const before = [event(tick('write')), event({ kind: 'removed', item: 'post' })];
  expect(after([tick('ask')], before)).toEqual([{ kind: 'waiting', item: 'wait', until: NOW + 60 * MINUTE }]);
});

test('a wait that comes right after has its own time; the longer one counts', () => {
  expect(after([tick('post')])).toEqual([{ kind: 'waiting', item: 'wait', until: NOW + 20 * MINUTE }]);
});

test('a wait that was waited begins no other', () => {
  expect(after([tick('wait')], [event(tick('post'))])).toEqual([]);
});

test('something forgotten that is ticked later does not begin a wait anew', () => {
  const before = [event(tick('ask')), event(tick('write')), event(tick('post'))];
  expect(after([tick('open')], before)).toEqual([]);
});

test('a shorter time does not end a longer one', () => {
  const before = [event(tick('write')), event({ kind: 'waiting', item: 'wait', until: NOW + 90 * MINUTE })];
  expect(after([tick('post')], before)).toEqual([]);
});

test('several ticks of one message: the last to be open waits, once, for the longest', () => {
  expect(after(['open', 'ask', 'write', 'post'].map(tick))).toEqual([
    { kind: 'waiting', item: 'wait', until: NOW + 60 * MINUTE },
  ]);
});

test('nothing comes after the last one: nobody waits', () => {
  const before = ['write', 'post', 'wait', 'go-on'].map((item) => event(tick(item)));
  expect(after([tick('ask')], before)).toEqual([]);
});

test('ticked again, it is not done anew', () => {
  expect(after([tick('ask')], [event(tick('ask'))])).toEqual([]);
});

test('taking the tick back takes its waiting back, and no other', () => {
  const before = [
    event(tick('ask'), 'key-of-ask'),
    event({ kind: 'waiting', item: 'write', until: NOW + 60 * MINUTE }, 'key-of-ask'),
    event({ kind: 'waiting', item: 'go-on', until: NOW + MINUTE }, 'key-of-a-person'),
  ];
  expect(after([{ kind: 'undone', item: 'ask' }], before)).toEqual([{ kind: 'waiting', item: 'write', until: null }]);
});
