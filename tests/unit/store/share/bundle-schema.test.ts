import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../../../scripts/knowledge-files';
import { BUNDLE_SCHEMA, bundleSchema } from '../../../../scripts/schema-files';
import { BundleFile } from '../../../../store/share/shape';
import { writeBundle } from '../../../../store/share/write-bundle';
import { bundle } from './arbitraries';

const published = readFileSync(join(PROJECT_ROOT, BUNDLE_SCHEMA), 'utf8');

describe('the published schema of the bundle', () => {
  test('is what the code reads (npm run schema)', () => {
    expect(published).toBe(bundleSchema());
  });

  test('names the parts and their limits', () => {
    const schema = JSON.parse(published);
    expect(Object.keys(schema.properties).sort()).toEqual(
      ['author', 'checklists', 'format', 'handover', 'hints', 'madeAt', 'offered', 'templates', 'version'].sort(),
    );
    expect(schema.required).toEqual(['format', 'version', 'madeAt', 'templates', 'checklists']);
    // The enterprise of a case stays where it is.
    expect(published).not.toMatch(/enterprise/i);
  });

  test('takes what is written, and agrees with the code on what somebody spoilt', () => {
    const asPublished = z.fromJSONSchema(JSON.parse(published));
    const spoil = fc.record({ at: fc.nat(10_000), by: fc.constantFrom(null, 7, '', 'x', [], {}, -1, 1e300, true) });
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(bundle, spoil, (made, { at, by }) => {
        const file = JSON.parse(writeBundle(made));
        expect(asPublished.safeParse(file).success).toBe(true);
        const places = placesIn(file);
        const place = places[at % places.length];
        if (place) place.holder[place.key] = by;
        const success = BundleFile.safeParse(file).success;
        expect(asPublished.safeParse(file).success).toBe(success);
        if (success) taken++;
        else refused++;
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(100);
  });
});

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

/** Every value of a file, by the object or list that holds it. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
