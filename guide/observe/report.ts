/**
 * Tells the background what was seen, until it has answered. The worker behind the port may die at any moment; the same
 * key makes a repeated message the same message, so nothing is lost and nothing counted twice.
 */
import type { Observation } from '../../rules/engine/progress';
import type { ChecklistState, FailureCode, GuideCalls } from '../../session/messages';
import type { GuidePort } from '../port';
import { PATIENCE, pauseAfter, within } from '../until-answered';

/** From this try on the person is told: before, it is only a worker waking up. */
const TELL_AFTER = 4;

export type Trouble = 'silent' | FailureCode;

/** Whose page it is: sent before what is seen there, and in the same order. */
export type Enterprise = Omit<GuideCalls['case']['ask'], 'checklist'>;

export interface Reporter {
  /** Hands over an observation. Order is kept. One that already waits to be sent is not taken twice. */
  send(what: Observation | Enterprise): void;
  /** Tries again at once. */
  retry(): void;
  /** True while this observation has not been answered. */
  waits(what: Observation): boolean;
}

export interface ReporterEvents {
  /** The background has stored it: the checklist as it stands now. */
  saved(state: ChecklistState): void;
  /** The background refused it, or has not answered for a while; null once it answers again. */
  trouble(why: Trouble | null): void;
  /** Something more waits to be sent. */
  changed(): void;
}

export function createReporter(
  port: GuidePort,
  checklist: string,
  signal: AbortSignal,
  events: ReporterEvents,
): Reporter {
  const queue: { key: string; what: Observation | Enterprise }[] = [];
  let sending = false;
  let wake: (() => void) | undefined;

  const drain = async () => {
    sending = true;
    for (let item = queue[0]; item !== undefined && !signal.aborted; item = queue[0]) {
      const answer = await ask(item);
      if (answer === undefined) break;
      queue.shift();
      events.trouble(answer.ok ? null : answer.why);
      // A refusal changes nothing: to think again at once would be to ask the same again, for ever.
      if (answer.ok) events.saved(answer.value);
    }
    sending = false;
  };

  const ask = async ({ key, what }: (typeof queue)[number]) => {
    for (let tried = 1; !signal.aborted && port.alive(); tried += 1) {
      const answer = await within(
        PATIENCE,
        'enterprise' in what
          ? port.call('case', { checklist, ...what })
          : port.call('observed', { checklist, key, what }),
      );
      if (answer !== undefined) return answer;
      if (tried === TELL_AFTER) events.trouble('silent');
      await pause(pauseAfter(tried));
    }
    return undefined;
  };

  const pause = (time: number) =>
    new Promise<void>((resolve) => {
      // The timer may come after it: then it says nothing new.
      wake = resolve;
      setTimeout(resolve, time);
    });
  signal.addEventListener('abort', () => wake?.());

  // Only the latest word about a step counts: done, undone and done again are three messages.
  const about = (what: Observation | Enterprise) => ('step' in what ? what.step : '');
  const same = (a: Observation | Enterprise, b: Observation | Enterprise) => JSON.stringify(a) === JSON.stringify(b);
  return {
    waits: (what) => queue.some((item) => same(item.what, what)),
    retry: () => wake?.(),
    send(what) {
      const last = queue.findLast((item) => about(item.what) === about(what));
      if (last && same(last.what, what)) return;
      queue.push({ key: randomKey(), what });
      events.changed();
      if (!sending) void drain();
    },
  };
}

/** 128 random bits. `randomUUID` would need a secure context, which the server of a class may not be. */
const randomKey = (): string => crypto.getRandomValues(new BigUint64Array(2)).join('-');
