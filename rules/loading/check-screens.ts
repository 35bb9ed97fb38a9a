/** What must hold in and between screens, hosts and terms, beyond the shape of each file. */
import type { Host, Labels, Language, Screen, Term } from '../model';
import { checkTarget } from './check-targets';
import { leadsBack, repeated } from './lists';
import { errorAt, type Loaded, type LoadedFiles } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

/** Errors of one screen. */
export function checkScreen({ file, value: screen }: Loaded<Screen>, hosts: readonly Host[]): KnowledgeError[] {
  const messages = new Set(screen.messages.map(({ id }) => id));
  const unknownMessages = (['requiresMessage', 'excludesMessage'] as const).flatMap((key) =>
    (screen[key] ?? []).flatMap((id, index) =>
      messages.has(id) ? [] : [errorAt(file, [key, index], `no message of this screen is called "${id}"`)],
    ),
  );
  const { languages, errors } = checkLanguages(file, screen, hosts);
  return [
    ...repeated(file, ['landmarks'], screen.landmarks),
    ...repeated(file, ['messages'], screen.messages),
    ...repeated(file, ['targets'], screen.targets),
    ...unknownMessages,
    ...errors,
    ...checkPaths(file, screen, languages),
    ...checkDescribed(file, screen),
    ...(languages === null || screen.undescribed ? [] : checkAllLabels(file, screen, languages)),
    ...screen.targets.flatMap((target, index) => checkTarget(file, ['targets', index], target, screen)),
  ];
}

/** A screen is described, so that it can be recognised, or it is only named: then nothing is said to stand on it. */
function checkDescribed(file: YamlFile, screen: Screen): KnowledgeError[] {
  if (!screen.undescribed) {
    const known = Object.keys(screen.heading).length > 0 || screen.landmarks.length > 0;
    const message = 'nothing tells this screen apart: give it a heading or landmarks, or say "undescribed: true"';
    return known ? [] : [errorAt(file, ['heading'], message)];
  }
  return (['heading', 'landmarks', 'messages', 'targets'] as const).flatMap((key) =>
    Object.keys(screen[key]).length === 0 ? [] : [errorAt(file, [key], `this screen is undescribed: it has no ${key}`)],
  );
}

function checkPaths(file: YamlFile, screen: Screen, languages: ReadonlySet<Language> | null): KnowledgeError[] {
  return screen.paths.flatMap(({ path, language }, index) => {
    const place = ['paths', index, 'path'];
    const star = path.indexOf('*');
    const foreign = language !== undefined && languages !== null && !languages.has(language);
    return [
      ...(foreign ? [errorAt(file, ['paths', index, 'language'], `this screen has no pages in "${language}"`)] : []),
      ...(star !== -1 && star < path.length - 1 ? [errorAt(file, place, '"*" stands at the end of a path only')] : []),
      ...(path === '/*' ? [errorAt(file, place, 'every page of the host begins like this: leave the path out')] : []),
    ];
  });
}

/**
 * The languages that the labels of a screen must have: those it names, or else those of its hosts. `null` where a host
 * is wrong already. An undescribed screen is only linked to, so its host may be a link without languages.
 */
function checkLanguages(
  file: YamlFile,
  screen: Screen,
  hosts: readonly Host[],
): { languages: Set<Language> | null; errors: KnowledgeError[] } {
  const offered = new Set<Language>();
  const errors = screen.hosts.flatMap((name, index) => {
    const fail = (message: string): KnowledgeError[] => [errorAt(file, ['hosts', index], message)];
    const host = hosts.find((entry) => entry.host === name);
    if (!host) return fail(`"${name}" is not in hosts.yaml`);
    for (const language of host.languages ?? []) offered.add(language);
    if (screen.undescribed) return [];
    if (host.kind === 'link')
      return fail(`"${name}" is a "link" in hosts.yaml: a screen needs a host to guide or explain`);
    return host.languages?.length ? [] : fail(`"${name}" has a screen, but hosts.yaml does not say its languages`);
  });
  if (errors.length > 0) return { languages: null, errors };
  if (!screen.languages) return { languages: offered.size > 0 ? offered : null, errors };
  const foreign = screen.languages.flatMap((language, index) =>
    offered.size === 0 || offered.has(language)
      ? []
      : [errorAt(file, ['languages', index], `the host of this screen has no pages in "${language}"`)],
  );
  return { languages: new Set(screen.languages), errors: foreign };
}

/** The languages in which a screen stands on the page. */
export function screenLanguages(screen: Screen, hosts: readonly Host[]): Set<Language> {
  const own = hosts.filter(({ host }) => screen.hosts.includes(host)).flatMap(({ languages }) => languages ?? []);
  return new Set(screen.languages ?? own);
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

/** Old pages have no heading: such a screen is known by its landmarks. */
function checkAllLabels(file: YamlFile, screen: Screen, languages: ReadonlySet<Language>): KnowledgeError[] {
  return placedLabels(screen)
    .filter(({ path, labels }) => path[0] !== 'heading' || Object.keys(labels).length > 0)
    .flatMap(({ path, labels }) => checkLabels(file, path, labels, languages));
}

/** Errors of labels that lack one of `languages`, have another one, or are superseded by themselves. */
export function checkLabels(
  file: YamlFile,
  path: Path,
  labels: Labels,
  languages: ReadonlySet<Language>,
): KnowledgeError[] {
  const given = Object.keys(labels) as Language[];
  return [
    ...[...languages]
      .filter((language) => !labels[language])
      .map((language) => errorAt(file, path, `no label in "${language}", a language of this screen`)),
    ...given
      .filter((language) => !languages.has(language))
      .map((language) =>
        errorAt(file, path, `this screen has no pages in "${language}": leave this label out`, language),
      ),
    ...given.flatMap((language) =>
      (labels[language] ?? []).flatMap(({ text, supersededBy }, index) =>
        supersededBy === text
          ? [errorAt(file, [...path, language, index, 'supersededBy'], 'this label is superseded by itself')]
          : [],
      ),
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
