/** Panel states for tests, over the small knowledge. */
import type { ChecklistHead, ChecklistState, PanelState, Place } from '../../../session/messages';
import { smallKnowledge } from '../../unit/components/small-knowledge';

export const CHECKLIST = '01J0000000000000000000000A';

export const emptyState: PanelState = {
  language: 'fr',
  languageChosen: true,
  address: { kind: 'guide', host: 'guided.example' },
  place: null,
  pausedHosts: [],
  checklist: null,
  others: [],
  unreadable: 0,
  whose: { page: 'quiet', fitting: [], known: false, kept: false },
};

/** A checklist of `procedure` after these steps. */
export function checklistOf(procedure: string, done: string[] = [], rest: Partial<ChecklistHead> = {}): ChecklistHead {
  const steps = (smallKnowledge.procedures[procedure]?.steps ?? []).map(({ id }) => ({
    id,
    done: done.includes(id),
    ...(done.includes(id) && { by: 'page' as const, at: Date.UTC(2026, 10, 20, 9, 30) }),
  }));
  const current = steps.find((step) => !step.done)?.id ?? null;
  const state: ChecklistState = {
    checklist: CHECKLIST,
    procedure,
    steps,
    current,
    finished: current === null,
    practice: false,
  };
  const facts = { 'is-representative': 'yes', 'for-whom': 'self' };
  return {
    id: CHECKLIST,
    title: smallKnowledge.procedures[procedure]?.title ?? procedure,
    label: '',
    done: steps.filter(({ done }) => done).length,
    of: steps.length,
    procedure,
    procedureVersion: 1,
    facts,
    createdAt: Date.UTC(2026, 10, 20, 9),
    practice: false,
    state,
    part: { number: 1, of: 1 },
    now: current === null ? null : { item: `${procedure}/${current}`, waiting: null, due: null },
    before: null,
    ...rest,
  };
}

export function placeOn(screen: string | null, rest: Partial<Place> = {}): Place {
  return {
    host: 'guided.example',
    screen,
    confidence: 0.9,
    pageLanguage: 'fr',
    step: null,
    target: 'found',
    unknown: false,
    ...rest,
  };
}
