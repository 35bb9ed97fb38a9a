/** What the readable forms (Markdown, CSV, calendar) are told of their reader. The words themselves stand in texts/. */
import type { Words } from '../../rules/engine/template';
import type { Actor, Language } from '../../rules/model';
import { KEEPABLE, redact } from './redact';

/** Keys of texts/ that are needed here. */
export type ShareKey =
  | `pages.actor.${Actor}`
  | 'pages.share.untitled'
  | 'pages.share.items'
  | 'pages.share.due'
  | 'pages.share.assigned'
  | 'pages.share.waiting'
  | 'pages.share.waitingEnds'
  | 'pages.share.status.open'
  | 'pages.share.status.done'
  | 'pages.share.status.removed'
  | 'pages.share.status.diverged'
  | 'pages.share.by.page'
  | 'pages.share.by.passed'
  | 'pages.share.by.person'
  | 'pages.share.by.other'
  | 'pages.share.csv.case'
  | 'pages.share.csv.template'
  | 'pages.share.csv.section'
  | 'pages.share.csv.item'
  | 'pages.share.csv.status'
  | 'pages.share.csv.by'
  | 'pages.share.csv.at'
  | 'pages.share.csv.assignee'
  | 'pages.share.csv.due'
  | 'pages.share.csv.waiting'
  | 'pages.share.csv.notes'
  | 'pages.share.handover.addressee'
  | 'pages.share.handover.subject'
  | 'pages.share.handover.body'
  | 'pages.share.handover.file';

export interface Reader {
  language: Language;
  /** `text` of texts/, in that language. */
  t: (key: ShareKey, values?: Record<string, string | number>) => string;
  /** IANA name; that of the machine unless given. */
  timeZone?: string;
}

/** Belgian usage: day before month, 24 hours. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : `${language}-BE`);

/** `2026-12-01` as it is written in the language. */
export function sayDay({ language }: Reader, day: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', dateStyle: 'long' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

export function sayTime({ language, timeZone }: Reader, time: number): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'short', timeStyle: 'short', timeZone });
  return format.format(time);
}

/** `2026-12-01 09:30`, which every spreadsheet takes for a time. */
export function plainTime({ timeZone }: Reader, time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(time);
}

export const sayWords = (words: Words, { language }: Reader): string =>
  typeof words === 'string' ? words : words[language];

/** No national number leaves in any form. What else the sender does not keep was taken out before. */
export const withoutNational = (text: string): string => redact(text, KEEPABLE).text;
