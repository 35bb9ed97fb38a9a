/** When a long run over changed pages counts as passed. */
import { expect, test } from 'vitest';
import { mutationsAreWell, mutationsText } from '../../../scripts/soak/mutations';
import { together } from '../../recognition/mutated-figures';

const none = together([]);
const run = (targets: number, located: number, wrong: string[] = []) => ({
  ...none,
  figures: { ...none.figures, pages: 1, recognised: 1, targets, located },
  wrong,
});

test('from 95 in 100 located on, and not one wrong', () => {
  expect(mutationsAreWell(run(100, 95))).toBe(true);
  expect(mutationsAreWell(run(100, 94))).toBe(false);
  expect(mutationsAreWell(run(100, 100, ['seed 1: …']))).toBe(false);
});

test('a run that measured nothing has shown nothing', () => {
  expect(mutationsAreWell(none)).toBe(false);
  expect(mutationsText(none)).toContain('0/0 located');
});

test('what was wrong is named above the figures', () => {
  const lines = mutationsText(run(100, 100, ['seed 7: forms/umoe-users.html: …'])).split('\n');
  expect(lines[0]).toBe('wrong: seed 7: forms/umoe-users.html: …');
  expect(lines.at(-1)).toContain('100/100 located (100.00 %), 1 wrong');
});
