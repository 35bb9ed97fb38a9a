/** Pages that nobody should make, and somebody will: each holds the one field that is looked for, or says it does not. */

export interface BadPage {
  what: string;
  /** Makes the page out of one that holds the heading, the texts and the field. */
  spoil(page: Document): void;
  /** Whether the field can be pointed at: it must be, it must not be, or silence is as good. */
  field: 'found' | 'refused' | 'either';
  /** Elements in it, about: what the work is measured by. */
  size: number;
}

const FIELD = '<p><label for="number">Numéro d’entreprise</label> <input id="number"></p>';
const ENTRY = `<!doctype html><html lang="fr"><title>CSAM</title><body>
  <h1>Désigner un Gestionnaire d'Accès Principal</h1><p>Bienvenue, Thésée Fictif</p>
  <p>Vous devez exercer une fonction légale dans cette entreprise.</p><div id="before"></div>
  <form id="form">${FIELD}<button>Enregistrer mon entreprise dans CSAM</button></form><div id="after"></div>`;

/** Host and path of the page that all of them are a version of. */
export const WHERE = { host: 'www.csam.be', path: '/app032/camregistration/' };
export const entryPage = (): string => ENTRY;

const part = (page: Document, id: string): Element => {
  const found = page.getElementById(id);
  if (found === null) throw new Error(`nothing is called ${id}`);
  return found;
};
const before = (page: Document, html: string) => part(page, 'before').insertAdjacentHTML('beforeend', html);
const after = (page: Document, html: string) => part(page, 'after').insertAdjacentHTML('beforeend', html);

/** Chromium itself breaks down over about 2,500 boxes in each other: what is deeper has no boxes of its own. */
const BOXLESS = 2000;

/** Not by the parser, which stops at 512 levels; a page's own scripts do not. */
function nest(page: Document, levels: number, make: (level: number) => Element): Element {
  let inner: Element = page.body;
  for (let level = 0; level < levels; level += 1) {
    const made = make(level);
    if (levels > BOXLESS && level > 0) made.setAttribute('style', 'display:contents');
    inner = inner.appendChild(made);
  }
  return inner;
}
/** Of which a document believes each to be its own. `querySelector` is left to the tests. */
export const CALLED_LIKE_QUESTIONS = [
  ...['body', 'title', 'documentElement', 'querySelectorAll', 'defaultView', 'getElementById', 'head', 'host'],
  ...['createElement', 'createTextNode', 'addEventListener', 'activeElement', 'elementFromPoint', 'nodeType'],
  ...['ownerDocument', 'parentNode', 'childNodes', 'contains', 'getRootNode', 'adoptedStyleSheets', 'localName'],
]
  .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
  .join('');
const MEGABYTES = 'Lorem ipsum dolor sit amet '.repeat(78_000);

