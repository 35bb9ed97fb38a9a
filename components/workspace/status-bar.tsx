import { Button } from '../button';
import { useReader } from '../reader';

/** The one live region, with the way back. It stays in sight, wherever on the page something was pressed. */
export function StatusBar({ said, undo }: { said: string; undo: (() => void) | null }) {
  const { t } = useReader();
  return (
    <div class={said === '' ? 'status-bar empty' : 'status-bar'}>
      <p role="status">{said}</p>
      {undo && <Button onPress={undo}>{t('pages.checklist.undo')}</Button>}
    </div>
  );
}
