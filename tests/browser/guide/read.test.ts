import { computeAccessibleName } from 'dom-accessibility-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { type PageRead, readPage } from '../../../guide/read/page';
import { byId, DETAILS, ENTRY, HOME, MANAGERS, pageText, screens, showPage } from './support';

const at = (address: string) => ({ host: new URL(address).hostname, path: new URL(address).pathname });
const readAt = (address: string): Promise<PageRead> => readPage(document, at(address));
const labelsOf = (read: PageRead, id: string) =>
  read.reading.controls.find(({ key }) => read.elementOf(key)?.id === id)?.labels;

/** Screen, and per target the id of the element found, or the reason for none. */
async function inspect(address: string) {
  const read = await readAt(address);
  const recognition = recognise(read.reading, screens);
  const screen = screens.find(({ id }) => id === recognition?.screen);
  const targets = Object.fromEntries(
    (screen?.targets ?? []).map((target) => {
      const location = locate(read.reading, target, recognition?.language ?? 'fr');
      return [target.id, location.status === 'found' ? `#${read.elementOf(location.key)?.id}` : location.status];
    }),
  );
  return { screen: screen?.id ?? null, language: recognition?.language, targets };
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => document.body.replaceChildren());

describe('pages made for the tests', () => {
  const details = {
    'gap-self': '#self',
    'other-person': '#other',
    'gap-national-number': '#gap-number',
    'gap-email': '#gap-email',
    'gap-phone': '#gap-phone',
    'own-email': '#own-email',
    'own-phone': '#own-phone',
    next: '#next',
  };

  test('a form with proper labels, another person', async () => {
    showPage('enterprise-details');
    byId('other').checked = true;
    expect(await inspect(DETAILS)).toEqual({ screen: 'app032-enterprise-details', language: 'fr', targets: details });
  });

  test('the same for oneself: the fields that are not shown are missing', async () => {
    showPage('enterprise-details');
    expect((await inspect(DETAILS)).targets).toEqual({
      ...details,
      'gap-national-number': 'missing',
      'gap-email': 'missing',
      'gap-phone': 'missing',
    });
  });

  test('tables in tables, where labels are only texts in other cells', async () => {
    showPage('nested-tables');
    expect(await inspect(DETAILS)).toEqual({ screen: 'app032-enterprise-details', language: 'fr', targets: details });
  });

  test('three cards with the same link', async () => {
    showPage('home-cards');
    expect(await inspect(HOME)).toEqual({
      screen: 'csam-home',
      language: 'fr',
      targets: { 'learn-more-access-managers': '#managers' },
    });
  });

  test('a closed part of the page, then open', async () => {
    showPage('accordion');
    expect(await inspect(MANAGERS)).toMatchObject({
      screen: 'csam-access-managers',
      targets: { 'open-designate': '#open', 'designate-standard': 'missing' },
    });
    byId<HTMLDetailsElement>('first').open = true;
    expect((await inspect(MANAGERS)).targets).toMatchObject({
      'open-designate': '#open',
      'designate-standard': '#standard',
    });
  });

  test.each([
    ['entry', 'app032-entry', '#number'],
    ['field-missing', 'app032-entry', 'missing'],
    ['field-twice', 'app032-entry', 'ambiguous'],
    ['dutch', 'app032-entry', '#number'],
    ['modal-dialog', 'app032-entry', '#number'],
    ['hostile', 'app032-entry', '#number'],
    ['already-registered', 'app032-already-registered', '#number'],
  ])('%s', async (name, screen, number) => {
    showPage(name);
    expect(await inspect(ENTRY)).toMatchObject({ screen, targets: { 'enterprise-number': number } });
  });

  test('a page that no screen describes, even at a known address', async () => {
    showPage('unknown');
    expect((await inspect(ENTRY)).screen).toBeNull();
  });

  test('with an open dialog, what lies behind it cannot be used', async () => {
    showPage('modal-dialog');
    byId<HTMLDialogElement>('dialog').showModal();
    expect((await inspect(ENTRY)).targets['enterprise-number']).toBe('missing');
  });
});

