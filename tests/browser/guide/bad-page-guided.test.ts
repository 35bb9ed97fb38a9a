/** The whole guide, with ring and callout, on pages that are not as pages should be. */
import { afterEach, expect, test, vi } from 'vitest';
import { CALLED_LIKE_QUESTIONS } from './bad-pages';
import { byId, callout, ENTRY, FREE_ENTERPRISE, guide, keys, pageText, ring, rings, said, stopGuide } from './support';

const ticked = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  stopGuide();
  for (const frame of frames.splice(0)) frame.remove();
});

async function framed(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;left:0;top:0;width:1000px;height:800px';
  frame.srcdoc = pageText('entry');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame is empty');
  return frame.contentDocument;
}

test('pictures called like the questions asked of the document: guided all the same', async () => {
  const page = await framed();
  const number = byId('number', page);
  number
    .closest('form')
    ?.insertAdjacentHTML('beforeend', '<input name="matches" type="hidden"><input name="parentNode" type="hidden">');
  page.querySelector('h1')?.insertAdjacentHTML('afterend', CALLED_LIKE_QUESTIONS);
  await guide(ENTRY, { ticked, page });
  await vi.waitFor(() => expect(rings(number, page)).toBe(true));
  number.focus();
  await keys(FREE_ENTERPRISE);
  await vi.waitFor(() => expect(callout(page).querySelector('.note.good')).not.toBeNull());
  expect(said(page)).not.toContain(FREE_ENTERPRISE);
});

test('a page that takes everything out, and puts it back', async () => {
  const page = await framed();
  await guide(ENTRY, { ticked, page });
  await vi.waitFor(() => expect(ring(page)).not.toBeNull());
  const html = page.documentElement;
  html.remove();
  await vi.waitFor(() => expect(page.querySelector('ariane-guide')).toBeNull());
  page.append(html);
  await vi.waitFor(() => expect(rings(byId('number', page), page)).toBe(true), { timeout: 5000 });
});
