/** Where something was found, in words. */
import type { Words } from '../../../rules/engine/template';
import { asItStands, type BundledChecklist } from '../../../store/share/bundle';
import type { FoundPlace } from '../../../store/share/redact-bundle';
import type { Reader } from '../../reader';
import { titleWords } from './words';

/** Titles by the ids of lists and of their items. */
export interface Places {
  lists: Map<string, Words | null>;
  items: Map<string, Words>;
}

export function placesOf(checklists: readonly BundledChecklist[]): Places {
  const items = new Map<string, Words>();
  const lists = new Map<string, Words | null>();
  for (const { record, template, events } of checklists.map(asItStands)) {
    lists.set(record.id, template?.title ?? null);
    for (const { id, title } of template?.items ?? []) items.set(`${record.id} ${id}`, title);
    for (const { change } of events) {
      if (change.kind === 'added') items.set(`${record.id} ${change.item}`, change.title);
    }
  }
  return { lists, items };
}

/** "note on « Ouvrez le portail »", with the list where there are several. */
export function placeWords(place: FoundPlace, { lists, items }: Places, reader: Reader): string {
  const { t } = reader;
  if (place.in === 'template') return t('pages.share.in.template');
  const { checklist, kind, item } = place;
  const title = item === null ? undefined : items.get(`${checklist} ${item}`);
  const list = titleWords(lists.get(checklist) ?? null, reader);
  const about = title === undefined ? list : titleWords(title, reader);
  const where = lists.size > 1 && title !== undefined ? `${about} (${list})` : about;
  switch (kind) {
    case 'noted':
      return t('pages.share.in.note', { title: where });
    case 'labelled':
      return t('pages.share.in.label', { title: list });
    case 'assigned':
      return t('pages.share.in.assigned', { title: where });
    default:
      return t('pages.share.in.added', { title: list });
  }
}
