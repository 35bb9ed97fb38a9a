import { describe, expect, test } from 'vitest';
import {
  copyOf,
  countOf,
  draftOfEdited,
  type Edited,
  editedOf,
  faultOf,
  MOST_ITEMS,
  moved,
  without,
  withPart,
} from '../../../components/workspace/templates/draft';
import * as schema from '../../../store/schema';
import { smallKnowledge } from './small-knowledge';

const NOW = Date.UTC(2026, 10, 20);
const edited = editedOf({
  title: 'x',
  parts: [
    { title: 'one', id: 'own.1' },
    { procedure: 'appoint', id: 'appoint' },
    { title: 'two', id: 'own.2' },
  ],
});
const keys = ({ parts }: Edited) => parts.map(({ key }) => key);
const [first = '', second = '', third = ''] = keys(edited);
const fault = (parts: Parameters<typeof editedOf>[0]['parts'], title = 'x') =>
  faultOf(editedOf({ title, parts }), smallKnowledge, NOW)?.why ?? null;

describe('putting together', () => {
  test('moves a part up and down, and nowhere beyond the ends', () => {
    expect(keys(moved(edited, third, -1))).toEqual([first, third, second]);
    expect(keys(moved(edited, first, 1))).toEqual([second, first, third]);
    expect(moved(edited, first, -1)).toBe(edited);
    expect(moved(edited, third, 1)).toBe(edited);
    expect(moved(edited, 'none', 1)).toBe(edited);
  });
  test('changes a part in its place, adds one at the end, takes one out', () => {
    expect(keys(withPart(edited, second, { title: 'new' }))).toEqual([first, second, third]);
    expect(keys(withPart(edited, 'new', { title: 'new' }))).toEqual([first, second, third, 'new']);
    expect(keys(without(edited, second))).toEqual([first, third]);
  });
  test('keeps ids, and trims words', () => {
    const changed = withPart({ ...edited, title: ' x ' }, first, { title: ' one ', id: 'own.1' });
    expect(draftOfEdited(changed)).toEqual({
      title: 'x',
      parts: [
        { title: 'one', id: 'own.1' },
        { procedure: 'appoint', id: 'appoint' },
        { title: 'two', id: 'own.2' },
      ],
    });
  });
  test('copies without the ids of the other', () => {
    expect(copyOf(draftOfEdited(edited), 'y')).toEqual({
      title: 'y',
      parts: [{ title: 'one' }, { procedure: 'appoint' }, { title: 'two' }],
    });
  });
  test('counts the items it gives', () => {
    const steps = smallKnowledge.procedures.appoint?.steps.length ?? 0;
    expect(countOf(draftOfEdited(edited), smallKnowledge)).toBe(2 + steps);
    expect(countOf({ parts: [{ procedure: 'appoint', steps: ['send'] }] }, smallKnowledge)).toBe(1);
  });
});

describe('what cannot be kept', () => {
  test('is said with its reason', () => {
    expect(fault([{ title: 'one' }])).toBeNull();
    expect(fault([{ procedure: 'appoint' }])).toBeNull();
    expect(fault([{ title: 'one' }], ' ')).toBe('title');
    expect(fault([])).toBe('empty');
    expect(fault([{ title: ' ' }])).toBe('part');
    expect(fault([{ procedure: 'appoint', steps: [] }])).toBe('steps');
    expect(fault([{ procedure: 'appoint', steps: ['gone'] }])).toBe('steps');
    expect(fault([{ procedure: 'gone' }])).toBe('unknown');
    expect(fault(Array.from({ length: 201 }, () => ({ title: 'one' })))).toBe('many');
    const base = '000101001';
    expect(fault([{ title: `for ${base}${97 - (Number(base) % 97)}` }])).toBe('number');
  });
  test('names the part to blame', () => {
    const [, blamed = ''] = keys(editedOf({ title: 'x', parts: [{ title: 'one' }, { title: '' }] }));
    expect(faultOf(editedOf({ title: 'x', parts: [{ title: 'one' }, { title: '' }] }), smallKnowledge, NOW)).toEqual({
      why: 'part',
      key: blamed,
    });
  });
});

test('as many items as the store keeps', () => expect(MOST_ITEMS).toBe(schema.MOST_ITEMS));
