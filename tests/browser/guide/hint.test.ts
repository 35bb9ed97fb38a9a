/** A place that was pointed out: it can be written down on any page, and is found again without much work. */
// First of all: it counts what the files after it ask.
import './toil';

import { afterEach, describe, expect, test } from 'vitest';
import { controlAt, followHint, hintFor } from '../../../guide/hint';
import { type PageRead, readPage } from '../../../guide/read/page';
import type { PointingHint } from '../../../session/messages';
import { isHint } from '../../../session/parse-message';
import { WHERE } from './bad-pages';
import { toilOf } from './toil';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

async function framed(html: string): Promise<{ page: Document; view: Window }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const { contentDocument: page, contentWindow: view } = frame;
  if (page === null || view === null) throw new Error('the frame is empty');
  return { page, view };
}

function hintAt(read: PageRead, element: Element | undefined): PointingHint {
  const control = element && controlAt(read, element);
  if (!control) throw new Error('nothing can be used there');
  return { screen: 'a', target: 'b', ...hintFor(control, read) };
}

describe('a place can be kept in', () => {
  const FIELD = '<label>Dossier <input></label>';
  test.each([
    ['an element with a dot and an underscore', `<my-field.big_one>${FIELD}</my-field.big_one>`],
    ['an element with an accent', `<x-société>${FIELD}</x-société>`],
    ['an element in an alphabet of its own', `<x-字段>${FIELD}</x-字段>`],
    ['an element of a word processor', `<o:p>${FIELD}</o:p>`],
    ['an element with signs in its name', `<a"b=c>${FIELD}</a"b=c>`],
    // The parser of HTML stops there.
    ['elements in elements', `${'<span>'.repeat(400)}${FIELD}`],
  ])('%s', async (_what, html) => {
    const { page } = await framed(html);
    const read = await readPage(page, WHERE);
    const [field] = page.getElementsByTagName('input');
    const hint = hintAt(read, field);
    expect(isHint(hint)).toBe(true);
    const again = await readPage(page, WHERE);
    const control = followHint(hint, again);
    expect(control && again.elementOf(control.key)).toBe(field);
  });
});

describe('among many of its like', () => {
  const rows = (count: number) => `<ul>${'<li>Dossier <button>Voir</button></li>'.repeat(count)}</ul>`;

  test('it is the very same one', async () => {
    const { page } = await framed(rows(30));
    const read = await readPage(page, WHERE);
    const wanted = page.getElementsByTagName('button')[17];
    const control = followHint(hintAt(read, wanted), read);
    expect(control && read.elementOf(control.key)).toBe(wanted);
  });

  test('four times as many are four times the work, not sixteen', async () => {
    const few = await searching(400);
    const many = await searching(1600);
    expect(many.total / few.total).toBeLessThan(6);
  });

  /** The work of looking for the last one. */
  async function searching(count: number) {
    const { page, view } = await framed(rows(count));
    const read = await readPage(page, WHERE);
    const hint = hintAt(read, [...page.getElementsByTagName('button')].at(-1));
    let found: unknown;
    const toil = await toilOf(view, () => {
      found = followHint(hint, read);
    });
    expect(found).toBeDefined();
    expect(toil.total).toBeGreaterThan(count);
    return toil;
  }
});
