/** What sites add: banners, search boxes with much the same words, copies of buttons for other widths. */
import { plain, textNodes, type Workpiece, wordingsOf } from './workpiece';

const WORDS = {
  fr: { search: 'Rechercher', help: 'Aide', cookies: 'Ce site utilise des cookies.', accept: 'Tout accepter' },
  nl: { search: 'Zoeken', help: 'Help', cookies: 'Deze site gebruikt cookies.', accept: 'Alles aanvaarden' },
  de: { search: 'Suchen', help: 'Hilfe', cookies: 'Diese Website verwendet Cookies.', accept: 'Alle annehmen' },
  en: { search: 'Search', help: 'Help', cookies: 'This site uses cookies.', accept: 'Accept all' },
};

/** The wording of a target as it stands on this page, or one that could. */
function someWording({ document, screen, random, marked }: Workpiece): string | null {
  const here = plain(
    textNodes(document.body)
      .map(({ data }) => data)
      .join(' '),
  );
  const targets = screen.targets.filter(({ id }) => marked.has(id));
  const all = targets.flatMap(wordingsOf).filter((wording) => here.includes(plain(wording)));
  return random.pick(all) ?? null;
}

export function addClutter(work: Workpiece): void {
  const { document, random, log } = work;
  const language = (document.documentElement.lang.slice(0, 2) || 'fr') as keyof typeof WORDS;
  const words = WORDS[language] ?? WORDS.fr;
  const kinds = random.shuffled(['cookies', 'search', 'find', 'link', 'button'] as const).slice(0, 1 + random.below(3));
  for (const kind of kinds) {
    const wording = someWording(work);
    const box = document.createElement('div');
    box.innerHTML = {
      cookies: `<p>${words.cookies}</p><button type="button">${words.accept}</button> <a href="#c">${words.help}</a>`,
      search: `<form role="search"><label>${words.search} <input type="search"></label><button>${words.search}</button></form>`,
      find: '<form><input type="text"> <input type="submit"></form>',
      link: '<p><a href="#h"></a></p>',
      button: '<button type="button"></button>',
    }[kind];
    if (wording !== null) nearly(box, kind, wording, words);
    if (random.chance(0.7)) document.body.prepend(box);
    else document.body.append(box);
    log.push(`${kind} added${wording === null ? '' : ` (“${wording}”)`}`);
  }
}

/** Words like those of a target, and still something else for whoever reads them. */
function nearly(box: Element, kind: string, wording: string, words: { search: string; help: string }): void {
  const about = `${words.search} : ${wording}`;
  if (kind === 'search') box.querySelector('input')?.setAttribute('placeholder', about);
  const [field, submit] = box.querySelectorAll('form > input');
  if (kind === 'find') {
    field?.setAttribute('placeholder', about);
    submit?.setAttribute('value', about);
  }
  const named = kind === 'link' || kind === 'button' ? box.querySelector('a,button') : null;
  if (named) named.textContent = `${words.help} – ${wording}`;
}

const HIDDEN = [
  'display:none',
  'visibility:hidden',
  'position:absolute;left:-9999px;top:0',
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  'opacity:0;position:absolute;pointer-events:none',
];

/** Copies of buttons and links that nobody sees, as menus for small windows hold them. */
export function duplicateHidden({ document, marked, random, log }: Workpiece): void {
  let made = 0;
  for (const { elements } of marked.values()) {
    for (const element of elements) {
      if (!element.matches('button,a,input[type=submit],input[type=button]') || !random.chance(0.6)) continue;
      const copy = element.cloneNode(true) as Element;
      for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
      const box = document.createElement(element.parentElement?.closest('p,span') ? 'span' : 'div');
      box.setAttribute('style', random.pick(HIDDEN) ?? 'display:none');
      box.append(copy);
      const [place, before] = random.chance(0.5) ? [element, random.chance(0.5)] : [document.body, random.chance(0.5)];
      if (place === element) element[before ? 'before' : 'after'](box);
      else place[before ? 'prepend' : 'append'](box);
      made += 1;
    }
  }
  if (made > 0) log.push(`${made} hidden copies of buttons`);
}
