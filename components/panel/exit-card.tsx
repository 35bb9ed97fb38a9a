import type { Exit } from '../../rules/model';
import { Button } from '../button';
import { ContactList, LinkList, SourceList } from '../cite';
import { contactsOf, linksOf } from '../localise';
import { Message } from '../message';
import { useReader } from '../reader';

interface ExitCardProps {
  exit: Exit;
  /** Starts the procedure to carry out instead; none in an exercise, which is of one procedure. */
  onStart: ((procedure: string) => void) | null;
  busy: boolean;
}

/** The page says that this procedure ends here: what that means, where to go instead, whom to ask. */
export function ExitCard({ exit, onStart, busy }: ExitCardProps) {
  const { t, say, knowledge, language } = useReader();
  const instead = exit.to === undefined ? undefined : knowledge.procedures[exit.to];
  return (
    <Message kind="warning" title={say(exit.title)}>
      <p>{say(exit.say)}</p>
      {instead && onStart && (
        <p>
          <Button busy={busy} onPress={() => onStart(instead.id)}>
            {t('pages.start', { procedure: say(instead.title) })}
          </Button>
        </p>
      )}
      <LinkList links={linksOf(exit.links, language)} />
      <ContactList contacts={contactsOf(knowledge, exit.contacts ?? [], language)} />
      <details>
        <summary>{t('pages.step.sources')}</summary>
        <div class="details-body">
          <SourceList refs={exit.sources} />
        </div>
      </details>
    </Message>
  );
}
