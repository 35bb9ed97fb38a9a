/** One YAML file with the place of every node in it. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';

/** Something wrong in a knowledge file, where an editor can jump to. Lines and columns count from 1. */
export interface KnowledgeError {
  file: string;
  line: number;
  column: number;
  message: string;
}

export type Position = Pick<KnowledgeError, 'line' | 'column'>;

/** Keys and indexes from the top of a file down to one value. */
export type Path = readonly PropertyKey[];

export interface YamlFile {
  path: string;
  document: Document.Parsed;
  text: string;
}

/** More repetitions of one value than a person writes: a few aliases of aliases already make millions of nodes. */
const MOST_ALIASES = 50;

type Opened = { ok: true; file: YamlFile; value: unknown } | { ok: false; errors: KnowledgeError[] };

/**
 * Parses `text`. On failure every syntax error, repeated key and runaway alias, each at its place.
 */
export function openYaml(path: string, text: string): Opened {
  const wrong = (problems: readonly { offset: number; message: string }[]): Opened => ({
    ok: false,
    errors: problems.map(({ offset, message }) => ({ file: path, ...at(text, offset), message })),
  });
  const document = parseDocument(text, { prettyErrors: false });
  const syntax = firstMistake([...document.errors, ...document.warnings]);
  if (syntax.length > 0) return wrong(syntax.map(({ pos, message }) => ({ offset: pos[0], message: plain(message) })));
  if (document.contents === null) return wrong([{ offset: 0, message: 'the file is empty' }]);
  const { problems, firstAlias } = lookAround(document);
  if (problems.length > 0) return wrong(problems);
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { ok: true, file: { path, document, text }, value };
  } catch {
    return wrong([{ offset: firstAlias, message: 'aliases (*name) repeat too much: write the values out' }]);
  }
}

/** A missing quote makes everything behind it wrong too: only the first slip is told, after keys that stand twice. */
function firstMistake<T extends { code: string }>(problems: readonly T[]): T[] {
  const first = problems.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return first === -1 ? [...problems] : problems.slice(0, first + 1);
}

/** Counted here: the line counter of the parser misses line ends inside a quote that is never closed. */
function at(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function plain(message: string): string {
  return message === 'Map keys must be unique' ? 'this key stands twice in the same map' : `not valid YAML: ${message}`;
}

/** What YAML allows and a knowledge file does not: aliases of nothing, keys that are no plain text. */
function lookAround(document: Document.Parsed): {
  problems: { offset: number; message: string }[];
  firstAlias: number;
} {
  const problems: { offset: number; message: string }[] = [];
  let firstAlias = Number.POSITIVE_INFINITY;
  visit(document, {
    Alias(_, node, path) {
      const offset = node.range?.[0] ?? 0;
      firstAlias = Math.min(firstAlias, offset);
      const target = node.resolve(document);
      if (!target) problems.push({ offset, message: `no value above is marked &${node.source}` });
      else if (path.includes(target)) problems.push({ offset, message: `*${node.source} stands inside itself` });
    },
    Pair(_, { key }) {
      if (isNode(key) && !isScalar(key))
        problems.push({ offset: key.range?.[0] ?? 0, message: 'a key is a plain text' });
    },
  });
  return { problems, firstAlias };
}

/**
 * Where the value at `path` begins; with `key`, where that key of it stands. What is not written in the file (a missing
 * key) is at its nearest parent. A list that was written as a single value is that value.
 */
export function positionOf(file: YamlFile, path: Path, key?: PropertyKey): Position {
  let node: Node | null = file.document.contents;
  for (const segment of path) {
    const next = child(file, node, segment);
    if (next === null) return at(file.text, node?.range?.[0] ?? 0);
    node = next;
  }
  const pair = key === undefined ? null : pairOf(file, node, key);
  const start = pair && isScalar(pair.key) ? pair.key.range?.[0] : node?.range?.[0];
  return at(file.text, start ?? 0);
}

function resolved(file: YamlFile, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(file.document) ?? null) : node;
}

function child(file: YamlFile, parent: Node | null, segment: PropertyKey): Node | null {
  const node = resolved(file, parent);
  if (isSeq(node) && typeof segment === 'number') return (node.items[segment] as Node | undefined) ?? null;
  if (isMap(node) && segment === 0 && !pairOf(file, node, segment)) return parent;
  const value = pairOf(file, node, segment)?.value as Node | null | undefined;
  return value ?? null;
}

function pairOf(file: YamlFile, parent: Node | null, key: PropertyKey): Pair | null {
  const node = resolved(file, parent);
  if (!isMap(node)) return null;
  const found = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  return isPair(found) ? found : null;
}
