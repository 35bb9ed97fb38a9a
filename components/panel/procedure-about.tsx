import type { Procedure } from '../../rules/model';
import { durationWords, isAtOnce } from '../durations';
import { Message } from '../message';
import { useReader } from '../reader';
import { EvidenceLine } from './procedure-facts';

/** What there is to know of a procedure before one begins: actor, result, time, requirements, evidence, what is newer. */
export function ProcedureAbout({ procedure }: { procedure: Procedure }) {
  const { t, say } = useReader();
  return (
    <>
      {procedure.undescribed && (
        <Message kind="info" title={t('pages.procedure.undescribed')}>
          <p>{t('pages.procedure.undescribed.text')}</p>
        </Message>
      )}
      {procedure.supersededBy && (
        <Message kind="thread" title={t('pages.superseded')}>
          <p>{say(procedure.supersededBy)}</p>
        </Message>
      )}
      <dl class="about">
        <div>
          <dt>{t('pages.procedure.actor')}</dt>
          <dd>{t(`pages.actor.${procedure.actor}`)}</dd>
        </div>
        <div>
          <dt>{t('pages.procedure.output')}</dt>
          <dd>{say(procedure.output.title)}</dd>
        </div>
        <div>
          <dt>{t('pages.procedure.time')}</dt>
          <dd>
            <ProcessingTime duration={procedure.processingTime} />
          </dd>
        </div>
        <div>
          <dt>{t('pages.procedure.evidence')}</dt>
          <dd>
            <EvidenceLine procedure={procedure} />
          </dd>
        </div>
      </dl>
      {procedure.requires.length > 0 && (
        <div class="stack-tight">
          <h3>{t('pages.procedure.requires')}</h3>
          <ul class="stack-tight">
            {procedure.requires.map((thing) => (
              <li key={thing.fr}>{say(thing)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** How long the administration takes, in words; that no source says is said. */
export function ProcessingTime({ duration }: { duration: string | null }) {
  const { t, language } = useReader();
  if (duration !== null && isAtOnce(duration)) return <span>{t('pages.time.atOnce')}</span>;
  const words = duration === null ? null : durationWords(duration, language);
  return <span>{words ?? t('pages.time.unknown')}</span>;
}
