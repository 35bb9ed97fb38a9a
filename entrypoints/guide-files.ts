import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkFile, checkPastedKey } from '../rules/validators/files';

/** The third part of the guide: the checks of certificates and keys, only where a field asks for one. */
export default defineUnlistedScript(() => {
  globalThis.arianeFileChecks = { checkFile, checkPastedKey };
});
