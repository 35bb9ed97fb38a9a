import { expect, it } from 'vitest';
import { pdf } from '../../../portal/pdf';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

it('writes brackets and backslashes as text, not as its own marks', () => {
  expect(textOf(pdf([{ text: 'a (b) \\ c' }], 't'))).toContain('(a \\(b\\) \\\\ c) Tj');
});

it('writes what WinAnsi has, and a question mark for the rest', () => {
  const file = textOf(pdf([{ text: 'é € ’ œ 中 \u0007 😀' }], 't'));
  expect(file).toContain('(\u00e9 \u0080 \u0092 \u009c ? ? ?) Tj');
});

it('breaks long lines between words, and loses none', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
  const shown = [...textOf(pdf([{ text: words.join(' ') }], 't')).matchAll(/\((.*?)\) Tj/g)].map(([, part]) => part);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.join(' ').split(' ')).toEqual(words);
  for (const part of shown) expect((part ?? '').length).toBeLessThanOrEqual(92);
});

it('breaks a word that is longer than a line', () => {
  const shown = [...textOf(pdf([{ text: 'x'.repeat(250) }], 't')).matchAll(/\((.*?)\) Tj/g)].map(([, part]) => part);
  expect(shown.join('')).toBe('x'.repeat(250));
});

it('is the same file for the same lines', () => {
  expect(pdf([{ text: 'a' }], 't')).toEqual(pdf([{ text: 'a' }], 't'));
});
