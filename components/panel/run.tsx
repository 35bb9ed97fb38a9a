import type { ComponentChildren } from 'preact';
import type { ChecklistHead, PanelState } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import { LetterView } from '../letter';
import { usePageCall } from '../live-state';
import { Message } from '../message';
import { useReader } from '../reader';
import { exitAt, isOlder, lastDone, threadOf } from '../running';
import { Thread } from '../thread';
import { ExitCard } from './exit-card';
import { ProcedureFacts } from './procedure-facts';
import { StepCard } from './step-card';
import { placeAt } from './where';
import { KeepCase, useListName, WhosePage } from './whose';

interface RunProps {
  checklist: ChecklistHead;
  state: PanelState;
  tab: number | null;
  practice: boolean;
  open: (url: string) => void;
  /** What stands above the thread when everything is done. */
  finished: ComponentChildren;
  onStart: (procedure: string, facts: Record<string, string>) => void;
  busy: boolean;
}

/** A checklist under way: the procedure, the thread of all its steps, and the step to do now. */
export function Run(props: RunProps) {
  const { checklist, state, tab, practice, open, finished, onStart, busy } = props;
  const { t, say, knowledge } = useReader();
  const nameOf = useListName();
  const procedure = knowledge.procedures[checklist.procedure];
  if (!procedure) return <Undescribed checklist={checklist} tab={tab} practice={practice} />;
  const steps = threadOf(procedure, checklist.state);
  const exit = exitAt(procedure, placeAt(state));
  const done = checklist.state.steps.filter((step) => step.done).length;
  return (
    <section class="stack" aria-labelledby="procedure-title">
      <header class="stack-tight">
        {checklist.part.of > 1 ? (
          <p class="quiet">{t('pages.part', { ...partWords(checklist), list: nameOf(checklist) })}</p>
        ) : (
          checklist.label !== '' && <p class="quiet">{checklist.label}</p>
        )}
        <h2 id="procedure-title">{say(procedure.title)}</h2>
        <ProcedureFacts
          procedure={procedure}
          progress={t('pages.progress', { done, count: checklist.state.steps.length })}
          // The card of the step says it, on every step.
          withoutNewer={!checklist.state.finished}
        />
        <details>
          <summary>{t('pages.procedure.letter')}</summary>
          <div class="details-body">
            <LetterView letter={procedure.letter} />
          </div>
        </details>
        {isOlder(checklist, procedure) && <Message kind="info" text={t('pages.older')} />}
      </header>
      <WhosePage checklist={checklist} state={state} tab={tab} />
      {checklist.state.finished && finished}
      {exit && (
        <ExitCard exit={exit} onStart={practice ? null : (instead) => onStart(instead, checklist.facts)} busy={busy} />
      )}
      <Thread
        steps={steps}
        current={(thread) => (
          <StepCard
            key={thread.id}
            thread={thread}
            procedure={procedure}
            checklist={checklist}
            state={state}
            tab={tab}
            open={open}
          />
        )}
      />
      {!practice && <KeepCase checklist={checklist} state={state} />}
      <Footer checklist={checklist} tab={tab} practice={practice} />
    </section>
  );
}

const partWords = ({ part }: ChecklistHead) => ({ number: part.number, count: part.of });

function Footer({ checklist, tab, practice }: { checklist: ChecklistHead; tab: number | null; practice: boolean }) {
  const { t } = useReader();
  const leave = usePageCall('leave');
  const undo = usePageCall('undo');
  const { finished } = checklist.state;
  const previous = finished ? lastDone(checklist.state) : null;
  return (
    <div class="stack-tight">
      <p class="row">
        {previous && (
          <Button
            busy={undo.busy}
            onPress={() => void undo.run({ checklist: checklist.id, step: previous, key: crypto.randomUUID() })}
          >
            {t('pages.back')}
          </Button>
        )}
        {!practice && (
          <Button kind="link" busy={leave.busy} onPress={() => void leave.run({ tab })}>
            {finished ? t('pages.leave.finished') : t('pages.leave')}
          </Button>
        )}
      </p>
      {!practice && !finished && <p class="quiet">{t('pages.leave.text')}</p>}
      <ActionFailure why={leave.failure ?? undo.failure} />
    </div>
  );
}

/** A checklist of a procedure that this version does not describe: kept, and said. */
function Undescribed({
  checklist,
  tab,
  practice,
}: {
  checklist: ChecklistHead;
  tab: number | null;
  practice: boolean;
}) {
  const { t } = useReader();
  return (
    <section class="stack">
      <Message kind="warning" title={t('pages.undescribed')}>
        <p>{t('pages.undescribed.text', { procedure: checklist.procedure })}</p>
      </Message>
      <Footer checklist={checklist} tab={tab} practice={practice} />
    </section>
  );
}
