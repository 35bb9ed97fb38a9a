/** Hooks that keep a page in step with the background. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '../rules/model';
import type { PageCalls } from '../session/messages';
import { type CallFailure, type CallResult, type CallValue, callBackground } from './calls';

export type Live<T> =
  | { status: 'loading' }
  | { status: 'ready'; value: T }
  | { status: 'failed'; why: CallFailure; language: Language | null };

/**
 * The answer to one reading call, asked again whenever the background says that something changed. While it is asked
 * again the last answer stays; a late answer to an older question is dropped. `null` asks nothing yet.
 * Returns the state and a function that asks again at once.
 */
export function useLiveState<Name extends keyof PageCalls>(
  call: Name,
  ask: PageCalls[Name]['ask'] | null,
): [Live<CallValue<Name>>, () => void] {
  const [live, setLive] = useState<Live<CallValue<Name>>>({ status: 'loading' });
  const [round, setRound] = useState(0);
  // The question is compared by content: a caller writes it as a literal on every render.
  const key = JSON.stringify(ask);
  const again = useCallback(() => setRound((count) => count + 1), []);

  useEffect(() => onChanged(again), [again]);
  useEffect(() => {
    const question = JSON.parse(key) as PageCalls[Name]['ask'] | null;
    if (question === null) return;
    const stop = new AbortController();
    void callBackground(call, question, stop.signal).then((result) => {
      if (stop.signal.aborted) return;
      setLive(
        result.ok
          ? { status: 'ready', value: result.value }
          : { status: 'failed', why: result.why, language: result.language ?? null },
      );
    });
    return () => stop.abort();
    // `round` is what asks again.
  }, [call, key, round]);
  return [live, again];
}

/** Calls `listener` whenever the background says that something changed. Returns what stops it. */
export function onChanged(listener: () => void): () => void {
  const receive = (message: unknown): undefined => {
    if (isToPages(message) && message.type === 'changed') listener();
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

/** True for what the background sends to extension pages; other messages on the same channel are not for us. */
export function isToPages(message: unknown): message is { to: 'pages'; type: string } {
  return (
    typeof message === 'object' && message !== null && 'to' in message && message.to === 'pages' && 'type' in message
  );
}

export interface Action<Name extends keyof PageCalls> {
  /** Runs the call; presses while it runs are ignored and give `null`. */
  run: (ask: PageCalls[Name]['ask']) => Promise<CallResult<CallValue<Name>> | null>;
  busy: boolean;
  /** Why the last run failed; cleared by the next run. */
  failure: CallFailure | null;
}

/** A call that a person starts by pressing something: busy while it runs, and its failure kept to be shown. */
export function usePageCall<Name extends keyof PageCalls>(call: Name): Action<Name> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const running = useRef(false);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  const run = useCallback(
    async (ask: PageCalls[Name]['ask']) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setFailure(null);
      const result = await callBackground(call, ask);
      running.current = false;
      if (alive.current) {
        setBusy(false);
        setFailure(result.ok ? null : result.why);
      }
      return result;
    },
    [call],
  );
  return { run, busy, failure };
}
