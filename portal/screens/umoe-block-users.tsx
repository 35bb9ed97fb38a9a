/** Asks whether to block the people that were ticked. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { chosen } from './umoe-chosen.texts';
import { type ChosenPeopleProps, chosenPeople } from './umoe-chosen-people';

export function umoeBlockUsers(props: ChosenPeopleProps): Page {
  const { blockHeading: heading, blockQuestion: question } = chosen;
  return chosenPeople(props, { heading, question, path: UMOE_PATHS.blockUsers });
}
