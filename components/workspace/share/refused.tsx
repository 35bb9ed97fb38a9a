import type { MergeResult } from '../../../session/messages';
import type { ItemRefusal, Refusal } from '../../../store/share/refusals';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { countedReasons } from './incoming';
import type { Receiving } from './use-receive';

type Why = ItemRefusal | NonNullable<MergeResult['why']> | MergeResult['refusals'][number]['why'];

/** Why one thing of a file is not taken. */
export function useReason(): (why: Why) => string {
  const { t } = useReader();
  return (why) => t(`pages.refused.${why}`);
}

/** What of the file was refused on reading it: by kind of thing, with its reason and how often. */
export function RefusedParts({ refused }: { refused: readonly Refusal[] }) {
  const { t } = useReader();
  const reason = useReason();
  if (refused.length === 0) return null;
  const kinds = Map.groupBy(refused, ({ what }) => what);
  return (
    <details class="refused">
      <summary>
        {t(refused.length === 1 ? 'pages.receive.refused.one' : 'pages.receive.refused', { count: refused.length })}
      </summary>
      <div class="details-body stack-tight">
        <p class="quiet">{t('pages.receive.refused.text')}</p>
        <ul class="stack-tight">
          {[...kinds].flatMap(([what, parts]) =>
            countedReasons(parts).map(({ why, count }) => (
              <li key={`${what} ${why}`}>
                {t('pages.receive.refused.part', { part: t(`pages.receive.part.${what}`), count, why: reason(why) })}
              </li>
            )),
          )}
        </ul>
      </div>
    </details>
  );
}

/** A file of which nothing can be used: what it is, what to do, and that nothing was changed. */
export function Unreadable({ why }: Pick<Extract<Receiving, { at: 'unreadable' }>, 'why'>) {
  const { t } = useReader();
  return (
    <Message kind="error" title={t(`pages.receive.file.${why}`)} alert>
      <p>{t(`pages.receive.file.${why}.text`)}</p>
      <p>{t('pages.receive.untouched')}</p>
    </Message>
  );
}
