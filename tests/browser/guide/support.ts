/** Pages made for the tests, a background in memory, and a person with real mouse and keys. */
import { knowledge } from 'virtual:knowledge';
import { vi } from 'vitest';
import { page as browserWindow, cdp } from 'vitest/browser';
import type { GuidePort } from '../../../guide/port';
import { startGuide } from '../../../guide/start';
import { fold, type Observation, observe, type ProgressEvent } from '../../../rules/engine/progress';
import type { Language, Procedure, Screen } from '../../../rules/model';
import { datesOf } from '../../../session/dates';
import { localiser } from '../../../session/localise';
import type { ChecklistState, FailureCode, GuidePack, Place, PointingHint, ToGuide } from '../../../session/messages';
import { textsFor } from '../../../texts/index';

const files = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
export const screens: Screen[] = Object.values(knowledge.screens);
export const ENTRY = 'https://www.csam.be/app032/camregistration/';
export const DETAILS = `${ENTRY}xhtml/specifyCam.xhtml`;
export const HOME = 'https://www.csam.be/';
export const MANAGERS = 'https://www.csam.be/fr/gestion-gestionnaires-acces.html';
export const FREE_ENTERPRISE = '1990000134';

/** The text of a page made for the tests. */
export function pageText(name: string): string {
  const text = files[`../../fixtures/pages/${name}.html`];
  if (text === undefined) throw new Error(`no page is called ${name}`);
  return text;
}

