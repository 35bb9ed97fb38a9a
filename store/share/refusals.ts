/** Why a file, or something in it, is not taken. Codes are stable and kebab-case; their sentences stand in texts/. */

/** The file as a whole. */
export const FILE_REFUSALS = [
  'too-large',
  'not-text', // not UTF-8
  'not-json',
  'too-deep',
  'too-many-events',
  'too-many-values',
  'not-a-bundle',
  'from-the-future', // a newer Ariane wrote it
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** One thing in it. */
export const ITEM_REFUSALS = [
  'wrong-shape',
  'too-long', // a text or a list
  'empty-text', // nothing that can be seen
  'bad-id',
  'unknown-kind', // of event: a newer Ariane may know it
  'from-the-future',
  'beyond-2200',
  'impossible-date',
  'practice', // exercises do not travel
  'no-template', // what it needs is not in the file, or was refused
  'duplicate-differs', // the same id says two things: neither is believed
  'prev-not-before', // it names itself or a later one as seen before: a cycle
  'other-checklist', // it belongs to another list than the one it stands in
  'too-many-events',
  'too-many',
  'unknown-item',
] as const;
export type ItemRefusal = (typeof ITEM_REFUSALS)[number];

export interface Refusal {
  what: 'checklist' | 'event' | 'template' | 'offered' | 'hint' | 'handover';
  /** Place in its list, from 0. */
  index: number;
  /** Its id, where it can be shown. */
  id?: string;
  /** Place of the list that an event stands in. */
  checklist?: number;
  why: ItemRefusal;
  /** Which part of it: `change.title`. */
  at?: string;
}
