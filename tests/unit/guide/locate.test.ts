import { describe, expect, test } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { control, fr, guessed, read, reading, target } from './make';

const number = target('number', 'textbox', { fr: [read("Numéro d'entreprise")], nl: [guessed('Ondernemingsnummer')] });
const where = (controls: Parameters<typeof reading>[0], wanted = number, language: 'fr' | 'nl' | 'en' = 'fr') =>
  locate(reading(controls), wanted, language);

test('the control with that label is found, and the label quoted as it stands', () => {
  const field = control('textbox', 'Numéro d’entreprise (10 chiffres) *', { required: true });
  const other = control('textbox', 'Téléphone');
  expect(where({ controls: [other, field] })).toEqual({
    status: 'found',
    key: field.key,
    confidence: 0.97,
    label: 'Numéro d’entreprise (10 chiffres)',
    verified: true,
  });
});

test('a wording of our own finds it too, with less confidence and marked so', () => {
  const field = control('textbox', 'Ondernemingsnummer');
  expect(where({ controls: [field] }, number, 'nl')).toMatchObject({
    status: 'found',
    confidence: 0.9,
    verified: false,
  });
});

test('where the site is not known in a language, the wordings of the others are looked for', () => {
  const field = control('textbox', "Numéro d'entreprise");
  expect(where({ controls: [field] }, number, 'en').status).toBe('found');
});

test.each(['name', 'label', 'alt', 'cell', 'following', 'preceding', 'legend', 'placeholder', 'title'] as const)(
  'a label found by way of its %s is enough alone',
  (from) => {
    const field = control('textbox', [{ text: "Numéro d'entreprise", from }]);
    expect(where({ controls: [field] }).status).toBe('found');
  },
);

describe('it refuses', () => {
  test('no such label: whatever else is on the page', () => {
    const fields = [control('textbox', 'Nom'), control('textbox', []), control('button', "Numéro d'entreprise")];
    expect(where({ controls: fields })).toEqual({ status: 'missing', confidence: 0 });
  });

  test('the only field of the page, when it is called otherwise', () => {
    expect(where({ controls: [control('textbox', 'Rechercher')] }).status).toBe('missing');
  });

  test('a field whose label only begins the same: it may be another field', () => {
    expect(where({ controls: [control('textbox', "Numéro d'entreprise étrangère")] }).status).toBe('missing');
  });

  test('two fields with that label', () => {
    const [first, second] = [control('textbox', "Numéro d'entreprise"), control('textbox', "Numéro d'entreprise :")];
    expect(where({ controls: [first, second] })).toMatchObject({
      status: 'ambiguous',
      keys: expect.arrayContaining([first.key, second.key]),
    });
  });

  test.each([
    ['hidden', { visible: false }],
    ['disabled', { enabled: false }],
    ['read-only', { readOnly: true }],
  ])('a %s field', (_, more) => {
    expect(where({ controls: [control('textbox', "Numéro d'entreprise", more)] }).status).toBe('missing');
  });
});

test('a hidden copy of the field does not make it ambiguous', () => {
  const shown = control('textbox', "Numéro d'entreprise");
  const hidden = control('textbox', "Numéro d'entreprise", { visible: false });
  expect(where({ controls: [hidden, shown] })).toMatchObject({ status: 'found', key: shown.key });
});

test('what stands there but cannot be used is named', () => {
  const field = control('textbox', "Numéro d'entreprise *", { enabled: false });
  expect(where({ controls: [field] })).toMatchObject({ status: 'missing', near: "Numéro d'entreprise" });
});

describe('sections', () => {
  const email = target('gap-email', 'textbox', fr('E-mail'), { section: fr("Gestionnaire d'Accès Principal") });
  const theirs = control('textbox', 'E-mail', { sections: ["GESTIONNAIRE D'ACCÈS PRINCIPAL", 'Enregistrement'] });
  const own = control('textbox', 'E-mail', { sections: ['Vos données de contact', 'Enregistrement'] });

  test('tell equal labels apart', () => {
    expect(where({ controls: [own, theirs] }, email)).toMatchObject({ status: 'found', key: theirs.key });
  });

  test('the wrong one is not it, even if it is the only one', () => {
    expect(where({ controls: [own] }, email)).toMatchObject({ status: 'missing', near: 'E-mail' });
    expect(where({ controls: [{ ...own, sections: [] }] }, email).status).toBe('missing');
  });

  test('the nearest one counts more', () => {
    const deeper = control('textbox', 'E-mail', { sections: ['Adresse', "Gestionnaire d'Accès Principal"] });
    expect(where({ controls: [deeper, theirs] }, email)).toMatchObject({ status: 'found', key: theirs.key });
    expect(where({ controls: [deeper] }, email).status).toBe('found');
  });

  test('twice under the same one is ambiguous', () => {
    expect(
      where({ controls: [theirs, control('textbox', 'E-mail', { sections: theirs.sections })] }, email).status,
    ).toBe('ambiguous');
  });
});

