import { Button } from './button';
import type { CallFailure } from './calls';
import { download } from './download';
import { usePageCall } from './live-state';
import { Message } from './message';
import { useReader } from './reader';

/** Failures of the store: nothing is reset, and everything can be taken out as a file. */
export const STORE_FAILURES: readonly CallFailure[] = ['store-newer', 'store-corrupt', 'store-blocked', 'store-full'];

/** The failure of something the person just pressed, in place. */
export function ActionFailure({ why }: { why: CallFailure | null }) {
  const { t } = useReader();
  if (!why) return null;
  return (
    <Message kind="error" title={t(`pages.failure.${why}`)} alert>
      <p>{t(`pages.failure.${why}.text`)}</p>
      {STORE_FAILURES.includes(why) && (
        <p>
          <ExportButton />
        </p>
      )}
    </Message>
  );
}

/** Takes out everything the store holds as a JSON file, also when it is corrupt or newer. */
export function ExportButton() {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('export');
  const press = async () => {
    const result = await run({});
    if (result?.ok) download(result.value.name, result.value.json);
  };
  return (
    <>
      <Button onPress={press} busy={busy}>
        {t('pages.export')}
      </Button>
      {failure && <span role="alert">{t('pages.export.failed')}</span>}
    </>
  );
}
