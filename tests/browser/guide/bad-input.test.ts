import { afterEach, describe, expect, test } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
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

describe('a page that is', () => {
  test.each(BAD_PAGES)('$what', async ({ spoil, field, size }) => {
    const { page, view } = await framed();
    spoil(page);
    let found = '';
    let matching: Toil = { total: 0, longest: 0, turns: 0 };
    let read: PageRead | null = null;
    const reading = await toilOf(view, async () => {
      read = await readPage(page, WHERE);
    });
    matching = await toilOf(view, () => {
      found = fieldOf(read as unknown as PageRead);
    });
    if (field === 'found') expect(found).toBe('#number');
    if (field === 'refused') expect(found).not.toMatch(/^#/);
    if (field === 'either') expect(found).toMatch(/^(#number|unknown|missing|ambiguous)$/);
    expect({ longest: reading.longest, total: reading.total }).toSatisfy(
      ({ longest, total }: Toil) => longest <= LONGEST_TURN && total <= Math.max(AT_LEAST, PER_ELEMENT * size),
      `a turn of at most ${LONGEST_TURN}, ${Math.max(AT_LEAST, PER_ELEMENT * size)} in all`,
    );
    expect(matching.longest).toBeLessThanOrEqual(LONGEST_TURN);
  });
});

describe('a page that changes while it is read', () => {
  const LONG = '<p>Texte <b>du</b> site</p>'.repeat(8000);

  /** Reads while `turn` changes the page at every turn; gives up after so many turns. */
  async function readWhile(turn: (page: Document, frame: HTMLIFrameElement) => void, most: number): Promise<Toil> {
    const { page, view, frame } = await framed(entryPage() + LONG);
    const stop = new AbortController();
    let turns = 0;
    return toilOf(
      view,
      () =>
        readPage(page, WHERE, stop.signal).then(
          () => undefined,
          () => undefined,
        ),
      () => {
        turns += 1;
        if (turns > most) stop.abort(new Error('endless'));
        turn(page, frame);
      },
    );
  }

  test('growing at its end as fast as it is read', async () => {
    const { turns } = await readWhile((page) => page.body.insertAdjacentHTML('beforeend', LONG), 500);
    expect(turns).toBeLessThanOrEqual(500);
  });

  test('losing its whole content', async () => {
    const { turns } = await readWhile((page) => page.body.replaceChildren(), 500);
    expect(turns).toBeLessThanOrEqual(500);
  });

  test('written anew', async () => {
    const { turns } = await readWhile((page) => {
      page.open();
      page.write(`${entryPage()}${LONG}`);
      page.close();
    }, 500);
    expect(turns).toBeLessThanOrEqual(500);
  });

  test('taken out of its window', async () => {
    const { turns } = await readWhile((_page, frame) => frame.remove(), 500);
    expect(turns).toBeLessThanOrEqual(500);
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
