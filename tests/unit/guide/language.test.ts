import { expect, test } from 'vitest';
import { languageOf } from '../../../guide/read/language';

test('a page speaks the language that it declares, if that is one of ours', () => {
  expect(languageOf('nl-BE')).toBe('nl');
  expect(languageOf('FR')).toBe('fr');
  expect(languageOf('es')).toBeNull();
  expect(languageOf('')).toBeNull();
  expect(languageOf(null)).toBeNull();
});
