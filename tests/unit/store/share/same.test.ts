import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SharedEvent } from '../../../../store/share/bundle';
import { type Keepable, redact } from '../../../../store/share/redact';
import { fullerEvent, MARKER, sameEvent } from '../../../../store/share/same';

const note = (text: string, more: Partial<SharedEvent> = {}): SharedEvent => ({
  v: 2,
  id: '01KB0000000000000000000101',
  checklist: '01KB0000000000000000000001',
  at: 1,
  author: 'aa',
  prev: ['01KB0000000000000000000100', '01KB0000000000000000000099'],
  change: { kind: 'noted', item: null, text },
  ...more,
});
const cut = (text: string): SharedEvent => note(text, { cleaned: true });
const FULL = 'jan@example.be, 02 511 51 51, 1234567890';
const redacted = (keep: Keepable[]) => cut(redact(FULL, keep).text);

test('the order of what was seen, what cannot be seen, and the name of a message make no other event', () => {
  expect(sameEvent({ ...note('x'), key: 'a' } as SharedEvent, { ...note('x'), key: 'b' } as SharedEvent)).toBe('same');
  expect(sameEvent(note('x'), note('x', { prev: [...note('x').prev].reverse() }))).toBe('same');
  expect(sameEvent(note('a\u202eb'), note('ab'))).toBe('same');
});

test.each<[string, SharedEvent]>([
  ['another text', note('y')],
  ['another item', note('x', { change: { kind: 'noted', item: 'some/step', text: 'x' } })],
  ['another kind', note('x', { change: { kind: 'labelled', text: 'x' } })],
  ['another time', note('x', { at: 2 })],
  ['another author', note('x', { author: 'bb' })],
  ['another list', note('x', { checklist: '01KB0000000000000000000002' })],
  ['another past', note('x', { prev: [] })],
  ['a text that only claims to be cleaned', cut('y')],
  ['a text that is no cut of it', cut(`${MARKER}y`)],
])('%s is another event', (_what, other) => {
  expect(sameEvent(note('x'), other)).toBe('different');
  expect(sameEvent(other, note('x'))).toBe('different');
});

test('nobody and somebody are no twins', () => {
  const to = (who: string | null, cleaned?: true) =>
    note('', { change: { kind: 'assigned', item: 'some/step', to: who }, ...(cleaned && { cleaned }) });
  expect(sameEvent(to(null), to(MARKER, true))).toBe('different');
  expect(sameEvent(to('jan@example.be'), to(MARKER, true))).toBe('cleaned-twin');
});

test('a cleaned copy is the twin of the full one, and of other cleaned copies', () => {
  const copies = [note(FULL), redacted([]), redacted(['email']), redacted(['phone']), redacted(['email', 'phone'])];
  for (const a of copies) {
    for (const b of copies) expect(sameEvent(a, b)).toBe(a === b ? 'same' : 'cleaned-twin');
  }
});

test('the parts that are left have to stand there in their order', () => {
  expect(sameEvent(note('a 1 b 2 c'), cut(`a ${MARKER} b ${MARKER} c`))).toBe('cleaned-twin');
  expect(sameEvent(note('a 1 b 2 c'), cut(`a ${MARKER} c ${MARKER} b`))).toBe('different');
  expect(sameEvent(note('aba'), cut(`ab${MARKER}ba`))).toBe('different');
});

test('the fuller copy is the same one in whatever order they come', () => {
  const copies = [note(FULL), redacted([]), redacted(['email']), redacted(['phone']), redacted(['email', 'phone'])];
  const some = fc.shuffledSubarray(copies, { minLength: 1 });
  fc.assert(
    fc.property(some, fc.noShrink(some), (one, other) => {
      const fullest = (list: SharedEvent[]) => list.reduce(fullerEvent);
      expect(fullerEvent(fullest(one), fullest(other))).toEqual(fullest([...other, ...one]));
      if (one.includes(copies[0] as SharedEvent)) expect(fullest(one)).toBe(copies[0]);
    }),
  );
});
