import { describe, expect, test } from 'vitest';
import { holdsWords, normalise, normaliseLabel, quotable, startsWithWords } from '../../../guide/match/normalise';

describe('what a person would call the same wording is the same', () => {
  test.each([
    ['case and accents', "GESTION DES GESTIONNAIRES D'ACCÈS", "Gestion des gestionnaires d'accès"],
    ['shape of the apostrophe', 'Numéro d’entreprise', "Numéro d'entreprise"],
    ['acute accent used as an apostrophe', 'Numéro d´entreprise', "Numéro d'entreprise"],
    ['space after the apostrophe', "Numéro d' entreprise", "Numéro d'entreprise"],
    ['no-break space before punctuation', 'désigné\u00a0!', 'désigné!'],
    ['ligature', 'Cœur', 'COEUR'],
    ['sharp s', 'Straße', 'STRASSE'],
    ['decomposed accents', 'Te\u0301le\u0301phone', 'Téléphone'],
    ['soft hyphen and zero-width space', 'Onder\u00adnemings\u200bnummer', 'Ondernemingsnummer'],
    ['arrow', '← Corriger', 'Corriger'],
    ['kind of dash', 'CSAM – Confirmation', 'CSAM - Confirmation'],
    ['lines and tabs', 'Autre\n\t personne', 'Autre personne'],
  ])('%s', (_, a, b) => {
    expect(normalise(a)).toBe(normalise(b));
  });

  test.each([
    ['star of a required field', 'E-mail *', 'E-mail'],
    ['colon', 'Téléphone :', 'Téléphone'],
    ['star before', '* Téléphone', 'Téléphone'],
    ['hint in brackets', "Numéro d'entreprise (10 chiffres) *", "Numéro d'entreprise"],
    ['hint before the colon', 'Ondernemingsnummer (10 cijfers):', 'Ondernemingsnummer'],
  ])('of a label: %s', (_, a, b) => {
    expect(normaliseLabel(a)).toBe(normaliseLabel(b));
  });

  test('a label that is nothing but brackets keeps its words', () => {
    expect(normaliseLabel('(facultatif)')).toBe('(facultatif)');
  });
});

describe('what differs stays different', () => {
  test.each([
    ['E-mail', 'E-mail de confirmation'],
    ["Numéro d'entreprise", "Numéro d'établissement"],
    ['Nom', 'Prénom'],
    ['Suivant', 'Suivants'],
  ])('%s and %s', (a, b) => {
    expect(normaliseLabel(a)).not.toBe(normaliseLabel(b));
  });
});

test('a beginning is one of whole words', () => {
  expect(startsWithWords('suivant la procedure', 'suivant')).toBe(true);
  expect(startsWithWords('suivante', 'suivant')).toBe(false);
  expect(startsWithWords('suivant', '')).toBe(false);
});

test('a part of a text is one of whole words, wherever it stands', () => {
  expect(holdsWords('le prenom et le nom de la personne', 'nom')).toBe(true);
  expect(holdsWords('le prenom', 'nom')).toBe(false);
  expect(holdsWords('le prenom, nom', 'nom')).toBe(true);
});

test('a label is quoted as it stands, without its marks', () => {
  expect(quotable(' ← Corriger ')).toBe('Corriger');
  expect(quotable('Numéro d’entreprise *\n(10 chiffres)\u00a0: *')).toBe('Numéro d’entreprise (10 chiffres)');
});
