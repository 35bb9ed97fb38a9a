import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Procedure, Step } from '../../rules/model';
import { termsMet } from '../../rules/terms-met';
import type { Place } from '../../session/messages';
import { ContactList, LinkList, SourceList } from '../cite';
import { LetterView } from '../letter';
import { contactsOf, linksOf, problemsOf } from '../localise';
import { useReader } from '../reader';
import { TermList, termsOf } from '../terms';
import { NotSeen } from './not-seen';

interface StepFoldsProps {
  step: Step;
  procedure: Procedure;
  place: Place | null;
}

/** What a person may want to know of a step, folded away until they do. */
export function StepFolds({ step, procedure, place }: StepFoldsProps) {
  const { t, say, knowledge, language } = useReader();
  const [notSeen, setNotSeen] = useState(false);
  const met = termsMet(knowledge, step);
  const terms = termsOf(knowledge, met);
  const contacts = contactsOf(knowledge, [...(step.contacts ?? []), ...procedure.contacts], language);
  const links = linksOf(step.links, language);
  return (
    <div class="folds">
      {step.letter && (
        // The message is the work of this step when there is no page to work on.
        <Fold summary={t('guide.letter')} open={step.screen === undefined}>
          <LetterView letter={step.letter} />
        </Fold>
      )}
      {step.target && (
        <details open={notSeen} onToggle={(event) => setNotSeen(event.currentTarget.open)}>
          <summary>{t('pages.notSeen')}</summary>
          <div class="details-body">{notSeen && <NotSeen step={step} place={place} />}</div>
        </details>
      )}
      {step.why && (
        <Fold summary={t('pages.step.why')}>
          <p>{say(step.why)}</p>
        </Fold>
      )}
      <LookAlikes step={step} />
      {terms.length > 0 && (
        <Fold summary={t('guide.words')}>
          <TermList ids={met} />
        </Fold>
      )}
      <Problems step={step} />
      {contacts.length > 0 && (
        <Fold summary={t('pages.step.contacts')}>
          <ContactList contacts={contacts} />
        </Fold>
      )}
      {links.length > 0 && (
        <Fold summary={t('pages.step.links')}>
          <LinkList links={links} />
        </Fold>
      )}
      <Fold summary={t('pages.step.sources')}>
        <SourceList refs={step.sources} />
      </Fold>
    </div>
  );
}

interface FoldProps {
  summary: string;
  /** Unfolded at first. */
  open?: boolean;
  children: ComponentChildren;
}

function Fold({ summary, open = false, children }: FoldProps) {
  // Only at first: what the person folds or unfolds afterwards is theirs.
  const [atFirst] = useState(open);
  return (
    <details open={atFirst}>
      <summary>{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}

/** Options of the list that people take for the right one. */
function LookAlikes({ step }: { step: Step }) {
  const { t, say } = useReader();
  const { lookAlikes = [] } = step;
  if (lookAlikes.length === 0) return null;
  return (
    <Fold summary={t('pages.step.lookAlikes')}>
      <ul class="stack-tight">
        {lookAlikes.map(({ warning }) => (
          <li key={warning.fr}>{say(warning)}</li>
        ))}
      </ul>
    </Fold>
  );
}

function Problems({ step }: { step: Step }) {
  const { t, say, knowledge, language } = useReader();
  const problems = problemsOf(knowledge, step.problems);
  if (problems.length === 0) return null;
  return (
    <Fold summary={t('pages.step.problems')}>
      <ul class="plain-list stack">
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
    </Fold>
  );
}
