/** The items of a list one by one, as the readable forms show them. */
import { type ChecklistView, foldChecklist, type ItemState } from '../../rules/engine/checklist';
import type { SharedChecklist } from './bundle';
import { type Reader, sayWords, withoutNational } from './words';

export interface Listed {
  view: ChecklistView;
  /** How the case is called; empty where nobody named it. */
  label: string;
  title: string;
  rows: Row[];
}

export interface Row {
  state: ItemState;
  title: string;
  /** Title of its procedure; empty for an item of one's own. */
  section: string;
}

export function listed({ record, template, events }: SharedChecklist, reader: Reader): Listed {
  const view = foldChecklist(template ?? { version: record.version, items: [] }, record.facts, events);
  const sections = new Map((template?.sections ?? []).map(({ id, title }) => [id, sayWords(title, reader)]));
  return {
    view,
    label: withoutNational(view.label.value),
    title: withoutNational(template ? sayWords(template.title, reader) : reader.t('pages.share.untitled')),
    rows: view.items.map((state) => ({
      state,
      title: withoutNational(sayWords(state.item.title, reader)),
      section: withoutNational(sections.get(state.item.section ?? '') ?? ''),
    })),
  };
}

/** Its name for people: the case where it has a name, and what is done for it. */
export const nameOf = ({ label, title }: Pick<Listed, 'label' | 'title'>): string =>
  label === '' ? title : `${label} · ${title}`;
