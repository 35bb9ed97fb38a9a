/** Turns what zod finds into sentences for the author of a knowledge file: what was expected, and where. */
import { z } from 'zod';
import type { Path } from './yaml-file';

/** `key`: the problem is this key of the value at `path`, not the value itself. */
export interface PlainIssue {
  path: Path;
  key?: string;
  message: string;
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: PlainIssue[] };

z.config({ jitless: true });

/** Reads `value` as `schema`, with problems in plain English. */
export function parsePlain<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const read = schema.safeParse(value, { error: describe, reportInput: true });
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, issues: read.error.issues.flatMap((issue) => flatten(issue, [])) };
}

type Issue = z.core.$ZodIssue;

function flatten(issue: Issue, above: Path): PlainIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    // `{ text: Yes, I confirm }` is two keys to YAML.
    const hint = (key: string): string => (/\s/.test(key) ? '; a text that holds a comma needs quotes inside { }' : '');
    return issue.keys.map((key) => ({ path, key, message: `unknown key "${key}": ${issue.message}${hint(key)}` }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const why = issue.issues.map(({ message }) => message).join('; ');
    return [{ path: path.slice(0, -1), key, message: `the key "${key}": ${why}` }];
  }
  if (issue.code === 'invalid_union' && issue.input !== undefined) {
    const branch = closest(issue.errors);
    if (branch) return branch.flatMap((inner) => flatten(inner, path));
  }
  return [{ path, message: issue.message }];
}

/** The one branch of a union that the author evidently meant; `null` when several are equally near. */
function closest(branches: readonly Issue[][]): Issue[] | null {
  const ranked = branches
    .map((issues) => ({ issues, distance: distance(issues) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = ranked;
  if (!first || first.distance >= WRONG_KIND) return null;
  return second && second.distance === first.distance ? null : first.issues;
}

const WRONG_KIND = 100;

/** How far the value is from a branch, by its own keys only: what is wrong deeper inside says nothing about the branch. */
function distance(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return sum + issue.keys.length;
    if (issue.path.length === 0 && issue.code !== 'custom' && !issue.code.startsWith('too_')) return sum + WRONG_KIND;
    return issue.path.length === 1 && issue.input === undefined ? sum + 1 : sum;
  }, 0);
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  array: 'a list',
};

const FORMATS: Record<string, string> = {
  email: 'an e-mail address',
  url: 'a web address such as https://www.example.org/',
};

/** The sentence of one issue. Messages written in the model itself come first and never reach this. */
function describe(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') return `expected one of ${keysOf(issue.inst) ?? 'the known keys'}`;
  const expected = expectation(issue);
  if (issue.input === undefined) return `"${String(issue.path?.at(-1) ?? 'value')}" is missing: expected ${expected}`;
  return `expected ${expected}, got ${show(issue.input)}`;
}

function expectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map((value) => String(value)));
    case 'invalid_format':
      return issue.format === 'starts_with'
        ? `a text that begins with "${issue.prefix}"`
        : (FORMATS[issue.format] ?? issue.format);
    case 'too_small':
      if (issue.origin === 'array') return `at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}`;
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`;
    case 'invalid_union':
      return oneOf(branchesOf(issue.inst));
    default:
      return 'another value';
  }
}

const oneOf = (options: readonly string[]): string =>
  options.length === 1 ? `${options[0]}` : `one of ${options.join(' | ')}`;

function show(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return `the keys ${Object.keys(input).join(', ')}`;
  const hint = typeof input === 'string' ? '' : ` (a ${typeof input}: put a text in quotes)`;
  return `${JSON.stringify(input)}${hint}`;
}

/** The schema below `transform`, `lazy` and the like. */
function inner(schema: unknown): unknown {
  if (schema instanceof z.ZodPipe) return inner(schema.in);
  return schema instanceof z.ZodLazy ? inner(schema.unwrap()) : schema;
}

function keysOf(schema: unknown): string | null {
  const own = inner(schema);
  if (own instanceof z.ZodObject) return Object.keys(own.shape).join(', ');
  if (!(own instanceof z.ZodRecord)) return null;
  const key = inner(own.keyType);
  return key instanceof z.ZodEnum ? key.options.join(', ') : null;
}

function branchesOf(schema: unknown): string[] {
  const own = inner(schema);
  if (own instanceof z.ZodUnion) return own.options.flatMap(branchesOf);
  if (own instanceof z.ZodObject) return [`{${keysOf(own)}}`];
  return [own instanceof z.ZodArray ? 'a list of them' : 'a value'];
}
