/** Which applications the people that were ticked are to get. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Page } from './document';
import { chosen } from './umoe-chosen.texts';
import { type ChosenApplicationsProps, chosenApplications } from './umoe-chosen-applications';

export function umoeAddApplications(props: ChosenApplicationsProps): Page {
  const { addHeading: heading, addNote: note } = chosen;
  return chosenApplications(props, { heading, note, path: UMOE_PATHS.addApplications });
}
