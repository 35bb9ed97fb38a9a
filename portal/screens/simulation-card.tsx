/** The windows of the computer that read a card, played: where a site asks for the card itself, not the identity site. */
import type { EhealthFrame } from './ehealth-page';
import { ehealthLanguage, ehealthPage } from './ehealth-page';
import { texts } from './fas-login.texts';
import { PeopleList, type PeopleProps } from './people-list';

export function simulationCard(props: EhealthFrame & PeopleProps) {
  const language = ehealthLanguage(props.language);
  return ehealthPage(props, texts.peopleHeading, <PeopleList {...props} language={language} action={props.self} />);
}
