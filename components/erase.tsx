import { useRef, useState } from 'preact/hooks';
import { ActionFailure } from './action-failure';
import { Button } from './button';
import { usePageCall } from './live-state';
import { Message } from './message';
import { useReader } from './reader';

type Erasing = 'idle' | 'asking' | 'erased';

/** Two steps, because nothing brings it back: first what would go, then the button that does it. */
export function Erase() {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('erase-all');
  const [erasing, setErasing] = useState<Erasing>('idle');
  const heading = useRef<HTMLHeadingElement>(null);
  const to = (next: Erasing) => {
    setErasing(next);
    heading.current?.focus();
  };
  const erase = async () => {
    const result = await run({});
    if (result?.ok) to('erased');
  };
  return (
    <section class="stack-tight" aria-labelledby="erase-title">
      <h2 id="erase-title" ref={heading} tabIndex={-1}>
        {t('pages.settings.erase')}
      </h2>
      <p>{t('pages.settings.erase.text')}</p>
      {erasing === 'asking' ? (
        <Message kind="warning" title={t('pages.settings.erase.sure')}>
          <p>{t('pages.settings.erase.sure.text')}</p>
          <p class="row">
            <Button kind="danger" busy={busy} onPress={() => void erase()}>
              {t('pages.settings.erase.yes')}
            </Button>
            <Button onPress={() => to('idle')}>{t('pages.settings.erase.no')}</Button>
          </p>
        </Message>
      ) : (
        <p>
          <Button kind="danger" onPress={() => to('asking')}>
            {t('pages.settings.erase.button')}
          </Button>
        </p>
      )}
      <p role="status">{erasing === 'erased' ? t('pages.settings.erased') : ''}</p>
      <ActionFailure why={failure} />
    </section>
  );
}
