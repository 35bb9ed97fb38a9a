/** Turns what was seen, or said, into events; the only way a checklist changes while it is followed on a page. */
import type { Change } from '../rules/engine/checklist';
import { fold, type Observation, observe } from '../rules/engine/progress';
import type { Knowledge } from '../rules/model';
import { appendChanges, readChecklist, type StoredChecklist } from '../store/checklists';
import { announceState, tellChanged } from './announce';
import {
  asChange,
  knownTemplate,
  type Part,
  partAfter,
  partCalled,
  partOf,
  stateOf,
  viewOf,
  wordsOn,
} from './checklist-state';
import type { ChecklistState, Result } from './messages';
import { withWaiting } from './waiting';

/**
 * Stores what `what` changes and gives the part of the checklist that it was about, as it stands then. Answered only
 * when it is stored. The same `key` twice changes nothing the second time. `within`: the part it is about, where that is
 * not the one that is worked on.
 */
export async function record(
  knowledge: Knowledge,
  checklist: string,
  key: string,
  what: Observation,
  within?: string,
): Promise<Result<ChecklistState>> {
  const now = Date.now();
  const partMeant = (current: StoredChecklist) =>
    within === undefined ? partOf(knowledge, current) : partCalled(knowledge, current, within);
  let part: Part | null = null;
  let before: string | undefined;
  const stored = await appendChanges(
    checklist,
    key,
    (current) => {
      part = partMeant(current);
      before = partOf(knowledge, current)?.section.id;
      if (part === null) return [];
      return withWaiting(knowledge, current, changesOf(knowledge, current, part, what), now);
    },
    now,
    (row) => knownTemplate(knowledge, row),
  );
  // The same message again was not decided on: it is about what is worked on now.
  part ??= stored && partMeant(stored);
  if (stored === null || part === null) return { ok: false, why: 'no-checklist' };
  const state = stateOf(part, stored, viewOf(knowledge, stored).items);
  // The answer must not wait for windows that may be slow or gone.
  const after = partOf(knowledge, stored)?.section.id;
  const same = part.section.id === after && (before ?? after) === after;
  if (same) void announceState(state);
  else tellChanged();
  return { ok: true, value: state };
}

/** What `what` changes in a part. The page that ends one part may be a page of the next: arriving there counts in both. */
function changesOf(knowledge: Knowledge, current: StoredChecklist, part: Part, what: Observation): Change[] {
  const { facts } = current.record;
  const { items } = viewOf(knowledge, current);
  const { section, procedure } = part;
  const words = wordsOn(section, procedure, items);
  const news = observe(procedure, facts, fold(procedure, facts, words), what);
  const changes = news.map((event) => asChange(section, event));
  const after = [...words, ...news.map((event, index) => ({ ...event, id: `new ${index}`, at: 0 }))];
  const ended = news.length > 0 && what.kind === 'arrived' && fold(procedure, facts, after).finished;
  const next = ended ? partAfter(knowledge, current, section.id) : null;
  return next === null ? changes : [...changes, ...changesOf(knowledge, current, next, what)];
}

/** The part of a checklist that is worked on, as it stands. */
export async function stateNow(knowledge: Knowledge, checklist: string): Promise<Result<ChecklistState>> {
  const stored = await readChecklist(checklist);
  const part = stored && partOf(knowledge, stored);
  if (!stored || !part) return { ok: false, why: 'no-checklist' };
  return { ok: true, value: stateOf(part, stored, viewOf(knowledge, stored).items) };
}
