/** What is shown of a checklist that was read. */
import { type ChecklistView, foldChecklist } from '../../../rules/engine/checklist';
import type { StoredChecklist } from '../../../store/held';

export const folded = ({ record, template, events }: StoredChecklist): ChecklistView =>
  foldChecklist(template ?? { version: record.version, items: [] }, record.facts, events);
