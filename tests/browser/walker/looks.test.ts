/** What the automatic person takes from a page: whose wording it is, what stands on it, where its languages are. */
import { afterEach, expect, test } from 'vitest';
import type { Tab } from '../../../scripts/browsers/browser';
import { turnPage } from '../../../scripts/walker/page-language';
import { pick } from '../../../scripts/walker/pick';
import { standsOn } from '../../../scripts/walker/sight';
import { lettersOf } from '../../../scripts/walker/wording';

const clicks: Element[] = [];
/** This test's own page as the tab; a click reaches whatever lies at the point. */
const tab = {
  read: async (look: (argument: unknown) => unknown, argument: unknown) => look(argument),
  click: async (x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    if (!(hit instanceof HTMLElement)) throw new Error('nothing lies there');
    clicks.push(hit);
    hit.click();
  },
} as unknown as Tab;

afterEach(() => {
  clicks.length = 0;
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

test('letters are counted where they can be seen, those of our own wording apart', async () => {
  document.body.innerHTML = `
    <p class="simulation-band">band</p><style>p { color: black }</style>
    <h1>Éta t-1</h1><p><span class="reconstructed">own <b>own</b></span> 1990.000.134</p>
    <p hidden>hidden</p><select><option class="reconstructed">listed</option></select>`;
  expect(await lettersOf(tab)).toEqual({ all: 10, reconstructed: 6 });
  document.body.innerHTML = '';
  expect(await lettersOf(tab)).toEqual({ all: 0, reconstructed: 0 });
});

test('a text stands on the page when it can be read there, however it is broken', async () => {
  document.body.innerHTML = '<p>It was\n <b>created</b>\u00a0today</p><p hidden>It was refused</p>';
  expect(await standsOn(tab, 'It was created today')).toBe(true);
  expect(await standsOn(tab, 'It was refused')).toBe(false);
});

test('the link to the page in another language is pressed; a page without one stays as it is', async () => {
  document.documentElement.lang = 'fr';
  document.body.innerHTML = `<a href="#nl" hreflang="nl" hidden>Nederlands</a><a href="#de" hreflang="de">DE</a>`;
  document.querySelector('[hreflang=de]')?.addEventListener('click', () => {
    document.documentElement.lang = 'de';
  });
  const heard: string[] = [];
  const hear = async (words: string) => void heard.push(words);
  expect(await turnPage(tab, 'nl', hear)).toBe(false);
  expect(await turnPage(tab, 'de', hear)).toBe(true);
  expect(heard).toEqual(['DE']);
});

test('a box in the line that is named is ticked and seen to be; a link is pressed; a ticked box is left', async () => {
  document.body.innerHTML = `<table>
    <tr><td><input type="checkbox" id="other"></td><td>Imaginaire</td></tr>
    <tr><td><input type="checkbox" id="wanted"></td><td>Fictive</td></tr>
    <tr><td><a href="#quality">Employeur ONSS</a></td></tr></table>`;
  const box = document.getElementById('wanted') as HTMLInputElement;
  expect([await pick(tab, 'Fictive'), box.checked, clicks.length]).toEqual(['seen', true, 1]);
  expect([await pick(tab, 'Fictive'), box.checked, clicks.length]).toEqual(['seen', true, 1]);
  expect(await pick(tab, 'Employeur ONSS')).toBe('pressed');
  expect(document.querySelector<HTMLInputElement>('#other')?.checked).toBe(false);
});
