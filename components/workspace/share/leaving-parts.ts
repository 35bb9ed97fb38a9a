/** Which of the texts that people wrote leave in which form: only what leaves is shown as leaving. Pure. */
import { foldChecklist } from '../../../rules/engine/checklist';
import { asItStands, type BundledChecklist } from '../../../store/share/bundle';
import type { FoundPlace } from '../../../store/share/redact-bundle';
import { textOf } from '../../../store/share/texts-in';

export const FORMS = ['file', 'part', 'markdown', 'table', 'calendar', 'print'] as const;
export type Form = (typeof FORMS)[number];

/** Forms that can hold one list only. */
const ONE_LIST: ReadonlySet<Form> = new Set<Form>(['part', 'markdown', 'print']);
export const forOneList = (form: Form): boolean => ONE_LIST.has(form);

/** A file of Ariane holds all that happened; the others only how it stands. */
const holdsHistory = (form: Form): boolean => form === 'file' || form === 'part';
const holdsNotes = (form: Form): boolean => form === 'table' || form === 'print';

/** Ids of the events whose texts stand in a list of this form. */
function eventsIn(form: Form, checklist: BundledChecklist): ReadonlySet<string> {
  if (holdsHistory(form)) return new Set(checklist.events.map(({ id }) => id));
  const { record, template, events } = asItStands(checklist);
  const view = foldChecklist(template ?? { version: record.version, items: [] }, record.facts, events);
  const heads = [view.label, ...view.items.map(({ assigned }) => assigned)].map((register) => register.heads.at(-1));
  const added = events.filter(({ change }) => change.kind === 'added');
  const notes = holdsNotes(form) ? [...view.notes, ...view.items.flatMap((item) => item.notes)] : [];
  return new Set([...heads.flatMap((head) => head?.id ?? []), ...[...added, ...notes].map(({ id }) => id)]);
}

/** Whether what was found there is part of what leaves. */
export function isLeaving(form: Form, place: FoundPlace, checklists: readonly BundledChecklist[]): boolean {
  if (place.in === 'template' || holdsHistory(form)) return true;
  const list = checklists.find(({ record }) => record.id === place.checklist);
  return list !== undefined && eventsIn(form, list).has(place.event);
}

/** Notes, labels, names and items of one's own, each once. */
export function leavingTexts(form: Form, checklists: readonly BundledChecklist[]): string[] {
  const titles = checklists.flatMap(({ templates }) =>
    templates.flatMap(({ title, items }) =>
      [title, ...items.map((item) => item.title)].filter((words) => typeof words === 'string'),
    ),
  );
  const written = checklists.flatMap((list) => {
    const leaving = eventsIn(form, list);
    return list.events.flatMap(({ id, change }) => (leaving.has(id) ? textOf(change) || [] : []));
  });
  return [...new Set([...titles, ...written])];
}
