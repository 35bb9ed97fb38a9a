/** The form about a user. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { texts } from './umoe-person.texts';
import { type PersonFormProps, personForm } from './umoe-person-form';

export function umoeUserForm(props: PersonFormProps): Page {
  return personForm(props, { type: 'user', heading: texts.userHeading, path: UMOE_PATHS.createUser });
}
