import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeastOne } from '../../../rules/validators/at-least-one';
import { sameAs } from '../../../rules/validators/same-as';
import { technicalUserName } from '../../../rules/validators/technical-user-name';
import { umoePassword } from '../../../rules/validators/umoe-password';

const today = '2026-11-20';

describe('password of UMOE', () => {
  const check = (value: string) => umoePassword(value, { today });

  test.each(['Abcdefg-12', 'aA1!aaaaaa', 'Fil d’Ariane+1904', 'Été-1904-Chaud'])('%j passes', (value) => {
    expect(check(value)).toEqual({ ok: true });
  });

  test.each([
    ['', 'empty'],
    ['Abcdef-12', 'too-short'],
    ['abcdefg-12', 'password-upper'],
    ['ÉÀÉété-12345', 'password-upper'],
    ['ABCDEFG-12', 'password-lower'],
    ['Abcdefg-hi', 'password-digit'],
    ['Abcdefg-١٢', 'password-digit'],
    ['Abcdefg012', 'password-special'],
    ['Abcdefg 012', 'password-special'],
    ['Abcdefgé012', 'password-special'],
    ['Aa1-\u{1f9f6}\u{1f9f6}\u{1f9f6}', 'too-short'], // seven characters in ten units
  ] as const)('%j is refused: %s', (value, reason) => {
    expect(check(value)).toEqual({ ok: false, reason });
  });

  test('every sign of the keyboard counts as special, and each of them alone', () => {
    for (const sign of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') {
      expect(check(`Abcdefgh1${sign}`), sign).toEqual({ ok: true });
    }
  });

  test('what cannot be seen is named and counts for nothing', () => {
    expect(check(' Abcdefg-12')).toEqual({ ok: true, warning: 'pasted-characters' });
    expect(check('Abcdef-12\u200b\u200b')).toEqual({ ok: false, reason: 'too-short' });
  });

  test('no verdict holds a part of the password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
        const verdict = check(value);
        expect(Object.keys(verdict).filter((key) => !['ok', 'reason', 'warning'].includes(key))).toEqual([]);
      }),
    );
  });

  test('passes exactly when all that the rule asks for is there', () => {
    const piece = fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '~', 'é', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const value = `x${pieces.join('')}x`; // no spaces at the ends
        const has = (...wanted: string[]) => [...value].some((character) => wanted.includes(character));
        const right = value.length >= 10 && has('A', 'Z') && has('a', 'z', 'x') && has('0', '9') && has('-', '~');
        expect(check(value).ok).toBe(right);
      }),
    );
  });
});

describe('technical user name', () => {
  const check = (value: string) => technicalUserName(value, { today });

  test.each(['EXPtests001', 'EXPTEST0123', 'EXP1', 'EXP_é-.@'])('%j passes', (value) => {
    expect(check(value)).toEqual({ ok: true });
  });

  test.each(['exptests001', 'Exptests001', 'eXPtests001'])('%j is offered with EXP in capitals', (value) => {
    expect(check(value)).toEqual({ ok: true, clean: 'EXPtests001', warning: 'exp-capitals' });
  });

  test('a space is pointed out, one at the end is cut off', () => {
    expect(check('EXP tests')).toEqual({ ok: true, warning: 'inner-space' });
    expect(check('EXPtests001 ')).toEqual({ ok: true, clean: 'EXPtests001', warning: 'pasted-characters' });
  });

  test.each([
    ['', 'empty'],
    ['E', 'too-short'],
    ['ex', 'too-short'],
    ['EXP', 'too-short'],
    ['tests001', 'exp-prefix'],
    ['EPX001', 'exp-prefix'],
    ['E XP001', 'exp-prefix'],
  ] as const)('%j is refused: %s', (value, reason) => {
    expect(check(value)).toEqual({ ok: false, reason });
  });
});

describe('typed twice', () => {
  const check = (value: string, other?: string) => sameAs(value, { today, other });

  test('the same passes, anything else does not', () => {
    expect(check('EXPtests001', 'EXPtests001')).toEqual({ ok: true });
    for (const other of ['EXPtests002', 'exptests001', 'EXPtests001 ', '\u200bEXPtests001'])
      expect(check('EXPtests001', other), other).toEqual({ ok: false, reason: 'different' });
    expect(check('e\u0301', '\u00e9')).toEqual({ ok: false, reason: 'different' });
  });

  test('nothing passes as long as one of the two is empty', () => {
    expect(check('', 'x')).toEqual({ ok: false, reason: 'empty' });
    expect(check('', '')).toEqual({ ok: false, reason: 'empty' });
    expect(check('x', '')).toEqual({ ok: false, reason: 'nothing-to-compare' });
    expect(check('x')).toEqual({ ok: false, reason: 'nothing-to-compare' });
  });

  test('no verdict holds what was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, other) => {
        expect(Object.keys(check(value, other)).sort()).toEqual(check(value, other).ok ? ['ok'] : ['ok', 'reason']);
      }),
    );
  });
});

test('at least one of a group: something written or something ticked', () => {
  expect(atLeastOne(['', '', 'contact@fictif.be'])).toEqual({ ok: true });
  expect(atLeastOne([false, true])).toEqual({ ok: true });
  for (const none of [[], [''], [' ', '\u200b'], [false, false]])
    expect(atLeastOne(none)).toEqual({ ok: false, reason: 'at-least-one' });
});
