/** What was entered about a back-up of the local manager, to be confirmed. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { texts } from './umoe-person.texts';
import { type PersonConfirmationProps, personConfirmation } from './umoe-person-confirmation';

export function umoeCoGaConfirmation(props: PersonConfirmationProps): Page {
  return personConfirmation(props, { heading: texts.coGaHeading, path: UMOE_PATHS.addCoManager, previous: true });
}
