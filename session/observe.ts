/** Turns what was seen, or said, into events; the only way a checklist changes while it is followed on a page. */
import { fold, type Observation, observe } from '../rules/engine/progress';
import type { Knowledge } from '../rules/model';
import { appendChanges } from '../store/checklists';
import { announceState, tellChanged } from './announce';
import { asChange, knownTemplate, partOf, stateOf, viewOf, wordsOn } from './checklist-state';
import type { ChecklistState, Result } from './messages';

/**
 * Stores what `what` changes and gives the part of the checklist that it was about, as it stands then. Answered only
 * when it is stored. The same `key` twice changes nothing the second time.
 */
export async function record(
  knowledge: Knowledge,
  checklist: string,
  key: string,
  what: Observation,
): Promise<Result<ChecklistState>> {
  let part: ReturnType<typeof partOf> = null;
  const stored = await appendChanges(
    checklist,
    key,
    (current) => {
      part = partOf(knowledge, current);
      if (part === null) return [];
      const { section, procedure } = part;
      const { facts } = current.record;
      const before = fold(procedure, facts, wordsOn(section, procedure, viewOf(knowledge, current).items));
      return observe(procedure, facts, before, what).map((event) => asChange(section, event));
    },
    Date.now(),
    (row) => knownTemplate(knowledge, row),
  );
  // The same message again was not decided on: it is about what is worked on now.
  part ??= stored && partOf(knowledge, stored);
  if (stored === null || part === null) return { ok: false, why: 'no-checklist' };
  const state = stateOf(part, stored, viewOf(knowledge, stored).items);
  // The answer must not wait for windows that may be slow or gone.
  if (partOf(knowledge, stored)?.section.id === part.section.id) void announceState(state);
  else tellChanged();
  return { ok: true, value: state };
}
