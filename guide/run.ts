/**
 * The guide at work on one page with one pack: what the page shows and what the person does go in, ring, callout and
 * messages come out.
 */
import type { Observation } from '../rules/engine/progress';
import type { ChecklistState, GuidePack, Place } from '../session/messages';
import { createMind, type Thought } from './mind';
import { stepBefore } from './next-step';
import { watchChanges } from './observe/changes';
import { isEmpty, verdictOn } from './observe/field';
import { watchPerson } from './observe/person';
import { createReporter, type Trouble } from './observe/report';
import { watchRoute } from './observe/route';
import type { GuidePort } from './port';
import { readPage } from './read/page';
import { placeOf, type Seen, seePage } from './seen';
import type { Acts, Part } from './show/callout';
import { createSay } from './show/say';
import { createStage } from './show/stage';
import { verdictLine, verdictNote } from './show/verdict';
import { asOfDate, calloutView, type Note } from './show/view';

/** What outlives a new pack on the same page. */
export interface Memory {
  small: boolean;
  /** Checklist, address and screen of the last arrival that was told. */
  arrived: string;
}

export interface RunOptions {
  document: Document;
  address: () => string;
  port: GuidePort;
  pack: GuidePack;
  signal: AbortSignal;
  gated: boolean;
  memory: Memory;
  /** The page came back from the browser's cache: what was known may be out of date. */
  restored: () => void;
  /** The person asked for a pause on this site. */
  paused: () => void;
}

export interface Run {
  /** The checklist changed elsewhere. */
  learn(state: ChecklistState): void;
  takeMe(): void;
}

/** Host and path of an address: all that is ever used of it. */
function whereIs(address: string): { host: string; path: string } {
  const { hostname, pathname } = new URL(address);
  return { host: hostname, path: pathname };
}

export function runGuide(options: RunOptions): Run {
  const { document, address, port, pack, signal, memory } = options;
  const say = createSay(pack.texts);
  const mind = createMind(pack);
  let seen: Seen | null = null;
  let thought: Thought | null = null;
  let open: Part | null = null;
  let trouble: Trouble | null = null;
  let place = '';
  let said = '';

  const reporter = createReporter(port, pack.state.checklist, signal, {
    saved: (state) => mind.learn(state),
    trouble: (why) => {
      trouble = why;
    },
    changed: () => think(),
  });
  const stage = createStage({
    document,
    signal,
    language: pack.language,
    gated: options.gated,
    obstacles: () => obstaclesOf(seen),
    turned: () => show(),
  });

  const look = async () => {
    const where = whereIs(address());
    try {
      const read = await readPage(document, where, signal);
      for (const root of read.roots) changes.also(root);
      seen = seePage(read, pack);
    } catch {
      // Stopped in the middle: whoever aborted clears away. A page that breaks the reading is left alone.
      return;
    }
    stage.keep();
    arrive(seen, where.path);
    think();
  };
  const arrive = ({ recognition }: Seen, path: string) => {
    const key = `${pack.state.checklist} ${path} ${recognition?.screen}`;
    if (recognition === null || key === memory.arrived) return;
    memory.arrived = key;
    reporter.send({ kind: 'arrived', screen: recognition.screen });
  };
  const think = () => {
    if (seen === null || signal.aborted) return;
    thought = mind.think(seen);
    for (const observation of thought.observations) reporter.send(observation);
    tellPlace(placeOf(seen, thought.next, thought.pointed?.location ?? null, pack));
    show();
  };
  const tellPlace = (now: Place) => {
    const key = JSON.stringify(now);
    if (key === place) return;
    place = key;
    const forget = () => {
      place = '';
    };
    port
      .call('place', { checklist: pack.state.checklist, place: now })
      .then((answer) => answer ?? forget())
      .catch(forget);
  };

  const show = () => {
    if (seen === null || thought === null || signal.aborted) return;
    const { next, pointed } = thought;
    const shown = shownStep();
    const scene = {
      pack: { ...pack, state: mind.state },
      next,
      location: pointed?.location ?? null,
      pageLanguage: seen.recognition?.language ?? seen.read.reading.language,
      verdict: verdict(),
      direction: stage.direction(),
      saving: shown !== null && reporter.waits({ kind: 'confirmed', step: shown }),
    };
    const view = calloutView(scene, say);
    const words = trouble === null ? null : say(`failure.${trouble}`);
    const date = (asOf: string) => asOfDate(asOf, pack.language);
    const { host } = seen.read.reading;
    stage.show({ view, open, trouble: words, host, say, acts, date }, pointed?.element ?? null, memory.small);
    const step = view.of > 0 ? [say('step', { number: view.number, of: view.of })] : [];
    const line = [...step, view.title, ...view.say].map((part) => (/[.!?:]$/.test(part) ? part : `${part}.`)).join(' ');
    announce(words ?? line);
  };
  const announce = (line: string) => {
    if (line === said) return;
    said = line;
    stage.live.say(line);
  };
  /** On the pointed field, while and after it is typed in; nothing is said of an empty one. */
  const verdict = (): Note | null => {
    const { element = null, target } = thought?.pointed ?? {};
    if (element === null || target?.validator === undefined || isEmpty(element)) return null;
    return verdictNote(target.validator, verdictOn(element, target.validator), mind.isTyping(element), pack.texts);
  };
  const speakVerdict = (field: Element) => {
    const { element, target } = thought?.pointed ?? {};
    if (field !== element || target?.validator === undefined) return;
    stage.live.later(
      isEmpty(field) ? '' : verdictLine(target.validator, verdictOn(field, target.validator), pack.texts),
    );
  };

  const takeMe = () => {
    const element = thought?.pointed?.element as HTMLElement | null | undefined;
    const calm = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    element?.focus({ preventScroll: true });
  };
  const shownStep = () => (thought && 'step' in thought.next ? thought.next.step.id : null);
  const send = (kind: 'confirmed' | 'undone', step: string | null) => {
    if (step !== null) reporter.send({ kind, step } as Observation);
  };
  const acts: Acts = {
    done: () => send('confirmed', shownStep()),
    back() {
      const step = stepBefore(shownStep(), mind.state);
      if (step !== null) mind.undo(step);
      send('undone', step);
    },
    takeMe,
    pause() {
      const { host } = whereIs(address());
      port.call('pause', { host }).then(
        (answer) => answer?.ok && options.paused(),
        () => {},
      );
    },
    panel: () => void port.call('open-panel', {}).catch(() => {}),
    retry: () => reporter.retry(),
    collapse(small) {
      memory.small = small;
      show();
    },
    open(part) {
      open = part;
      show();
    },
  };

  const changes = watchChanges(document, signal, look, stage.keep);
  watchPerson(document, signal, {
    typing(field) {
      mind.typing(field);
      think();
      speakVerdict(field);
    },
    left(field) {
      mind.left(field);
      think();
      // A page may show and hide fields by style alone, after what is chosen: no node changes.
      changes.expect();
    },
    clicked() {
      mind.clicked();
      changes.expect();
    },
  });
  watchRoute(document, signal, { moved: changes.expect, restored: options.restored });
  changes.expect();
  return {
    takeMe,
    learn(state) {
      mind.learn(state);
      think();
    },
  };
}

/** Fields and buttons: what the person may want to use next. Links are too many to spare. */
function obstaclesOf(seen: Seen | null): Element[] {
  if (seen === null) return [];
  const { reading, elementOf } = seen.read;
  return reading.controls
    .filter(({ role, visible }) => visible && role !== 'link' && role !== 'text')
    .flatMap(({ key }) => elementOf(key) ?? []);
}
