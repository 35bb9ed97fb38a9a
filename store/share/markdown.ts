/**
 * A checklist as a Markdown task list, and the ticks of one that comes back. Comments that are not shown say which item
 * a line is, and how it stood when the file was made: so only what somebody changed in the file is proposed.
 */
import type { Change, ChecklistView, ItemState } from '../../rules/engine/checklist';
import type { SharedChecklist } from './bundle';
import { listed, nameOf, type Row } from './rows';
import { type Reader, sayDay, sayTime, withoutNational } from './words';

export function writeMarkdown(checklist: SharedChecklist, reader: Reader): string {
  const list = listed(checklist, reader);
  const lines = [`# ${plain(nameOf(list))}`, '', `<!-- ariane:checklist ${checklist.record.id} -->`];
  if (list.view.due.value !== null) {
    lines.push('', plain(reader.t('pages.share.due', { day: sayDay(reader, list.view.due.value) })));
  }
  let section: string | null = null;
  for (const row of list.rows) {
    const heading = row.section || reader.t('pages.share.items');
    if (heading !== section) lines.push('', `## ${plain(heading)}`, '');
    section = heading;
    lines.push(lineOf(row, reader));
  }
  return `${lines.join('\n')}\n`;
}

function lineOf({ state, title }: Row, reader: Reader): string {
  const { item, status } = state;
  const id = `<!-- ariane:item ${encodeId(item.id)} ${boxOf(state)} -->`;
  // Left out of this case: shown, without a box.
  if (status.value === 'removed') return `- ~~${plain(title)}~~ ${id}`;
  const about = [
    item.actor === undefined ? null : reader.t(`pages.actor.${item.actor}`),
    state.assigned.value === null
      ? null
      : reader.t('pages.share.assigned', { who: withoutNational(state.assigned.value) }),
    state.due.value === null ? null : reader.t('pages.share.due', { day: sayDay(reader, state.due.value) }),
    state.waiting.value === null
      ? null
      : reader.t('pages.share.waiting', { time: sayTime(reader, state.waiting.value) }),
  ].filter((part) => part !== null);
  const text = about.length === 0 ? plain(title) : `${plain(title)} — ${about.map(plain).join(' · ')}`;
  return `- [${status.value === 'done' ? 'x' : ' '}] ${text} ${id}`;
}

type Box = 'done' | 'open';
const boxOf = ({ status }: ItemState): Box => (status.value === 'done' ? 'done' : 'open');

/** Every sign that Markdown could take for markup, or for a link, stands for itself. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&:@$]|(?<=www)\./gi, '\\$&');
}

/** In a comment, nothing may look like its end. */
const encodeId = (id: string): string => encodeURIComponent(id).replace(/-(?=-|$)/g, '%2D');

function decodeId(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

export const MARKDOWN_REFUSALS = [
  'too-large',
  'not-a-checklist', // no comment says which checklist it is
  'other-checklist',
] as const;
export type MarkdownRefusal = (typeof MARKDOWN_REFUSALS)[number];

export const LINE_REFUSALS = [
  'no-id', // a box without the comment that says which item it is
  'unknown-item',
  'not-a-box',
  'twice-differs', // the same item twice, once ticked and once not
] as const;
export type LineRefusal = (typeof LINE_REFUSALS)[number];

export type ReadMarkdown =
  | {
      ok: true;
      /** What somebody ticked or took back in the file: never anything else. */
      changes: Extract<Change, { kind: 'ticked' | 'undone' }>[];
      /** Lines that say nothing new. */
      unchanged: number;
      /** Line of the file, from 1. */
      refused: { line: number; why: LineRefusal }[];
    }
  | { ok: false; why: MarkdownRefusal };

const MOST_CHARACTERS = 2_000_000;
const CHECKLIST = /^[ \t]*<!-- ariane:checklist ([0-9A-HJKMNP-TV-Z]{26}) -->[ \t\r]*$/m;
const TASK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[([^\]]{0,3})\](?:\s|$)/;
const ITEM = /<!-- ariane:item ([^\s<>]{1,700}) (done|open) -->\s*$/;

/** Which checklist a Markdown file is of, or null. */
export const checklistOfMarkdown = (text: string): string | null =>
  text.length > MOST_CHARACTERS ? null : (CHECKLIST.exec(text)?.[1] ?? null);

/** What `text` would change in the checklist `id`, which stands as `view` says. */
export function parseMarkdown(text: string, id: string, view: Pick<ChecklistView, 'items'>): ReadMarkdown {
  if (text.length > MOST_CHARACTERS) return { ok: false, why: 'too-large' };
  const of = checklistOfMarkdown(text);
  if (of === null) return { ok: false, why: 'not-a-checklist' };
  if (of !== id) return { ok: false, why: 'other-checklist' };

  const states = new Map(view.items.map((state) => [state.item.id, state]));
  const refused: { line: number; why: LineRefusal }[] = [];
  const boxes = new Map<string, { line: number; box: Box; was: Box } | 'differs'>();
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    const read = readLine(content);
    if (read === null) continue;
    const line = index + 1;
    if (typeof read === 'string') {
      refused.push({ line, why: read });
    } else if (!states.has(read.item)) {
      refused.push({ line, why: 'unknown-item' });
    } else {
      const other = boxes.get(read.item);
      const differs = other === 'differs' || (other !== undefined && other.box !== read.box);
      if (differs) refused.push({ line, why: 'twice-differs' });
      if (differs && other !== 'differs') refused.push({ line: other.line, why: 'twice-differs' });
      boxes.set(read.item, differs ? 'differs' : { line, box: read.box, was: read.was });
    }
  }
  const sound = [...boxes].flatMap(([item, box]) => (box === 'differs' ? [] : [{ item, ...box }]));
  const changes = sound.flatMap(({ item, box, was }) => {
    const state = states.get(item);
    return state ? changeOf(state, box, was) : [];
  });
  return { ok: true, changes, unchanged: sound.length - changes.length, refused };
}

/** What a line says, why it is refused, or null where it is no task. */
function readLine(line: string): { item: string; box: Box; was: Box } | LineRefusal | null {
  const task = TASK.exec(line);
  if (task === null) return null;
  const comment = ITEM.exec(line);
  const item = decodeId(comment?.[1] ?? '');
  if (comment === null || !item) return 'no-id';
  const mark = task[1] ?? '';
  if (!/^[ xX]?$/.test(mark)) return 'not-a-box';
  return { item, box: /x/i.test(mark) ? 'done' : 'open', was: comment[2] === 'done' ? 'done' : 'open' };
}

/** A box that stands as it did when the file was made says nothing, whatever happened here since. */
function changeOf(state: ItemState, box: Box, was: Box): Extract<Change, { kind: 'ticked' | 'undone' }>[] {
  if (box === was || box === boxOf(state)) return [];
  const item = state.item.id;
  return [box === 'done' ? { kind: 'ticked', item, how: 'person' } : { kind: 'undone', item }];
}
