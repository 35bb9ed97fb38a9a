/**
 * Tells the background what was seen, until it has answered. The worker behind the port may die at any moment; the same
 * key makes a repeated message the same message, so nothing is lost and nothing counted twice.
 */
import type { Observation } from '../../rules/engine/progress';
import type { ChecklistState, FailureCode, PointingHint, Result } from '../../session/messages';
import type { GuidePort } from '../port';
import { PATIENCE, within } from '../until-answered';

/** Milliseconds before each further try; the last one is kept. */
const PAUSES = [250, 500, 1000, 2000, 4000, 8000, 15_000];
/** From this try on the person is told: before, it is only a worker waking up. */
const TELL_AFTER = 4;

export type Trouble = 'silent' | FailureCode;

/** What the page shows, what the person says, and where the person pointed. */
type What = Observation | PointingHint;

export interface Reporter {
  /** Hands something over. Order is kept. What already waits to be sent is not taken twice. */
  send(what: What): void;
  /** Tries again at once, also what was refused last. */
  retry(): void;
  /** True while this observation has not been answered. */
  waits(what: Observation): boolean;
}

export interface ReporterEvents {
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
    'path' in what ? port.call('add-hint', { hint: what }) : port.call('observed', { checklist, key, what });

  const ask = async (item: Item) => {
    for (let tried = 1; !signal.aborted && port.alive(); tried += 1) {
      const answer = await within(PATIENCE, call(item));
      if (answer !== undefined) return answer;
      if (tried === TELL_AFTER) events.trouble('silent');
      await pause(PAUSES[Math.min(tried, PAUSES.length) - 1] ?? 0);
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
      const timer = setTimeout(resolve, time);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
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
const randomKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