/** Puts a page in place of the test's own document. */
export function showPage(name: string): void {
  const page = new DOMParser().parseFromString(pageText(name), 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  for (const style of document.head.querySelectorAll('style[data-page]')) style.remove();
  for (const style of page.head.querySelectorAll('style')) {
    const copy = document.createElement('style');
    copy.dataset.page = name;
    copy.textContent = style.textContent;
    document.head.append(copy);
  }
  document.body.replaceChildren(...page.body.childNodes);
  window.scrollTo(0, 0);
}

export function byId<T extends HTMLElement = HTMLInputElement>(id: string, root: Document = document): T {
  const found = root.getElementById(id);
  if (found === null) throw new Error(`nothing has the id ${id}`);
  return found as T;
}

export interface Background {
  port: GuidePort;
  observed: Observation[];
  keys: string[];
  places: Place[];
  calls: string[];
  state(): ChecklistState;
  say(message: ToGuide): void;
  /** What the next calls do instead of answering. */
  fail: ('reject' | 'undefined')[];
  /** Why the store refuses what is to be kept. */
  refuse: FailureCode | null;
  language: Language;
  dead: boolean;
  /** What was pointed out. */
  hints: PointingHint[];
  /** The pattern of an enterprise number, and what came of it. */
  enterprise: string;
  enterprises: (string | null)[];
  /** The page is of another company than the list. */
  otherCase: boolean;
  /** The person takes a tick back in the panel. */
  takeBack(step: string): void;
}

export function background(language: Language, procedureId: string, ticked: string[] = []): Background {
  const procedure: Procedure | undefined = knowledge.procedures[procedureId];
  if (!procedure) throw new Error(`no procedure is called ${procedureId}`);
  const events: ProgressEvent[] = ticked.map((step) => ({ id: step, step, kind: 'ticked', by: 'page', at: 0 }));
  const keys = new Set<string>();
  const listeners: ((message: ToGuide) => void)[] = [];
  const state = (): ChecklistState => {
    const { steps, current, finished } = fold(procedure, {}, events);
    const known = steps.map(({ id, done, by }) => ({ id, done, ...(by === undefined ? {} : { by }) }));
    return { checklist: 'checklist-1', procedure: procedure.id, steps: known, current, finished, practice: false };
  };
  const pack = (): GuidePack => {
    const local = localiser(knowledge, self.language);
    const known = {
      language: self.language,
      texts: textsFor(self.language, ['guide.', 'verdict.']),
      screens,
      procedure: {
        id: procedure.id,
        title: procedure.title[self.language],
        evidence: procedure.evidence,
        asOf: procedure.asOf,
        output: procedure.output.title[self.language],
      },
      steps: local.steps(procedure, {}),
      exits: local.exits(procedure),
      state: state(),
    };
    return { ...known, dates: datesOf(known), hints: self.hints, enterprise: self.enterprise };
  };
  const take = (key: string, what: Observation) => {
    self.keys.push(key);
    if (keys.has(key)) return;
    keys.add(key);
    self.observed.push(what);
    for (const event of observe(procedure, {}, fold(procedure, {}, events), what)) {
      events.push({ ...event, id: `${key}-${event.step}`, at: 0 });
    }
  };
  const answer = async (name: string, ask: unknown): Promise<unknown> => {
    self.calls.push(name);
    if (name === 'observed' || name === 'pack' || name === 'add-hint') {
      const failure = self.fail.shift();
      if (failure === 'reject') throw new Error('Receiving end does not exist');
      if (failure === 'undefined') return undefined;
    }
    if (self.refuse && (name === 'observed' || name === 'add-hint')) return { ok: false, why: self.refuse };
    if (name === 'pack') return { ok: true, value: pack() };
    if (name === 'observed' && self.otherCase) return { ok: false, why: 'other-case' };
    if (name === 'observed') {
      const { key, what } = ask as { key: string; what: Observation };
      take(key, what);
      return { ok: true, value: state() };
    }
    if (name === 'add-hint') self.hints.push((ask as { hint: PointingHint }).hint);
    if (name === 'forget-hint') self.hints = [];
    if (name.endsWith('-hint')) self.say({ to: 'guide', type: 'refresh' });
    if (name === 'case') {
      self.enterprises.push((ask as { enterprise: string | null }).enterprise);
      if (self.otherCase) return { ok: false, why: 'other-case' };
      return { ok: true, value: state() };
    }
    if (name === 'place') self.places.push((ask as { place: Place }).place);
    return { ok: true, value: null };
  };
  const self: Background = {
    observed: [],
    keys: [],
    places: [],
    calls: [],
    fail: [],
    refuse: null,
    language,
    dead: false,
    hints: [],
    enterprise: '((?!))',
    enterprises: [],
    otherCase: false,
    takeBack: (step) => take(`back ${step}`, { kind: 'undone', step }),
    state,
    say: (message) => {
      for (const listener of listeners) listener(message);
    },
    port: {
      alive: () => !self.dead,
      onMessage: (listener) => void listeners.push(listener),
      call: answer as GuidePort['call'],
      fileChecks: () => import('../../../rules/validators/files'),
    },
  };
  return self;
}

export interface Guided extends Background {
  stop(): void;
}

let running: AbortController | undefined;
/** Stops the guide of the test before, wherever it ran. */
export function stopGuide(): void {
  running?.abort();
}

/** Starts the guide at `address` and waits until it shows something. */
export async function guide(
  address: string | (() => string),
  {
    reader = 'fr',
    procedure = 'designate-gap-standard-other',
    ticked = [] as string[],
    page = document,
    wide = [1200, 900] as [number, number],
    enterprise = '((?!))',
    otherCase = false,
  } = {},
): Promise<Guided> {
  stopGuide();
  await browserWindow.viewport(...wide);
  running = new AbortController();
  const back = background(reader as Language, procedure, ticked);
  Object.assign(back, { enterprise, otherCase });
  const stop = () => running?.abort();
  const where = typeof address === 'string' ? () => address : address;
  startGuide({ document: page, address: where, port: back.port, signal: running.signal });
  await vi.waitFor(() => callout(page));
  return Object.assign(back, { stop });
}

export function root(page: Document = document): ShadowRoot {
  const found = page.querySelector('ariane-guide')?.shadowRoot;
  if (!found) throw new Error('the guide shows nothing');
  return found;
}
export function callout(page: Document = document): HTMLElement {
  const found = root(page).querySelector<HTMLElement>('[data-step]');
  if (!found) throw new Error('there is no callout');
  return found;
}
export const said = (page: Document = document): string => callout(page).textContent ?? '';
export const spoken = (page: Document = document): string =>
  root(page).querySelector('[role=status]')?.textContent ?? '';
export function ring(page: Document = document): DOMRect | null {
  const found = root(page).querySelector<HTMLElement>('.ring');
  return !found || found.hidden ? null : found.getBoundingClientRect();
}
export function button(act: string, page: Document = document): HTMLElement {
  const found = root(page).querySelector<HTMLElement>(`[data-act="${act}"]`);
  if (!found) throw new Error(`no button does ${act}`);
  return found;
}
/**
 * A still copy of what the guide shows, inside `<body>`: axe looks for grounds and overlaps only there, and would call
 * every contrast undecided.
 */
export function stillCopy(): HTMLElement {
  const copy = document.createElement('still-copy');
  const inner = copy.attachShadow({ mode: 'open' });
  inner.adoptedStyleSheets = [...root().adoptedStyleSheets];
  const layer = root().querySelector('.layer')?.cloneNode(true) as HTMLElement;
  inner.append(layer);
  document.body.append(copy);
  layer.showPopover();
  return copy;
}
/** Waits until the callout is about this step. */
export const stepIs = (step: string, page: Document = document) =>
  vi.waitFor(() => {
    if (callout(page).dataset.step !== step) throw new Error(`it is ${callout(page).dataset.step}, not ${step}`);
  });
/** True when the ring surrounds the element and hardly more. */
export function rings(element: Element, page: Document = document): boolean {
  const around = ring(page);
  const box = element.getBoundingClientRect();
  if (around === null) return false;
  const near = (a: number, b: number) => Math.abs(a - b) <= 12;
  return (
    near(around.left, box.left) &&
    near(around.top, box.top) &&
    near(around.right, box.right) &&
    near(around.bottom, box.bottom)
  );
}

interface DevTools {
  send(method: string, parameters: object): Promise<unknown>;
}
const devTools = (): DevTools => cdp() as unknown as DevTools;

/** The middle of `element` in the browser's window, from whatever frame it stands in. */
function middle(element: Element): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  for (let view: Window | null = element.ownerDocument.defaultView; view?.frameElement; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    const scale = frame.width / (view.frameElement as HTMLElement).offsetWidth;
    x = frame.left + (x + (view.frameElement as HTMLElement).clientLeft) * scale;
    y = frame.top + (y + (view.frameElement as HTMLElement).clientTop) * scale;
  }
  return { x, y };
}

