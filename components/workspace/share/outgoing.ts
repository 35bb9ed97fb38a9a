/** What would leave: worked out before anything leaves, so that it can be shown. Pure. */
import type { Actor, Language, Procedure } from '../../../rules/model';
import { asItStands, type Bundle, type BundledChecklist } from '../../../store/share/bundle';
import { writeCalendar } from '../../../store/share/calendar';
import { writeCsv } from '../../../store/share/csv';
import { type HandoverMessage, handoverBundle, handoverMessage } from '../../../store/share/handover';
import { writeMarkdown } from '../../../store/share/markdown';
import type { Keepable } from '../../../store/share/redact';
import { type FoundInBundle, redactBundle } from '../../../store/share/redact-bundle';
import { FILE_NAME_END, writeBundle, writeBundles } from '../../../store/share/write-bundle';
import { text as textOfKey } from '../../../texts/index';
import { type Form, isLeaving, leavingTexts } from './leaving-parts';
import type { Shared } from './shared';

/** What the sender asks for. */
export interface Wish {
  form: Form;
  /** Of texts that are made for the reader of the file. */
  language: Language;
  /** Kinds of numbers and addresses that stay. */
  keep: readonly Keepable[];
  withHints: boolean;
  /** Whose part, where only that of one is sent. */
  actor: Actor | null;
}

export interface OutgoingFile {
  name: string;
  type: string;
  text: string;
}

export interface Outgoing {
  form: Form;
  files: OutgoingFile[];
  /** In the texts that would leave, kept or taken out. */
  found: FoundInBundle[];
  /** The lists as they leave. */
  checklists: BundledChecklist[];
  /** Everything that somebody wrote, as it leaves. */
  texts: string[];
  /** What goes with a part that somebody else is to do. */
  message: HandoverMessage | null;
}

/** `now`: milliseconds since the epoch. */
export function outgoing(
  shared: Shared,
  wish: Wish,
  procedures: Readonly<Record<string, Procedure>>,
  now: number,
): Outgoing {
  const { form, language } = wish;
  const { bundle, found } = redactBundle(bundleOf(shared, wish, now), wish.keep);
  const { checklists } = bundle;
  const files = filesOf(bundle, wish, shared.own, now);
  const [file] = files;
  const message = file ? handoverMessage(bundle, procedures, readerOf(language), file.name) : null;
  return {
    form,
    files,
    found: found.filter(({ place }) => isLeaving(form, place, checklists)),
    checklists,
    texts: leavingTexts(form, checklists),
    message,
  };
}

/** What the written forms are told of their reader. */
const readerOf = (language: Language): Parameters<typeof writeMarkdown>[1] => ({
  language,
  t: (key, values) => textOfKey(language, key, values),
});

function bundleOf({ checklists, hints, own }: Shared, wish: Wish, now: number): Bundle {
  const [only] = checklists;
  const part =
    wish.form === 'part' && only && wish.actor ? handoverBundle(only, wish.actor, { at: now, author: own }) : null;
  if (part !== null) return part;
  const along = wish.form === 'file' && wish.withHints ? hints : [];
  return { madeAt: now, author: own, checklists, offered: [], hints: along };
}

function filesOf(bundle: Bundle, { form, language }: Wish, own: string, now: number): OutgoingFile[] {
  const reader = readerOf(language);
  const lists = bundle.checklists.map(asItStands);
  const name = fileName(bundle.checklists, language, now);
  switch (form) {
    case 'file':
      return arianeFiles(name, writeBundles(bundle));
    case 'part':
      return bundle.handover === undefined ? [] : arianeFiles(name, [writeBundle(bundle)]);
    case 'markdown':
      return lists.map((list) => ({ name: `${name}.md`, type: 'text/markdown', text: writeMarkdown(list, reader) }));
    case 'table':
      return [{ name: `${name}.csv`, type: 'text/csv', text: writeCsv(lists, reader, own) }];
    case 'calendar': {
      const text = writeCalendar(lists, reader, now);
      return text.includes('BEGIN:VEVENT') ? [{ name: `${name}.ics`, type: 'text/calendar', text }] : [];
    }
    case 'print':
      return [];
  }
}

const arianeFiles = (name: string, texts: readonly string[]): OutgoingFile[] =>
  texts.map((text, index) => ({
    name: `${name}${texts.length > 1 ? `-${index + 1}` : ''}${FILE_NAME_END}`,
    type: 'application/json',
    text,
  }));

/** By its title where there is one list; never by what somebody called the case. */
function fileName(checklists: readonly BundledChecklist[], language: Language, now: number): string {
  const [only, ...more] = checklists;
  const title = only && more.length === 0 ? asItStands(only).template?.title : undefined;
  const words = typeof title === 'string' ? title : (title?.[language] ?? 'ariane');
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return `${plain || 'ariane'}-${new Date(now).toISOString().slice(0, 10)}`;
}
