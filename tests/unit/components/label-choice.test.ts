import { describe, expect, it } from 'vitest';
import { aroundLabel, inQuotes, quotedLabel } from '../../../components/label-choice';
import type { Target } from '../../../rules/model';

const target: Target = {
  id: 'number',
  role: 'textbox',
  labels: { fr: [{ text: 'Numéro', read: 'manual#1' }], nl: [{ text: 'Nummer', unverified: true }] },
  sources: ['manual#1'],
};

describe('the wording of a label', () => {
  it('is that of the page, when its language is known', () =>
    expect(quotedLabel(target, 'nl', 'fr')).toEqual({ text: 'Nummer', language: 'nl', verified: false }));
  it('is that of the reader otherwise', () =>
    expect(quotedLabel(target, null, 'fr')).toEqual({ text: 'Numéro', language: 'fr', verified: true }));
  it('is one the site has, when it has neither', () =>
    expect(quotedLabel(target, 'en', 'de')).toMatchObject({ text: 'Numéro', language: 'fr' }));
  it('is none when nothing is known', () => expect(quotedLabel({ ...target, labels: {} }, 'fr', 'fr')).toBeNull());
});

describe('a quotation', () => {
  it('has the marks of the language around it', () => {
    expect(inQuotes('Nummer', 'fr')).toBe('«\u00a0Nummer\u00a0»');
    expect(inQuotes('Numéro', 'nl')).toBe('“Numéro”');
    expect(inQuotes('Numéro', 'de')).toBe('„Numéro“');
    expect(inQuotes('Numéro', 'en')).toBe('“Numéro”');
  });
  it('goes into every place that the instruction leaves', () => {
    expect(aroundLabel('Type in {label}, then leave {label}.')).toEqual(['Type in ', ', then leave ', '.']);
    expect(aroundLabel('Read.')).toEqual(['Read.']);
  });
});
