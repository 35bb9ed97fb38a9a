import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEEPABLE, redact } from '../../../../store/share/redact';
import { redactBundle } from '../../../../store/share/redact-bundle';
import { MARKER, sameEvent } from '../../../../store/share/same';
import { writeBundle } from '../../../../store/share/write-bundle';
import { makeEnterpriseNumber, makeNationalNumber } from '../../validators/make-numbers';
import { bundle, words } from './arbitraries';
import { templates } from './knowledge';

const NISS = '03051402739';
const ENTERPRISE = makeEnterpriseNumber(19900000);

/** Fictitious: born 1900–1904, registered or BIS, and some of this century, by the same formula. */
const niss = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1900, max: 1904 }), fc.integer({ min: 2000, max: 2004 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    sequence: fc.integer({ min: 1, max: 998 }),
    raised: fc.constantFrom(0 as const, 20 as const, 40 as const),
  })
  .map(makeNationalNumber);

/** The ten digits of some scripts, and of forms that fonts give them. */
const DIGITS = [
  '0123456789',
  '０１２３４５６７８９',
  '٠١٢٣٤٥٦٧٨٩',
  '۰۱۲۳۴۵۶۷۸۹',
  '०१२३४५६७८९',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
];
const GAPS = ['', '', '', ' ', '.', '-', '/', ' - ', '\u00a0', '\u2011', '\n', '_', ':'];
const UNSEEN = ['', '', '\u200b', '\u00ad', '\u202e', '\ufeff', '\u0301', '\u20e3', '\u2060', '\ufe0f'];

/** A number written in some way: digits of some script, in groups, with things between them that are not seen. */
const written = (number: string): fc.Arbitrary<string> =>
  fc
    .record({
      digits: fc.constantFrom(...DIGITS),
      gaps: fc.array(fc.constantFrom(...GAPS), { minLength: number.length - 1, maxLength: number.length - 1 }),
      unseen: fc.array(fc.constantFrom(...UNSEEN), { minLength: number.length, maxLength: number.length }),
    })
    .map(({ digits, gaps, unseen }) =>
      [...number].map((digit, at) => `${[...digits][Number(digit)]}${unseen[at]}${gaps[at] ?? ''}`).join(''),
    );

/** The digits of a text whatever their script: told from the name of the code point, not by our own reading. */
function bareDigits(text: string): string {
  const rows = DIGITS.map((row) => [...row]);
  return [...text]
    .map((sign) => rows.map((row) => row.indexOf(sign)).find((value) => value >= 0))
    .filter((value) => value !== undefined)
    .join('');
}

const around = words(30).filter((text) => !/\p{N}/u.test(text));

