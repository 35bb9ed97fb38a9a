/** The guide in the frame speaks with the background directly: its page is one of ours. */
import { browser } from 'wxt/browser';
import { isToPages } from '../../components/live-state';
import type { GuidePort } from '../../guide/port';
import type { ToPages } from '../../session/messages';

/** The port for the guide of the practice page in `tab`. */
export function practicePort(tab: number): GuidePort {
  return {
    call: (call, ask) => browser.runtime.sendMessage({ call, ask }),
    onMessage(listener, signal) {
      const receive = (message: unknown): undefined => {
        if (!isToPages(message)) return;
        const known = message as ToPages;
        if (known.type === 'guide' && known.tab === tab) listener(known.message);
      };
      browser.runtime.onMessage.addListener(receive);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive), { once: true });
    },
    fileChecks: () => import('../../rules/validators/files').catch(() => null),
    alive: () => browser.runtime.id !== undefined,
  };
}
