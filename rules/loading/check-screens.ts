/** What must hold in and between screens, hosts and terms, beyond the shape of each file. */
import type { Host, Labels, Language, Screen, Term } from '../model';
import { errorAt, type Loaded, type LoadedFiles } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

/** Errors of ids that stand twice in a list. `key` is the field that must be unique. */
export function repeated(
  file: YamlFile,
  path: Path,
  entries: readonly Readonly<Record<string, unknown>>[],
  key = 'id',
): KnowledgeError[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry, index) => {
    const value = entry[key];
    const again = seen.has(value);
    seen.add(value);
    return again ? [errorAt(file, [...path, index, key], `"${String(value)}" stands twice in this list`)] : [];
  });
}

/** Errors of one screen. */
export function checkScreen({ file, value: screen }: Loaded<Screen>, hosts: readonly Host[]): KnowledgeError[] {
  const messages = new Set(screen.messages.map(({ id }) => id));
  const unknownMessages = (['requiresMessage', 'excludesMessage'] as const).flatMap((key) =>
    (screen[key] ?? []).flatMap((id, index) =>
      messages.has(id) ? [] : [errorAt(file, [key, index], `no message of this screen is called "${id}"`)],
    ),
  );
  const { languages, errors } = checkHosts(file, screen, hosts);
  const paths = screen.paths.flatMap(({ language }, index) =>
    language === undefined || languages === null || languages.has(language)
      ? []
      : [errorAt(file, ['paths', index, 'language'], `the host of this screen has no pages in "${language}"`)],
  );
  const labels = languages === null ? [] : placedLabels(screen).flatMap((each) => checkLabels(file, each, languages));
  return [
    ...repeated(file, ['landmarks'], screen.landmarks),
    ...repeated(file, ['messages'], screen.messages),
    ...repeated(file, ['targets'], screen.targets),
    ...unknownMessages,
    ...errors,
    ...paths,
    ...labels,
  ];
}

/** The languages that the labels of a screen must have: those of its hosts. `null` where a host is wrong already. */
function checkHosts(
  file: YamlFile,
  screen: Screen,
  hosts: readonly Host[],
): { languages: Set<Language> | null; errors: KnowledgeError[] } {
  const languages = new Set<Language>();
  const errors = screen.hosts.flatMap((name, index) => {
    const fail = (message: string): KnowledgeError[] => [errorAt(file, ['hosts', index], message)];
    const host = hosts.find((entry) => entry.host === name);
    if (!host) return fail(`"${name}" is not in hosts.yaml`);
    if (host.kind === 'link')
      return fail(`"${name}" is a "link" in hosts.yaml: a screen needs a host to guide or explain`);
    if (!host.languages?.length) return fail(`"${name}" has a screen, but hosts.yaml does not say its languages`);
    for (const language of host.languages) languages.add(language);
    return [];
  });
  return { languages: errors.length > 0 ? null : languages, errors };
}

interface PlacedLabels {
  path: Path;
  labels: Labels;
}

/** Every set of labels of a screen, with its place. */
export function placedLabels(screen: Screen): PlacedLabels[] {
  return [
    { path: ['heading'], labels: screen.heading },
    ...(['landmarks', 'messages', 'targets'] as const).flatMap((list) =>
      screen[list].map(({ labels }, index) => ({ path: [list, index, 'labels'], labels })),
    ),
    ...screen.targets.flatMap(({ section }, index) =>
      section ? [{ path: ['targets', index, 'section'], labels: section }] : [],
    ),
  ];
}

function checkLabels(
  file: YamlFile,
  { path, labels }: PlacedLabels,
  languages: ReadonlySet<Language>,
): KnowledgeError[] {
  const missing = [...languages].filter((language) => !labels[language]);
  const foreign = (Object.keys(labels) as Language[]).filter((language) => !languages.has(language));
  return [
    ...missing.map((language) =>
      errorAt(file, path, `no label in "${language}", a language of the host of this screen`),
    ),
    ...foreign.map((language) =>
      errorAt(file, path, `the host of this screen has no pages in "${language}": leave this label out`, language),
    ),
  ];
}

/** Errors of the lists that stand in one file each. */
export function checkLists(files: LoadedFiles): KnowledgeError[] {
  const { sources, hosts, contacts, terms, problems, facts } = files;
  return [
    ...repeated(sources.file, ['sources'], sources.value.sources),
    ...repeated(hosts.file, ['hosts'], hosts.value.hosts, 'host'),
    ...repeated(contacts.file, ['contacts'], contacts.value.contacts),
    ...repeated(terms.file, ['terms'], terms.value.terms),
    ...repeated(problems.file, ['problems'], problems.value.problems),
    ...repeated(facts.file, ['facts'], facts.value.facts),
    ...facts.value.facts.flatMap(({ values }, index) => repeated(facts.file, ['facts', index, 'values'], values)),
    ...checkTerms(terms.file, terms.value.terms),
  ];
}

function checkTerms(file: YamlFile, terms: readonly Term[]): KnowledgeError[] {
  const successor = new Map(terms.map(({ id, replacedBy }) => [id, replacedBy]));
  return terms.flatMap(({ id, replacedBy }, index) => {
    if (replacedBy === undefined) return [];
    const path = ['terms', index, 'replacedBy'];
    if (!successor.has(replacedBy)) return [errorAt(file, path, `no term is called "${replacedBy}"`)];
    return leadsBack(id, successor) ? [errorAt(file, path, `circle: "${id}" ends up replaced by itself`)] : [];
  });
}

/** Whether following `next` from `start` comes back to `start`. */
export function leadsBack(start: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
