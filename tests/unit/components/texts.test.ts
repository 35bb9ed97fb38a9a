import { describe, expect, it } from 'vitest';
import { pages as de } from '../../../texts/de/pages';
import { pages as en } from '../../../texts/en/pages';
import { pages as fr } from '../../../texts/fr/pages';
import { pages as nl } from '../../../texts/nl/pages';

const catalogues: Record<string, Record<string, string>> = { fr, nl, de, en };
const parameters = (sentence: string | undefined) =>
  [...(sentence ?? '').matchAll(/\{[a-zA-Z]+\}/g)].map(String).sort();

describe.each(Object.entries(catalogues))('the sentences of the pages in %s', (language, catalogue) => {
  it('have the keys of the French ones', () => expect(Object.keys(catalogue)).toEqual(Object.keys(fr)));

  it('take the parameters of the French ones', () => {
    for (const [key, sentence] of Object.entries(fr)) {
      expect([key, parameters(catalogue[key])]).toEqual([key, parameters(sentence)]);
    }
  });

  it('are well set', () => {
    for (const [key, sentence] of Object.entries(catalogue)) {
      expect([key, sentence]).toEqual([key, sentence.trim()]);
      expect(sentence, key).not.toMatch(/'| {2}|\.\.\./);
      if (language === 'fr') expect(sentence, key).not.toMatch(/ [:;?!»]|« /);
    }
  });
});
