import { describe, expect, test } from 'vitest';
import { RECOGNISED, recognise } from '../../../guide/match/recognise';
import { control, fr, guessed, read, reading, SOURCE, screen, target } from './make';

const entry = screen(
  'entry',
  { fr: [read('Désigner un Gestionnaire')], nl: [guessed('Een beheerder aanstellen')] },
  {
    paths: [{ path: '/app/', read: 'a-manual#1' }],
    landmarks: [{ id: 'welcome', labels: { fr: [read('Bienvenue,')], nl: [guessed('Welkom,')] } }],
    targets: [
      target('number', 'textbox', { fr: [read("Numéro d'entreprise")], nl: [read('Ondernemingsnummer')] }),
      target('register', 'button', { fr: [read('Enregistrer')], nl: [guessed('Registreren')] }),
    ],
    messages: [
      { id: 'already', kind: 'error', labels: fr('Cette entreprise est déjà enregistrée'), sources: ['a-manual#1'] },
    ],
    excludesMessage: ['already'],
  },
);
const already = { ...entry, id: 'already-registered', requiresMessage: ['already'] };
delete already.excludesMessage;

const fullPage = reading({
  path: '/app/',
  headings: [{ level: 1, text: 'Désigner un gestionnaire' }],
  text: 'Bienvenue, Ariane Exemple | Désigner un gestionnaire',
  controls: [control('textbox', 'Numéro d’entreprise *'), control('button', 'Enregistrer')],
});

test('a page with all that is known of a screen is that screen, for certain', () => {
  expect(recognise(fullPage, [entry])).toMatchObject({ screen: 'entry', confidence: 1, language: 'fr', messages: [] });
});

test('each piece of evidence is named with its weight', () => {
  const why = recognise(fullPage, [entry])?.why ?? [];
  expect(why.map(({ evidence }) => evidence)).toEqual([
    'path',
    'heading',
    'landmark:welcome',
    'target:number',
    'target:register',
  ]);
  expect(why.every(({ weight }) => weight > 0)).toBe(true);
});

describe('it refuses', () => {
  test('another host, however alike the page', () => {
    for (const host of ['www.csam.be.example', 'csam.be', 'www.int.csam.be']) {
      expect(recognise({ ...fullPage, host }, [entry])).toBeNull();
    }
  });

  test('the address alone: an error page keeps it', () => {
    const error = reading({ path: '/app/', headings: [{ level: 1, text: 'Erreur' }], text: 'Erreur technique' });
    expect(recognise(error, [entry])).toBeNull();
  });

  test('the address and one common label', () => {
    const other = reading({ path: '/app/', text: 'Autre', controls: [control('button', 'Enregistrer')] });
    expect(recognise(other, [entry])).toBeNull();
  });

  test('a page of the host of which nothing is known', () => {
    expect(recognise(reading({ path: '/contact', headings: [{ level: 1, text: 'Contact' }] }), [entry])).toBeNull();
  });

  test('two screens that the page cannot tell apart', () => {
    const twin = { ...entry, id: 'twin' };
    expect(recognise(fullPage, [entry, twin])).toBeNull();
  });
});

test('the query or another path does not hide a page whose texts are all there', () => {
  const moved = recognise({ ...fullPage, path: '/elsewhere' }, [entry]);
  expect(moved?.screen).toBe('entry');
  expect(moved?.confidence).toBeLessThan(1);
});

test('equal headings are told apart by what else stands on the page', () => {
  const open = screen('public-entry', entry.heading, {
    landmarks: [{ id: 'public', labels: fr('Introduisez votre numéro de registre national') }],
    targets: [target('own', 'textbox', fr('Numéro de registre national'))],
  });
  expect(recognise(fullPage, [open, entry])).toMatchObject({ screen: 'entry', runnerUp: { screen: 'public-entry' } });
  const publicPage = reading({
    headings: fullPage.headings,
    text: 'Introduisez votre numéro de registre national',
    controls: [control('textbox', 'Numéro de registre national')],
  });
  expect(recognise(publicPage, [open, entry])?.screen).toBe('public-entry');
});

