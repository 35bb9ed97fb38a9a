/**
 * Reads the knowledge: files in, everything the product knows out, or each mistake with its file, line and column.
 * Pure: who reads the disk gives the texts. Needs zod and yaml, so it runs in tools, tests and the build only.
 */
import { checkDecision } from './loading/check-decisions';
import { checkArrivals, checkHandOver, checkReachable } from './loading/check-procedures';
import { checkLists, checkScreen } from './loading/check-screens';
import { checkExits, checkSteps } from './loading/check-steps';
import { type Expanded, expandAll, type WrittenStep, writtenSteps } from './loading/expand';
import { errorAt, type KnowledgeText, type LoadedFiles, readFiles } from './loading/read-files';
import { knownIds, walkParameters, walkReferences } from './loading/reference-walk';
import { type KnowledgeError, type Path, type Position, positionOf, type YamlFile } from './loading/yaml-file';
import type { Knowledge } from './model';

export type { KnowledgeError, KnowledgeText, WrittenStep };

export type LoadResult =
  | {
      ok: true;
      knowledge: Knowledge;
      /** Every step where it is written, in the order of the files: a shared step once. */
      written: WrittenStep[];
      /** Where the value at `path` of a file stands, for findings made later; `null` for a file that was not loaded. */
      locate: (file: string, path: Path) => Position | null;
    }
  | { ok: false; errors: KnowledgeError[] };

/**
 * Loads `files` (paths from the root of the project). Mistakes of syntax and shape come first and alone, because
 * references into a file that cannot be read would all seem broken. Errors are in the order of the files.
 */
export function loadKnowledge(files: readonly KnowledgeText[]): LoadResult {
  const read = readFiles(files);
  if (!read.ok) return { ok: false, errors: sorted(read.errors) };
  const expanded = expandAll(read.files);
  const errors = [...expanded.errors, ...checkReferences(read.files, expanded.procedures)];
  if (errors.length > 0) return { ok: false, errors: sorted(errors) };

  const byPath = new Map(allFiles(read.files).map(({ file }) => [file.path, file]));
  const locate = (path: string, inside: Path): Position | null => {
    const file = byPath.get(path);
    return file ? positionOf(file, inside) : null;
  };
  const knowledge = assemble(read.files, expanded.procedures);
  return { ok: true, knowledge, written: writtenSteps(read.files, expanded.procedures), locate };
}

function allFiles(files: LoadedFiles): { file: YamlFile; value: unknown }[] {
  const { sources, hosts, contacts, terms, problems, facts, decisions, screens, procedures, groups } = files;
  return [sources, hosts, contacts, terms, problems, facts, ...decisions, ...screens, ...procedures, ...groups];
}

function checkReferences(files: LoadedFiles, expanded: readonly Expanded[]): KnowledgeError[] {
  const known = knownIds(files);
  const screens = new Map(files.screens.map(({ value }) => [value.id, value]));
  const procedures = new Set(files.procedures.map(({ value }) => value.id));
  const hosts = files.hosts.value.hosts;
  const facts = new Map(files.facts.value.facts.map((fact) => [fact.id, fact]));
  return [
    ...checkLists(files),
    ...allFiles(files).flatMap(({ file, value }) => [
      ...walkReferences(file, value, known),
      ...walkParameters(file, value),
    ]),
    ...files.screens.flatMap((screen) => checkScreen(screen, hosts)),
    ...files.decisions.flatMap((decision) => checkDecision(decision, procedures)),
    ...[...files.procedures, ...files.groups].flatMap((steps) => checkSteps(steps, screens, hosts)),
    ...files.procedures.flatMap((procedure) => checkExits(procedure, screens, procedures)),
    ...checkReachable(expanded, facts),
    ...expanded.flatMap((procedure) => [...checkHandOver(procedure), ...checkArrivals(procedure, screens, hosts)]),
    ...uncited(files, known.cited),
  ];
}

function uncited({ sources }: LoadedFiles, cited: ReadonlySet<string>): KnowledgeError[] {
  return sources.value.sources.flatMap(({ id }, index) =>
    cited.has(id) ? [] : [errorAt(sources.file, ['sources', index, 'id'], `nothing cites the source "${id}"`)],
  );
}

const byId = <T extends { id: string }>(entries: readonly T[]): Record<string, T> =>
  Object.fromEntries(entries.map((entry) => [entry.id, entry]));

function assemble(files: LoadedFiles, expanded: readonly Expanded[]): Knowledge {
  return {
    sources: byId(files.sources.value.sources),
    hosts: files.hosts.value,
    contacts: byId(files.contacts.value.contacts),
    terms: byId(files.terms.value.terms),
    problems: byId(files.problems.value.problems),
    facts: byId(files.facts.value.facts),
    decisions: byId(files.decisions.map(({ value }) => value)),
    screens: byId(files.screens.map(({ value }) => value)),
    procedures: byId(expanded.map(({ procedure }) => procedure)),
  };
}

/** In reading order, each once: a group that two procedures use would be reported twice. */
function sorted(errors: readonly KnowledgeError[]): KnowledgeError[] {
  const unique = new Map(errors.map((error) => [JSON.stringify(error), error]));
  return [...unique.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}
