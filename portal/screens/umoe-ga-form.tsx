/** The form about a new local manager. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { texts } from './umoe-person.texts';
import { type PersonFormProps, personForm } from './umoe-person-form';

export function umoeGaForm(props: PersonFormProps): Page {
  return personForm(props, { type: 'GL', heading: texts.gaHeading, path: UMOE_PATHS.changeManager });
}
