import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import { ContactList, LinkList } from '../cite';
import { contactsOf, linksOf } from '../localise';
import { Empty } from '../message';
import type { FlowView } from '../question-flow';
import { useReader } from '../reader';
import { ProcedureFacts } from './procedure-facts';
import { Why } from './why';

interface OutcomeProps {
  view: Extract<FlowView, { kind: 'answer' }>;
  onStart: (procedure: string) => void;
  busy: boolean;
}

/** What the decision gives: what to carry out, in which order, or where to go instead; and why. */
export function OutcomeView({ view, onStart, busy }: OutcomeProps) {
  const { t, say, knowledge, language } = useReader();
  const { outcome } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const procedures = outcome.procedures.flatMap((id) => knowledge.procedures[id] ?? []);
  const [first, ...later] = procedures;
  return (
    <div class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {say(outcome.title)}
      </h3>
      <p>{say(outcome.say)}</p>
      {first && (
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
      {first && (
        <p class="row">
          <Button kind="primary" busy={busy} onPress={() => onStart(first.id)}>
            {t('pages.start', { procedure: say(first.title) })}
          </Button>
          {later.map((procedure) => (
            <Button key={procedure.id} kind="link" busy={busy} onPress={() => onStart(procedure.id)}>
              {t('pages.start.later', { procedure: say(procedure.title) })}
            </Button>
          ))}
        </p>
      )}
      {outcome.procedures.length > 0 && !first && <Empty>{t('pages.outcome.undescribed')}</Empty>}
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
