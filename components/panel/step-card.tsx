import type { Procedure } from '../../rules/model';
import type { ChecklistHead, PanelState, Place } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import { durationWords } from '../durations';
import { quotedLabel } from '../label-choice';
import { usePageCall } from '../live-state';
import { Message } from '../message';
import { Instruction } from '../quoted';
import { useReader } from '../reader';
import {
  aimOf,
  identityHostOf,
  isAtStart,
  previousOf,
  startAddress,
  startScreen,
  type ThreadStep,
  threadOf,
} from '../running';
import { CopyPlace } from './copy-place';
import { PlaceLine } from './place-line';
import { StepFolds } from './step-folds';
import { Newer, Prepare, Undescribed } from './step-parts';
import { RemindMe, Waiting } from './waiting';
import { placeAt } from './where';

export interface StepCardProps {
  thread: ThreadStep;
  procedure: Procedure;
  checklist: ChecklistHead;
  state: PanelState;
  tab: number | null;
  open: (url: string) => void;
}

/** The step to do now: what to do, where, what to mind, what may go wrong, whom to ask, and the buttons. */
export function StepCard(props: StepCardProps) {
  const { t, say, knowledge, language } = useReader();
  const { thread, procedure, checklist, state } = props;
  const { step, number } = thread;
  const place = placeAt(state);
  const { target } = aimOf(knowledge, step);
  const label = target && quotedLabel(target, place?.pageLanguage ?? null, language);
  const identity = identityHostOf(knowledge, step);
  const duration = step.processingTime && durationWords(step.processingTime, language);
  return (
    <article class="card step-card stack" aria-labelledby="step-title" data-step={step.id}>
      <header>
        <p class="quiet">{t('pages.step.of', { number, count: checklist.state.steps.length })}</p>
        <h3 id="step-title" tabIndex={-1} data-view-heading>
          {say(step.title)}
        </h3>
        {step.actor && step.actor !== procedure.actor && (
          <p>{t('pages.step.actor', { actor: t(`pages.actor.${step.actor}`) })}</p>
        )}
      </header>
      <p class="instruction">
        <Instruction say={say(step.say)} label={label} />
      </p>
      {identity && (
        <Message kind="thread" title={t('pages.identity.mustSee')}>
          <p class="address">{`https://${identity}`}</p>
        </Message>
      )}
      {(step.warnings ?? []).map((warning) => (
        <Message key={warning.fr} kind="warning" text={say(warning)} />
      ))}
      <Undescribed step={step} />
      <Prepare things={step.prepare ?? []} />
      {duration && <p>{t('pages.step.time', { duration })}</p>}
      <Waiting checklist={checklist} />
      <PlaceLine step={step} place={place} label={label} paused={isPaused(state)} />
      <Buttons {...props} place={place} />
      <Newer step={step} procedure={procedure} />
      <StepFolds step={step} procedure={procedure} place={place} />
      <CopyPlace step={step} procedure={procedure} place={place} />
      <RemindMe step={step} checklist={checklist} />
    </article>
  );
}

function isPaused({ address, pausedHosts }: PanelState): boolean {
  return address.kind === 'guide' && pausedHosts.includes(address.host);
}

function Buttons({ thread, checklist, procedure, tab, open, place }: StepCardProps & { place: Place | null }) {
  const { t, knowledge, language } = useReader();
  const confirm = usePageCall('confirm');
  const undo = usePageCall('undo');
  const show = usePageCall('take-me-there');
  const previous = previousOf(checklist);
  const steps = threadOf(procedure, checklist.state).map(({ step }) => step);
  const start = isAtStart(steps, thread.step) && place?.screen !== startScreen(steps);
  const address = start ? startAddress(knowledge, steps, language) : null;
  // What the page will show needs no press: the button is there for when it was done elsewhere or not seen.
  const told = 'confirmed-by-person' in thread.step.done;
  const call = { checklist: checklist.id, key: '' };
  return (
    <div class="stack-tight">
      <div class="row">
        {address && (
          <Button kind="primary" onPress={() => open(address)}>
            {t('pages.open', { host: new URL(address).hostname })}
          </Button>
        )}
        {place?.target === 'found' && tab !== null && (
          <Button kind={told ? 'plain' : 'primary'} busy={show.busy} onPress={() => void show.run({ tab })}>
            {t('pages.takeMeThere')}
          </Button>
        )}
        <Button
          kind={told ? 'primary' : 'plain'}
          busy={confirm.busy}
          onPress={() => void confirm.run({ ...call, step: thread.id, key: crypto.randomUUID() })}
        >
          {t(told ? 'pages.done' : 'pages.done.quiet')}
        </Button>
        {previous && (
          <Button busy={undo.busy} onPress={() => void undo.run({ ...call, ...previous, key: crypto.randomUUID() })}>
            {t('pages.back')}
          </Button>
        )}
      </div>
      <ActionFailure why={confirm.failure ?? undo.failure ?? show.failure} />
    </div>
  );
}
