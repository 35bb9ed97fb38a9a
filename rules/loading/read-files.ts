/** Which knowledge file is which, and their contents as the model types them. No references are followed here. */
import type { z } from 'zod';
import {
  type Contact,
  ContactsFile,
  Decision,
  type Fact,
  FactsFile,
  HostsFile,
  type Problem,
  ProblemsFile,
  ProcedureFile,
  Screen,
  type Source,
  SourcesFile,
  StepGroup,
  type Term,
  TermsFile,
} from '../model';
import { parsePlain } from './plain-issues';
import { type KnowledgeError, openYaml, type Path, positionOf, type YamlFile } from './yaml-file';

/** A file and what it says. */
export interface Loaded<T> {
  file: YamlFile;
  value: T;
}

export interface LoadedFiles {
  sources: Loaded<{ sources: Source[] }>;
  hosts: Loaded<HostsFile>;
  contacts: Loaded<{ contacts: Contact[] }>;
  terms: Loaded<{ terms: Term[] }>;
  problems: Loaded<{ problems: Problem[] }>;
  facts: Loaded<{ facts: Fact[] }>;
  decisions: Loaded<Decision>[];
  screens: Loaded<Screen>[];
  procedures: Loaded<ProcedureFile>[];
  groups: Loaded<StepGroup>[];
}

export interface KnowledgeText {
  /** Path from the root of the project, with `/`: `rules/screens/csam-home.yaml`. */
  path: string;
  text: string;
}

const SINGLE = {
  sources: SourcesFile,
  hosts: HostsFile,
  contacts: ContactsFile,
  terms: TermsFile,
  problems: ProblemsFile,
  facts: FactsFile,
} as const;

const FOLDERS = ['decisions', 'screens', 'procedures'] as const;

/** Schema of the file at each kind of path, for the editor too. `procedures` also holds groups. */
export const FILE_SCHEMAS = {
  ...SINGLE,
  decisions: Decision,
  screens: Screen,
  procedures: ProcedureFile,
  groups: StepGroup,
};

type Kind = keyof typeof FILE_SCHEMAS;

/** Makes an error at the value at `path` of `file`; with `key`, at that key of it. */
export function errorAt(file: YamlFile, path: Path, message: string, key?: PropertyKey): KnowledgeError {
  return { file: file.path, ...positionOf(file, path, key), message };
}

/** Reads all files; the errors are those of syntax, shape, file names and missing or foreign files. */
export function readFiles(
  texts: readonly KnowledgeText[],
): { ok: true; files: LoadedFiles } | { ok: false; errors: KnowledgeError[] } {
  const errors: KnowledgeError[] = [];
  const read: { [K in Kind]: Loaded<z.infer<(typeof FILE_SCHEMAS)[K]>>[] } = {
    sources: [],
    hosts: [],
    contacts: [],
    terms: [],
    problems: [],
    facts: [],
    decisions: [],
    screens: [],
    procedures: [],
    groups: [],
  };
  const put = <K extends Kind>(kind: K, file: YamlFile, value: unknown): void => {
    const parsed = parsePlain<z.infer<(typeof FILE_SCHEMAS)[K]>>(
      FILE_SCHEMAS[kind] as unknown as z.ZodType<z.infer<(typeof FILE_SCHEMAS)[K]>>,
      value,
    );
    if (parsed.ok) read[kind].push({ file, value: parsed.value });
    else errors.push(...parsed.issues.map((issue) => errorAt(file, issue.path, issue.message, issue.key)));
  };
  for (const { path, text } of texts) {
    const kind = kindOf(path);
    if (!kind) {
      errors.push({ file: path, line: 1, column: 1, message: `not a knowledge file: expected ${EXPECTED_PATHS}` });
      continue;
    }
    const opened = openYaml(path, text);
    if (!opened.ok) errors.push(...opened.errors);
    else put(kind === 'procedures' && isGroup(opened.value) ? 'groups' : kind, opened.file, opened.value);
  }
  errors.push(
    ...missingFiles(texts),
    ...wrongNames([...read.decisions, ...read.screens, ...read.procedures, ...read.groups]),
  );
  const { sources, hosts, contacts, terms, problems, facts, ...folders } = read;
  const [s, h, c, t, p, f] = [sources[0], hosts[0], contacts[0], terms[0], problems[0], facts[0]];
  if (errors.length > 0 || !s || !h || !c || !t || !p || !f) return { ok: false, errors };
  return { ok: true, files: { sources: s, hosts: h, contacts: c, terms: t, problems: p, facts: f, ...folders } };
}

const EXPECTED_PATHS = `rules/{${Object.keys(SINGLE).join(',')}}.yaml or rules/{${FOLDERS.join(',')}}/ID.yaml`;

function kindOf(path: string): Kind | null {
  const single = /^rules\/([a-z]+)\.yaml$/.exec(path)?.[1];
  const folder = /^rules\/([a-z]+)\/[^/]+\.yaml$/.exec(path)?.[1];
  return (
    (Object.keys(SINGLE) as (keyof typeof SINGLE)[]).find((kind) => kind === single) ??
    FOLDERS.find((kind) => kind === folder) ??
    null
  );
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function missingFiles(texts: readonly KnowledgeText[]): KnowledgeError[] {
  const given = new Set(texts.map(({ path }) => path));
  return Object.keys(SINGLE)
    .map((kind) => `rules/${kind}.yaml`)
    .filter((path) => !given.has(path))
    .map((file) => ({ file, line: 1, column: 1, message: 'this file is missing' }));
}

function wrongNames(files: readonly Loaded<{ id: string }>[]): KnowledgeError[] {
  return files.flatMap(({ file, value }) => {
    const name = file.path.replace(/^.*\/|\.yaml$/g, '');
    if (name === value.id) return [];
    return [errorAt(file, ['id'], `the id is the name of the file: expected "${name}", got "${value.id}"`)];
  });
}