/** A real press of the mouse in the middle of the element, as the browser itself makes it. */
export async function press(element: Element): Promise<void> {
  if (element.getRootNode() instanceof ShadowRoot) element.scrollIntoView({ block: 'nearest' });
  const at = { ...middle(element), button: 'left', clickCount: 1 };
  await devTools().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at.x, y: at.y });
  await devTools().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await devTools().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

const CODES: Record<string, number> = { ArrowRight: 39, ArrowLeft: 37, Escape: 27, Tab: 9 };

/** Real keys to whatever has the focus: single characters, or one named key. */
export async function keys(text: string): Promise<void> {
  const named = CODES[text];
  for (const key of named === undefined ? text : [text]) {
    // Letters and digits have their own code; that of a full stop would be the delete key's.
    const code = named ?? (/[a-z0-9]/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0);
    const printed = named === undefined ? { text: key } : {};
    const stroke = { key, windowsVirtualKeyCode: code };
    await devTools().send('Input.dispatchKeyEvent', { type: 'keyDown', ...stroke, ...printed });
    await devTools().send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
  }
}

/** Colours, motion and the like, as the person set them in the system. */
export const media = (features: Record<string, string>) =>
  devTools().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** As the page looks when it is printed. */
export const onPaper = (printed: boolean) =>
  devTools().send('Emulation.setEmulatedMedia', { media: printed ? 'print' : '' });

/** The page as text, without our element. */
export function pageWithoutUs(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('ariane-guide')) ours.remove();
  return copy.outerHTML;
}
