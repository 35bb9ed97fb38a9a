/** What would leave: worked out before anything leaves, so that it can be shown. Pure. */
import type { Language } from '../../../rules/model';
import type { PointingHint } from '../../../session/messages';
import type { Bundle, BundledChecklist } from '../../../store/share/bundle';
import type { Keepable } from '../../../store/share/redact';
import { type FoundInBundle, redactBundle } from '../../../store/share/redact-bundle';
import { textOf } from '../../../store/share/texts-in';
import { FILE_NAME_END, writeBundles } from '../../../store/share/write-bundle';
import { bundled, type Shared } from './shared';

export const FORMS = ['file'] as const;
export type Form = (typeof FORMS)[number];

/** What the sender asks for. */
export interface Wish {
  form: Form;
  /** Of texts that are made for the reader of the file. */
  language: Language;
  /** Kinds of numbers and addresses that stay. */
  keep: readonly Keepable[];
  withHints: boolean;
}

export interface OutgoingFile {
  name: string;
  type: string;
  text: string;
}

export interface Outgoing {
  files: OutgoingFile[];
  /** In the texts that would leave, kept or taken out. */
  found: FoundInBundle[];
  /** The lists as they leave. */
  checklists: BundledChecklist[];
  /** Everything that somebody wrote, as it leaves. */
  texts: string[];
  hints: readonly PointingHint[];
}

/** `now`: milliseconds since the epoch. */
export function outgoing(shared: Shared, wish: Wish, now: number): Outgoing {
  const { bundle, found } = redactBundle(bundleOf(shared, wish, now), wish.keep);
  const texts = writeBundles(bundle);
  const name = fileName(bundle.checklists, wish.language, now);
  return {
    files: texts.map((text, index) => ({
      name: `${name}${texts.length > 1 ? `-${index + 1}` : ''}${FILE_NAME_END}`,
      type: 'application/json',
      text,
    })),
    found,
    checklists: bundle.checklists,
    texts: ownTexts(bundle),
    hints: bundle.hints,
  };
}

function bundleOf({ checklists, hints, own }: Shared, { withHints }: Wish, now: number): Bundle {
  return {
    madeAt: now,
    author: own,
    checklists: checklists.map(bundled),
    templates: checklists.flatMap(({ templates }) => templates),
    offered: [],
    hints: withHints ? hints : [],
  };
}

/** Notes, labels, names and items of one's own: also those that were taken back, because a file holds all that happened. */
function ownTexts({ checklists, templates }: Pick<Bundle, 'checklists' | 'templates'>): string[] {
  const titles = templates.flatMap(({ title, items }) =>
    [title, ...items.map((item) => item.title)].filter((words) => typeof words === 'string'),
  );
  const written = checklists.flatMap(({ events }) => events.flatMap(({ change }) => textOf(change) || []));
  return [...new Set([...titles, ...written])];
}

/** By its title where there is one list; never by what somebody called the case. */
function fileName(checklists: readonly BundledChecklist[], language: Language, now: number): string {
  const [only, ...more] = checklists;
  const title = more.length === 0 ? only?.template?.title : undefined;
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

/** Whether a form makes sense for one list only. */
export const forOneList = (_form: Form): boolean => false;
