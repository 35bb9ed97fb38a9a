/** Which applications the people that were ticked are to lose. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { chosen } from './umoe-chosen.texts';
import { type ChosenApplicationsProps, chosenApplications } from './umoe-chosen-applications';

export function umoeRemoveApplications(props: ChosenApplicationsProps): Page {
  const { removeHeading: heading, removeNote: note } = chosen;
  return chosenApplications(props, { heading, note, path: UMOE_PATHS.removeApplications });
}
