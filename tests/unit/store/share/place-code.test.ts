import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../rules/languages';
import { type PlaceCode, parsePlaceCode, placeCode } from '../../../../store/share/place-code';
import { procedures } from './knowledge';

const CODE: PlaceCode = {
  procedure: 'designate-gap-standard-other',
  step: 7,
  screen: 'app032-enterprise-details',
  language: 'fr',
  version: '1.2',
};
const TEXT = 'designate-gap-standard-other.7 · app032-enterprise-details · fr · 1.2';

test('is short, and holds no data', () => {
  expect(placeCode(CODE)).toBe(TEXT);
  expect(placeCode({ ...CODE, step: null, screen: null, language: null })).toBe(
    'designate-gap-standard-other.? · ? · ? · 1.2',
  );
});

describe('is read', () => {
  test.each([
    TEXT,
    `  ${TEXT}\n`,
    TEXT.toUpperCase(),
    TEXT.replaceAll(' ', ''),
    TEXT.replaceAll('·', '•'),
    TEXT.replaceAll('·', '-'),
    TEXT.replaceAll('·', '–'),
    TEXT.replaceAll('·', '|'),
    TEXT.replaceAll('·', ','),
    TEXT.replaceAll('·', '/'),
    TEXT.replaceAll(' · ', ' '),
    TEXT.replaceAll(' · ', '.'),
    TEXT.replaceAll(' ', '\u00a0'),
    TEXT.replaceAll('-', '\u2011'),
    TEXT.replaceAll('·', '\u200b·\u2060'),
    `“${TEXT}”`,
    TEXT.replace('1.2', 'v1.2'),
    TEXT.replace('1.2', '1,2'),
    '> designate-gap-standard-other . 7 ; app032-enterprise-details ; FR ; 1.2',
  ])('%j', (text) => {
    expect(parsePlaceCode(text)).toEqual(CODE);
  });

  test('back as it was, for every step of every procedure', () => {
    for (const { id, steps } of Object.values(procedures)) {
      steps.forEach(({ screen }, index) => {
        for (const language of [...LANGUAGES, null]) {
          const code = { procedure: id, step: index + 1, screen: screen ?? null, language, version: '0.1.0' };
          expect(parsePlaceCode(placeCode(code))).toEqual(code);
          expect(parsePlaceCode(placeCode(code).replaceAll(' · ', ' - ').toUpperCase())).toEqual(code);
        }
      });
    }
  });
});

test.each([
  '',
  'designate-gap-standard-other',
  'designate-gap-standard-other.7',
  'designate-gap-standard-other.7 · app032-enterprise-details',
  'designate-gap-standard-other.7 · app032-enterprise-details · fr',
  'designate-gap-standard-other.7 · app032-enterprise-details · xx · 1.2',
  'designate-gap-standard-other · app032-enterprise-details · fr · 1.2',
  `${TEXT} and more`,
  `see ${TEXT}`,
  '<b>x</b>.7 · y · fr · <i>1.2</i>!z',
  'how do I appoint a GAP in fr 2026 please',
  '🦄',
  `${'a-'.repeat(300)}a.7 · b · fr · 1`,
])('%j is none', (text) => {
  expect(parsePlaceCode(text)).toBeNull();
});

test('reading never fails, and what it gives can be written and read again', () => {
  const near = fc.array(fc.constantFrom(...TEXT.split(/\b/), '?', '\u2013', 'nl', '9999999', '\ud800'), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        near.map((parts) => parts.join('')),
      ),
      (text) => {
        const code = parsePlaceCode(text);
        if (code !== null) expect(parsePlaceCode(placeCode(code))).toEqual(code);
      },
    ),
    { numRuns: 3_000 },
  );
});