test('a heading that only begins like the known one is another', () => {
  const details = screen('details', fr("Enregistrement de l'entreprise dans CSAM"), {
    targets: [target('next', 'button', fr('Suivant'))],
  });
  const confirmation = screen('confirmation', fr("Enregistrement de l'entreprise dans CSAM - Confirmation"), {
    targets: [target('confirm', 'button', fr('Confirmer'))],
  });
  const page = reading({
    headings: [{ level: 1, text: 'Enregistrement de l’entreprise dans CSAM – Confirmation' }],
    text: 'Enregistrement de l’entreprise dans CSAM – Confirmation',
    controls: [control('button', 'Confirmer')],
  });
  expect(recognise(page, [details, confirmation])?.screen).toBe('confirmation');
});

describe('messages', () => {
  const withMessage = { ...fullPage, text: `${fullPage.text} Cette entreprise est déjà enregistrée dans CSAM.` };

  test('turn a page into the screen that requires them, and exclude the other', () => {
    expect(recognise(withMessage, [entry, already])).toMatchObject({
      screen: 'already-registered',
      messages: ['already'],
    });
    expect(recognise(fullPage, [entry, already])?.screen).toBe('entry');
  });

  test('decide even where the other screen does not exclude them', () => {
    const open = { ...entry, excludesMessage: undefined as unknown as string[] };
    expect(recognise(withMessage, [open, already])?.screen).toBe('already-registered');
  });
});

describe('languages', () => {
  const dutch = reading({
    path: '/app/',
    language: 'nl',
    headings: [{ level: 1, text: 'Een beheerder aanstellen' }],
    text: 'Welkom, Ariane Voorbeeld',
    controls: [control('textbox', 'Ondernemingsnummer'), control('button', 'Registreren')],
  });

  test('the labels say in which language it was recognised, whatever the page declares', () => {
    expect(recognise({ ...dutch, language: 'fr' }, [entry])?.language).toBe('nl');
  });

  test('wordings of our own weigh less', () => {
    const confidence = recognise(dutch, [entry])?.confidence ?? 0;
    expect(confidence).toBeGreaterThan(RECOGNISED);
    expect(confidence).toBeLessThan(1);
  });

  test('where two languages say the same, that of the page decides', () => {
    const mail = screen('mail', { fr: [read('E-mail')], de: [read('E-Mail')] });
    const page = reading({ language: 'de', headings: [{ level: 1, text: 'E-Mail' }], text: 'E-Mail' });
    expect(recognise(page, [mail])?.language).toBe('de');
  });
});

test('an old page without headings is known by its title, its texts and its fields', () => {
  const old = reading({
    path: '/app/',
    title: 'Désigner un gestionnaire - CSAM',
    text: 'Désigner un Gestionnaire Bienvenue, Ariane Exemple',
    controls: [control('textbox', [{ text: "Numéro d'entreprise :", from: 'cell' }]), control('button', 'Enregistrer')],
  });
  expect(recognise(old, [entry])?.screen).toBe('entry');
});

describe('applications of many pages', () => {
  const page = (more = {}) => reading({ path: '/app/one/list.do', headings: [{ level: 1, text: 'Liste' }], ...more });
  const many = screen('many', fr('Liste'), { paths: [{ path: '/app/one/*', read: SOURCE }] });

  test('the beginning of the address counts, for less than the whole of it', () => {
    const whole = screen('whole', fr('Liste'), { paths: [{ path: '/app/one/list.do', read: SOURCE }] });
    const weight = (known: typeof many) =>
      recognise(page(), [known])?.why.find(({ evidence }) => evidence === 'path')?.weight ?? 0;
    expect(weight(many)).toBeGreaterThan(0);
    expect(weight(many)).toBeLessThan(weight(whole));
    expect(recognise(page({ path: '/app/two/list.do' }), [many])?.why).not.toContainEqual(
      expect.objectContaining({ evidence: 'path' }),
    );
  });

  test('a screen that no source describes is never recognised', () => {
    expect(recognise(page(), [{ ...many, undescribed: true }])).toBeNull();
  });

  test('only in the languages that the page comes in', () => {
    const both = { fr: [read('Liste')], en: [read('List')] };
    const onlyFrench = screen('french', both, { languages: ['fr'] });
    const english = page({ language: 'en', headings: [{ level: 1, text: 'List' }], path: '/elsewhere' });
    expect(recognise(english, [screen('any', both)])?.language).toBe('en');
    expect(recognise(english, [onlyFrench])).toBeNull();
  });
});
