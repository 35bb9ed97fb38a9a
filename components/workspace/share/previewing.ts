/** From what was read to what there is to show before anything is taken over. */
import { type ChecklistView, foldChecklist } from '../../../rules/engine/checklist';
import type { Words } from '../../../rules/engine/template';
import type { PointingHint } from '../../../session/messages';
import { asIncoming, type Bundle } from '../../../store/share/bundle';
import { parseMarkdown, type ReadMarkdown } from '../../../store/share/markdown';
import type { Refusal } from '../../../store/share/refusals';
import { type CallFailure, callBackground } from '../../calls';
import { exportParts } from './export-parts';
import { type Arriving, arrivingOf, exported } from './incoming';
import type { Read, Unreadable } from './read-file';
import { previewLists, previewParts, type Taken, type Taking, takeLists, takeParts } from './take-in';

/** Lists that came: of a bundle, or of an export. */
export interface PreviewOfLists {
  kind: 'lists';
  from: 'bundle' | 'export';
  /** Milliseconds since the epoch; null where the file does not say. */
  madeAt: number | null;
  handover: Bundle['handover'] | null;
  lists: Arriving[];
  hints: readonly PointingHint[];
  /** How many templates of somebody's own it brings that are not here. */
  templates: number;
  refused: readonly Refusal[];
  /** Rows of an export that cannot be used. */
  unreadable: number;
  /** Invisible characters that were taken out. */
  cleaned: number;
  take: (ids: ReadonlySet<string>, hints: readonly PointingHint[], taking: Taking) => Promise<Taken>;
}

/** A task list that came back. */
export interface PreviewOfTasks {
  kind: 'tasks';
  checklist: string;
  title: Words;
  label: string;
  view: ChecklistView;
  read: Extract<ReadMarkdown, { ok: true }>;
}

export type Previewed =
  | PreviewOfLists
  | PreviewOfTasks
  | { kind: 'unreadable'; why: Unreadable | 'unknown-list' }
  | { kind: 'failed'; why: CallFailure }
  | { kind: 'stopped' };

export async function previewOf(read: Read, taking: Taking): Promise<Previewed> {
  switch (read.kind) {
    case 'unreadable':
      return read;
    case 'tasks':
      return previewTasks(read.text, read.checklist, taking);
    case 'export':
      return previewExport(read, taking);
    case 'lists':
      return previewBundle(read, taking);
  }
}

async function previewBundle(
  { bundle, refused, cleaned }: Extract<Read, { kind: 'lists' }>,
  taking: Taking,
): Promise<Previewed> {
  const { checklists, hints, madeAt, handover = null } = bundle;
  const incoming = new Map(checklists.map((list) => [list.record.id, asIncoming(list)]));
  const preview = await previewLists([...incoming.values()], taking);
  if (!preview.ok) return failed(preview);
  return {
    kind: 'lists',
    from: 'bundle',
    madeAt,
    handover,
    lists: arrivingOf(checklists, preview.results),
    hints,
    templates: 0,
    refused,
    unreadable: 0,
    cleaned,
    take: (ids, along, how) =>
      takeLists(
        [...incoming].flatMap(([id, one]) => (ids.has(id) ? [one] : [])),
        along,
        how,
      ),
  };
}

async function previewExport({ file }: Extract<Read, { kind: 'export' }>, taking: Taking): Promise<Previewed> {
  const preview = await previewParts(exportParts(file), taking);
  if (!preview.ok) return failed(preview);
  const { results, templates, unreadable } = preview;
  const lists = results.map(exported);
  return {
    kind: 'lists',
    from: 'export',
    madeAt: null,
    handover: null,
    lists,
    hints: [],
    templates,
    refused: [],
    unreadable,
    cleaned: 0,
    take: (ids, _hints, how) => takeParts(exportParts(file, ids.size === lists.length ? null : ids), how),
  };
}

function failed({ why }: Extract<Taken, { ok: false }>): Previewed {
  if (why === 'stopped') return { kind: 'stopped' };
  if (why === 'from-the-future') return { kind: 'unreadable', why };
  return why === 'not-an-export' ? { kind: 'unreadable', why: 'not-a-bundle' } : { kind: 'failed', why };
}

async function previewTasks(text: string, checklist: string, { signal }: Taking): Promise<Previewed> {
  const answer = await callBackground('checklist', { checklist }, signal);
  if (!answer.ok) {
    const gone = answer.why === 'no-checklist' || answer.why === 'no-template';
    return gone ? { kind: 'unreadable', why: 'unknown-list' } : { kind: 'failed', why: answer.why };
  }
  const { template, record, events } = answer.value;
  const view = foldChecklist(template, record.facts, events);
  const read = parseMarkdown(text, checklist, view);
  if (!read.ok) return { kind: 'unreadable', why: read.why === 'too-large' ? 'too-large' : 'not-json' };
  return { kind: 'tasks', checklist, title: template.title, label: view.label.value, view, read };
}
