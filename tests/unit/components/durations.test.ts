import { describe, expect, it } from 'vitest';
import { durationWords, isAtOnce } from '../../../components/durations';

describe('durations', () => {
  it('are said in the reader’s language', () => {
    expect(durationWords('PT20M', 'fr')).toMatch(/^20\s?minutes$/u);
    expect(durationWords('PT20M', 'nl')).toMatch(/^20\s?minuten$/u);
    expect(durationWords('PT1H', 'nl')).toMatch(/^1\s?uur$/u);
    expect(durationWords('PT20M', 'de')).toMatch(/^20\s?Minuten$/u);
    expect(durationWords('P2D', 'en')).toBe('2 days');
  });
  it('join their parts', () => {
    expect(durationWords('PT1H20M', 'en')).toBe('1 hour and 20 minutes');
    expect(durationWords('P1DT2H', 'fr')).toMatch(/^1\s?jour et 2\s?heures$/u);
  });
  it('are nothing to say when they are none', () => {
    expect(durationWords('PT0S', 'fr')).toBeNull();
    expect(isAtOnce('PT0S')).toBe(true);
    expect(isAtOnce('P0DT0H')).toBe(true);
    expect(isAtOnce('PT20M')).toBe(false);
  });
  it('are not guessed from what is no duration', () => {
    expect(durationWords('20 minutes', 'fr')).toBeNull();
    expect(isAtOnce('20 minutes')).toBe(false);
    expect(isAtOnce('')).toBe(false);
  });
});
