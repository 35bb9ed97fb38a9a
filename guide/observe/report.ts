/**
 * Tells the background what was seen, until it has answered. The worker behind the port may die at any moment; the same
 * key makes a repeated message the same message, so nothing is lost and nothing counted twice.
 */
import type { Observation } from '../../rules/engine/progress';
import type { ChecklistState, FailureCode, GuideCalls, PointingHint, Result } from '../../session/messages';
import type { GuidePort } from '../port';
import { PATIENCE, pauseAfter, within } from '../until-answered';

/** From this try on the person is told: before, it is only a worker waking up. */
const TELL_AFTER = 4;

export type Trouble = 'silent' | FailureCode;

/** Whose page it is: sent before what is seen there, and in the same order. */
export type Enterprise = Omit<GuideCalls['case']['ask'], 'checklist'>;

/** What the page shows, what the person says, where the person pointed, and whose page it is. */
type What = Observation | PointingHint | Enterprise;

export interface Reporter {
  /** Hands something over. Order is kept. What already waits to be sent is not taken twice. */
  send(what: What): void;
  /** Tries again at once, also what was refused last. */
  retry(): void;
  /** True while this observation has not been answered. */
  waits(what: Observation): boolean;
}

export interface ReporterEvents {
  /** The background has stored it: the checklist as it stands now. */
  saved(state: ChecklistState): void;
  /** The background refused it, or has not answered for a while; null once it answers again. */
  trouble(why: Trouble | null): void;
  /** The queue grew, or something was taken. Not told of a refusal: what the page shows would be sent again for ever. */
  changed(): void;
}

interface Item {
  key: string;
  what: What;
}

export function createReporter(
  port: GuidePort,
  checklist: string,
  signal: AbortSignal,
  events: ReporterEvents,
): Reporter {
  const queue: Item[] = [];
  let refused: Item | undefined;
  let sending = false;
  let wake: (() => void) | undefined;

  const drain = async () => {
    sending = true;
    for (let item = queue[0]; item !== undefined && !signal.aborted; item = queue[0]) {
      const answer = await ask(item);
      if (answer === undefined) break;
      queue.shift();
      refused = answer.ok ? undefined : item;
      events.trouble(answer.ok ? null : answer.why);
      if (answer.ok) {
        if (answer.value) events.saved(answer.value);
        events.changed();
      }
    }
    sending = false;
  };

  const call = ({ key, what }: Item): Promise<Result<ChecklistState | null> | undefined> =>
    'path' in what
      ? port.call('add-hint', { hint: what })
      : 'enterprise' in what
        ? port.call('case', { checklist, ...what })
        : port.call('observed', { checklist, key, what });

  const ask = async (item: Item) => {
    for (let tried = 1; !signal.aborted && port.alive(); tried += 1) {
      const answer = await within(PATIENCE, call(item));
      if (answer !== undefined) return answer;
      if (tried === TELL_AFTER) events.trouble('silent');
      await pause(pauseAfter(tried));
    }
    return undefined;
  };

  const put = (item: Item) => {
    refused = undefined;
    queue.push(item);
    events.changed();
    if (!sending) void drain();
  };

  const pause = (time: number) =>
    new Promise<void>((resolve) => {
      // The timer may come after it: then it says nothing new.
      wake = resolve;
      setTimeout(resolve, time);
    });
  signal.addEventListener('abort', () => wake?.());

  // Only the latest word about a step counts: done, undone and done again are three messages.
  const about = (what: What) => ('step' in what ? what.step : '');
  const same = (a: What, b: What) => JSON.stringify(a) === JSON.stringify(b);
  return {
    waits: (what) => queue.some((item) => same(item.what, what)),
    retry() {
      if (refused) put(refused);
      wake?.();
    },
    send(what) {
      const last = queue.findLast((item) => about(item.what) === about(what));
      if (!last || !same(last.what, what)) put({ key: randomKey(), what });
    },
  };
}

/** 128 random bits. `randomUUID` would need a secure context, which the server of a class may not be. */
const randomKey = (): string => crypto.getRandomValues(new BigUint64Array(2)).join('-');
