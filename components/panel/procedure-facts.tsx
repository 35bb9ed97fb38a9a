import type { Procedure } from '../../rules/model';
import { evidenceKey } from '../cite';
import { evidenceDate } from '../dates';
import { useReader } from '../reader';

/** How old the knowledge of a procedure is, and what is known to be newer. */
export function ProcedureFacts({ procedure, progress }: { procedure: Procedure; progress?: string }) {
  const { t, say, language } = useReader();
  const evidence = t(evidenceKey(procedure.evidence));
  return (
    <p class="quiet">
      {progress && `${progress} · `}
      {procedure.asOf
        ? t('pages.evidence.dated', { evidence, date: evidenceDate(procedure.asOf, language) })
        : t('pages.evidence.undated', { evidence })}
      {procedure.supersededBy && (
        <>
          <br />
          {t('pages.evidence.superseded')} {say(procedure.supersededBy)}
        </>
      )}
    </p>
  );
}
