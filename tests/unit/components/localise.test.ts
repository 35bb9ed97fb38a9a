import { describe, expect, it } from 'vitest';
import { moment } from '../../../components/dates';
import { citedSources, contactsOf } from '../../../components/localise';
import { browserLanguage } from '../../../components/surface';
import { routeOf } from '../../../components/workspace/route';
import { isEnd } from '../../../entrypoints/practice/exercise-end';
import { tabOfAddress } from '../../../entrypoints/sidepanel/panel-tab';
import { evidenceDate } from '../../../texts/dates';
import { smallKnowledge as knowledge, localized } from './small-knowledge';

describe('sources and contacts', () => {
  it('cite the document, the place and the evidence', () =>
    expect(citedSources(knowledge, ['test-manual#2.1', 'test-manual', 'unknown#1'], 'nl')).toEqual([
      {
        ref: 'test-manual#2.1',
        title: 'Manual of Tests',
        publisher: 'Publisher',
        asOf: '2018-07',
        evidence: 'manual',
        place: '2.1',
        url: 'https://manual.example/',
      },
      {
        ref: 'test-manual',
        title: 'Manual of Tests',
        publisher: 'Publisher',
        asOf: '2018-07',
        evidence: 'manual',
        url: 'https://manual.example/',
      },
    ]));
  it('name each contact once, in the reader’s language', () =>
    expect(contactsOf(knowledge, ['desk', 'desk', 'unknown'], 'de').map(({ name }) => name)).toEqual(['desk (de)']));
});

describe('dates', () => {
  it('of evidence are as exact as they are given', () => {
    expect(evidenceDate('2018', 'fr')).toBe('2018');
    expect(evidenceDate('2018-07', 'fr')).toBe('juillet 2018');
    expect(evidenceDate('2018-07', 'nl')).toBe('juli 2018');
    expect(evidenceDate('2018-07-03', 'en')).toBe('3 July 2018');
  });
  it('of ticks name the day only when it is another', () => {
    const at = new Date(2026, 10, 20, 14, 5).getTime();
    expect(moment(at, 'fr', at + 1000)).toBe('14:05');
    expect(moment(at, 'fr', at + 48 * 3600 * 1000)).toMatch(/20 novembre.*14:05/);
  });
});

describe('what addresses and browsers say', () => {
  it('the first spoken language counts', () => {
    expect(browserLanguage(['es', 'nl-BE', 'fr'])).toBe('nl');
    expect(browserLanguage(['es'])).toBe('fr');
  });
  it('an unknown view is the first', () => {
    expect(routeOf('#/settings')).toBe('settings');
    expect(routeOf('#/nowhere')).toBe('welcome');
    expect(routeOf('')).toBe('welcome');
  });
  it('only a number names a tab', () => {
    expect(tabOfAddress('?tab=12')).toBe(12);
    expect(tabOfAddress('?tab=1x')).toBeNull();
    expect(tabOfAddress('')).toBeNull();
  });
});

describe('the end of an exercise', () => {
  const expected = { heading: localized('Done!') };
  it('is a page with the expected heading, in any language and spacing', () => {
    expect(isEnd(expected, { headings: ['  Done!\u00a0(nl) '], text: '' })).toBe(true);
    expect(isEnd(expected, { headings: ['Not done'], text: 'Done! (nl)' })).toBe(false);
  });
  it('asks for the text of the same language too, when one is given', () => {
    const both = { ...expected, text: localized('already there') };
    expect(isEnd(both, { headings: ['Done! (fr)'], text: 'so: already there (fr).' })).toBe(true);
    expect(isEnd(both, { headings: ['Done! (fr)'], text: 'already there (nl)' })).toBe(false);
  });
});
