/** From what the guide has worked out to what the person sees and hears. */
import type { GuidePack } from '../session/messages';
import { controlAt } from './hint';
import type { Mind, Thought } from './mind';
import { isEmpty, shows } from './observe/field';
import type { Trouble } from './observe/report';
import { nameOf, viewOf } from './read/ask';
import type { Control } from './reading';
import { fieldVerdict, type Seen } from './seen';
import type { Acts, Part } from './show/callout';
import { startPick } from './show/pick';
import { createSay } from './show/say';
import { createStage } from './show/stage';
import { verdictLine, verdictNote } from './show/verdict';
import { type CalloutView, calloutView, type Note, pickingView } from './show/view';
import { skeletonOf } from './skeleton';

export interface Present {
  seen: Seen;
  thought: Thought;
  trouble: Trouble | null;
  /** The person's word about the step shown is on its way to the store. */
  saving: boolean;
}

export interface PresenterOptions {
  document: Document;
  signal: AbortSignal;
  pack: GuidePack;
  gated: boolean;
  mind: Mind;
  /** What the screens of this host are known by, made comparable. */
  words: readonly string[];
  memory: { small: boolean };
  /** What the buttons do that is not a matter of showing. */
  acts: Omit<Acts, 'takeMe' | 'collapse' | 'open' | 'copy' | 'point' | 'choose'> & {
    pointedOut(control: Control): void;
  };
}

export interface Presenter {
  show(now: Present): void;
  /** The person typed in `field`: its verdict is spoken when typing pauses. */
  typed(field: Element): void;
  /** Scrolls to the field pointed at and puts the cursor in it. Only when the person asks. */
  takeMe(): void;
  /** Puts our element back where it belongs. */
  keep(): void;
}

export function createPresenter({
  document,
  signal,
  pack,
  gated,
  mind,
  words,
  memory,
  acts,
}: PresenterOptions): Presenter {
  const say = createSay(pack.texts);
  let now: Present | null = null;
  let open: Part | null = null;
  let page = '';
  let picking: AbortController | null = null;
  let over: Control | null = null;
  let said = '';
  const obstacles = () => (now ? obstaclesOf(now) : []);
  const { language } = pack;
  const stage = createStage({ document, signal, language, gated, obstacles, turned: () => draw() });

  const takeMe = () => {
    const element = now?.thought.pointed?.element as HTMLElement | null | undefined;
    const calm = viewOf(document)?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    element?.focus({ preventScroll: true });
  };
  const endPick = () => {
    picking?.abort();
    picking = null;
    over = null;
    draw();
  };
  const choose = () => {
    if (over !== null) acts.pointedOut(over);
    endPick();
  };
  const point = () => {
    if (picking !== null) return endPick();
    picking = new AbortController();
    signal.addEventListener('abort', endPick, { signal: picking.signal });
    startPick({
      document,
      layer: stage.layer,
      signal: picking.signal,
      over(element) {
        over = (now && controlAt(now.seen.read, element)) ?? null;
        draw();
      },
      picked: choose,
      cancelled: endPick,
    });
    draw();
  };
  const all: Acts = {
    point,
    choose,
    ...acts,
    takeMe,
    copy(text, copied) {
      const copying = viewOf(document)?.navigator.clipboard?.writeText(text);
      // Without the right to write (a frame, an old page) the text can still be selected where it stands.
      copying?.then(
        () => stage.live.say(copied),
        () => stage.live.say(say('copy.failed')),
      );
    },
    collapse(small) {
      memory.small = small;
      draw();
    },
    open(part) {
      open = part;
      if (part === 'page' && now !== null) page = skeletonOf(document, now.seen.read.reading, words);
      draw();
    },
  };
  const draw = () => {
    if (now === null || signal.aborted) return;
    const { seen, thought, saving } = now;
    const { next, pointed } = thought;
    const scene = {
      pack: { ...pack, state: mind.state },
      next,
      location: pointed?.location ?? null,
      pageLanguage: seen.recognition?.language ?? seen.read.reading.language,
      verdict: verdictNow(now, mind, pack),
      lookAlike: lookAlikeNow(now),
      direction: stage.direction(),
      saving,
    };
    const seenView = calloutView(scene, say);
    const view = picking === null ? seenView : pickingView(seenView, over && (over.labels[0]?.text ?? over.role), say);
    const ringed = picking === null ? pointed?.element : over && seen.read.elementOf(over.key);
    const trouble = now.trouble === null ? null : say(`failure.${now.trouble}`);
    const { host } = seen.read.reading;
    stage.show({ view, open, page, trouble, host, say, acts: all, dates: pack.dates }, ringed ?? null, memory.small);
    const line = trouble ?? spokenStep(view, say('step', { number: view.number, of: view.of }));
    if (line !== said) stage.live.say(line);
    said = line;
  };

  return {
    takeMe,
    keep: stage.keep,
    show(next) {
      now = next;
      draw();
    },
    typed(field) {
      const { element, target } = now?.thought.pointed ?? {};
      if (now === null || field !== element || target?.validator === undefined) return;
      const verdict = fieldVerdict(field, now.thought.pointed, now.seen);
      const line = isEmpty(field) || verdict === null ? '' : verdictLine(target.validator, verdict, pack.texts);
      stage.live.later(line);
    },
  };
}

function spokenStep(view: CalloutView, step: string): string {
  const parts = [...(view.of > 0 ? [step] : []), view.title, ...view.say];
  return parts.map((part) => (/[.!?:]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** On the pointed field, while and after it is typed in; nothing is said of an empty one. */
function verdictNow({ seen, thought: { pointed } }: Present, mind: Mind, { texts }: GuidePack): Note | null {
  const { element = null, target } = pointed ?? {};
  if (element === null || target?.validator === undefined || isEmpty(element)) return null;
  const verdict = fieldVerdict(element, pointed, seen);
  return verdict && verdictNote(target.validator, verdict, mind.isTyping(element), texts);
}

/** The list shows an option that people take for the right one: said before the next button is pressed. */
function lookAlikeNow({ thought: { next, pointed } }: Present): string | null {
  const element = pointed?.element;
  if (!('step' in next) || !element || nameOf(element) !== 'select') return null;
  return next.step.lookAlikes.find(({ labels }) => shows(element, labels))?.warning ?? null;
}

/**
 * Fields and buttons: what the person may want to use next. Links are too many to spare, but where nothing is pointed
 * at, one of them may be what the person is to find.
 */
function obstaclesOf({ seen, thought }: Present): Element[] {
  const { reading, elementOf } = seen.read;
  return reading.controls
    .filter(({ role, visible }) => visible && role !== 'text' && (role !== 'link' || !thought.pointed))
    .flatMap(({ key }) => elementOf(key) ?? []);
}
