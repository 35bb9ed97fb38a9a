/**
 * Firefox's own window, from inside: what no web or extension interface offers (the toolbar button, the background's
 * end) is done there, through the protocol's privileged scope. Needs `--remote-allow-system-access`.
 */
import type { Browser } from 'puppeteer-core';
import { inPage } from './browser';

export interface ChromeScope {
  /** Runs `act` in the browser window and gives back what it returns (a plain value or nothing). */
  run<Argument, Value>(act: (argument: Argument) => Value | Promise<Value>, argument: Argument): Promise<Value>;
}

interface RawConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Evaluated {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** Opens the scope of the first browser window. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  // The tool has no public call for a raw message; its connection object has.
  const { connection } = browser as unknown as { connection: RawConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find(({ url }) => url.startsWith('chrome://browser/content/browser.x'));
  if (!window) throw new Error('Firefox has no browser window');
  return {
    run: async (act, argument) => {
      const answer = await connection.send('script.evaluate', {
        expression: inPage(act, argument),
        target: { context: window.context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer.result as Evaluated;
      if (type === 'exception') throw new Error(`in the window of Firefox: ${exceptionDetails?.text}`);
      return result?.value as never;
    },
  };
}
