import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../store/share/clean-text';

test.each([
  'Désigner le GAP, étape 1\n\tsuite',
  '“Een andere persoon” – 10\u00a0%',
  '👩‍💻 ❤️ 1️⃣ 🏳️‍🌈 👍🏽',
  'می‌خواهم',
  '漢字 हिन्दी',
])('%j stays as it is', (text) => {
  expect(cleanText(text)).toEqual({ text, removed: 0 });
});

test.each<[string, string, number]>([
  ['a\u202eb\u202c', 'ab', 2],
  ['a\u2066b\u2069\u200e\u061c', 'ab', 4],
  ['pay\u200dpal\u200b', 'paypal', 2],
  ['a\ufe0fb', 'ab', 1],
  ['\u0000\u0007\u009fx\r\n', 'x\n', 4],
  ['\ud800x\udc00', 'x', 2],
  ['👨\u200d\u200d👩', '👨\u200d👩', 1],
  ['x\u{e0074}\u{e0061}', 'x', 2],
  ['\u3164\u115f', '', 2],
])('%j becomes %j', (text, clean, removed) => {
  expect(cleanText(text)).toEqual({ text: clean, removed });
});

test('cleaning twice changes nothing more', () => {
  const nasty = fc.array(
    fc.constantFrom('a', '1', '👨', '\u200d', '\u200c', '\ufe0f', '\u202e', 'ه', '\ud800', '\udc00', '\u0301', '\n'),
  );
  fc.assert(
    fc.property(nasty, (parts) => {
      const once = cleanText(parts.join('')).text;
      expect(cleanText(once)).toEqual({ text: once, removed: 0 });
    }),
    { numRuns: 2_000 },
  );
});
