import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * The first part of the guide: says hello, and is all that runs where nothing is guided.
 * The background looks at the address, and sends the second part in where a checklist goes on.
 */
export default defineContentScript({
  // Set by wxt.config.ts from rules/hosts.yaml.
  matches: [],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A match pattern knows no ports: https://www.csam.be:8443 is another site, of which we know nothing.
    if (window.top !== window || location.protocol !== 'https:' || location.port !== '') return;

    const hello = () => {
      const ask = { address: location.origin + location.pathname };
      browser.runtime.sendMessage({ call: 'hello', ask }).catch(() => {
        // The extension was just updated or is starting; its background looks for open pages itself.
      });
    };
    hello();
    // Taken back from the browser's page cache: the tab may have been elsewhere in between.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) hello();
    });
  },
});
