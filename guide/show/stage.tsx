/** @jsxRuntime classic */
/** @jsx h */
/** Puts ring and callout on the page and keeps them where they belong. */
import { htmlOf, make, viewOf } from '../read/ask';
import { boxInWindow } from '../read/outward';
import { Callout, type CalloutProps, Small } from './callout';
import { draw, h } from './draw';
import { createFollower } from './follow';
import { createHost, type HostOptions } from './host';
import { createLive, type Live } from './live';
import { type Box, NARROW, type Placement, place, type Side } from './place';
import { createSight, type Direction, drawRing, type Sight } from './ring';

/** More controls than this around the callout are a table; it would cover some of them wherever it stood. */
const MOST_OBSTACLES = 300;

export type Shown = Omit<CalloutProps, 'shape'>;

export interface Stage {
  /** Shows the callout, or its knot when `small`, with a ring around `target`. */
  show(shown: Shown, target: Element | null, small: boolean): void;
  /** Where the target was when last looked at. */
  direction(): Direction;
  keep(): void;
  live: Live;
  /** On which everything of ours lies. */
  layer: HTMLElement;
}

export interface StageOptions extends HostOptions {
  /** Controls that are better not covered. */
  obstacles: () => Element[];
  /** The target came into view, or left it: the callout should say so. */
  turned: () => void;
}

export function createStage(options: StageOptions): Stage {
  const { document, signal } = options;
  const host = createHost(options);
  const ring = make(document, 'div');
  ring.className = 'ring';
  ring.hidden = true;
  const mount = make(document, 'div');
  host.layer.append(ring, mount);
  const live = createLive(host.layer);

  let look: () => Sight = () => ({ box: null, direction: 'here' });
  let target: Element | null = null;
  let direction: Direction = 'here';
  let last: Placement | null = null;
  let shown: Shown | null = null;
  let small = false;
  /** Asked for once after each look, not at every frame of a page that scrolls. */
  let obstacles: Element[] | null = null;

  const redraw = () => {
    if (shown === null) return;
    const focused = host.root.activeElement !== null;
    const shape = last?.side === 'sheet-top' ? 'sheet top' : isNarrow(document) ? 'sheet' : '';
    draw(small ? <Small {...shown} /> : <Callout {...shown} shape={shape} />, mount);
    // What had the focus may be gone; a keyboard should not be thrown back to the start of the page.
    if (focused && host.root.activeElement === null) {
      host.root.querySelector<HTMLElement>('h2,.small')?.focus({ preventScroll: true });
    }
  };
  const settle = () => {
    const sight = look();
    const zoom = host.layer.currentCSSZoom ?? 1;
    drawRing(ring, sight.box, zoom);
    const turned = sight.direction !== direction;
    direction = sight.direction;
    if (turned) options.turned();
    const callout = mount.firstElementChild as HTMLElement | null;
    if (small || callout === null) return;
    const before = last?.side ?? null;
    obstacles ??= options.obstacles().slice(0, MOST_OBSTACLES);
    last = placeCallout(document, callout, sight, obstacles, before);
    callout.style.translate = `${last.left / zoom}px ${last.top / zoom}px`;
    if ((before === 'sheet-top') !== (last.side === 'sheet-top')) redraw();
  };
  const follower = createFollower(document, signal, settle);
  const Resize = viewOf(document)?.ResizeObserver ?? ResizeObserver;
  const sizes = new Resize(follower.nudge);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    draw(null, mount);
  });

  return {
    live,
    layer: host.layer,
    keep: host.keep,
    direction: () => direction,
    show(next, element, fold) {
      shown = next;
      small = fold;
      obstacles = null;
      if (element !== target) {
        target = element;
        look = element === null ? () => ({ box: null, direction: 'here' }) : createSight(element, document);
        follower.target(element);
      }
      redraw();
      sizes.disconnect();
      if (mount.firstElementChild !== null) sizes.observe(mount.firstElementChild);
      settle();
    },
  };
}

const isNarrow = (document: Document): boolean => (viewOf(document)?.innerWidth ?? NARROW) < NARROW;

function placeCallout(
  document: Document,
  callout: HTMLElement,
  { box, direction }: Sight,
  controls: Element[],
  last: Side | null,
): Placement {
  const { clientWidth: width, clientHeight } = htmlOf(document) ?? callout;
  const height = viewOf(document)?.innerHeight ?? clientHeight;
  const size = callout.getBoundingClientRect();
  const inWindow = ({ top, left, width: wide, height: high }: Box) =>
    wide > 0 && top < height && top + high > 0 && left < width && left + wide > 0;
  const obstacles = controls.map((control) => boxInWindow(control, document)).filter(inWindow);
  return place({
    target: direction === 'here' ? box : null,
    callout: { width: size.width, height: size.height },
    viewport: { width, height },
    obstacles,
    last,
  });
}
