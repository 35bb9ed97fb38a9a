import { browser } from 'wxt/browser';

/** The version of this Ariane, as the browser shows it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
