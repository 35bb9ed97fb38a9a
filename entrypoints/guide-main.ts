import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../guide/start';
import { connectGuide } from '../session/guide-port';

declare global {
  /** The guide that runs in this page, in the extension's own world. */
  var arianeGuide: AbortController | undefined;
}

/** The second part of the guide. Sent in again, it takes the place of the one before. */
export default defineUnlistedScript(() => {
  globalThis.arianeGuide?.abort();
  const controller = new AbortController();
  globalThis.arianeGuide = controller;
  startGuide({
    document,
    address: () => location.origin + location.pathname,
    port: connectGuide(),
    signal: controller.signal,
    gated: true,
  });
});
