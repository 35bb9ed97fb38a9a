/** Routes of the access management: activation of a quality, senders of structured messages, functions. */
import { SOCIAL_SECURITY } from '../address';
import type { Route } from '../asked';
import {
  postActivateConfirmation,
  postActivateContact,
  postActivateDetails,
  showActivateConfirmation,
  showActivateContact,
  showActivateDetails,
} from './more-activate';
import { postFunctions, showFunctions, showFunctionsOverview } from './more-functions';
import { MORE_PATHS } from './more-paths';
import {
  CHANNEL_PATHS,
  postChannelStep,
  postSenderStep,
  SENDER_PATHS,
  showChannelStep,
  showMessages,
  showSenderStep,
} from './more-sender';

/** Pages whose form takes files. */
const WITH_FILES: readonly string[] = [MORE_PATHS.ftp, MORE_PATHS.sftp, MORE_PATHS.webService];

export function moreRoutes(route: Route): void {
  const host = SOCIAL_SECURITY;
  route(host, MORE_PATHS.activateContact, showActivateContact, postActivateContact);
  route(host, MORE_PATHS.activateDetails, showActivateDetails, postActivateDetails);
  route(host, MORE_PATHS.activateConfirmation, showActivateConfirmation, postActivateConfirmation);
  route(host, MORE_PATHS.messages, showMessages);
  for (const path of SENDER_PATHS) {
    route(host, path, showSenderStep, postSenderStep, { files: WITH_FILES.includes(path) });
  }
  for (const path of CHANNEL_PATHS) {
    route(host, path, showChannelStep, postChannelStep, { files: WITH_FILES.includes(path) });
  }
  route(host, MORE_PATHS.functionsOverview, showFunctionsOverview);
  route(host, MORE_PATHS.functions, showFunctions, postFunctions);
}
