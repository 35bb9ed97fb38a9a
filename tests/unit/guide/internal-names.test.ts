import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INTERNAL_NAMES } from '../../../scripts/internal-names';

/** Whose names other parts know: messages, knowledge, the page's way to the background, the checks of another script. */
const SHARED = [
  'session/messages.ts',
  'session/guide-port.ts',
  'guide/port.ts',
  'rules/model.ts',
  'rules/engine/progress.ts',
  ...readdirSync('rules/validators').map((file) => `rules/validators/${file}`),
];

test('no name that is shortened in a page is known outside of it', () => {
  const words = new Set(
    SHARED.flatMap(
      (file) =>
        readFileSync(file, 'utf8')
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
          .match(/\w+/g) ?? [],
    ),
  );
  expect(INTERNAL_NAMES.filter((name) => words.has(name))).toEqual([]);
});

test('every one of them is a name in the guide', () => {
  const guide = readdirSync('guide', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
    .join('\n');
  expect(INTERNAL_NAMES.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([]);
});
