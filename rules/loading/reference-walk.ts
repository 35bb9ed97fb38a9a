/**
 * Follows the references that look alike in every kind of file: sources, contacts, problems, terms, links, facts
 * and their values. Found by the name of the key, so that a new place in the model cannot be forgotten here.
 */
import { LANGUAGES } from '../languages';
import { Localized } from '../model';
import { parametersOf } from './expand';
import { errorAt, type LoadedFiles } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

/** Ids that exist, and what was referred to. */
export interface Known {
  sources: ReadonlySet<string>;
  contacts: ReadonlySet<string>;
  problems: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  /** Contacts that a message can be sent to. */
  writable: ReadonlySet<string>;
  /** Fact → its values. */
  facts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Hosts that hosts.yaml lists: nothing else is linked to. */
  hosts: ReadonlySet<string>;
  /** Filled while walking: sources that something cites. */
  cited: Set<string>;
}

export function knownIds(files: LoadedFiles): Known {
  const ids = (entries: readonly { id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));
  return {
    sources: ids(files.sources.value.sources),
    contacts: ids(files.contacts.value.contacts),
    problems: ids(files.problems.value.problems),
    terms: ids(files.terms.value.terms),
    writable: ids(
      files.contacts.value.contacts.filter(
        ({ email, contactPage, address }) => (email ?? contactPage ?? address) !== undefined,
      ),
    ),
    facts: new Map(files.facts.value.facts.map((fact) => [fact.id, ids(fact.values)])),
    hosts: new Set(files.hosts.value.hosts.map(({ host }) => host)),
    cited: new Set(),
  };
}

/** Errors of all such references in `value`, the content of `file`. Adds the cited sources to `known.cited`. */
export function walkReferences(file: YamlFile, value: unknown, known: Known): KnowledgeError[] {
  const errors: KnowledgeError[] = [];
  const need = (exists: boolean, path: Path, message: string): void => {
    if (!exists) errors.push(errorAt(file, path, message));
  };
  const byKey: Record<string, (id: string, path: Path) => void> = {
    sources(ref, path) {
      const id = ref.split('#')[0] ?? '';
      known.cited.add(id);
      need(known.sources.has(id), path, `no source of sources.yaml is called "${id}"`);
    },
    contacts: (id, path) => need(known.contacts.has(id), path, `no contact of contacts.yaml is called "${id}"`),
    problems: (id, path) => need(known.problems.has(id), path, `no problem of problems.yaml is called "${id}"`),
    terms: (id, path) => need(known.terms.has(id), path, `no term of terms.yaml is called "${id}"`),
  };
  const addressee = (id: string, path: Path): void => {
    byKey.contacts?.(id, path);
    const reachable = !known.contacts.has(id) || known.writable.has(id);
    need(reachable, path, `nothing says where to write to "${id}": it has no e-mail, contact page or address`);
  };
  const factIs = (fact: string, wanted: string, factPath: Path, valuePath: Path): void => {
    const values = known.facts.get(fact);
    need(values !== undefined, factPath, `no fact of facts.yaml is called "${fact}"`);
    if (!values) return;
    const expected = [...values].join(' | ');
    need(values.has(wanted), valuePath, `the fact "${fact}" has no value "${wanted}": expected one of ${expected}`);
  };
  const linkTo = (url: unknown, path: Path): void => {
    if (typeof url !== 'string') return;
    const { protocol, host } = new URL(url);
    const listed = protocol === 'https:' && known.hosts.has(host);
    need(listed, path, `people are sent to https addresses of hosts in hosts.yaml only, got ${protocol}//${host}`);
  };
  visitMaps(value, [], (map, path) => {
    for (const [key, child] of Object.entries(map)) {
      const at = [...path, key];
      const check = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
      if (check && Array.isArray(child)) {
        for (const [index, id] of child.entries()) if (typeof id === 'string') check(id, [...at, index]);
      }
      if (key === 'read' && typeof child === 'string') byKey.sources?.(child, at);
      if ((key === 'assumes' || key === 'given') && isTextMap(child)) {
        for (const [fact, wanted] of Object.entries(child)) factIs(fact, wanted, [...at, fact], [...at, fact]);
      }
    }
    if (path.at(-1) === 'letter' && typeof map.to === 'string') addressee(map.to, [...path, 'to']);
    if (path.at(-2) === 'links') linkTo(map.url, [...path, 'url']);
    linkTo(map.contactPage, [...path, 'contactPage']);
    if (typeof map.fact === 'string' && typeof map.is === 'string') {
      factIs(map.fact, map.is, [...path, 'fact'], [...path, 'is']);
    }
  });
  return errors;
}

/** Calls `see` with every map in `value`, outermost first. A map for which `see` returns `false` is not entered. */
function visitMaps(value: unknown, path: Path, see: (map: Record<string, unknown>, path: Path) => unknown): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) visitMaps(entry, [...path, index], see);
  } else if (typeof value === 'object' && value !== null) {
    if (see(value as Record<string, unknown>, path) === false) return;
    for (const [key, child] of Object.entries(value)) visitMaps(child, [...path, key], see);
  }
}

function isTextMap(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((entry) => typeof entry === 'string')
  );
}

/** Errors of texts outside steps that hold a parameter: nothing fills one there. */
export function walkParameters(file: YamlFile, value: unknown): KnowledgeError[] {
  const errors: KnowledgeError[] = [];
  visitMaps(value, [], (map, path) => {
    // Steps are looked at once `with` has filled them.
    if (path[0] === 'steps') return false;
    const text = Localized.safeParse(map);
    if (!text.success) return true;
    for (const name of parametersOf(text.data)) {
      const language = LANGUAGES.find((each) => text.data[each].includes(`{${name}}`)) ?? 'fr';
      errors.push(
        errorAt(file, [...path, language], `nothing fills {${name}} here: only the texts of steps hold parameters`),
      );
    }
    return true;
  });
  return errors;
}
