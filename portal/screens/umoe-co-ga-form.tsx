/** The form about a back-up of the local manager. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { texts } from './umoe-person.texts';
import { type PersonFormProps, personForm } from './umoe-person-form';

export function umoeCoGaForm(props: PersonFormProps): Page {
  return personForm(props, { type: 'co-GL', heading: texts.coGaHeading, path: UMOE_PATHS.addCoManager });
}