export const BAD_PAGES: BadPage[] = [
  {
    what: '100,000 nodes before the field',
    field: 'found',
    size: 50_000,
    spoil: (page) => before(page, '<p>Texte <b>du</b> site</p>'.repeat(25_000)),
  },
  {
    what: '5,000 fields, the one looked for first',
    field: 'either',
    size: 15_000,
    spoil: (page) => after(page, '<p>Autre champ <input></p>'.repeat(5000)),
  },
  {
    what: '5,000 fields, and one more of the same name at the end',
    field: 'refused',
    size: 15_000,
    spoil: (page) => after(page, '<p>Autre champ <input></p>'.repeat(5000) + FIELD.replaceAll('number', 'other')),
  },
  {
    what: '12,000 fields, the one looked for first: another may lie beyond what is read',
    field: 'refused',
    size: 36_000,
    spoil: (page) => after(page, '<p>Autre champ <input></p>'.repeat(12_000)),
  },
  {
    what: '5,000 fields of the very same name',
    field: 'refused',
    size: 15_000,
    spoil: (page) => after(page, FIELD.replaceAll('number', 'other').repeat(5000)),
  },
  {
    what: '5,000 fields in one group without a title',
    field: 'either',
    size: 10_000,
    spoil: (page) => after(page, `<fieldset>${'Champ <input><br>'.repeat(5000)}</fieldset>`),
  },
  {
    what: 'a label that goes on beyond what is read of it',
    field: 'refused',
    size: 5000,
    spoil(page) {
      const label = part(page, 'form').querySelector('label');
      label?.insertAdjacentHTML('beforeend', `${'<i></i>'.repeat(5000)} du mandataire`);
    },
  },
  {
    what: 'a name that goes on after many spaces',
    field: 'refused',
    size: 20,
    spoil(page) {
      part(page, 'form').querySelector('label')?.remove();
      part(page, 'number').setAttribute('aria-label', `Numéro d’entreprise${' '.repeat(20_000)}du mandataire`);
    },
  },
  {
    what: '100,000 empty elements in a button',
    field: 'found',
    size: 100_000,
    spoil: (page) => before(page, `<button>${'<i></i>'.repeat(100_000)}Suivant</button>`),
  },
  {
    what: '2 MB of text in its title',
    field: 'found',
    size: 20,
    spoil: (page) => {
      page.title = MEGABYTES;
    },
  },
  {
    what: '2 MB of text in an icon',
    field: 'either',
    size: 20,
    spoil: (page) =>
      before(page, `<button><i class="icon">${MEGABYTES}</i> <b class="icon">${' '.repeat(2e6)}</b></button>`),
  },
  {
    what: '2 MB of text in a label',
    field: 'either',
    size: 20,
    spoil: (page) => before(page, `<label>${MEGABYTES}<input></label>`),
  },
  {
    what: '2 MB of text in the label of the field itself',
    field: 'refused',
    size: 20,
    spoil: (page) => part(page, 'form').querySelector('label')?.append(MEGABYTES),
  },
  {
    what: '2 MB of text in one heading',
    field: 'either',
    size: 20,
    spoil: (page) => before(page, `<h2>${MEGABYTES}</h2>`),
  },
  {
    what: '2 MB of bold text in thirty boxes',
    field: 'either',
    size: 50,
    spoil(page) {
      const inner = nest(page, 30, () => page.createElement('div'));
      inner.innerHTML = `<b>${MEGABYTES}</b>`;
    },
  },
  {
    what: '2 MB of text in attributes',
    field: 'either',
    size: 20,
    spoil: (page) =>
      before(
        page,
        `<input placeholder="${MEGABYTES}" title="${MEGABYTES}"><button aria-label="${MEGABYTES}">x</button>`,
      ),
  },
  {
    what: '5,000 levels',
    field: 'found',
    size: 5000,
    spoil: (page) => nest(page, 5000, () => page.createElement('div')).append('Au fond'),
  },
  {
    what: '5,000 levels of inline elements in a button',
    field: 'either',
    size: 5000,
    spoil(page) {
      const inner = nest(page, 5000, (level) => page.createElement(level === 0 ? 'button' : 'span'));
      inner.append('Au fond');
    },
  },
  {
    what: '2,000 levels that call themselves titles',
    field: 'either',
    size: 2000,
    spoil(page) {
      const inner = nest(page, 2000, () => {
        const box = page.createElement('div');
        box.className = 'head';
        return box;
      });
      inner.append('Au fond');
    },
  },
  {
    what: '1,000 levels with a tab stop each',
    field: 'either',
    size: 1000,
    spoil(page) {
      const inner = nest(page, 1000, () => {
        const box = page.createElement('div');
        box.tabIndex = 0;
        return box;
      });
      inner.append('Au fond');
    },
  },
  {
    what: '1,000 buttons in each other',
    field: 'either',
    size: 1000,
    spoil(page) {
      const inner = nest(page, 1000, () => {
        const box = page.createElement('div');
        box.setAttribute('role', 'button');
        return box;
      });
      inner.append('Au fond');
    },
  },
  {
    what: '2,000 fields named by one text that holds them all',
    field: 'either',
    size: 4000,
    spoil: (page) =>
      after(page, `<div id="all">Tout${'<p>Texte <input aria-labelledby="all"></p>'.repeat(2000)}</div>`),
  },
  {
    what: '2,000 fields of one id, with as many labels for it',
    field: 'either',
    size: 4000,
    spoil: (page) => after(page, '<label for="same">Champ</label><input id="same">'.repeat(2000)),
  },
  {
    what: 'a link around 2,000 buttons',
    field: 'either',
    size: 4000,
    spoil: (page) => after(page, `<a href="#x">${'<p>Texte <button>Bouton</button></p>'.repeat(2000)}</a>`),
  },
  {
    what: 'a table of 600 columns',
    field: 'either',
    size: 3000,
    spoil(page) {
      const cells = '<td><input></td>'.repeat(600);
      after(page, `<table><tr>${'<th>Titre</th>'.repeat(600)}</tr><tr>${cells}</tr><tr>${cells}</tr></table>`);
    },
  },
  {
    what: 'a table of 3,000 rows, each with a field and no word',
    field: 'either',
    size: 12_000,
    spoil: (page) => after(page, `<table>${'<tr><td></td><td><input></td></tr>'.repeat(3000)}</table>`),
  },
  {
    what: 'a list of 50,000 options',
    field: 'found',
    size: 50_000,
    spoil: (page) => before(page, `<select>${'<option>Choix</option>'.repeat(50_000)}</select>`),
  },
  {
    what: 'one row with 3,000 links',
    field: 'either',
    size: 6000,
    spoil: (page) => before(page, `<table><tr>${'<td><a href="#x">Lien</a></td>'.repeat(3000)}</tr></table>`),
  },
  {
    what: '3,000 empty elements side by side, then fields among them',
    field: 'either',
    size: 6000,
    spoil: (page) => after(page, `<div>${'<i></i>'.repeat(3000)}${'<i></i><em></em><input>'.repeat(1000)}</div>`),
  },
  {
    what: '500 shadow roots in each other',
    field: 'found',
    size: 500,
    spoil(page) {
      let root: Element | ShadowRoot = part(page, 'after');
      for (let level = 0; level < 500; level += 1) {
        const host: Element = root.appendChild(page.createElement('div'));
        root = host.attachShadow({ mode: 'open' });
      }
      root.append('Au fond');
    },
  },
  {
    what: 'drawings with forms in them',
    field: 'found',
    size: 40,
    spoil: (page) =>
      before(
        page,
        `<svg xmlns="http://www.w3.org/2000/svg"><title>Numéro d’entreprise</title><style>a{}</style>
          <a href="#s" class="title"><text>Numéro d’entreprise</text></a><text tabindex="0">Suivant</text>
          <foreignObject><form><label>Numéro d’entreprise <input></label><button>Suivant</button></form></foreignObject>
          <use href="#form"></use></svg>
        <math><mtext>Numéro d’entreprise</mtext><mi href="#m" tabindex="0">x</mi>
          <annotation-xml encoding="text/html"><input></annotation-xml></math>`,
      ),
  },
  {
    what: 'a form whose fields are called like the questions that are asked of it',
    field: 'found',
    size: 60,
    spoil(page) {
      const names = [
        ...['id', 'name', 'title', 'action', 'method', 'target', 'labels', 'type', 'lang', 'role', 'className'],
        ...['matches', 'closest', 'querySelector', 'querySelectorAll', 'getAttribute', 'hasAttribute', 'localName'],
        ...['parentNode', 'parentElement', 'firstChild', 'nextSibling', 'previousSibling', 'children', 'nodeType'],
        ...['textContent', 'checkVisibility', 'getBoundingClientRect', 'shadowRoot', 'ownerDocument', 'contains'],
        ...['firstElementChild', 'nextElementSibling', 'previousElementSibling', 'childElementCount', 'isConnected'],
        ...['getRootNode', 'compareDocumentPosition', 'attributes', 'elements', 'namespaceURI', 'tagName', 'nodeName'],
        ...['childNodes', 'nodeValue', 'host', 'open', 'mode', 'addEventListener', 'append', 'ownerSVGElement'],
      ];
      part(page, 'form').insertAdjacentHTML('beforeend', names.map((name) => `<input name="${name}">`).join(''));
    },
  },
  {
    what: 'pictures called like the questions that are asked of the document',
    field: 'found',
    size: 30,
    spoil(page) {
      before(page, CALLED_LIKE_QUESTIONS);
    },
  },
  {
    what: 'thirty frames in each other, the field repeated in each',
    field: 'found',
    size: 60,
    spoil(page) {
      let inner = FIELD;
      for (let level = 0; level < 6; level += 1) {
        inner = `${FIELD}<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
      }
      before(page, `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`);
    },
  },
  {
    what: 'a frame that holds the page it stands in',
    field: 'found',
    size: 30,
    spoil: (page) =>
      before(page, '<iframe src="about:srcdoc"></iframe><iframe src="#"></iframe><object data="#"></object>'),
  },
  {
    what: 'no body',
    field: 'refused',
    size: 10,
    spoil: (page) => page.body.remove(),
  },
  {
    what: 'frames instead of a body',
    field: 'refused',
    size: 10,
    spoil: (page) => page.body.replaceWith(page.createElement('frameset')),
  },
  {
    what: 'nothing at all',
    field: 'refused',
    size: 10,
    spoil: (page) => page.documentElement.remove(),
  },
  {
    what: 'another document in place of the element <html>',
    field: 'refused',
    size: 10,
    spoil: (page) => page.documentElement.replaceWith(page.createElementNS('http://www.w3.org/2000/svg', 'svg')),
  },
  {
    what: 'strange characters in every text',
    field: 'either',
    size: 40,
    spoil: (page) =>
      before(
        page,
        `<p>${'\u202e\ud83d\udc69\u200d\ud83d\udcbb\ufdfa\u0001'.repeat(2000)}</p><label>\ud800 <input></label>${'<h2>\u0e33\u0301\u0302</h2>'.repeat(50)}`,
      ),
  },
];