describe('what a reading holds', () => {
  test('labels by every way they can be found, and required marks', async () => {
    document.body.innerHTML = `
      <span id="by">Par référence</span><input id="a" aria-labelledby="by">
      <input id="b" aria-label="Par attribut">
      <label>Autour * <input id="c"></label>
      <div>Devant : <input id="d"></div>
      <div><div>Au-dessus</div><div><span><input id="e"></span></div></div>
      <p><input type="checkbox" id="f"> Après</p>
      <table><tr><th>Nom</th><th>Rôle</th></tr><tr><td>Fictif</td><td><input id="g"></td></tr></table>
      <fieldset><legend>Légende</legend><input id="h"></fieldset>
      <div><input id="i" placeholder="exemple"></div>
      <a id="j" href="#x"><img alt="Image" src="data:,"></a>
      <label for="k">Libellé<br><small>avec une aide</small></label><input id="k">`;
    const read = await readAt(ENTRY);
    const found = Object.fromEntries('abcdefghijk'.split('').map((id) => [id, labelsOf(read, id)?.at(-1)]));
    expect(found).toMatchObject({
      a: { text: 'Par référence', from: 'name' },
      b: { text: 'Par attribut', from: 'name' },
      c: { text: 'Autour *', from: 'label' },
      d: { text: 'Devant :', from: 'preceding' },
      e: { text: 'Au-dessus', from: 'preceding' },
      f: { text: 'Après', from: 'following' },
      g: { text: 'Rôle', from: 'cell' },
      h: { text: 'Légende', from: 'legend' },
      i: { text: 'exemple', from: 'placeholder' },
      j: { text: 'Image', from: 'name' },
      k: { text: 'Libellé', from: 'label' },
    });
    expect(read.reading.controls.find(({ key }) => read.elementOf(key)?.id === 'c')?.required).toBe(true);
  });

  test('a text that belongs to another field is no label', async () => {
    document.body.innerHTML = `<div>Nom <input id="a"> <input id="b"></div>
      <table><tr><td>Prénom</td><td><input id="c"></td><td><input id="d"></td></tr></table>`;
    const read = await readAt(ENTRY);
    expect([labelsOf(read, 'b'), labelsOf(read, 'd')]).toEqual([[], []]);
  });

  test('a choice in inline boxes of its own: what follows is its label, not what another cell says', async () => {
    document.body.innerHTML = `<table><tr>
      <td>Psyché Milet</td><td><span><b><input type="radio" id="a"></b></span>Autre personne</td></tr></table>`;
    const read = await readAt(ENTRY);
    expect(labelsOf(read, 'a')).toEqual([{ text: 'Autre personne', from: 'following' }]);
  });

  test('sections, nearest first', async () => {
    document.body.innerHTML = `<h1>Page</h1><h2>Un</h2><input id="a">
      <h2>Deux</h2><div><div><h3>Carte</h3></div><fieldset><legend>Groupe</legend><input id="b"></fieldset></div>
      <div class="box"><p class="card-title">Encadré</p><input id="c"></div>`;
    const read = await readAt(ENTRY);
    const sections = (id: string) => read.reading.controls.find(({ key }) => read.elementOf(key)?.id === id)?.sections;
    expect(sections('a')).toEqual(['Un', 'Page']);
    expect(sections('b')).toEqual(['Groupe', 'Carte', 'Deux', 'Page']);
    expect(sections('c')).toEqual(['Encadré', 'Deux', 'Page']);
  });

  test('the title of a card, written by the card itself around what is put into it', async () => {
    document.body.innerHTML = '<h1>Page</h1><my-card><p><button id="in-card">Ouvrir</button></p></my-card>';
    const card = document.querySelector('my-card') as HTMLElement;
    card.attachShadow({ mode: 'open' }).innerHTML = '<h2>Carte</h2><div><slot></slot></div>';
    const { reading, elementOf } = await readAt(ENTRY);
    const inCard = reading.controls.find(({ key }) => elementOf(key)?.id === 'in-card');
    expect(inCard?.sections).toEqual(['Carte', 'Page']);
  });

  test('no value, in whatever kind of field or label', async () => {
    const secret = 'x7q9zsecret';
    document.body.innerHTML = `
      <label>Nom <input value="${secret}"></label><textarea>${secret}</textarea>
      <label>Note <textarea>${secret}</textarea> suite</label>
      <div contenteditable>${secret}</div><div role="textbox">${secret}</div>
      <input id="other" value="${secret}"><input aria-labelledby="other">
      <label>Choix <select><option>${secret}</option></select></label>
      <label><input type="radio"> Autre : <input value="${secret}"></label>
      <table><tr><td><input value="${secret}"></td><td><input></td></tr></table>`;
    for (const field of document.querySelectorAll('input')) field.value = secret;
    const { reading } = await readAt(ENTRY);
    expect(reading.controls.length).toBeGreaterThan(8);
    expect(JSON.stringify(reading)).not.toContain(secret);
  });

  test('only what can be seen counts as text and as usable', async () => {
    document.body.innerHTML = `<p>Visible</p><p hidden>Caché</p><p style="display:none">Éteint</p>
      <div style="visibility:hidden">Voilé</div><details><summary>Plus</summary>Plié</details><script>Programme</script>
      <input id="a" style="position:absolute;left:-9999px"><input id="b" style="opacity:0"><input id="c">
      <label for="d">Choix</label><input type="radio" id="d" style="opacity:0;position:absolute;width:1px;height:1px">`;
    const read = await readAt(ENTRY);
    expect(read.reading.text).toBe('Visible Plus Choix');
    const visible = read.reading.controls
      .filter((control) => control.visible)
      .map(({ key }) => read.elementOf(key)?.id);
    expect(visible.filter(Boolean)).toEqual(['c', 'd']);
  });

  test('words are joined as they are read', async () => {
    document.body.innerHTML =
      '<p>En<b>registre</b>ment</p><p>suite</p><ul><li>un</li><li>deux</li></ul><b>trois</b> <i>quatre</i>';
    expect((await readAt(ENTRY)).reading.text).toBe('Enregistrement suite un deux trois quatre');
  });

  test('open shadow roots are read, ours is not', async () => {
    document.body.innerHTML = '<div id="outer"></div><ariane-guide></ariane-guide>';
    byId('outer').attachShadow({ mode: 'open' }).innerHTML = '<label>Dedans <input id="in"></label>';
    document.querySelector('ariane-guide')?.attachShadow({ mode: 'open' }).append('À nous');
    const { reading, roots } = await readAt(ENTRY);
    expect(reading.controls.map(({ labels }) => labels[0]?.text)).toEqual(['Dedans']);
    expect(reading.text).not.toContain('À nous');
    expect(roots).toHaveLength(1);
  });

  test('names of properly labelled controls are those that browsers compute', async () => {
    for (const name of ['enterprise-details', 'entry', 'home-cards', 'dutch']) {
      showPage(name);
      const read = await readAt(ENTRY);
      const named = read.reading.controls.filter(
        ({ role, visible }) => visible && role !== 'text' && role !== 'disclosure',
      );
      expect(named.length).toBeGreaterThan(1);
      for (const { key, labels } of named) {
        const element = read.elementOf(key) as Element;
        expect(labels[0]?.text, `${name} ${element.id}`).toBe(computeAccessibleName(element).replace(/\s+/g, ' '));
      }
    }
  });

  test('a page in another realm is read the same', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = pageText('enterprise-details');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument as Document;
    const { reading } = await readPage(page, at(DETAILS));
    expect(recognise(reading, screens)?.screen).toBe('app032-enterprise-details');
  });
});

