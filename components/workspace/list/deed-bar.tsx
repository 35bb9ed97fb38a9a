import { ActionFailure } from '../../action-failure';
import { Button } from '../../button';
import { type Reader, useReader } from '../../reader';
import type { DeedStatus, What } from './last-deed';
import { countLists, dayWords } from './words';

interface DeedBarProps {
  status: DeedStatus | null;
  undoable: boolean;
  today: string;
  onUndo: () => void;
  /** Read, and no longer needed. */
  onRead: () => void;
}

/** What was just done to many lists, said politely, with the way back. */
export function DeedBar({ status, undoable, today, onUndo, onRead }: DeedBarProps) {
  const reader = useReader();
  const { t } = reader;
  return (
    <div class={status === null ? 'visually-hidden' : 'list-done'}>
      <p role="status">{status !== null && sentence(status, today, reader)}</p>
      {undoable && <Button onPress={onUndo}>{t('pages.list.undo')}</Button>}
      {(status?.phase === 'undone' || status?.phase === 'done') && !undoable && (
        <Button onPress={onRead}>{t('pages.list.read')}</Button>
      )}
      <ActionFailure why={status?.failure ?? null} />
    </div>
  );
}

function sentence({ what, phase, count, of, left, failure }: DeedStatus, today: string, reader: Reader): string {
  const { t } = reader;
  const lists = countLists(count, reader);
  switch (phase) {
    case 'doing':
      return t('pages.list.doing', { count, of });
    case 'undoing':
      return t('pages.list.undoing', { count, of });
    case 'undone':
      return [
        t('pages.list.undone', { lists }),
        left > 0 && t('pages.list.undone.left', { lists: countLists(left, reader) }),
      ]
        .filter(Boolean)
        .join(' ');
    case 'done':
      if (count > 0) return doneWords(what, lists, today, reader);
      // Why nothing was done is said beside it.
      return failure === null ? t('pages.list.done.nothing') : '';
  }
}

function doneWords(what: What, lists: string, today: string, { t, language }: Reader): string {
  switch (what.kind) {
    case 'label':
      return what.text === ''
        ? t('pages.list.done.unlabelled', { lists })
        : t('pages.list.done.label', { lists, label: what.text });
    case 'due':
      return what.day === null
        ? t('pages.list.done.undue', { lists })
        : t('pages.list.done.due', { lists, date: dayWords(what.day, language, today) });
    default:
      return t(`pages.list.done.${what.kind}`, { lists });
  }
}
