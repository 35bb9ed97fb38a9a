/** The lines at the end of `npm run inspect`. */
import { expect, test } from 'vitest';
import type { PageReport, TargetReport } from '../../../scripts/inspect/report';
import { summaryOf, summaryText } from '../../../scripts/inspect/summary';

const target = (id: string, status: TargetReport['status']): TargetReport => ({
  id,
  label: id,
  steps: [],
  status,
  confidence: 1,
  selector: null,
  outerHTML: null,
});
const page = (file: string, more: Partial<PageReport>): PageReport => ({
  file,
  url: 'https://www.csam.be/',
  language: 'fr',
  screen: null,
  targets: [],
  ...more,
});
const entry = (file: string, ...targets: TargetReport[]) =>
  page(file, { screen: { id: 'app032-entry', confidence: 0.9 }, targets });

const NIGHT = [
  entry('b.html', target('number', 'found'), target('send', 'missing')),
  page('x.html', { refused: 'unsure' }),
  page('home.html', { screen: { id: 'csam-home', confidence: 1 }, targets: [target('more', 'found')] }),
  page('gone.html', { error: 'no such file' }),
  entry('a.html', target('number', 'ambiguous'), target('send', 'missing')),
  page('y.html', { refused: 'look-alike' }),
  page('z.html', { refused: 'unsure' }),
];

test('every file is counted once, and every target by what became of it', () => {
  const { files, recognised, refused, unreadable, targets } = summaryOf(NIGHT);
  expect(files).toBe(7);
  expect(recognised).toEqual({ 'app032-entry': 2, 'csam-home': 1 });
  expect(refused).toEqual({ unsure: ['x.html', 'z.html'], 'look-alike': ['y.html'] });
  expect(unreadable).toEqual([{ file: 'gone.html', error: 'no such file' }]);
  expect(targets).toEqual({ found: 2, ambiguous: 1, missing: 2 });
});

test('what needs a look is named with its files, in an order that does not change from night to night', () => {
  const text = summaryText(summaryOf(NIGHT));
  expect(text.split('\n')).toEqual([
    '7 files',
    '  recognised: 3',
    '    2 × app032-entry',
    '    1 × csam-home',
    '  refused: 3',
    '    1 × look-alike: y.html',
    '    2 × unsure: x.html, z.html',
    '  unreadable: 1',
    '    gone.html: no such file',
    '  targets: 2 found, 1 ambiguous, 2 missing',
    '    ambiguous app032-entry/number: a.html',
    '    missing app032-entry/send: b.html, a.html',
  ]);
});

test('a night on which all is well has nothing to name', () => {
  expect(summaryText(summaryOf([entry('a.html', target('number', 'found'))]))).toBe(
    '1 file\n  recognised: 1\n    1 × app032-entry\n  refused: 0\n  unreadable: 0\n  targets: 1 found, 0 ambiguous, 0 missing',
  );
});
