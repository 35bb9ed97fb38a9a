import { ExportButton, STORE_FAILURES } from './action-failure';
import { Button } from './button';
import type { CallFailure } from './calls';
import { Erase } from './erase';
import { useReader } from './reader';

/** Failures after which only an erased store works again: offered, never done without being asked for. */
const UNUSABLE: readonly CallFailure[] = ['store-newer', 'store-corrupt'];

/** A failure in full: what happened, what it means for the person's progress, what to do. */
export function Failure({ why, again }: { why: CallFailure; again: () => void }) {
  const { t } = useReader();
  return (
    <section class="stack" aria-labelledby="failure-title">
      <h2 id="failure-title">{t(`pages.failure.${why}`)}</h2>
      <p>{t(`pages.failure.${why}.text`)}</p>
      <p class="row">
        <Button kind="primary" onPress={again}>
          {t('pages.retry')}
        </Button>
        {STORE_FAILURES.includes(why) && <ExportButton />}
      </p>
      {UNUSABLE.includes(why) && (
        <details>
          <summary>{t('pages.failure.startOver')}</summary>
          <div class="details-body">
            <Erase />
          </div>
        </details>
      )}
    </section>
  );
}
