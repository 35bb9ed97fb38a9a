// First of all: it counts what the files after it ask.
import './toil';

import { afterEach, describe, expect, test, vi } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { watchChanges } from '../../../guide/observe/changes';
import { type PageRead, readPage } from '../../../guide/read/page';
import { BAD_PAGES, entryPage, WHERE } from './bad-pages';
import { screens } from './support';
import { type Toil, toilOf } from './toil';

/** Fifty milliseconds on a slow machine: longer, and a person notices that the page hangs. */
const LONGEST_TURN = 50_000;
/** Questions per element, all together: a reading has to grow with the page, not with its square. */
const PER_ELEMENT = 150;
/** What even the smallest page may take. */
const AT_LEAST = 100_000;

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The page in a frame of its own, whose questions can be counted. */
async function framed(html = entryPage()): Promise<{ page: Document; view: Window; frame: HTMLIFrameElement }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;left:0;top:0;width:1000px;height:700px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const { contentDocument: page, contentWindow: view } = frame;
  if (page === null || view === null) throw new Error('the frame is empty');
  return { page, view, frame };
}

/** Id of the element that is pointed at for the enterprise number, or why none is. */
function fieldOf(read: PageRead): string {
  const recognition = recognise(read.reading, screens);
  const screen = screens.find(({ id }) => id === recognition?.screen);
  const target = screen?.targets.find(({ id }) => id === 'enterprise-number');
  if (recognition === null || screen === undefined || target === undefined) return 'unknown';
  const location = locate(read.reading, target, recognition.language, screen.targets);
  return location.status === 'found' ? `#${read.elementOf(location.key)?.id}` : location.status;
}

describe('a page that is', { timeout: 60_000 }, () => {
  test.each(BAD_PAGES)('$what', async ({ spoil, field, size }) => {
    const { page, view } = await framed();
    spoil(page);
    const most = Math.max(AT_LEAST, PER_ELEMENT * size);
    const reads: PageRead[] = [];
    const reading = await toilOf(
      view,
      async () => {
        reads.push(await readPage(page, WHERE));
      },
      { most },
    );
    expect(reading.longest, 'questions in one turn').toBeLessThanOrEqual(LONGEST_TURN);
    const found: string[] = [];
    const match = () => {
      found.push(...reads.map(fieldOf));
    };
    const matching = await toilOf(view, match, { most });
    expect(matching.longest, 'questions in one turn').toBeLessThanOrEqual(LONGEST_TURN);
    if (field === 'found') expect(found).toEqual(['#number']);
    if (field === 'refused') expect(found[0]).not.toMatch(/^#/);
    if (field === 'either') expect(found[0]).toMatch(/^(#number|unknown|missing|ambiguous)$/);
  });
});

describe('a page that changes while it is read', { timeout: 60_000 }, () => {
  const LONG = '<p>Texte <b>du</b> site</p>'.repeat(2000);
  /** More than is read in one turn. */
  const MORE = '<p>Texte <b>du</b> site</p>'.repeat(2000);
  /** Many times what the page takes that does not change. */
  const TURNS = 100;
  /** About what the largest page takes that is read to its end. */
  const LARGEST = 400;

  /** Reads while `turn` changes the page at every turn; gives up after so many turns. */
  async function readWhile(turn: (page: Document, frame: HTMLIFrameElement) => void, most: number) {
    const { page, view, frame } = await framed(entryPage() + LONG);
    const stop = new AbortController();
    const reads: PageRead[] = [];
    let turns = 0;
    const toil: Toil = await toilOf(
      view,
      () =>
        readPage(page, WHERE, stop.signal).then(
          (read) => {
            reads.push(read);
          },
          (error: unknown) => {
            if (!stop.signal.aborted) throw error;
          },
        ),
      {
        turn() {
          turns += 1;
          if (turns > most) stop.abort(new Error('endless'));
          turn(page, frame);
        },
      },
    );
    return { ...toil, reads };
  }

  test('growing at its end as fast as it is read', async () => {
    const { turns, reads } = await readWhile((page) => page.body.insertAdjacentHTML('beforeend', MORE), LARGEST);
    expect(turns).toBeLessThanOrEqual(LARGEST);
    expect(reads.map(fieldOf)).toEqual(['unknown']);
    expect(reads[0]?.reading.cut).toBe(true);
  });

  test('losing its whole content', async () => {
    const { turns } = await readWhile((page) => page.body.replaceChildren(), TURNS);
    expect(turns).toBeLessThanOrEqual(TURNS);
  });

  test('written anew', async () => {
    const { turns } = await readWhile((page) => {
      page.open();
      page.write(`${entryPage()}${LONG}`);
      page.close();
    }, TURNS);
    expect(turns).toBeLessThanOrEqual(TURNS);
  });

  test('taken out of its window', async () => {
    const { turns } = await readWhile((_page, frame) => frame.remove(), TURNS);
    expect(turns).toBeLessThanOrEqual(TURNS);
  });
});

describe('a document without a window', () => {
  test.each([
    ['parsed', () => new DOMParser().parseFromString(entryPage(), 'text/html')],
    ['made by hand', () => document.implementation.createHTMLDocument('CSAM')],
    ['of XML', () => new DOMParser().parseFromString('<form xmlns="urn:x"><input/></form>', 'application/xml')],
    [
      'of a template',
      () => {
        const template = document.createElement('template');
        template.innerHTML = entryPage();
        return template.content.ownerDocument;
      },
    ],
  ])('%s', async (_what, make) => {
    const read = await readPage(make(), WHERE);
    expect(fieldOf(read)).not.toMatch(/^#/);
  });
});

test('frames that hold each other by address', async () => {
  const addresses: string[] = [];
  const write = (text: string) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    addresses.push(address);
    return address;
  };
  // Each holds the other: the second is told by its address where the first is.
  const other = write(
    '<p>B</p><iframe></iframe><script>document.querySelector("iframe").src=location.hash.slice(1)</script>',
  );
  const one = write(
    `<p>A</p><iframe></iframe><script>document.querySelector("iframe").src="${other}#"+location.href</script>`,
  );
  const { page } = await framed(`${entryPage()}<iframe src="${one}"></iframe>`);
  const inside = (document: Document | null | undefined): Document | null | undefined =>
    document?.querySelector('iframe')?.contentDocument;
  await vi.waitFor(() => expect(inside(inside(inside(page)))?.body?.textContent).toContain('A'));
  const read = await readPage(page, WHERE);
  for (const address of addresses) URL.revokeObjectURL(address);
  expect(fieldOf(read)).toBe('#number');
  expect(read.roots.length).toBeLessThan(10);
});

test('a page that changes all the time is looked at, and seldom', async () => {
  vi.useFakeTimers();
  const stop = new AbortController();
  const { page } = await framed();
  const TIME = 10_000;
  const LOOK = 100;
  let looks = 0;
  const look = () => {
    looks += 1;
    return new Promise<void>((resolve) => setTimeout(resolve, LOOK));
  };
  watchChanges({ document: page, signal: stop.signal, look, matters: () => true, removed: () => {} });
  for (let time = 0; time < TIME; time += 20) {
    page.body.className = String(time);
    await vi.advanceTimersByTimeAsync(20);
  }
  stop.abort();
  vi.useRealTimers();
  expect(looks).toBeGreaterThan(5);
  expect((looks * LOOK) / TIME).toBeLessThanOrEqual(1 / 5);
});