describe('national numbers', () => {
  test('never survive, however they are written', () => {
    fc.assert(
      fc.property(
        niss.chain((number) => fc.tuple(fc.constant(number), written(number))),
        around,
        around,
        fc.subarray([...KEEPABLE]),
        ([number, text], before, after, keep) => {
          expect(bareDigits(text)).toBe(number);
          const { text: left, found } = redact(`${before} ${text} ${after}`, keep);
          expect(bareDigits(left)).not.toContain(number);
          expect(left).toBe(`${before} ${MARKER} ${after}`);
          expect(found).toMatchObject([{ kind: 'national-number', kept: false }]);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('never survive beside other digits, glued to them, or two in a row', () => {
    fc.assert(
      fc.property(
        niss,
        niss,
        fc.stringMatching(/^\d{0,6}$/),
        fc.stringMatching(/^\d{0,6}$/),
        fc.constantFrom('', ' ', ', ', '/'),
        (one, other, before, after, between) => {
          const { text } = redact(`x ${before}${one}${between}${other}${after} y`, [...KEEPABLE]);
          expect(bareDigits(text)).not.toContain(one);
          expect(bareDigits(text)).not.toContain(other);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('what is cleaned once is clean', () => {
    const noisy = fc
      .array(fc.oneof(niss, niss.chain(written), around, fc.stringMatching(/^[\d .@/-]{0,14}$/)), { maxLength: 6 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(noisy, fc.subarray([...KEEPABLE]), (text, keep) => {
        const once = redact(text, keep).text;
        expect(redact(once, keep).text).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    NISS,
    '03.05.14-027.39',
    '030514 027 39',
    '030514-02739',
    '030514/02739',
    'n°03.05.14-027.39',
    'NISS:03051402739.',
    '(03 05 14) 027-39',
    '103.05.14-027.394',
    '5003.05.14-027.3912',
    '０３．０５．１４－０２７．３９',
    '٠٣٠٥١٤٠٢٧٣٩',
    '0\u200b3\u200b0\u200b5\u200b1\u200b4\u200b0\u200b2\u200b7\u200b3\u200b9',
    '0 3 0 5 1 4 0 2 7 3 9',
    '0️⃣3️⃣0️⃣5️⃣1️⃣4️⃣0️⃣2️⃣7️⃣3️⃣9️⃣',
  ])('%s', (written) => {
    const { text, found } = redact(`a ${written} b`, [...KEEPABLE]);
    expect(found.map(({ kind }) => kind)).toContain('national-number');
    expect(text).toContain(MARKER);
    expect(bareDigits(text)).not.toContain('02739');
  });

  test('one that a cut on another would make is cut, too', () => {
    const { text } = redact(`03051${NISS}402739`, [...KEEPABLE], '');
    expect(bareDigits(text)).not.toContain(NISS);
  });

  test('one inside an address that is kept', () => {
    expect(redact(`write to jan.${NISS}@example.be`, ['email']).text).toBe(`write to jan.${MARKER}@example.be`);
  });

  test('a number with wrong check digits is none, but long', () => {
    expect(redact('03.05.14-027.38').found).toMatchObject([{ kind: 'long-number', value: '03.05.14-027.38' }]);
    expect(redact('03.05.14-027.38', ['long-number']).text).toBe('03.05.14-027.38');
  });
});

describe('what the sender may keep', () => {
  test.each([
    ['enterprise-number', `of ${ENTERPRISE} here`, ENTERPRISE],
    ['enterprise-number', 'of BE 1990.000.035 here', 'BE 1990.000.035'],
    ['enterprise-number', 'of be1990000035, here', 'be1990000035'],
    ['email', 'write to <jan.peeters@example.be>.', 'jan.peeters@example.be'],
    ['email', 'mail: jan＠example．be!', 'jan＠example．be'],
    ['phone', 'call +32 2 511 51 51 today', '+32 2 511 51 51'],
    ['phone', 'call 02/511.51.51, today', '02/511.51.51'],
    ['phone', 'call (02) 511 51 51', '(02) 511 51 51'],
    ['phone', 'gsm 0475 12 34 56', '0475 12 34 56'],
    ['phone', 'call 0032475123456', '0032475123456'],
    ['long-number', 'card 1234 5678 9012 3456', '1234 5678 9012 3456'],
    ['long-number', 'ticket 123456789', '123456789'],
  ] as const)('%s in %s', (kind, text, value) => {
    expect(redact(text).found).toEqual([{ kind, value, at: text.indexOf(value), kept: false }]);
    expect(redact(text).text).toBe(text.replace(value, MARKER));
    expect(redact(text, [kind])).toEqual({ text, found: [{ kind, value, at: text.indexOf(value), kept: true }] });
  });

  test('each kind by itself, each in its order', () => {
    const text = 'a@example.be, 02 511 51 51 and 1234567890123';
    expect(redact(text).text).toBe(`${MARKER}, ${MARKER} and ${MARKER}`);
    expect(redact(text, ['phone']).text).toBe(`${MARKER}, 02 511 51 51 and ${MARKER}`);
    expect(redact(text, ['email', 'long-number']).text).toBe(`a@example.be, ${MARKER} and 1234567890123`);
    expect(redact(text).found.map(({ kind }) => kind)).toEqual(['email', 'phone', 'long-number']);
    expect(redact('02 511 51 51 1234567890123', ['phone']).text).toBe(`02 511 51 51 ${MARKER}`);
  });

  test.each([
    'due on 20.11.2026 10:42, begun 2026-11-01',
    '01/02/2026 5 items',
    'step 3 of 12, version 1.2',
    'room 12345678',
    'see @support',
    'no numbers at all',
    '',
  ])('%j is left alone', (text) => {
    expect(redact(text)).toEqual({ text, found: [] });
  });

  test('another marker', () => {
    expect(redact(`x ${NISS}`, [], '[retiré]').text).toBe('x [retiré]');
  });

  test('long texts of nothing but digits and signs take no long time', () => {
    for (const text of [
      '1 '.repeat(2_500),
      '@'.repeat(5_000),
      '9'.repeat(5_000),
      'a.'.repeat(2_500),
      '(+'.repeat(2_500),
    ]) {
      const start = performance.now();
      redact(text);
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});

describe('a bundle', () => {
  test('no text of it keeps a national number, and every finding says where it stood', () => {
    fc.assert(
      fc.property(bundle, niss, fc.subarray([...KEEPABLE]), (clean, number, keep) => {
        const put = (text: string) => `${text} ${number}`;
        const dirty = {
          ...clean,
          checklists: clean.checklists.map((list) => ({
            ...list,
            templates: list.templates.map((one) => ({
              ...one,
              items: one.items.map((item) => ({ ...item, title: put('a') })),
            })),
            events: list.events.map((event) =>
              event.change.kind === 'noted'
                ? { ...event, change: { ...event.change, text: put(event.change.text) } }
                : event.change.kind === 'labelled'
                  ? { ...event, change: { ...event.change, text: put(event.change.text) } }
                  : event.change.kind === 'added'
                    ? { ...event, change: { ...event.change, title: put(event.change.title) } }
                    : event.change.kind === 'assigned' && event.change.to !== null
                      ? { ...event, change: { ...event.change, to: put(event.change.to) } }
                      : event,
            ),
          })),
        };
        const events = dirty.checklists.flatMap((list) => list.events);
        const spoilt = events.filter(({ change }) => JSON.stringify(change).includes(number));
        const { bundle: left, found } = redactBundle(dirty, keep);
        expect(JSON.stringify(left)).not.toContain(number);
        expect(writeBundle(dirty)).not.toContain(number);
        const inEvents = found.flatMap(({ place }) => (place.in === 'event' ? place.event : []));
        expect(inEvents.sort()).toEqual(spoilt.map(({ id }) => id).sort());
        const titles = dirty.checklists.flatMap(({ templates }) => templates.flatMap(({ items }) => items));
        expect(found.filter(({ place }) => place.in === 'template')).toHaveLength(titles.length);
        // A redacted copy that comes back is known again.
        const back = left.checklists.flatMap((list) => list.events);
        back.forEach((copy, index) => {
          const own = events[index];
          if (own) expect(sameEvent(own, copy)).toBe(spoilt.includes(own) ? 'cleaned-twin' : 'same');
        });
      }),
      { numRuns: 100 },
    );
  });

  test('nothing in the words of the knowledge is taken for a number of somebody', () => {
    const { bundle: left, found } = redactBundle({ madeAt: 0, checklists: [], offered: templates, hints: [] });
    expect(found).toEqual([]);
    expect(left.offered).toEqual(templates);
    expect(templates.length).toBeGreaterThan(30);
  });
});
