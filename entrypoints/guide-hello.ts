import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { untilAnswered } from '../guide/until-answered';

/**
 * The first part of the guide: says hello, and is all that runs where nothing is guided. The background looks at the
 * address, and sends the second part in where a checklist goes on.
 *
 * wxt.config.ts puts it into the manifest, for the hosts of rules/hosts.yaml; as a content script of WXT's own it would
 * weigh four times as much (docs/adr/0002).
 */
export default defineUnlistedScript(() => {
  // A match pattern knows no ports: https://www.csam.be:8443 is another site, of which we know nothing.
  if (window.top !== window || location.protocol !== 'https:' || location.port !== '') return;

  const hello = () =>
    untilAnswered(
      () => {
        const ask = { address: location.origin + location.pathname };
        globalThis.arianeHello = browser.runtime.sendMessage({ call: 'hello', ask });
        return globalThis.arianeHello as Promise<unknown>;
      },
      // Gone once the extension was updated or removed: what was sent in then says hello itself.
      () => !!browser.runtime?.id,
    );
  void hello();
  // Taken back from the browser's page cache: the tab may have been elsewhere in between.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) void hello();
  });
});
