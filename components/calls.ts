/**
 * One call from an extension page to the background, with its failures as values.
 * The background may be asleep, starting, or dying in the middle: an `undefined` answer and a rejected message are the
 * same failure, `no-answer`.
 */
import { browser } from 'wxt/browser';
import type { Language } from '../rules/model';
import type { FailureCode, PageCalls, Result } from '../session/messages';

/** Why a call failed. `no-answer`: the background did not reply, also when asked again. */
export type CallFailure = FailureCode | 'no-answer';
export type CallResult<T> = { ok: true; value: T } | { ok: false; why: CallFailure; language?: Language };

/** What a successful call of this name gives. */
export type CallValue<Name extends keyof PageCalls> =
  PageCalls[Name]['answer'] extends Result<infer T> ? T : PageCalls[Name]['answer'];

/** Pauses before the second and third attempt, in milliseconds: a service worker needs some to start. */
const PAUSES = [150, 600];

/** Calls that would do their work twice when asked twice; the others read, set, or carry an idempotency key. */
const ONCE: ReadonlySet<keyof PageCalls> = new Set<keyof PageCalls>(['start', 'create', 'keep-template']);

/**
 * Asks the background and waits for the answer; asks again when none comes, unless the call is not repeatable.
 * Never rejects. `signal` stops further attempts.
 */
export async function callBackground<Name extends keyof PageCalls>(
  call: Name,
  ask: PageCalls[Name]['ask'],
  signal?: AbortSignal,
): Promise<CallResult<CallValue<Name>>> {
  const pauses = ONCE.has(call) ? [] : PAUSES;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await attemptCall(call, ask);
    if (answer) return answer;
    const pause = pauses[attempt];
    if (pause === undefined || signal?.aborted) return { ok: false, why: 'no-answer' };
    await new Promise((resume) => setTimeout(resume, pause));
  }
}

async function attemptCall<Name extends keyof PageCalls>(
  call: Name,
  ask: PageCalls[Name]['ask'],
): Promise<CallResult<CallValue<Name>> | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ call, ask });
    return isResult(answer) ? (answer as CallResult<CallValue<Name>>) : null;
  } catch {
    // "Receiving end does not exist", or the worker died before it answered.
    return null;
  }
}

function isResult(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
