/** Turns what was seen, or said, into events; the only way a checklist changes while it is followed on a page. */
import { fold, type Observation, observe } from '../rules/engine/progress';
import type { Knowledge } from '../rules/model';
import { appendChanges, type StoredChecklist } from '../store/checklists';
import { announceState, tellChanged } from './announce';
import { asChange, knownTemplate, type Part, partCalled, partOf, stateOf, viewOf, wordsOn } from './checklist-state';
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
      const { section, procedure } = part;
      const { facts } = current.record;
      const progress = fold(procedure, facts, wordsOn(section, procedure, viewOf(knowledge, current).items));
      const changes = observe(procedure, facts, progress, what).map((event) => asChange(section, event));
      return withWaiting(knowledge, current, changes, now);
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
