/**
 * What a person who follows Ariane has before their eyes: the callout, the ring, and what lies under the ring.
 * Read from the page alone; nothing of the guide's own code is used.
 */
import type { Tab } from '../browsers/browser';

export interface CalloutButton {
  /** Which button it is, as the callout marks it: `done`, `back`, `take-me`… */
  action: string;
  text: string;
  /** Middle of the button, in the viewport of the tab. */
  x: number;
  y: number;
  /** It can be clicked as it is; otherwise the callout has to be scrolled first. */
  reachable: boolean;
  /** It stands out: pressing it is what the step waits for. */
  main: boolean;
}

export interface Sight {
  /** Address of the page, without what follows `?` or `#`. */
  page: string;
  /** Host of the page, as the address bar (or the practice page's own) shows it. */
  host: string;
  /** The page's main heading. */
  heading: string;
  /** The language that the page declares. */
  language: string;
  callout: {
    step: string;
    target: string | null;
    state: string;
    language: string;
    /** It says that no source describes the page, or what is done there. */
    undescribed: boolean;
    /** Which step of how many, as its head says; 0 where it does not. */
    number: number;
    of: number;
    /** The instruction alone. */
    say: string;
    /** Everything the callout says. */
    text: string;
    /** Middle of the callout, in the viewport of the tab. */
    x: number;
    y: number;
    buttons: CalloutButton[];
  } | null;
  ring: {
    /** Middle of the ring, in the viewport of the tab. */
    x: number;
    y: number;
    /** What takes a click there. `nothing`: plain page. `covered`: Ariane's own callout lies over it. */
    /** How far the page around has to be scrolled until the middle of the ring can be seen; 0 when it can. */
    beyond: number;
    under: 'field' | 'list' | 'choice' | 'press' | 'file' | 'nothing' | 'covered' | 'outside-view';
  } | null;
}

/** One look at the tab. The guide may lie in the page itself, or in the page of its one frame (the practice page). */
export function look(tab: Tab): Promise<Sight> {
  return tab.read(lookInPage, null);
}

/** Whether a text is to be read on the page, white space of any width counting as one blank. */
export function standsOn(tab: Tab, text: string): Promise<boolean> {
  return tab.read(standsInPage, text);
}

/** Runs in the page. */
function standsInPage(text: string): boolean {
  const page = document.querySelector<HTMLIFrameElement>('.browser iframe')?.contentDocument ?? document;
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
  return plain(page.body.innerText).includes(plain(text));
}

/** Runs in the page. Uses nothing from outside. */
function lookInPage(): Sight {
  const frame = document.querySelector<HTMLIFrameElement>('.browser iframe');
  const page = frame?.contentDocument ?? document;
  const edge = frame?.getBoundingClientRect();
  const offset = { x: (edge?.left ?? 0) + (frame?.clientLeft ?? 0), y: (edge?.top ?? 0) + (frame?.clientTop ?? 0) };
  const guide = page.querySelector('ariane-guide');
  const drawn = (element: Element | null | undefined): element is HTMLElement =>
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
  const middle = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  // biome-ignore lint/performance/useDomNodeTextContent: what a person sees, not what the tree holds.
  const words = (element: Element) => ((element as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim();

  function calloutSeen(): Sight['callout'] {
    const root = guide?.shadowRoot?.querySelector<HTMLElement>('[data-step]');
    if (!drawn(root)) return null;
    const buttons = [...root.querySelectorAll<HTMLElement>('button[data-act]')].filter(drawn).map((button) => {
      const { x, y } = middle(button);
      const hit = guide?.shadowRoot?.elementFromPoint(x, y) ?? null;
      const reachable = button.contains(hit);
      const main = button.classList.contains('main');
      const shown = { x: x + offset.x, y: y + offset.y };
      return { action: button.dataset.act ?? '', text: words(button), ...shown, reachable, main };
    });
    const { x, y } = middle(root);
    const part = (selector: string) => {
      const found = root.querySelector(selector);
      return found ? words(found) : '';
    };
    const [number = 0, of = 0] = (part('.of').match(/\d+/g) ?? []).map(Number);
    return {
      step: root.dataset.step ?? '',
      target: root.dataset.target || null,
      state: root.dataset.state ?? '',
      undescribed: root.dataset.undescribed !== undefined,
      language: root.closest('[lang]')?.getAttribute('lang') ?? '',
      number,
      of,
      say: part('.say'),
      text: words(root),
      x: x + offset.x,
      y: y + offset.y,
      buttons,
    };
  }

  function under(x: number, y: number): NonNullable<Sight['ring']>['under'] {
    const view = page.defaultView;
    if (!view || x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) return 'outside-view';
    const hit = page.elementFromPoint(x, y);
    if (hit === null) return 'nothing';
    if (hit === guide) return 'covered';
    const label = hit.closest('label');
    const control = hit.closest('input, textarea, select, button, a[href], summary, [role]') ?? label?.control ?? null;
    if (control === null) return 'nothing';
    const name = control.localName;
    if (name === 'select') return 'list';
    if (name === 'textarea') return 'field';
    if (name !== 'input') return 'press';
    const type = (control as HTMLInputElement).type;
    if (type === 'file') return 'file';
    if (type === 'radio' || type === 'checkbox') return 'choice';
    return ['submit', 'button', 'image', 'reset'].includes(type) ? 'press' : 'field';
  }

  function ringSeen(): Sight['ring'] {
    const ring = guide?.shadowRoot?.querySelector('.ring');
    if (!drawn(ring)) return null;
    const { x, y } = middle(ring);
    const shown = { x: x + offset.x, y: y + offset.y };
    const beyond = shown.y < 0 ? shown.y : Math.max(0, shown.y - innerHeight + 4);
    return { ...shown, beyond: frame ? beyond : 0, under: under(x, y) };
  }

  const bar = document.querySelector<HTMLInputElement>('.browser-address input');
  const address = bar ? bar.value : location.href;
  const host = URL.canParse(address.trim()) ? new URL(address.trim()).host : '';
  const heading = [...page.querySelectorAll('h1')].find(drawn);
  const path = URL.canParse(address.trim()) ? new URL(address.trim()).pathname : '';
  const language = page.documentElement.lang;
  const seen = { host, page: `${host}${path}`, heading: heading ? words(heading) : '', language };
  return { ...seen, callout: calloutSeen(), ring: ringSeen() };
}

/** What two looks must agree in for nothing to be moving any more. */
export function sameSight(one: Sight, other: Sight): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
