/** What holds for every check: it never throws, never hangs, never says yes to something else than it claims. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValidatorName } from '../../../rules/model';
import { VALIDATORS, validate } from '../../../rules/validators/registry';
import { REASONS, WARNINGS } from '../../../rules/validators/verdict';

const NAMES = ValidatorName.options;
const context = { today: '2026-11-20' };

/** Text that comes near to what the checks accept, and text that does not. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...'0123456789012345678901234567890123456789 .-/()+@BEbe\u200b\u00a0０９'),
    maxLength: 24,
  }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 12 }),
  fc.emailAddress(),
);

/** What a value that passed must look like once clean, and a second reading of the rule. */
const SHAPE: Record<ValidatorName, (clean: string) => boolean> = {
  'enterprise-number': (clean) =>
    /^[01]\d{9}$/.test(clean) && (BigInt(clean.slice(0, 8)) + BigInt(clean.slice(8))) % 97n === 0n,
  'national-number': (clean) =>
    /^\d{11}$/.test(clean) &&
    ['', '2'].some((century) => (BigInt(century + clean.slice(0, 9)) + BigInt(clean.slice(9))) % 97n === 0n),
  email: (clean) => /^[^\s@]{1,64}@[^\s@]+\.[^\s@.]{2,}$/u.test(clean) && clean.length <= 254,
  phone: (clean) => /^(0[1-9]\d{7,8}|\+[1-9]\d{6,14})$/.test(clean),
};

test('the registry holds exactly the names that knowledge may use', () => {
  expect(Object.keys(VALIDATORS).sort()).toEqual([...NAMES].sort());
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

  test('nothing visible is empty', () => {
    for (const value of [
      '',
      ' ',
      '\t\r\n',
      '\u00a0\u2009\u3000',
      '\ufeff\u200b\u200e\u2060',
      ' \u200b '.repeat(1000),
    ]) {
      expect(validate(name, value, context)).toEqual({ ok: false, reason: 'empty' });
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
    [' ', 'empty'],
    ['\u200b', 'empty'],
  ] as const)('two megabytes of %j are answered at once', (piece, reason) => {
    const start = performance.now();
    expect(validate(name, piece.repeat(2_000_000 / piece.length), context)).toEqual({ ok: false, reason });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
