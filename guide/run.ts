/**
 * The guide at work on one page with one pack: what the page shows and what the person does go in, ring, callout and
 * messages come out.
 */
import type { ChecklistState, GuidePack } from '../session/messages';
import { hintFor } from './hint';
import { createMind, type Mind, type Thought } from './mind';
import { stepBefore } from './next-step';
import { type Changes, watchChanges } from './observe/changes';
import { createFiles } from './observe/files';
import { type PersonWatch, watchPerson } from './observe/person';
import { isRelevant, knownWords } from './observe/relevant';
import { createReporter, type Reporter, type Trouble } from './observe/report';
import { watchRoute } from './observe/route';
import { createPlaceTeller } from './observe/tell-place';
import type { GuidePort } from './port';
import { createPresenter, type Presenter, type PresenterOptions } from './present';
import { readPage } from './read/page';
import { FIRST_SLICE, SLICE } from './read/pause';
import { placeOf, type Seen, seePage } from './seen';

/** What outlives a new pack on the same page. */
export interface Memory {
  small: boolean;
  /** Checklist, path and screen of the last arrival that was told. */
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
  const { checklist } = pack.state;
  const mind = createMind(pack);
  // What was taken back while this page stood open, elsewhere or in another part: what the page still shows is no news.
  if (memory.arrived) for (const { id, by, done } of pack.state.steps) if (by && !done) mind.undo(id);
  const words: string[] = [];
  /** After the first look: nothing asks for them before. */
  const learnWords = () => words.length || words.push(...knownWords(pack.screens));
  const tellPlace = createPlaceTeller(port, checklist);
  const files = createFiles(port, signal, () => think());
  let seen: Seen | null = null;
  let thought: Thought | null = null;
  let trouble: Trouble | null = null;
  let told: string | null = null;
  /** Sending what was seen is no reason to think again. */
  let telling = false;

  const shownStep = () => (thought && 'step' in thought.next ? thought.next.step.id : null);
  const pointedNow = () => {
    const target = thought?.pointed?.target.id;
    const screen = seen?.recognition?.screen;
    return seen && target && screen ? { seen, about: { screen, target } } : null;
  };
  const reporter = createReporter(port, checklist, signal, {
    saved: (state) => learn(state),
    trouble(why) {
      const before = trouble;
      trouble = why;
      if (why !== before) show();
    },
    changed: () => telling || think(),
  });
  const presenter = createPresenter({
    ...options,
    mind,
    words,
    acts: createActs(options, mind, reporter, shownStep, pointedNow),
  });

  const show = () => {
    if (seen === null || thought === null || signal.aborted) return;
    const step = shownStep();
    const saving = step !== null && reporter.waits({ kind: 'confirmed', step });
    presenter.show({ seen, thought, trouble, saving });
  };
  const think = () => {
    if (seen === null || signal.aborted) return;
    thought = mind.think(seen);
    telling = true;
    // First of all: whose page it is depends on which page it is.
    tellPlace(placeOf(seen, thought.next, thought.pointed?.location ?? null, pack));
    const { enterprise } = thought;
    if (enterprise !== told) reporter.send({ enterprise });
    told = enterprise;
    arrive(seen);
    for (const observation of thought.observations) reporter.send(observation);
    telling = false;
    show();
  };
  const learn = (state: ChecklistState) => {
    mind.learn(state);
    think();
  };
  const arrive = ({ recognition, read: { reading } }: Seen) => {
    const key = `${checklist} ${reading.path} ${recognition?.screen}`;
    if (recognition === null || key === memory.arrived) return;
    memory.arrived = key;
    reporter.send({ kind: 'arrived', screen: recognition.screen });
  };
  const look = async () => {
    const where = whereIs(address());
    // Rejects when stopped in the middle: whoever stopped it clears away.
    // The person has not begun to do anything: the sooner it is read the better.
    const slice = seen === null ? FIRST_SLICE : SLICE;
    const read = await readPage(document, where, signal, slice).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (read === null) return;
    for (const root of read.roots) {
      changes.also(root);
      person.also(root);
    }
    seen = seePage(read, pack, files);
    presenter.keep();
    think();
    setTimeout(learnWords);
  };
  const matters = (records: readonly MutationRecord[]) => {
    presenter.keep();
    learnWords();
    return seen === null || isRelevant(records, words, thought?.pointed?.element ?? null);
  };
  const changes = watchChanges({ document, signal, look, matters, removed: presenter.keep });
  const person = watch(options, mind, presenter, changes, think);
  changes.now();
  return { takeMe: presenter.takeMe, learn };
}

function createActs(
  { port, address, paused }: RunOptions,
  mind: Mind,
  reporter: Reporter,
  shownStep: () => string | null,
  pointedNow: () => { seen: Seen; about: { screen: string; target: string } } | null,
): PresenterOptions['acts'] {
  return {
    done() {
      const step = shownStep();
      if (step !== null) reporter.send({ kind: 'confirmed', step });
    },
    back() {
      const step = stepBefore(shownStep(), mind.state);
      if (step === null) return;
      mind.undo(step);
      reporter.send({ kind: 'undone', step });
    },
    pause() {
      const { host } = whereIs(address());
      port.call('pause', { host }).then(
        (answer) => answer?.ok && paused(),
        () => {},
      );
    },
    panel: () => void port.call('open-panel', {}).catch(() => {}),
    retry: () => reporter.retry(),
    pointedOut(control) {
      const target = pointedNow();
      if (target !== null) reporter.send({ ...target.about, ...hintFor(control, target.seen.read) });
    },
    forget() {
      const target = pointedNow();
      if (target !== null) void port.call('forget-hint', target.about).catch(() => {});
    },
  };
}

/** Joins what the person and the browser do to what the guide makes of it. */
function watch(
  { document, signal, restored }: RunOptions,
  mind: Mind,
  presenter: Presenter,
  changes: Changes,
  think: () => void,
): PersonWatch {
  watchRoute(document, signal, { moved: changes.expect, restored });
  return watchPerson(document, signal, {
    typing(field) {
      mind.typing(field);
      think();
      presenter.typed(field);
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
}
