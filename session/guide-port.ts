/**
 * How the guide in a page talks to the background. Structurally the `GuidePort` of guide/port.ts.
 * The content script takes the browser's own API: the polyfill would cost a tenth of its size and do nothing.
 */
import { browser } from 'wxt/browser';
import type { Answer, GuideCalls, ToGuide } from './messages';

type FileChecks = Pick<typeof import('../rules/validators/files'), 'checkFile' | 'checkPastedKey'>;

declare global {
  /** Put there by the third part of the guide (entrypoints/guide-files.ts), in the extension's own world. */
  var arianeFileChecks: FileChecks | undefined;
  /** What the first part of the guide is told, before the second part is here. */
  var arianeHello: Promise<Answer<GuideCalls, 'hello'> | undefined> | undefined;
}

/** The port of a content script. */
export function connectGuide() {
  /** Rejects, or gives undefined, when the background died before it answered: ask again with the same key. */
  const call = <Name extends keyof GuideCalls>(
    name: Name,
    ask: GuideCalls[Name]['ask'],
  ): Promise<Answer<GuideCalls, Name> | undefined> => {
    const told = name === 'pack' ? globalThis.arianeHello : undefined;
    if (told) globalThis.arianeHello = undefined;
    return (told as Promise<Answer<GuideCalls, Name>> | undefined) ?? browser.runtime.sendMessage({ call: name, ask });
  };

  return {
    call,

    onMessage(listener: (message: ToGuide) => void, signal: AbortSignal): void {
      const hear = (message: unknown) => {
        if ((message as Partial<ToGuide>).to === 'guide') listener(message as ToGuide);
      };
      browser.runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
    },

    /** The background sends the third part of the guide in; when it has answered, the checks are there. */
    async fileChecks(): Promise<FileChecks | null> {
      if (globalThis.arianeFileChecks === undefined) await call('file-checks', {}).catch(() => undefined);
      return globalThis.arianeFileChecks ?? null;
    },

    /** False once the extension was updated or removed: what is left of us in the page must go. */
    alive(): boolean {
      return browser.runtime?.id !== undefined;
    },
  };
}
