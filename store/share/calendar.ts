/**
 * Days by which something is due, and ends of waiting, as a calendar (RFC 5545): an event with an alarm, which every
 * calendar shows, and a task beside it. What was put in once is brought up to date by importing again: the ids stay.
 */
import type { SharedChecklist } from './bundle';
import { type Listed, listed, nameOf } from './rows';
import { type Reader, withoutNational } from './words';

/** `now`: when it is made. Nothing here asks the clock. */
export function writeCalendar(checklists: readonly SharedChecklist[], reader: Reader, now: number): string {
  const entries = checklists.flatMap((checklist) => entriesOf(checklist, reader));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ariane//Checklists//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => [...eventOf(entry, now), ...taskOf(entry, now)]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

interface Entry {
  /** The same whenever it is made. */
  uid: string;
  summary: string;
  description: string;
  when: { day: string } | { time: number };
  /** Milliseconds since the epoch, of the last change. */
  doneAt: number | null;
  /** Grows with everything that happens to it. */
  sequence: number;
}

function entriesOf(checklist: SharedChecklist, reader: Reader): Entry[] {
  const list = listed(checklist, reader);
  const { id } = checklist.record;
  const happened = (item: string | null) =>
    checklist.events.filter(({ change }) => 'item' in change && change.item === item).length;
  const { due, closed } = list.view;
  const whole: Entry[] =
    due.value === null
      ? []
      : [
          {
            uid: uidOf('due', id, ''),
            summary: nameOf(list),
            description: list.title,
            when: { day: due.value },
            doneAt: closed || list.view.finished ? lastOf(checklist) : null,
            sequence: checklist.events.length,
          },
        ];
  return [...whole, ...list.rows.flatMap((row) => itemEntries(row, list, { id, happened, reader }))];
}

interface About {
  id: string;
  happened: (item: string | null) => number;
  reader: Reader;
}

function itemEntries({ state, title }: Listed['rows'][number], list: Listed, { id, happened, reader }: About): Entry[] {
  const { item, status, due, waiting } = state;
  if (status.value === 'removed') return [];
  const shared = {
    description: nameOf(list),
    doneAt: status.value === 'done' ? (status.heads.at(-1)?.at ?? 0) : null,
    sequence: happened(item.id),
  };
  const days: Entry[] =
    due.value === null ? [] : [{ ...shared, uid: uidOf('due', id, item.id), summary: title, when: { day: due.value } }];
  const ends: Entry[] =
    waiting.value === null
      ? []
      : [
          {
            ...shared,
            uid: uidOf('wait', id, item.id),
            summary: withoutNational(reader.t('pages.share.waitingEnds', { item: title })),
            when: { time: waiting.value },
          },
        ];
  return [...days, ...ends];
}

const lastOf = ({ events, record }: SharedChecklist): number => events.at(-1)?.at ?? record.createdAt;

const uidOf = (what: 'due' | 'wait', checklist: string, item: string): string =>
  `${what}.${checklist}.${encodeURIComponent(item)}@ariane.invalid`;

function eventOf({ uid, summary, description, when, doneAt, sequence }: Entry, now: number): string[] {
  const start = 'day' in when ? `DTSTART;VALUE=DATE:${dayOf(when.day)}` : `DTSTART:${timeOf(when.time)}`;
  return [
    'BEGIN:VEVENT',
    `UID:event.${uid}`,
    `DTSTAMP:${timeOf(now)}`,
    `SEQUENCE:${sequence}`,
    start,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    // Nobody is busy because of it.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    `STATUS:${doneAt === null ? 'CONFIRMED' : 'CANCELLED'}`,
    ...(doneAt === null ? alarm(summary, 'day' in when ? '-PT15H' : 'PT0S') : []),
    'END:VEVENT',
  ];
}

/** Of a day: at nine in the morning of the day before. */
function alarm(summary: string, trigger: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(summary)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

function taskOf({ uid, summary, description, when, doneAt, sequence }: Entry, now: number): string[] {
  const done = ['STATUS:COMPLETED', 'PERCENT-COMPLETE:100', `COMPLETED:${timeOf(doneAt ?? 0)}`];
  return [
    'BEGIN:VTODO',
    `UID:task.${uid}`,
    `DTSTAMP:${timeOf(now)}`,
    `SEQUENCE:${sequence}`,
    'day' in when ? `DUE;VALUE=DATE:${dayOf(when.day)}` : `DUE:${timeOf(when.time)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'CLASS:PRIVATE',
    ...(doneAt === null ? ['STATUS:NEEDS-ACTION'] : done),
    'END:VTODO',
  ];
}

const dayOf = (day: string): string => day.replaceAll('-', '');
const timeOf = (time: number): string => `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar may hold none but line ends.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** No line is longer than 75 bytes; one that goes on begins with a space. No character is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (length + bytes > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += bytes;
  }
  return folded;
}
