import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../rules/engine/checklist';
import { asItStands } from '../../../../store/share/bundle';
import { writeCalendar } from '../../../../store/share/calendar';
import { checklist, START } from './arbitraries';
import { LIST, shared } from './lists';
import { readerOf } from './readers';

const NOW = START + 5_000;
const SOME: Change[] = [
  { kind: 'labelled', text: 'Acme, Sons; \\' },
  { kind: 'due', item: 'give/tick', day: '2026-12-01' },
  { kind: 'waiting', item: 'designate/sign', until: START + 20 * 60_000 },
];
const make = (changes: Change[]) => writeCalendar([shared(changes)], readerOf('en'), NOW);

interface Component {
  name: string;
  properties: Record<string, string>;
  parts: Component[];
}

/** Reads a calendar back by the grammar of RFC 5545; throws where it is none. */
function parseCalendar(text: string): Component {
  expect(text.endsWith('\r\n')).toBe(true);
  for (const line of text.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none.
    expect(line).not.toMatch(/[\u0000-\u001f\u007f\ufffd]/);
  }
  const stack: Component[] = [{ name: '', properties: {}, parts: [] }];
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const parsed = /^([A-Z-]+)((?:;[A-Z-]+=[A-Z-]+)*):(.*)$/s.exec(line);
    if (parsed === null) throw new Error(`no line: ${line}`);
    const [, name = '', parameters = '', value = ''] = parsed;
    const top = stack.at(-1);
    if (!top) throw new Error('nothing open');
    if (name === 'BEGIN') stack.push({ name: value, properties: {}, parts: [] });
    else if (name === 'END') {
      expect(top.name).toBe(value);
      stack.pop();
      stack.at(-1)?.parts.push(top);
    } else {
      expect(top.properties).not.toHaveProperty([name + parameters]);
      top.properties[name + parameters] = value;
    }
  }
  expect(stack).toHaveLength(1);
  const [calendar] = stack[0]?.parts ?? [];
  if (!calendar) throw new Error('no calendar');
  return calendar;
}

const readText = (text = '') => text.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));

test('a day: an event with its alarm, and a task beside it', () => {
  const { properties, parts } = parseCalendar(make(SOME));
  expect(properties).toEqual({
    VERSION: '2.0',
    PRODID: '-//Ariane//Checklists//EN',
    CALSCALE: 'GREGORIAN',
    METHOD: 'PUBLISH',
  });
  expect(parts.map(({ name }) => name)).toEqual(['VEVENT', 'VTODO', 'VEVENT', 'VTODO']);
  expect(parts.slice(2)).toEqual([
    {
      name: 'VEVENT',
      properties: {
        UID: `event.due.${LIST}.give%2Ftick@ariane.invalid`,
        DTSTAMP: '20261120T090005Z',
        SEQUENCE: '1',
        'DTSTART;VALUE=DATE': '20261201',
        SUMMARY: 'Tick',
        DESCRIPTION: 'Acme\\, Sons\\; \\\\ · New colleague',
        TRANSP: 'TRANSPARENT',
        CLASS: 'PRIVATE',
        STATUS: 'CONFIRMED',
      },
      parts: [
        {
          name: 'VALARM',
          properties: { ACTION: 'DISPLAY', DESCRIPTION: 'Tick', TRIGGER: '-PT15H' },
          parts: [],
        },
      ],
    },
    {
      name: 'VTODO',
      properties: {
        UID: `task.due.${LIST}.give%2Ftick@ariane.invalid`,
        DTSTAMP: '20261120T090005Z',
        SEQUENCE: '1',
        'DUE;VALUE=DATE': '20261201',
        SUMMARY: 'Tick',
        DESCRIPTION: 'Acme\\, Sons\\; \\\\ · New colleague',
        CLASS: 'PRIVATE',
        STATUS: 'NEEDS-ACTION',
      },
      parts: [],
    },
  ]);
});

test('the end of a wait: at its time', () => {
  const [event, task] = parseCalendar(make(SOME)).parts;
  expect(event?.properties).toMatchObject({
    DTSTART: '20261120T092000Z',
    SUMMARY: 'End of the wait: Sign',
    UID: `event.wait.${LIST}.designate%2Fsign@ariane.invalid`,
  });
  expect(event?.parts[0]?.properties.TRIGGER).toBe('PT0S');
  expect(task?.properties).toMatchObject({ DUE: '20261120T092000Z' });
});

test('what was put in a calendar once is brought up to date: same ids, higher numbers', () => {
  const before = parseCalendar(make(SOME)).parts;
  const after = parseCalendar(make([...SOME, { kind: 'ticked', item: 'give/tick', how: 'page' }])).parts;
  expect(after.map(({ properties }) => properties.UID)).toEqual(before.map(({ properties }) => properties.UID));
  expect(after[2]?.properties).toMatchObject({ STATUS: 'CANCELLED', SEQUENCE: '2' });
  expect(after[2]?.parts).toEqual([]);
  expect(after[3]?.properties).toMatchObject({ STATUS: 'COMPLETED', COMPLETED: '20261120T090300Z' });
});

test('the whole list may be due; what was left out of it is not', () => {
  const { parts } = parseCalendar(
    make([
      ...SOME,
      { kind: 'due', item: null, day: '2026-12-24' },
      { kind: 'removed', item: 'give/tick' },
      { kind: 'removed', item: 'designate/sign' },
    ]),
  );
  expect(parts).toHaveLength(2);
  expect(parts[0]?.properties).toMatchObject({ 'DTSTART;VALUE=DATE': '20261224', STATUS: 'CONFIRMED' });
});

describe('whatever people wrote', () => {
  test('lines are at most 75 bytes, no character is cut, and nothing gets lost', () => {
    fc.assert(
      fc.property(checklist(1), checklist(2), (one, other) => {
        const lists = [one, other].map(asItStands);
        const { parts } = parseCalendar(writeCalendar(lists, readerOf('nl'), NOW));
        const ids = parts.map(({ properties }) => properties.UID);
        expect(new Set(ids).size).toBe(ids.length);
        const titles = lists.flatMap(({ template, events }) => [
          ...(template?.items ?? []).flatMap(({ title }) => (typeof title === 'string' ? [title] : [title.nl])),
          ...events.flatMap(({ change }) => (change.kind === 'added' ? [change.title] : [])),
        ]);
        for (const { properties } of parts) {
          if (!properties.UID?.includes('.due.') || properties.UID.includes('.@')) continue;
          // A tab is no character of a calendar.
          expect(titles.map((title) => title.replaceAll('\t', ' '))).toContain(readText(properties.SUMMARY));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a text cannot end its line and begin another', () => {
    const text = make([
      { kind: 'added', item: 'mine', title: 'x\r\nEND:VEVENT\nATTACH:http://evil.example', after: null },
      { kind: 'due', item: 'mine', day: '2026-12-01' },
    ]);
    expect(text).not.toMatch(/^ATTACH/m);
    expect(parseCalendar(text).parts).toHaveLength(2);
  });

  test('no national number leaves in it', () => {
    const text = make([
      { kind: 'labelled', text: 'Acme 03051402739' },
      { kind: 'added', item: 'mine', title: 'for 03.05.14-027.39', after: null },
      { kind: 'due', item: 'mine', day: '2026-12-01' },
    ]);
    expect(text).not.toContain('027');
  });
});
