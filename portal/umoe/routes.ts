/** The addresses of the access management of enterprises: entities, qualities, and the people of a quality. */
import { SOCIAL_SECURITY } from '../address';
import type { Answer, Route } from '../asked';
import { UMOE_PATHS } from './addresses';
import { postChosen, showChosen } from './chosen';
import { postEnterprise, postHome, quit, showEnterprise, showHome, showQuality, showUndescribed } from './homes';
import { postPerson, showPerson } from './person';
import { exportUsers, postExecute, postSearch, postStart, showUsers } from './users';

/** Registers all of them. */
export function umoe(route: Route): void {
  const on = (path: string, get: Answer, post?: Answer) => route(SOCIAL_SECURITY, path, get, post);
  on(UMOE_PATHS.home, showHome, postHome);
  on(UMOE_PATHS.enterprise, showEnterprise, postEnterprise);
  on(UMOE_PATHS.quality, showQuality);
  on(UMOE_PATHS.undescribed, showUndescribed);
  on(UMOE_PATHS.quit, quit);

  on(UMOE_PATHS.users, showUsers, postSearch);
  // Reloaded or come back to after a refusal: the list without it.
  on(UMOE_PATHS.execute, showUsers, postExecute);
  on(UMOE_PATHS.start, showUsers, postStart);
  on(UMOE_PATHS.exportUsers, exportUsers);

  on(UMOE_PATHS.createUser, showPerson('user'), postPerson('user'));
  on(UMOE_PATHS.addCoManager, showPerson('co-GL'), postPerson('co-GL'));
  on(UMOE_PATHS.changeManager, showPerson('GL'), postPerson('GL'));

  on(UMOE_PATHS.deleteUsers, showChosen('delete'), postChosen('delete'));
  on(UMOE_PATHS.blockUsers, showChosen('block'), postChosen('block'));
  on(UMOE_PATHS.unblockUsers, showChosen('unblock'), postChosen('unblock'));
  on(UMOE_PATHS.addApplications, showChosen('add-applications'), postChosen('add-applications'));
  on(UMOE_PATHS.removeApplications, showChosen('remove-applications'), postChosen('remove-applications'));
}
