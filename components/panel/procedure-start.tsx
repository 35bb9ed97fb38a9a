import type { Procedure } from '../../rules/model';
import { Button } from '../button';
import { ContactList, SourceList } from '../cite';
import { LetterView } from '../letter';
import { contactsOf } from '../localise';
import { useReader } from '../reader';
import { CaseQuestions } from './case-questions';
import { ProcedureAbout } from './procedure-about';

interface ProcedureStartProps {
  procedure: Procedure;
  /** What is known of the case so far. */
  facts: Record<string, string>;
  onFacts: (facts: Record<string, string>) => void;
  onStart: () => void;
  onBack: () => void;
  /** The person came from the answer of a decision, not from the list. */
  toAnswer: boolean;
  busy: boolean;
}

/** A procedure before it is started: what it is for, who does it, what it takes and gives, and how sure that is. */
export function ProcedureStart(props: ProcedureStartProps) {
  const { t, say, knowledge, language } = useReader();
  const { procedure, facts, onFacts, onStart, onBack, toAnswer, busy } = props;
  const contacts = contactsOf(knowledge, procedure.contacts, language);
  return (
    <section class="stack" aria-labelledby="start-title">
      <p>
        <Button kind="link" onPress={onBack}>
          {t(toAnswer ? 'pages.back.toAnswer' : 'pages.back.toList')}
        </Button>
      </p>
      <h2 id="start-title" tabIndex={-1} data-view-heading>
        {say(procedure.title)}
      </h2>
      <p>{say(procedure.summary)}</p>
      <ProcedureAbout procedure={procedure} />
      <CaseQuestions procedure={procedure} facts={facts} onFacts={onFacts} />
      <p>
        <Button kind="primary" busy={busy} onPress={onStart}>
          {t('pages.start', { procedure: say(procedure.title) })}
        </Button>
      </p>
      <div class="folds">
        <details>
          <summary>{t('pages.procedure.letter')}</summary>
          <div class="details-body">
            <LetterView letter={procedure.letter} />
          </div>
        </details>
        {contacts.length > 0 && (
          <details>
            <summary>{t('pages.step.contacts')}</summary>
            <div class="details-body">
              <ContactList contacts={contacts} />
            </div>
          </details>
        )}
        <details>
          <summary>{t('pages.step.sources')}</summary>
          <div class="details-body">
            <SourceList refs={procedure.sources} />
          </div>
        </details>
      </div>
    </section>
  );
}
