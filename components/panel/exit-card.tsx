import type { Exit } from '../../rules/model';
import { ContactList, LinkList, SourceList } from '../cite';
import { contactsOf, linksOf } from '../localise';
import { Message } from '../message';
import { useReader } from '../reader';

/** The page says that this procedure ends here: what that means, where to go instead, whom to ask. */
export function ExitCard({ exit }: { exit: Exit }) {
  const { t, say, knowledge, language } = useReader();
  return (
    <Message kind="warning" title={say(exit.title)}>
      <p>{say(exit.say)}</p>
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
