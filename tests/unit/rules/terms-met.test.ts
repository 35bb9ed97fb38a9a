import { knowledge } from 'virtual:knowledge';
import { expect, test } from 'vitest';
import type { Screen, Step, Term } from '../../../rules/model';
import { termsMet } from '../../../rules/terms-met';

const read = (text: string) => [{ text, read: 'a-manual#1' }];
const term = (id: string, word: string, replacedBy?: string): Term => ({
  id,
  term: { fr: read(word) },
  definition: { fr: id, nl: id, de: id, en: id },
  sources: ['a-manual'],
  ...(replacedBy === undefined ? {} : { replacedBy }),
});
const screen = (text: string, language: 'fr' | 'nl' = 'fr') =>
  ({ heading: { [language]: read(text) }, landmarks: [], messages: [], targets: [] }) as unknown as Screen;
const met = (text: string, terms: Term[], step: Partial<Step> = {}, language: 'fr' | 'nl' = 'fr') =>
  termsMet(
    { terms: Object.fromEntries(terms.map((one) => [one.id, one])), screens: { here: screen(text, language) } },
    { screen: 'here', ...step } as Step,
  );

test('a word that stands on the screen, whatever its case and accents', () => {
  expect(met('LISTE DES QUALITES', [term('quality', 'qualité')])).toEqual(['quality']);
});

test('as a whole word, in the same language', () => {
  expect(met('Gestionnaire', [term('ga', 'GA')])).toEqual([]);
  expect(met('qualité', [term('quality', 'qualité')], {}, 'nl')).toEqual([]);
});

test('what the step names comes first, then old words, and each once', () => {
  const terms = [term('new', 'groupe'), term('old', 'qualité', 'new'), term('named', 'autre')];
  expect(met('groupe et qualité', terms, { terms: ['named', 'new'] })).toEqual(['named', 'new', 'old']);
});

test('on the shipped screens, old words are explained where they stand', () => {
  const step = Object.values(knowledge.procedures)
    .flatMap(({ steps }) => steps)
    .find((one) => one.screen === 'umoe-users');
  expect(step && termsMet(knowledge, step)).toContain('niss');
});
