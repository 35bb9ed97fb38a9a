import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Trouble } from '../../../guide/observe/report';
import { guide as de } from '../../../texts/de/guide';
import { guide as en } from '../../../texts/en/guide';
import { guide as fr } from '../../../texts/fr/guide';
import { guide as nl } from '../../../texts/nl/guide';

const all: Record<string, Record<string, string>> = { fr, nl, de, en };
const parameters = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('four languages with the same keys and the same parameters', () => {
  for (const [language, catalogue] of Object.entries(all)) {
    expect(Object.keys(catalogue), language).toEqual(Object.keys(fr));
    for (const [key, sentence] of Object.entries(catalogue)) {
      expect(parameters(sentence), `${language} ${key}`).toEqual(parameters((fr as Record<string, string>)[key] ?? ''));
    }
  }
});

test('every sentence that the guide asks for exists, and none is left over', () => {
  const sources = ['guide/show', 'guide']
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => `${folder}/${name}`),
    )
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const written = new Set([...sources.matchAll(/'([a-z-]+(?:\.[a-z-]+)*)'/g)].map(([, key]) => key));
  // Keys that are put together: language, tone, evidence, failure.
  const joined = /^(language|tone|evidence|failure)\./;
  const asked = Object.keys(fr).map((key) => key.slice('guide.'.length));
  expect(asked.filter((key) => !joined.test(key) && !written.has(key))).toEqual([]);
  const says = [...sources.matchAll(/\bsay\((?:\w+ \? )?'([^']+)'/g)].map(([, key = '']) => key);
  expect(says.length).toBeGreaterThan(20);
  expect(says.filter((key) => !asked.includes(key))).toEqual([]);
});

/** A record, so that a failure that is added is missing here. */
const TROUBLES: Record<Trouble, true> = {
  silent: true,
  'no-checklist': true,
  'no-template': true,
  'other-case': true,
  'not-guided': true,
  'store-newer': true,
  'store-corrupt': true,
  'store-blocked': true,
  'store-full': true,
  'bad-message': true,
  unexpected: true,
};
test('there is a sentence for everything that can go wrong', () => {
  const missing = Object.keys(TROUBLES).filter((why) => !(`guide.failure.${why}` in fr));
  expect(missing).toEqual([]);
});
