/** A change that matters is looked at, one that does not is let pass: each is made for real, and watched. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRelevant, knownWords, MOST_CHANGES } from '../../../guide/observe/relevant';
import { byId, screens, showPage } from './support';

const words = knownWords(screens.filter(({ hosts }) => hosts.includes('www.csam.be')));
let elsewhere: HTMLElement;

beforeEach(() => {
  showPage('entry');
  elsewhere = document.createElement('aside');
  elsewhere.innerHTML = '<ul><li class="a">Météo : pluie</li><li><button>Plus de nouvelles</button></li></ul>';
  document.body.append(elsewhere);
});
afterEach(() => document.body.replaceChildren());

/** What the observer reports of `change`, as the guide would see it. */
function relevant(change: () => void, pointed: Element | null = byId('number')): boolean {
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
    characterDataOldValue: true,
  });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  if (records.length === 0) throw new Error('nothing changed');
  return isRelevant(records, words, pointed);
}
const line = (html: string) => Object.assign(document.createElement('p'), { innerHTML: html });
const textOf = (selector: string): Text => document.querySelector(selector)?.firstChild as Text;

describe('is let pass:', () => {
  test('a ticker', () => expect(relevant(() => (textOf('li').data = 'Météo : soleil'))).toBe(false));
  test('rows and buttons of other words', () =>
    expect(relevant(() => elsewhere.append(line('Cours <b>12,3</b> <button>Détails du cours</button>')))).toBe(false));
  test('a class, a style, a tooltip far away', () =>
    expect(
      relevant(() => {
        elsewhere.className = 'on';
        elsewhere.style.color = 'red';
        elsewhere.title = 'Nouvelles';
      }),
    ).toBe(false));
  test('colours of rows with boxes to tick, while something is pointed at', () => {
    const table = line('<table><tr><td><input type=checkbox></td><td>Pluie</td></tr></table>');
    elsewhere.append(line('x'), table);
    expect(relevant(() => table.classList.add('odd'))).toBe(false);
    expect(relevant(() => table.previousElementSibling?.classList.add('odd'))).toBe(false);
  });
  test('attributes that nothing reads, on the field itself', () =>
    expect(relevant(() => byId('number').setAttribute('data-touched', 'yes'))).toBe(false));
  test('as many changes as are looked at', () =>
    expect(
      relevant(() => {
        for (let count = 0; count < MOST_CHANGES; count += 1) textOf('li').data = `Météo : ${count}`;
      }),
    ).toBe(false));
});

describe('is looked at:', () => {
  const cases: Record<string, () => void> = {
    'a known word that appears': () => elsewhere.append(line('Enregistrer mon entreprise dans CSAM')),
    'a known word that goes': () => document.querySelector('#register')?.remove(),
    'a known word that is replaced': () => (textOf('#register').data = 'Autre chose'),
    'a known word on a picture': () => elsewhere.append(line('<img alt="Enregistrer mon entreprise dans CSAM">')),
    'a field': () => elsewhere.append(line('<input>')),
    'a title': () => elsewhere.append(line('<b>x</b><h2>Autres</h2>')),
    'a dialog': () => elsewhere.append(document.createElement('dialog')),
    'a frame': () => elsewhere.append(document.createElement('iframe')),
    'a sheet': () => document.head.append(document.createElement('style')),
    'the title of the tab': () => (document.title = 'Autre'),
    'the field that is pointed at goes': () => byId('number').remove(),
    'the field is blocked': () => byId('number').toggleAttribute('disabled'),
    'something around the field is hidden': () => document.forms[0]?.setAttribute('style', 'visibility: hidden'),
    'something new beside the field': () => byId('number').before('Autre numéro'),
    'the label': () => (textOf('label').data = 'Autre numéro'),
    'what the title before it folds': () => byId('note').parentElement?.before(line('x')),
  };
  for (const [what, change] of Object.entries(cases)) test(what, () => expect(relevant(change)).toBe(true));
  test('a fold that is shown by the state of its title', () => {
    const title = line('Plus');
    elsewhere.append(title, line('<a href="#">Enregistrer mon entreprise dans CSAM</a>'));
    expect(relevant(() => title.classList.add('open'))).toBe(true);
  });
  test('a field pointed at nowhere that is shown', () => {
    const box = line('<input>');
    elsewhere.append(box);
    expect(relevant(() => box.classList.add('shown'), null)).toBe(true);
  });
  test('more changes than are looked through', () =>
    expect(
      relevant(() => {
        for (let count = 0; count <= MOST_CHANGES; count += 1) textOf('li').data = `Météo : ${count}`;
      }),
    ).toBe(true));
});
