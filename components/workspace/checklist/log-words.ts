/** Every event in words: what the activity log and the status line say. Pure. */
import type { Change, ChecklistEvent } from '../../../rules/engine/checklist';
import type { Template, Words } from '../../../rules/engine/template';
import { moment } from '../../dates';
import type { Reader } from '../../reader';
import { dayWords } from '../days';
import type { People } from './people';

export interface LogReader {
  reader: Reader;
  people: People;
  titles: ReadonlyMap<string, Words>;
  now: number;
}

/** The titles of all items that the template or somebody ever named, by their ids. */
export function titlesOf(
  templates: readonly Pick<Template, 'items'>[],
  events: readonly ChecklistEvent[],
): Map<string, Words> {
  const added = events.flatMap(({ change }) =>
    change.kind === 'added' ? ([[change.item, change.title]] as [string, Words][]) : [],
  );
  const items = templates.flatMap((template) => template.items);
  return new Map([...added, ...items.map(({ id, title }) => [id, title] as [string, Words])]);
}

/** The item that an event is about; null for the whole list. */
export function itemOf(event: ChecklistEvent, byId: ReadonlyMap<string, ChecklistEvent>): string | null {
  const { change } = event;
  if ('item' in change) return change.item;
  const noted = change.kind === 'unnoted' ? byId.get(change.note)?.change : undefined;
  return noted?.kind === 'noted' ? noted.item : null;
}

/** One event as a sentence without its author and time. `before`: what the author had seen of the same thing. */
export function changeWords(change: Change, before: Change | undefined, about: string | null, log: LogReader): string {
  const { reader, now } = log;
  const { t, language } = reader;
  const item = itemWords(about, log);
  switch (change.kind) {
    case 'ticked':
      return t(`pages.checklist.log.ticked.${change.how}`, { item });
    case 'undone':
      return t(before?.kind === 'removed' ? 'pages.checklist.log.restored' : 'pages.checklist.log.undone', { item });
    case 'removed':
    case 'added':
      return t(`pages.checklist.log.${change.kind}`, { item });
    case 'assigned':
      return change.to === null
        ? t('pages.checklist.log.unassigned', { item })
        : t('pages.checklist.log.assigned', { item, who: change.to });
    case 'due':
      return change.day === null
        ? t('pages.checklist.log.undue', { item })
        : t('pages.checklist.log.due', { item, day: dayWords(change.day, language, now) });
    case 'waiting':
      return change.until === null
        ? t('pages.checklist.log.waited', { item })
        : t('pages.checklist.log.waiting', { item, when: moment(change.until, language, now) });
    case 'noted':
      return t('pages.checklist.log.noted', { item, text: change.text });
    case 'unnoted':
      return t('pages.checklist.log.unnoted', { item, text: before?.kind === 'noted' ? before.text : '…' });
    case 'labelled':
      return change.text === ''
        ? t('pages.checklist.log.unlabelled')
        : t('pages.checklist.log.labelled', { text: change.text });
    case 'migrated':
      return t('pages.checklist.log.migrated', { version: change.version });
    case 'closed':
    case 'reopened':
      return t(`pages.checklist.log.${change.kind}`);
  }
}

function itemWords(about: string | null, { reader, titles }: LogReader): string {
  if (about === null) return reader.t('pages.checklist.log.whole');
  const title = titles.get(about);
  if (title === undefined) return reader.t('pages.checklist.log.gone');
  return typeof title === 'string' ? title : reader.say(title);
}

export interface LogEntry {
  event: ChecklistEvent;
  item: string | null;
  words: string;
  who: string;
}

/** The whole log, newest first. */
export function logOf(events: readonly ChecklistEvent[], log: LogReader): LogEntry[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return [...byId.values()]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((event) => {
      const seen = [...event.prev].sort().at(-1);
      const before = seen === undefined ? undefined : byId.get(seen)?.change;
      const item = itemOf(event, byId);
      return { event, item, words: changeWords(event.change, before, item, log), who: log.people.who(event.author) };
    });
}