describe('a very large page', () => {
  test('is read in turns with the page, its text only so far', async () => {
    const rows = Array.from(
      { length: 3500 },
      (_, row) => `<tr><td>Champ ${row}</td><td><span><input></span></td></tr>`,
    );
    document.body.innerHTML = `<h1>Long</h1>${'<p>Texte <b>du</b> site</p>'.repeat(8000)}<table>${rows.join('')}</table>`;
    expect(document.querySelectorAll('*').length).toBeGreaterThan(30_000);
    // The page's own layout and its first drawing are not ours to answer for.
    expect(document.body.offsetHeight).toBeGreaterThan(0);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    let longest = 0;
    let turns = 0;
    const began = performance.now();
    let last = began;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      turns += 1;
      channel.port2.postMessage(null);
    };
    channel.port2.postMessage(null);
    const { reading } = await readAt(ENTRY);
    channel.port1.close();
    expect(reading.controls).toHaveLength(3501);
    expect(reading.cut).toBeUndefined();
    expect(reading.text.length).toBeLessThanOrEqual(20_000);
    expect(turns).toBeGreaterThan(10);
    // No turn is a large part of the whole, however busy the machine is.
    expect(longest).toBeLessThan((performance.now() - began) / 3);
  });

  test('can be given up in the middle', async () => {
    document.body.innerHTML = '<p>Texte <b>du</b> site</p>'.repeat(20_000);
    const stop = new AbortController();
    const reading = readPage(document, at(ENTRY), stop.signal);
    stop.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });
});
