import type { ChecklistHead } from '../../session/messages';
import { Button } from '../button';
import { nextProcedure } from '../question-flow';
import { useReader } from '../reader';

interface FinishedProps {
  checklist: ChecklistHead;
  onStart: (procedure: string, facts: Record<string, string>) => void;
  busy: boolean;
}

/** All steps are done: what the person has now, and what comes next. Never worded as if an authority said so. */
export function Finished({ checklist, onStart, busy }: FinishedProps) {
  const { t, say, knowledge } = useReader();
  const procedure = knowledge.procedures[checklist.procedure];
  const following = nextProcedure(knowledge, checklist.procedure, checklist.facts);
  const next = following === null ? undefined : knowledge.procedures[following];
  if (!procedure) return null;
  return (
    <div class="card stack finished">
      <h3 tabIndex={-1} data-view-heading>
        {t('pages.finished.title')}
      </h3>
      <p>{t('pages.finished.output', { output: say(procedure.output.title) })}</p>
      <p class="quiet">{t(checklist.practice ? 'pages.finished.practice' : 'pages.finished.unofficial')}</p>
      {next && (
        <>
          <p>
            {t('pages.finished.next')} <strong>{say(next.title)}</strong>
          </p>
          <p>
            <Button kind="primary" busy={busy} onPress={() => onStart(next.id, checklist.facts)}>
              {t('pages.start', { procedure: say(next.title) })}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