describe('roles', () => {
  const learnMore = target('learn-more', 'link', fr('En savoir plus'));

  test('a link that is a button is found all the same', () => {
    expect(where({ controls: [control('button', 'En savoir plus')] }, learnMore).status).toBe('found');
  });

  test('but the one with the role asked for is preferred', () => {
    const link = control('link', 'En savoir plus');
    expect(where({ controls: [control('disclosure', 'En savoir plus'), link] }, learnMore)).toMatchObject({
      status: 'found',
      key: link.key,
    });
  });

  test('a field is no button, a radio button no check box', () => {
    expect(where({ controls: [control('textbox', 'En savoir plus')] }, learnMore).status).toBe('missing');
    const self = target('self', 'radio', fr('Autre personne'));
    expect(where({ controls: [control('checkbox', 'Autre personne')] }, self).status).toBe('missing');
  });
});

describe('labels that go on', () => {
  test('a choice that the page completes with a name is found', () => {
    const self = target('gap-self', 'radio', fr("Gestionnaire d'Accès Principal"));
    const other = control('radio', 'Autre personne');
    const field = control('radio', "Gestionnaire d'Accès Principal Ariane Exemple");
    expect(where({ controls: [other, field] }, self)).toMatchObject({ status: 'found', key: field.key });
  });

  test('a link is, only under the title that the target names', () => {
    const plain = target('more', 'link', fr('En savoir plus'));
    const named = target('more', 'link', fr('En savoir plus'), { section: fr('Mandats') });
    const link = control('link', 'En savoir plus sur les mandats', { sections: ['MANDATS'] });
    expect(where({ controls: [link] }, plain).status).toBe('missing');
    expect(where({ controls: [link] }, named).status).toBe('found');
  });
});

describe('fields that only their surroundings tell apart', () => {
  const name = (text: string) => target('user-name', 'textbox', fr(text));
  const first = control('textbox', "Nom d'utilisateur (première fois) *");
  const second = control('textbox', "Nom d'utilisateur (confirmation) *");

  test('by their hints, where both have one', () => {
    expect(where({ controls: [first, second] }, name("Nom d'utilisateur (confirmation)"))).toMatchObject({
      status: 'found',
      key: second.key,
    });
  });

  test('not by a hint that the known wording lacks', () => {
    expect(where({ controls: [first, second] }, name("Nom d'utilisateur")).status).toBe('ambiguous');
  });

  const list = target('list', 'combobox', fr('Ajouter'));
  const number = target('niss', 'textbox', fr('NISS'), { nextTo: 'list' });
  const inLine = (boxes: number[]) => control('textbox', 'NISS', { boxes });
  const beside = control('combobox', 'Ajouter', { boxes: [7, 3, 1] });

  test('by the neighbour with which they share the nearest box', () => {
    const [far, near] = [inLine([5, 3, 1]), inLine([7, 3, 1])];
    expect(locate(reading({ controls: [far, beside, near] }), number, 'fr', [list, number])).toMatchObject({
      status: 'found',
      key: near.key,
    });
  });

  test('not when both stand as near, nor when the neighbour is not there', () => {
    const [one, other] = [inLine([7, 3, 1]), inLine([7, 3, 1])];
    expect(locate(reading({ controls: [one, beside, other] }), number, 'fr', [list, number]).status).toBe('ambiguous');
    expect(locate(reading({ controls: [one, other] }), number, 'fr', [list, number]).status).toBe('ambiguous');
  });

  test('neighbours that name each other do not go round in circles', () => {
    const circle = { ...list, nextTo: 'niss' };
    const two = control('combobox', 'Ajouter', { boxes: [9, 1] });
    const controls = [beside, two, inLine([7, 3, 1]), inLine([9, 1])];
    expect(locate(reading({ controls }), number, 'fr', [circle, number]).status).toBe('ambiguous');
  });

  const role = target('role', 'link', fr('Responsable Entité'), { inLine: true });
  const inItsLine = (text: string, line: string) => where({ controls: [control('link', text, { line })] }, role);

  test('by the words beside a link, or those it adds in brackets', () => {
    const found = { status: 'found' };
    expect(inItsLine('ENTREPRISE HELIOS', 'ENTREPRISE HELIOS (Responsable Entité)')).toMatchObject(found);
    expect(inItsLine('HELIOS (Responsable Entité)', 'HELIOS (Responsable Entité)')).toMatchObject(found);
  });

  test('not by words that a link holds among others', () => {
    expect(inItsLine('Aide – Responsable Entité', 'Aide – Responsable Entité').status).toBe('missing');
  });

  test('a page that was not read to its end is said to lack it', () => {
    const only = control('textbox', 'E-mail');
    const email = target('email', 'textbox', fr('E-mail'));
    expect(where({ controls: [only] }, email).status).toBe('found');
    expect(where({ controls: [only], cut: true }, email).status).toBe('missing');
  });

  test('where one of several is enough, the first is pointed at and all are known', () => {
    const [one, two] = [control('textbox', 'E-mail'), control('textbox', 'E-mail')];
    const several = target('email', 'textbox', fr('E-mail'), { several: true });
    expect(where({ controls: [one, two] }, several)).toMatchObject({
      status: 'found',
      key: one.key,
      keys: [one.key, two.key],
    });
  });
});
