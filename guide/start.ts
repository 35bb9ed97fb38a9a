/**
 * Starts the guide on a document: in a real page, or in the frame of the practice page. It knows no procedure and no
 * text of its own: it asks for a pack, and again whenever the background says that something changed.
 */
import type { GuidePack, ToGuide } from '../session/messages';
import type { GuidePort } from './port';
import { listen, readinessOf } from './read/ask';
import { type Memory, type Run, runGuide } from './run';
import { untilAnswered } from './until-answered';

/** How often it is checked that the extension is still there; asks nothing of the page. */
const ALIVE_EVERY = 1000;

export interface StartOptions {
  document: Document;
  /** The address of the page as the person sees it. Only its host and path are used. */
  address: () => string;
  port: GuidePort;
  /** Ends everything and takes all of ours out of the page. */
  signal: AbortSignal;
  /** The checklist to follow; without it, the one that the background ties to this tab. */
  checklist?: string;
  /** Hidden unless the extension's own style sheet says it is alive (see guide/show/host.ts). */
  gated?: boolean;
}

/** Returns at once. Failures are shown in the callout, or leave the page as it is; it never throws. */
export function startGuide(options: StartOptions): void {
  const { document, address, port, signal, checklist, gated = false } = options;
  if (signal.aborted) return;
  const memory: Memory = { small: false, arrived: '' };
  const life = new AbortController();
  let asking = new AbortController();
  let running = new AbortController();
  let run: Run | null = null;
  let current = '';

  const stop = () => {
    asking.abort();
    running.abort();
    run = null;
  };
  const end = () => {
    stop();
    life.abort();
  };
  const begin = async () => {
    asking.abort();
    const mine = new AbortController();
    asking = mine;
    const pack = await askPack(options, mine.signal);
    await parsed(document, mine.signal);
    // What is shown stays until the new pack is here, so that a change of language does not blink.
    if (mine.signal.aborted) return;
    running.abort();
    running = new AbortController();
    run = null;
    if (pack === null) return;
    current = pack.state.checklist;
    const restored = () => {
      // The person was elsewhere meanwhile: coming back is an arrival.
      memory.arrived = '';
      void begin();
    };
    run = runGuide({ document, address, port, pack, gated, memory, signal: running.signal, restored, paused: stop });
  };
  const obey = (message: ToGuide) => {
    if (message.type === 'stop') stop();
    else if (message.type === 'refresh') void begin();
    else if (message.type === 'take-me-there') run?.takeMe();
    else if (message.state.checklist === current) run?.learn(message.state);
    else if (checklist === undefined) void begin();
  };
  port.onMessage((message) => message.to === 'guide' && obey(message), life.signal);
  signal.addEventListener('abort', end, { signal: life.signal });
  const pulse = setInterval(() => port.alive() || end(), ALIVE_EVERY);
  life.signal.addEventListener('abort', () => clearInterval(pulse));
  void begin();
}

/** The pack, asked for until an answer comes; null when nothing is to be guided here. */
async function askPack({ address, port, checklist }: StartOptions, signal: AbortSignal): Promise<GuidePack | null> {
  if (!URL.canParse(address())) return null;
  const { origin, pathname } = new URL(address());
  const ask = { address: origin + pathname, ...(checklist === undefined ? {} : { checklist }) };
  const answer = await untilAnswered(
    () => port.call('pack', ask),
    () => !signal.aborted && port.alive(),
  );
  return answer?.ok ? answer.value : null;
}

/** Resolves when all of the page's own markup is there: the guide may have come in before. */
function parsed(document: Document, signal: AbortSignal): Promise<void> | null {
  if (readinessOf(document) !== 'loading') return null;
  return new Promise((resolve) => listen(document, 'DOMContentLoaded', () => resolve(), signal));
}
