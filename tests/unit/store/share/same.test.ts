import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRecord } from '../../../../store/schema';
import { type Keepable, redact } from '../../../../store/share/redact';
import { fullerEvent, fullerTemplate, MARKER, sameEvent, sameRecord, sameTemplate } from '../../../../store/share/same';

const note = (text: string, more: Partial<EventRecord> = {}): EventRecord => ({
  v: 2,
  id: '01KB0000000000000000000101',
  checklist: '01KB0000000000000000000001',
  at: 1,
  author: 'aa',
  key: 'some-key',
  prev: ['01KB0000000000000000000100', '01KB0000000000000000000099'],
  change: { kind: 'noted', item: null, text },
  ...more,
});
const cut = (text: string): EventRecord => note(text, { cleaned: true });
const FULL = 'jan@example.be, 02 511 51 51, 1234567890';
const redacted = (keep: Keepable[]) => cut(redact(FULL, keep).text);

test('the order of what was seen, and what cannot be seen, make no other event', () => {
  expect(sameEvent(note('x'), note('x', { prev: [...note('x').prev].reverse() }))).toBe('same');
  expect(sameEvent(note('a\u202eb'), note('ab'))).toBe('same');
});

test.each<[string, EventRecord]>([
  ['another text', note('y')],
  ['another item', note('x', { change: { kind: 'noted', item: 'some/step', text: 'x' } })],
  ['another kind', note('x', { change: { kind: 'labelled', text: 'x' } })],
  ['another time', note('x', { at: 2 })],
  ['another author', note('x', { author: 'bb' })],
  ['another list', note('x', { checklist: '01KB0000000000000000000002' })],
  ['another past', note('x', { prev: [] })],
  ['another key', note('x', { key: 'other-key' })],
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
      const fullest = (list: EventRecord[]) => list.reduce(fullerEvent);
      expect(fullerEvent(fullest(one), fullest(other))).toEqual(fullest([...other, ...one]));
      if (one.includes(copies[0] as EventRecord)) expect(fullest(one)).toBe(copies[0]);
    }),
  );
});

const words = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const template = (title: string, item: string) => ({
  id: 'own:aa',
  version: '1',
  title,
  sections: [],
  items: [
    { id: 'own.1', title: item },
    { id: 'own.2', title: words('known') },
  ],
});

test('templates: the same, cut, or others; text by text the one that says more', () => {
  const full = template('for jan@example.be', 'call 02 511 51 51');
  const [oneWay, otherWay] = [
    template(`for ${MARKER}`, 'call 02 511 51 51'),
    template('for jan@example.be', `call ${MARKER}`),
  ];
  expect(sameTemplate(full, template('for jan@example.be', 'call 02 511 51 51'))).toBe('same');
  expect(sameTemplate(full, oneWay)).toBe('cleaned-twin');
  expect(sameTemplate(oneWay, otherWay)).toBe('cleaned-twin');
  expect(fullerTemplate(oneWay, otherWay)).toEqual(full);
  expect(sameTemplate(full, template('for jan', 'call 02 511 51 51'))).toBe('different');
  expect(sameTemplate(full, { ...full, items: full.items.slice(1) })).toBe('different');
  expect(sameTemplate(full, { ...full, items: [{ id: 'own.1', title: words('x') }, ...full.items.slice(1)] })).toBe(
    'different',
  );
});

test('records', () => {
  const record = {
    v: 2 as const,
    id: 'a',
    template: 't',
    version: '1',
    facts: { a: 'b', c: 'd' },
    createdAt: 1,
    practice: false,
  };
  expect(sameRecord(record, { ...record, facts: { c: 'd', a: 'b' } })).toBe(true);
  expect(sameRecord(record, { ...record, facts: { a: 'b' } })).toBe(false);
});
