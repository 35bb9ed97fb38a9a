/** What holds for every check: it never throws, never hangs, never says yes to something else than it claims. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValidatorName } from '../../../rules/model';
import { isTextValidator, type TextValidatorName, VALIDATORS, validate } from '../../../rules/validators/registry';
import { REASONS, WARNINGS } from '../../../rules/validators/verdict';

const NAMES = ValidatorName.options.filter(isTextValidator);
const FILES = ['certificate', 'ssh-public-key'];
const context = { today: '2026-11-20', other: '01-01-1904' };
const NEAR = '0123456789012345678901234567890123456789 .-/()+@BEbeEXPxpaA\u200b\u00a0０９';

/** Text that comes near to what the checks accept, and text that does not. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...NEAR),
    maxLength: 24,
  }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 12 }),
  fc.emailAddress(),
  fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('01-01-1904', '1/1/1905', 'EXPtests001', 'exptests001', 'Fil-dAriane+1904', ' Fil-dAriane+1904'),
);

/** What a value that passed must look like once clean, and a second reading of the rule. */
const DATE = /^\d\d-\d\d-\d{4}$/;
const SHAPE: Record<TextValidatorName, (clean: string) => boolean> = {
  'enterprise-number': (clean) =>
    /^[01]\d{9}$/.test(clean) && (BigInt(clean.slice(0, 8)) + BigInt(clean.slice(8))) % 97n === 0n,
  'national-number': (clean) =>
    /^\d{11}$/.test(clean) &&
    ['', '2'].some((century) => (BigInt(century + clean.slice(0, 9)) + BigInt(clean.slice(9))) % 97n === 0n),
  email: (clean) => /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$/u.test(clean) && clean.length <= 254,
  phone: (clean) => /^(0[1-9]\d{7,8}|\+[1-9]\d{6,14})$/.test(clean),
  date: (clean) => DATE.test(clean),
  period: (clean) => DATE.test(clean) || !/[\p{L}\p{N}]/u.test(clean), // an end may be left empty
  'onss-number': (clean) => /^(\d{9}|5\d{9})$/.test(clean) && BigInt(clean) % 97n === 96n,
  'umoe-password': (clean) => [...clean].length >= 10 && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(clean)),
  'technical-user-name': (clean) => /^EXP./s.test(clean),
  'same-as': (clean) => clean === context.other,
};

test('the registry holds exactly the names that knowledge may use, those of files apart', () => {
  expect([...Object.keys(VALIDATORS), ...FILES].sort()).toEqual([...ValidatorName.options].sort());
  for (const name of [...FILES, 'toString', 'constructor', '']) expect(isTextValidator(name), name).toBe(false);
});

describe.each(NAMES)('%s', (name) => {
  test('never throws, answers with known codes, and passes only what has the right shape', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const verdict = validate(name, value, context);
        expect(validate(name, value, context)).toEqual(verdict);
        if (!verdict.ok) {
          expect(REASONS).toContain(verdict.reason);
          return;
        }
        if (verdict.warning !== undefined) expect(WARNINGS).toContain(verdict.warning);
        const clean = verdict.clean ?? value;
        expect(SHAPE[name](clean), clean).toBe(true);
        if (verdict.clean !== undefined) expect(verdict.clean).not.toBe(value);
        const again = validate(name, clean, context);
        expect(again.ok && again.clean === undefined, 'what is offered as clean is clean').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test(name === 'period' ? 'an end may stay empty' : 'nothing visible is empty', () => {
    for (const value of [
      '',
      ' ',
      '\t\r\n',
      '\u00a0\u2009\u3000',
      '\ufeff\u200b\u200e\u2060',
      ' \u200b '.repeat(1000),
    ]) {
      expect(validate(name, value, context)).toEqual(name === 'period' ? { ok: true } : { ok: false, reason: 'empty' });
    }
  });

  // 2 MB in tens of milliseconds; a check that backtracks or rereads would need minutes.
  test.each([
    ['0', 'too-long'],
    ['a', 'too-long'],
    ['@', 'too-long'],
    ['a.', 'too-long'],
    ['0 ', 'too-long'],
    ['(0)', 'too-long'],
    ['-', 'too-long'],
    ['1-', 'too-long'],
    ['EXP', 'too-long'],
    [' ', 'empty'],
    ['\u200b', 'empty'],
  ] as const)('two megabytes of %j are answered at once', (piece, reason) => {
    const start = performance.now();
    const verdict = validate(name, piece.repeat(2_000_000 / piece.length), context);
    const optional = name === 'period' && reason === 'empty';
    expect(verdict).toEqual(optional ? { ok: true } : { ok: false, reason });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
