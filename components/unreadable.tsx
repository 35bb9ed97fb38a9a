import { ExportButton } from './action-failure';
import { Message } from './message';
import { useReader } from './reader';

/** Checklists that are there and cannot be read: the others go on, and nothing of these is thrown away. */
export function Unreadable({ count }: { count: number }) {
  const { t } = useReader();
  if (count === 0) return null;
  return (
    <Message kind="warning" title={t('pages.unreadable', { count: String(count) })} text={t('pages.unreadable.text')}>
      <p class="row">
        <ExportButton />
      </p>
    </Message>
  );
}
