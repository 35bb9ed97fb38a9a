import type { Procedure } from '../../rules/model';
import { evidenceDate } from '../../texts/dates';
import { evidenceKey } from '../cite';
import { useReader } from '../reader';

interface ProcedureFactsProps {
  procedure: Procedure;
  progress?: string;
  /** What is newer stands elsewhere. */
  withoutNewer?: boolean;
}

/** How old the knowledge of a procedure is, and what is known to be newer. */
export function ProcedureFacts({ procedure, progress, withoutNewer = false }: ProcedureFactsProps) {
  const { t, say } = useReader();
  return (
    <p class="quiet">
      {progress && `${progress} · `}
      <EvidenceLine procedure={procedure} />
      {procedure.undescribed && (
        <>
          <br />
          {t('pages.procedure.undescribed')}.
        </>
      )}
      {procedure.supersededBy && !withoutNewer && (
        <>
          <br />
          {t('pages.evidence.superseded')} {say(procedure.supersededBy)}
        </>
      )}
    </p>
  );
}

/** On what kind of evidence, and of when. */
export function EvidenceLine({ procedure }: { procedure: Procedure }) {
  const { t, language } = useReader();
  const evidence = t(evidenceKey(procedure.evidence));
  return (
    <>
      {procedure.asOf
        ? t('pages.evidence.dated', { evidence, date: evidenceDate(procedure.asOf, language) })
        : t('pages.evidence.undated', { evidence })}
    </>
  );
}
