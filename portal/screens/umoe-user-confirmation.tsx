/** What was entered about a user, to be confirmed. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { texts } from './umoe-person.texts';
import { type PersonConfirmationProps, personConfirmation } from './umoe-person-confirmation';

export function umoeUserConfirmation(props: PersonConfirmationProps): Page {
  return personConfirmation(props, { heading: texts.userHeading, path: UMOE_PATHS.createUser, previous: true });
}
