/**
 * The simulated portal in a frame of an extension page. The page may make no request, so nothing is fetched: each
 * address is answered by the portal in the page itself and put into the frame as `srcdoc`.
 *
 * The document in the frame has the extension page as its base address. So links and forms are resolved here against
 * the simulated address, and every one of them is intercepted: one that is not would replace the frame by an error.
 * If the frame is sandboxed it needs `allow-same-origin` (to be listened to) and `allow-forms` (to fire `submit`).
 */
import { lateness } from '../faults/slow-pages';
import { pause } from '../pause';
import type { Visit } from '../visit';
import { type Download, follow, type Posted, withoutFiles } from './follow';

export interface FrameHost {
  /** Shows the page at an absolute address. Resolves when it stands in the frame, or was refused, or another overtook it. */
  go(url: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** The simulated address of the page that is shown; empty before the first. */
  address(): string;
}

interface FrameOptions {
  frame: HTMLIFrameElement;
  visit: Visit;
  /** Called when a page stands in the frame and can be read, and when its address changed by a `#`. */
  onNavigate: (address: string) => void;
  /** Told when a page has been asked for, and when none is awaited any more. */
  onWaiting?: (waiting: boolean) => void;
  /** Milliseconds by which pages come late where the visit has slow pages. */
  slowness?: number | undefined;
  /** Ends it: no listener stays, later calls do nothing. */
  signal: AbortSignal;
}

export function createFrameHost(options: FrameOptions): FrameHost {
  const { frame, visit, onNavigate, onWaiting = () => {}, signal } = options;
  let current = '';
  const earlier: string[] = [];
  const heard = new WeakSet<Document>();
  let latest = 0;
  let overtaken = new AbortController();
  // One page at a time: the frame's `load` does not say which document it is about.
  let queue: Promise<unknown> = Promise.resolve();

  frame.addEventListener('load', () => listen(frame.contentDocument), { signal });

  /** Shows a page, and says whether it did: it does not when refused or when a later call came first. */
  function show(url: URL, posted?: Posted): Promise<boolean> {
    latest += 1;
    const turn = latest;
    overtaken.abort();
    overtaken = new AbortController();
    const late = AbortSignal.any([signal, overtaken.signal]);
    onWaiting(true);
    const shown = queue
      .then(() => (turn === latest ? place(url, posted, late) : false))
      .finally(() => turn === latest && onWaiting(false));
    queue = shown;
    return shown;
  }

  /** `late`: ends the waiting for a slow page when another is asked for, which then never comes. */
  async function place(url: URL, posted: Posted | undefined, late: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    const followed = await follow(url, visit, posted);
    const slowness = lateness(visit, options.slowness);
    await pause(slowness, late);
    if (signal.aborted || (slowness > 0 && late.aborted)) return false;
    if (!followed.ok) {
      if (followed.why === 'download') save(frame.ownerDocument, followed.file);
      return false;
    }
    const loaded = srcdocLoaded(frame, signal);
    frame.srcdoc = followed.html;
    await loaded;
    if (signal.aborted) return false;
    current = followed.address;
    scrollToHash(frame.contentDocument, current);
    onNavigate(current);
    return true;
  }

  async function visitPage(url: URL, posted?: Posted): Promise<void> {
    const before = current;
    if (!(await show(url, posted))) return;
    if (before !== '' && before !== current) earlier.push(before);
  }

  /** Old documents keep their listeners until they are gone: also in the moment before the next one stands. */
  function listen(document: Document | null): void {
    // Heard twice, a press would be followed twice: the second page would come over the first.
    if (!document || heard.has(document)) return;
    heard.add(document);
    // Any click on a link, whatever the button or key with it: a new tab would open the extension, not the portal.
    for (const type of ['click', 'auxclick'] as const) {
      document.addEventListener(type, (event) => followLink(event), { signal });
    }
    document.addEventListener('submit', (event) => sendForm(event), { signal });
  }

  function followLink(event: MouseEvent): void {
    const link = linkOf(event.target);
    const href = link?.getAttribute('href');
    if (!link || href === null || href === undefined) return;
    event.preventDefault();
    if (event.type === 'auxclick' && event.button !== 1) return; // the right button opens a menu, not the link
    if (!URL.canParse(href, current)) return;
    const url = new URL(href, current);
    if (href.includes('#') && withoutHash(url) === withoutHash(new URL(current))) {
      if (current !== url.href) earlier.push(current);
      current = url.href;
      scrollToHash(frame.contentDocument, current);
      onNavigate(current);
      return;
    }
    void visitPage(url);
  }

  function sendForm(event: SubmitEvent): void {
    event.preventDefault();
    const sent = readSubmission(event, current);
    if (sent) void visitPage(sent.url, sent.posted);
  }

  return {
    go: async (url) => {
      if (URL.canParse(url)) await visitPage(new URL(url));
    },
    back: async () => {
      const previous = earlier.pop();
      if (previous === undefined) return;
      if (!(await show(new URL(previous)))) earlier.push(previous);
    },
    reload: async () => {
      if (current !== '') await show(new URL(current));
    },
    address: () => current,
  };
}

/** Hands a file to the person. The page around the frame does it: in the frame some browsers block it. */
function save(document: Document, { name, type, bytes }: Download): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken what it needs once the click is handled; the memory is given back a little later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Where a form goes and what it holds, or null where its address cannot be read. */
function readSubmission(event: SubmitEvent, current: string): { url: URL; posted?: Posted } | null {
  const form = event.target as HTMLFormElement;
  const action = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  if (!URL.canParse(action, current)) return null;
  const url = new URL(action, current);
  const fields: Posted['fields'] = [...new FormData(form, event.submitter)];
  if ((form.getAttribute('method') ?? 'get').toLowerCase() === 'post') {
    return { url, posted: { fields, multipart: form.getAttribute('enctype') === 'multipart/form-data' } };
  }
  url.search = withoutFiles({ fields }).toString();
  return { url };
}

/** The link around what was clicked. By node type, not by class: the node is of the frame's realm. */
function linkOf(target: EventTarget | null): Element | null {
  const node = target as Node | null;
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
  return element?.closest('a[href], area[href]') ?? null;
}

function withoutHash(url: URL): string {
  const bare = new URL(url);
  bare.hash = '';
  return bare.href;
}

function scrollToHash(document: Document | null, address: string): void {
  const id = new URL(address).hash.slice(1);
  if (id !== '') document?.getElementById(safeDecode(id))?.scrollIntoView();
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Resolves when the frame has loaded its next `srcdoc` (not the empty page it may begin with), or at the abort. */
function srcdocLoaded(frame: HTMLIFrameElement, signal: AbortSignal): Promise<void> {
  const before = frame.contentDocument;
  return new Promise((resolve) => {
    const check = () => {
      const now = frame.contentDocument;
      if (now === before || now?.URL !== 'about:srcdoc') return;
      frame.removeEventListener('load', check);
      resolve();
    };
    frame.addEventListener('load', check, { signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
