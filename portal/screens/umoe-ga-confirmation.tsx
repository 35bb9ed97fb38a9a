/** What was entered about a new local manager, to be confirmed. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { texts } from './umoe-person.texts';
import { type PersonConfirmationProps, personConfirmation } from './umoe-person-confirmation';

export function umoeGaConfirmation(props: PersonConfirmationProps): Page {
  return personConfirmation(props, { heading: texts.gaHeading, path: UMOE_PATHS.changeManager, previous: false });
}
