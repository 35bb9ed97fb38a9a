import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { INTERNAL_NAMES, NAMES_OF_BOTH } from '../../../scripts/internal-names';

/** Whose names other parts know: messages, knowledge, the page's way to the background, the checks of another script. */
const SHARED = [
  'session/messages.ts',
  'session/guide-port.ts',
  'guide/port.ts',
  'rules/model.ts',
  'rules/engine/progress.ts',
  ...readdirSync('rules/validators').map((file) => `rules/validators/${file}`),
];

const SHORTENED = [...INTERNAL_NAMES, ...NAMES_OF_BOTH];

/** Without comments. */
const codeOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

const files = readdirSync('guide', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(({ parentPath, name }) => `${parentPath}/${name}`);

test('no name that is shortened in a page is known outside of it', () => {
  const words = new Set(SHARED.flatMap((file) => codeOf(file).match(/\w+/g) ?? []));
  expect(SHORTENED.filter((name) => words.has(name))).toEqual([]);
});

test('every one of them is a name in the guide', () => {
  const guide = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(SHORTENED.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([]);
});

test('none of them is asked of the page or the browser', () => {
  // In those a view is not the window but what the callout says.
  const asking = files.filter((file) => !/present|show\/(view|callout|verdict)/.test(file)).map(codeOf);
  const ways = [
    /\bask\('(\w+)'\)/g,
    /\bas [A-Z]\w*(?: \| null)?\)\??\.(\w+)/g,
    /\b(?:document|view|window|location|navigator|performance|crypto|globalThis|event|entry|prototype|style)\??\.(\w+)/g,
    /\b(?:rectOf|documentOf|viewOf|htmlOf|bodyOf)\([^()]*\)\??\.(\w+)/g,
    /\{([^{}]*)\} = (?:rectOf|element|view|event|document|\w+ as [A-Z])/g,
  ];
  const asked = new Set(
    ways.flatMap((way) => [...asking.join('\n').matchAll(way)].flatMap(([, names]) => names?.match(/\w+/g) ?? [])),
  );
  expect(asked.size).toBeGreaterThan(40);
  expect(SHORTENED.filter((name) => asked.has(name))).toEqual([]);
});
