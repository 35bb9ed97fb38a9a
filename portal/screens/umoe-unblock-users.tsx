/** Asks whether to unblock the people that were ticked. Under the title of the page that blocks, as in the manual. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { chosen } from './umoe-chosen.texts';
import { type ChosenPeopleProps, chosenPeople } from './umoe-chosen-people';

export function umoeUnblockUsers(props: ChosenPeopleProps): Page {
  const { unblockHeading: heading, unblockQuestion: question } = chosen;
  return chosenPeople(props, { heading, question, path: UMOE_PATHS.unblockUsers });
}
