import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../rules/languages';
import { type Language, ValidatorName } from '../../../rules/model';
import { DETAILS, FILE_REASONS, FILE_WARNINGS } from '../../../rules/validators/file-verdict';
import { detailLines, verdictSentence } from '../../../rules/validators/sentences';
import { REASONS, WARNINGS } from '../../../rules/validators/verdict';
import { verdict as de } from '../../../texts/de/verdict';
import { verdict as en } from '../../../texts/en/verdict';
import { verdict as fr } from '../../../texts/fr/verdict';
import { verdict as nl } from '../../../texts/nl/verdict';

const TEXTS: Record<Language, Record<string, string>> = { fr, nl, de, en };
const GIVEN = [...REASONS, ...WARNINGS, ...FILE_REASONS, ...FILE_WARNINGS];
const CODES = [...new Set([...GIVEN, 'ok', 'clean'])];
const LABELS = DETAILS.map((name) => `verdict.detail.${name}`);

describe.each(LANGUAGES)('%s', (language) => {
  const texts = TEXTS[language];

  test.each(CODES)('has a sentence for %s', (code) => {
    expect(texts[`verdict.${code}`]).toMatch(code === 'clean' ? /^\p{Lu}.*: \{clean\}$/u : /^\p{Lu}.*[.?]$/u);
  });

  test('has the same keys as French, each for a code that exists', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(fr).sort());
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(LABELS));
    for (const key of Object.keys(texts).filter((key) => !LABELS.includes(key))) {
      const [, validator, code] = /^verdict\.(?:([a-z-]+)\.)?([a-z0-9-]+)$/.exec(key) ?? [];
      expect(CODES, key).toContain(code);
      if (validator !== undefined) expect(ValidatorName.options, key).toContain(validator);
    }
  });

  test('repeats nothing that was typed: the only parameter is {clean}, in one sentence', () => {
    const withParameter = Object.entries(texts).filter(([, sentence]) => /[{}]/.test(sentence));
    expect(withParameter.map(([key]) => key)).toEqual(['verdict.clean']);
    expect(texts['verdict.clean']?.match(/\{\w+\}/g)).toEqual(['{clean}']);
  });

  test('has no straight apostrophe, no double space, and is short enough for the callout', () => {
    for (const [key, sentence] of Object.entries(texts)) {
      expect(sentence, key).not.toMatch(/'| {2}/);
      expect(sentence.length, key).toBeLessThanOrEqual(180);
    }
  });
});

test('no sentence is the same in two languages', () => {
  for (const key of Object.keys(fr)) {
    const sentences = LANGUAGES.map((language) => TEXTS[language][key]);
    expect(new Set(sentences).size, key).toBe(LANGUAGES.length);
  }
});

test('in French a no-break space stands before a colon and a question mark', () => {
  for (const [key, sentence] of Object.entries(fr)) expect(sentence, key).not.toMatch(/[^\u00a0][:;?!]/);
});

// A code that no check gives would be a sentence that nobody can ever read, and a promise that is not kept.
test('every code is given by one of the checks', () => {
  const directory = new URL('../../../rules/validators/', import.meta.url);
  const checks = readdirSync(directory)
    .filter((file) => !file.endsWith('verdict.ts'))
    .map((file) => readFileSync(new URL(file, directory), 'utf8'))
    .join('\n');
  for (const code of GIVEN) expect(checks, code).toContain(`'${code}'`);
});

describe('verdictSentence', () => {
  test('a refusal is its sentence, that of the validator first', () => {
    expect(verdictSentence('email', { ok: false, reason: 'check-digits' }, en)).toBe(en['verdict.check-digits']);
    expect(verdictSentence('phone', { ok: false, reason: 'too-short' }, en)).toBe(en['verdict.phone.too-short']);
    expect(verdictSentence('email', { ok: false, reason: 'too-short' }, en)).toBe(en['verdict.too-short']);
  });

  test('a pass says so, or what to look at and what to write', () => {
    expect(verdictSentence('email', { ok: true }, en)).toBe(en['verdict.ok']);
    expect(verdictSentence('national-number', { ok: true }, en)).toBe(en['verdict.national-number.ok']);
    expect(verdictSentence('phone', { ok: true, clean: '+3225550000' }, en)).toBe('Write: +3225550000');
    expect(verdictSentence('enterprise-number', { ok: true, clean: '0999999922', warning: 'padded' }, en)).toBe(
      'Nine digits are the old form: a 0 goes in front. Write: 0999999922',
    );
  });

  test('signs that mean something in a replacement are left alone', () => {
    expect(verdictSentence('email', { ok: true, clean: '$&@fictif.be' }, en)).toBe('Write: $&@fictif.be');
  });

  test('a file says what it is, whatever it says of itself, and a group has no name', () => {
    const details = { owner: 'CN=Atelier Fictif' };
    expect(verdictSentence('certificate', { ok: true, details }, en)).toBe(en['verdict.certificate.ok']);
    expect(verdictSentence('ssh-public-key', { ok: true, details, warning: 'weak-key' }, en)).toBe(
      en['verdict.weak-key'],
    );
    expect(verdictSentence('certificate', { ok: false, reason: 'private-key' }, en)).toBe(
      en['verdict.certificate.private-key'],
    );
    expect(verdictSentence(undefined, { ok: false, reason: 'at-least-one' }, en)).toBe(en['verdict.at-least-one']);
  });
});

test('details come in their order, with a label, dates day first', () => {
  const details = { 'serial-hex': '0A', 'valid-until': '2027-01-31', owner: 'CN=Atelier Fictif, C=BE' };
  expect(detailLines(details, en)).toEqual([
    { label: 'Owner of the certificate', value: 'CN=Atelier Fictif, C=BE' },
    { label: 'Valid until', value: '31-01-2027' },
    { label: 'Serial number (hexadecimal)', value: '0A' },
  ]);
});
