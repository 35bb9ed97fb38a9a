/** Lists as they are exchanged, for tests: one with everything that people write into one. */

import type { Change } from '../../../rules/engine/checklist';
import type { MergeResult } from '../../../session/messages';
import type { BundledChecklist } from '../../../store/share/bundle';
import { writeBundle } from '../../../store/share/write-bundle';

export const OWN = '00000000000000aa';
const OTHER = '00000000000000bb';
/** Sortable ids, in the order of their numbers. */
export const ulidOf = (number: number): string => `01JD0000000000000000000${String(number).padStart(3, '0')}`;
export const MADE = Date.UTC(2026, 10, 20, 9);

/** A list of two steps and these changes; `title` is somebody's own. */
export function listOf(number: number, title: string, changes: readonly Change[] = []): BundledChecklist {
  const id = ulidOf(number);
  const template = {
    id: `own:00000000000000${String(number).padStart(2, '0')}`,
    version: '1',
    title,
    sections: [],
    items: [
      { id: 'own.1', title: 'Première étape', actor: 'gap' as const },
      { id: 'own.2', title: 'Seconde étape', actor: 'user' as const },
    ],
  };
  const events = changes.map((change, index) => ({
    v: 2 as const,
    id: ulidOf(number * 100 + index),
    checklist: id,
    at: MADE,
    author: OTHER,
    prev: [],
    change,
  }));
  const record = {
    v: 2 as const,
    id,
    template: template.id,
    version: '1',
    facts: {},
    createdAt: MADE,
    practice: false,
  };
  return { record, templates: [template], events };
}

export function fileOf(lists: readonly BundledChecklist[]): string {
  return writeBundle({
    madeAt: MADE,
    author: OTHER,
    checklists: [...lists],
    offered: [],
    hints: [],
  });
}

/** What the background says of a list. */
export function resultOf(
  { record, templates, events }: BundledChecklist,
  rest: Partial<MergeResult> = {},
): MergeResult {
  return {
    checklist: record.id,
    outcome: 'new',
    title: templates[0]?.title ?? null,
    label: '',
    events: { new: events.length, fuller: 0, known: 0, refused: 0 },
    refusals: [],
    goesOnWith: null,
    diverged: [],
    ...rest,
  };
}
