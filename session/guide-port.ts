/**
 * How the guide in a page talks to the background. Structurally the `GuidePort` of guide/port.ts.
 * The content script takes the browser's own API: the polyfill would cost a tenth of its size and do nothing.
 */
import { browser } from 'wxt/browser';
import type { Answer, GuideCalls, ToGuide, ToPages } from './messages';

/**
 * @param tab Number of the practice page's own tab: messages for its guide come among those for pages. Left out in a
 *   content script, which is sent its messages directly.
 */
export function connectGuide(tab?: number) {
  return {
    /** Rejects, or gives undefined, when the background died before it answered: ask again with the same key. */
    call<Name extends keyof GuideCalls>(name: Name, ask: GuideCalls[Name]['ask']): Promise<Answer<GuideCalls, Name>> {
      return browser.runtime.sendMessage({ call: name, ask });
    },

    onMessage(listener: (message: ToGuide) => void, signal: AbortSignal): void {
      const hear = (message: unknown) => {
        const addressed = message as Partial<ToGuide | ToPages>;
        if (addressed.to === 'guide') listener(addressed as ToGuide);
        if (addressed.to === 'pages' && addressed.type === 'guide' && addressed.tab === tab) {
          listener((addressed as Extract<ToPages, { type: 'guide' }>).message);
        }
      };
      browser.runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
    },

    /** False once the extension was updated or removed: what is left of us in the page must go. */
    alive(): boolean {
      return browser.runtime?.id !== undefined;
    },
  };
}
