/** A form and a document answer with what the page called like the question: guide/read/ask.ts asks for all others. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const GUIDE = new URL('../../../guide/', import.meta.url);

/** What a form or a document can have a field or a picture of that name instead of. */
const ASKED =
  'matches|closest|querySelector|querySelectorAll|getAttribute|hasAttribute|attributes|children|childNodes|firstChild|' +
  'lastChild|firstElementChild|nextSibling|previousSibling|nextElementSibling|previousElementSibling|childElementCount|' +
  'parentElement|parentNode|textContent|checkVisibility|getBoundingClientRect|getClientRects|getRootNode|shadowRoot|' +
  'ownerDocument|contains|isConnected|localName|nodeName|tagName|nodeType|defaultView|documentElement|activeElement|' +
  'createElement|getElementById|elementFromPoint|compareDocumentPosition';
const DIRECTLY = new RegExp(`\\.(${ASKED})\\b|\\bdocument\\.(\\w+)`, 'g');

/** Questions to what can be neither a form nor a document, each with its reason. */
const ALLOWED: Record<string, string[]> = {
  // An <option>.
  'observe/field.ts': ['textContent'],
  // The answer of a question about the system.
  'present.ts': ['matches'],
  // Prototypes.
  'read/ask.ts': ['querySelectorAll'],
  'show/pick.ts': ['elementFromPoint'],
  // What is pointed at, or its picture or label.
  'show/ring.ts': ['getClientRects'],
  // Elements of our own.
  'show/draw.ts': ['childNodes', 'lastChild', 'nodeName', 'nodeType', 'children'],
  'show/host.ts': ['matches', 'textContent'],
  'show/live.ts': ['textContent'],
  'show/stage.tsx': ['activeElement', 'firstElementChild', 'querySelector', 'getBoundingClientRect'],
};

const files = readdirSync(GUIDE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const asked = (file: string): string[] => {
  const code = readFileSync(new URL(file, GUIDE), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return [...code.matchAll(DIRECTLY)].map(([, member, ofDocument]) => member ?? `document.${ofDocument}`);
};

test('no file of the guide asks a node of the page directly', () => {
  expect(files.length).toBeGreaterThan(30);
  const found = files.flatMap((file) =>
    asked(file)
      .filter((name) => !ALLOWED[file]?.includes(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('every exception is needed', () => {
  const idle = Object.entries(ALLOWED).flatMap(([file, names]) =>
    names.filter((name) => !asked(file).includes(name)).map((name) => `${file}: ${name}`),
  );
  expect(idle).toEqual([]);
});
