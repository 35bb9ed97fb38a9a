import { describe, expect, it } from 'vitest';
import { fullMatrix, shortMatrix, type Walkable } from '../../../scripts/walker/matrix';
import { walkableScenarios } from '../../../scripts/walker/scenarios';

const ALL = ['fr', 'nl', 'de', 'en'] as const;
const scenarios = walkableScenarios();
const pairOf = ({ language, pageLanguage }: { language: string; pageLanguage: string }) =>
  `${language} ${pageLanguage}`;
const made = (id: string, parts: Partial<Walkable> = {}): Walkable => ({
  id,
  procedure: id,
  begin: 'list',
  languages: ['fr', 'nl'],
  values: {},
  ...parts,
});

describe('all walks', () => {
  const plans = fullMatrix({}, scenarios);
  const inChromium = plans.filter(({ browser }) => browser === 'chromium');

  it.each(scenarios)('$id: in each language of its pages, and once by a reader of another', ({ id, languages }) => {
    const own = inChromium.filter(({ scenario }) => scenario === id);
    const same = own.filter(({ language, pageLanguage }) => language === pageLanguage);
    expect(same.map(({ language }) => language)).toEqual(languages);
    expect(own.length).toBe(languages.length + 1);
    for (const { pageLanguage } of own) expect(languages).toContain(pageLanguage);
  });

  it('bring up each pair of languages that differ', () => {
    const crossed = plans.filter(({ language, pageLanguage }) => language !== pageLanguage).map(pairOf);
    const every = ALL.flatMap((language) =>
      ALL.filter((one) => one !== language).map((one) => pairOf({ language, pageLanguage: one })),
    );
    expect([...new Set(crossed)].sort()).toEqual(every.sort());
  });

  it('hold in Firefox the ways by which a company begins, in each language, and a long one', () => {
    const inFirefox = plans.filter(({ browser }) => browser === 'firefox');
    expect(new Set(inFirefox.map(({ pageLanguage }) => pageLanguage))).toEqual(new Set(ALL));
    for (const { id } of scenarios.filter(({ begin }) => begin === 'questions')) {
      expect(inFirefox.map(({ scenario }) => scenario)).toContain(id);
    }
    expect(new Set(inFirefox.map(({ scenario }) => scenario)).size).toBe(3);
  });

  it('leave out what goes wrong on purpose, and what ends with a refusal', () => {
    const ids = plans.map(({ scenario }) => scenario);
    expect(ids).not.toContain('already-registered');
    expect(scenarios.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
});

describe('a choice', () => {
  const two = [made('one'), made('other', { languages: ['fr', 'nl', 'de'] })];

  it('of one procedure takes all of its walks', () => {
    const plans = fullMatrix({ procedure: 'other', browser: 'chromium' }, two);
    expect(plans.map(({ procedure }) => procedure)).toEqual(['other', 'other', 'other', 'other']);
  });

  it('of a pair takes it, in Chromium unless another is named, where the pages come in that language', () => {
    expect(fullMatrix({ language: 'en', pageLanguage: 'de' }, two)).toEqual([
      { scenario: 'other', procedure: 'other', language: 'en', pageLanguage: 'de', browser: 'chromium' },
    ]);
    const asked = { procedure: 'one', language: 'en', pageLanguage: 'nl', browser: 'firefox' } as const;
    expect(fullMatrix(asked, two)).toHaveLength(1);
  });

  it('of a page language takes what comes in it', () => {
    expect(fullMatrix({ pageLanguage: 'de' }, two).every(({ scenario }) => scenario === 'other')).toBe(true);
  });
});

describe('the walks of every change', () => {
  const plans = shortMatrix(scenarios);

  it('take each procedure once in the language of its reader, and all languages come up', () => {
    const same = plans.filter(
      ({ browser, language, pageLanguage }) => browser === 'chromium' && language === pageLanguage,
    );
    const procedures = [...new Set(scenarios.map(({ procedure }) => procedure))].sort();
    expect(same.map(({ procedure }) => procedure).sort()).toEqual(procedures);
    expect(new Set(same.map(({ language }) => language))).toEqual(new Set(ALL));
  });

  it('hold one by a reader of another language, and one in Firefox', () => {
    expect(plans.filter(({ language, pageLanguage }) => language !== pageLanguage)).toHaveLength(1);
    expect(plans.filter(({ browser }) => browser === 'firefox')).toHaveLength(1);
  });

  it('take a procedure with two scenarios once', () => {
    const same = [made('a', { procedure: 'one' }), made('b', { procedure: 'one', values: { email: 'x' } })];
    const once = shortMatrix(same).filter(({ language, pageLanguage }) => language === pageLanguage);
    expect(once.map(({ scenario, browser }) => [scenario, browser])).toEqual([
      ['a', 'chromium'],
      ['b', 'firefox'],
    ]);
  });
});
