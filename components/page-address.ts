/** Addresses of our own pages. */
import { browser } from 'wxt/browser';

export function pageAddress(page: 'practice' | 'workspace', rest = ''): string {
  return `${browser.runtime.getURL(`/${page}.html` as '/practice.html')}${rest}`;
}
