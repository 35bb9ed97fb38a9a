/** What a page looks like without the person: still the same page for Ariane, and nothing of anybody in it. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { knownWords } from '../../../guide/observe/relevant';
import { readPage } from '../../../guide/read/page';
import { skeletonOf } from '../../../guide/skeleton';
import { button, callout, DETAILS, ENTRY, guide, press, root, screens, showPage, stopGuide } from './support';

const words = knownWords(screens);
const whereIs = (address: string) => ({ host: new URL(address).hostname, path: new URL(address).pathname });

afterEach(() => {
  stopGuide();
  document.body.replaceChildren();
});

async function seen(page: Document, address: string) {
  const { reading } = await readPage(page, whereIs(address));
  const recognition = recognise(reading, screens);
  const screen = screens.find(({ id }) => id === recognition?.screen);
  const targets = screen?.targets.map((target) => {
    const at = locate(reading, target, recognition?.language ?? 'fr', screen.targets);
    return `${target.id}: ${at.status}`;
  });
  return { screen: recognition?.screen, targets };
}

/** The page of `html` in a frame, as it would be opened from a file. */
async function opened(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 900px; height: 700px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the frame cannot be looked into');
  return frame.contentDocument;
}

describe('read again, a skeleton is the same page:', () => {
  const pages: [string, string][] = [
    ['entry', ENTRY],
    ['enterprise-details', DETAILS],
    ['nested-tables', DETAILS],
    ['modal-dialog', ENTRY],
  ];
  test.each(pages)('%s', async (name, address) => {
    showPage(name);
    const before = await seen(document, address);
    expect(before.screen).toBeDefined();
    const text = skeletonOf(document, whereIs(address), words);
    expect(await seen(await opened(text), address)).toEqual(before);
  });
});

test('it says where it is from without the query, and without long numbers', () => {
  showPage('entry');
  const text = skeletonOf(document, { host: 'www.csam.be', path: '/dossier/123456789/form' }, words);
  const address = 'https://www.csam.be/dossier/0/form';
  expect(text.split('\n')[1]).toBe(`<!-- saved from url=(00${address.length})${address} -->`);
});

test('nothing that a person typed, chose, is called or may be read from an attribute is in it', async () => {
  document.title = 'Dossier de Minos Secret';
  document.body.innerHTML = `
    <p data-user="secret-1">Bonjour Secret Deux, né le 03/06/1900</p>
    <label for="secret-3">Nom</label><input id="secret-3" name="secret-4" value="secret-5" class="secret-6 title">
    <label>Numéro d'entreprise (secret-7) <input value="secret-8"></label>
    <textarea>secret-9</textarea><div contenteditable="true">secret-10</div>
    <select><option>secret-11</option><option selected value="secret-12">Deux</option></select>
    <a href="https://example.org/secret-13" title="secret-14">secret-15</a>
    <img src="secret-16.png" alt="secret-17"><input type="submit" value="secret-18"><input type="hidden" value="secret-19">
    <iframe srcdoc="<p>secret-20</p>"></iframe><script>var x = 'secret-21'</script><!-- secret-22 -->
    <p hidden>secret-23</p><p aria-label="secret-24" style="background: url(secret-25)">x</p>
    <input type="radio" checked><svg><title>secret-26</title></svg>`;
  await vi.waitFor(() => expect(document.querySelector('iframe')?.contentDocument?.body.textContent).toContain('20'));
  for (const field of document.querySelectorAll<HTMLInputElement>('label input')) field.value = 'typed-secret';
  const text = skeletonOf(document, whereIs(ENTRY), words);
  expect(text).not.toMatch(/secret|Minos|1900|Deux|checked|selected/i);
  expect(text).toContain('>Nom<');
});

test('a page without end, or of any depth, is cut', () => {
  document.body.innerHTML = '<p>x <b>y</b></p>'.repeat(20_000);
  const wide = skeletonOf(document, whereIs(ENTRY), words).length;
  expect(wide).toBeLessThan(400_000);
  let deep = document.createElement('div');
  document.body.replaceChildren(deep);
  for (let depth = 0; depth < 1000; depth += 1) {
    const next = document.createElement('div');
    deep.append('x', next);
    deep = next;
  }
  expect(skeletonOf(document, whereIs(ENTRY), words).match(/<div/g)?.length).toBeLessThan(200);
});

test('where Ariane does not know the page, the person can look at the skeleton before it is copied', async () => {
  showPage('unknown');
  await guide(DETAILS, { ticked: ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'] });
  expect(callout().dataset.state).toBe('refused');
  await press(button('page'));
  const shown = await vi.waitFor(() => {
    const area = root().querySelector('textarea');
    if (!area) throw new Error('no preview');
    return area;
  });
  expect(shown.value).toContain('saved from url=');
  expect(root().querySelector<HTMLAnchorElement>('a[download]')?.href).toContain(encodeURIComponent('saved from url='));
});
