import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Facts } from '../../rules/engine/condition';
import type { Procedure } from '../../rules/model';
import { Button } from '../button';
import { openQuestions } from '../chooser/catalogue';
import { ContactList, LinkList } from '../cite';
import { LetterView } from '../letter';
import { contactsOf, linksOf } from '../localise';
import { Empty } from '../message';
import type { FlowView } from '../question-flow';
import { useReader } from '../reader';
import { ProcedureFacts } from './procedure-facts';
import { Why } from './why';

interface OutcomeProps {
  view: Extract<FlowView, { kind: 'answer' }>;
  /** What the person answered. */
  facts: Facts;
  onStart: (procedure: string) => void;
  onLook: (procedure: string) => void;
  /** Starts all of it as one list. */
  onJourney: (outcome: string) => void;
  busy: boolean;
}

/** What the decision gives: what to carry out, in which order, or where to go instead; and why. */
export function OutcomeView({ view, facts, onStart, onLook, onJourney, busy }: OutcomeProps) {
  const { t, say, knowledge, language } = useReader();
  const { outcome } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  // Coming back from a procedure, the chooser then takes the focus to the button that led there.
  useLayoutEffect(() => heading.current?.focus(), []);
  const procedures = outcome.procedures.flatMap((id) => knowledge.procedures[id] ?? []);
  const whole = procedures.length > 1 && procedures.length === outcome.procedures.length;
  return (
    <div class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {say(outcome.title)}
      </h3>
      <p>{say(outcome.say)}</p>
      {procedures.length > 0 && (
        <ol class="stack">
          {procedures.map((procedure) => (
            <li key={procedure.id}>
              <div class="stack-tight">
                <strong>{say(procedure.title)}</strong>
                <p class="quiet">{say(procedure.summary)}</p>
                <ProcedureFacts procedure={procedure} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {whole && (
        <p>
          <Button kind="primary" busy={busy} onPress={() => onJourney(outcome.id)}>
            {t('pages.start.journey', { count: procedures.length })}
          </Button>
        </p>
      )}
      <Starts {...{ procedures, facts, onStart, onLook, busy, whole }} />
      {outcome.procedures.length > 0 && procedures.length === 0 && <Empty>{t('pages.outcome.undescribed')}</Empty>}
      {outcome.letter && <LetterView letter={outcome.letter} />}
      <LinkList links={linksOf(outcome.links, language)} />
      <ContactList contacts={contactsOf(knowledge, outcome.contacts ?? [], language)} />
      <details>
        <summary>{t('pages.why.answer')}</summary>
        <div class="details-body">
          <Why reasons={view.reasons} />
        </div>
      </details>
    </div>
  );
}

interface StartsProps extends Omit<OutcomeProps, 'view' | 'onJourney'> {
  procedures: readonly Procedure[];
  /** All of them together are offered first. */
  whole: boolean;
}

/** Starts the first procedure, or a later one; where more has to be known of the case, shows it first. */
function Starts({ procedures, facts, onStart, onLook, busy, whole }: StartsProps) {
  const { t, say, knowledge } = useReader();
  const [first, ...later] = procedures;
  if (!first) return null;
  const settled = (procedure: Procedure) => openQuestions(knowledge, procedure, facts).length === 0;
  const press = (procedure: Procedure) => (settled(procedure) ? onStart(procedure.id) : onLook(procedure.id));
  return (
    <p class="row">
      <Button kind={whole ? 'plain' : 'primary'} busy={busy} opens={first.id} onPress={() => press(first)}>
        {t(settled(first) ? 'pages.start' : 'pages.start.look', { procedure: say(first.title) })}
      </Button>
      {later.map((procedure) => (
        <Button key={procedure.id} kind="link" busy={busy} opens={procedure.id} onPress={() => press(procedure)}>
          {t('pages.start.later', { procedure: say(procedure.title) })}
        </Button>
      ))}
    </p>
  );
}
