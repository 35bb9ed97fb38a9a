import { useState } from 'preact/hooks';
import type { Procedure } from '../../rules/model';
import type { ChecklistHead, PanelState, Place } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import { ContactList, LinkList, SourceList } from '../cite';
import { quotedLabel } from '../label-choice';
import { usePageCall } from '../live-state';
import { contactsOf, linksOf, problemsOf } from '../localise';
import { Message } from '../message';
import { Instruction } from '../quoted';
import { useReader } from '../reader';
import { aimOf, identityHostOf, isAtStart, lastDone, startAddress, startScreen, type ThreadStep } from '../running';
import { NotSeen } from './not-seen';
import { PlaceLine } from './place-line';
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
  const { thread, checklist, state } = props;
  const { step, number } = thread;
  const place = placeAt(state);
  const { target } = aimOf(knowledge, step);
  const label = target && quotedLabel(target, place?.pageLanguage ?? null, language);
  const identity = identityHostOf(knowledge, step);
  return (
    <article class="card step-card stack" aria-labelledby="step-title" data-step={step.id}>
      <header>
        <p class="quiet">{t('pages.step.of', { number, count: checklist.state.steps.length })}</p>
        <h3 id="step-title" tabIndex={-1} data-view-heading>
          {say(step.title)}
        </h3>
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
      <PlaceLine step={step} place={place} label={label} paused={isPaused(state)} />
      <Buttons {...props} place={place} />
      <Folds {...props} place={place} />
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
  const previous = lastDone(checklist.state);
  const start = isAtStart(procedure, thread.step) && place?.screen !== startScreen(procedure);
  const address = start ? startAddress(knowledge, procedure, language) : null;
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
          <Button busy={undo.busy} onPress={() => void undo.run({ ...call, step: previous, key: crypto.randomUUID() })}>
            {t('pages.back')}
          </Button>
        )}
      </div>
      <ActionFailure why={confirm.failure ?? undo.failure ?? show.failure} />
    </div>
  );
}

function Folds({ thread, procedure, place }: StepCardProps & { place: Place | null }) {
  const { t, say, knowledge, language } = useReader();
  const { step } = thread;
  const [notSeen, setNotSeen] = useState(false);
  const problems = problemsOf(knowledge, step.problems);
  const contacts = contactsOf(knowledge, [...(step.contacts ?? []), ...procedure.contacts], language);
  return (
    <div class="folds">
      {step.target && (
        <details open={notSeen} onToggle={(event) => setNotSeen(event.currentTarget.open)}>
          <summary>{t('pages.notSeen')}</summary>
          <div class="details-body">{notSeen && <NotSeen step={step} place={place} />}</div>
        </details>
      )}
      {step.why && (
        <details>
          <summary>{t('pages.step.why')}</summary>
          <p class="details-body">{say(step.why)}</p>
        </details>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{t('pages.step.problems')}</summary>
          <ul class="details-body plain-list stack">
            {problems.map((problem) => (
              <li key={problem.id} class="stack-tight">
                <h4>{say(problem.title)}</h4>
                <p>{say(problem.advice)}</p>
                <LinkList links={linksOf(problem.links, language)} />
                <ContactList contacts={contactsOf(knowledge, problem.contacts ?? [], language)} />
                <SourceList refs={problem.sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {contacts.length > 0 && (
        <details>
          <summary>{t('pages.step.contacts')}</summary>
          <div class="details-body">
            <ContactList contacts={contacts} />
          </div>
        </details>
      )}
      {(step.links ?? []).length > 0 && (
        <details>
          <summary>{t('pages.step.links')}</summary>
          <div class="details-body">
            <LinkList links={linksOf(step.links, language)} />
          </div>
        </details>
      )}
      <details>
        <summary>{t('pages.step.sources')}</summary>
        <div class="details-body">
          <SourceList refs={step.sources} />
        </div>
      </details>
    </div>
  );
}
