/** The mutator has to know a label again in whatever letters it has put it, or it takes away something else. */
import { expect, test } from 'vitest';
import { APOSTROPHES } from '../../recognition/mutate/wording';
import { plain } from '../../recognition/mutate/workpiece';

test.each(APOSTROPHES)('a label with the apostrophe %s is the same label', (apostrophe) => {
  expect(plain(`Nom d${apostrophe}utilisateur`)).toBe(plain("Nom d'utilisateur"));
});
