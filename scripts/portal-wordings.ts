/** What the simulated portal says: how much of it a source shows, and how much is our own, by screen and language. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Wording } from '../portal/screens/wording';
import { LANGUAGES } from '../rules/languages';
import type { Language } from '../rules/model';
import { PROJECT_ROOT } from './knowledge-files';

export interface WordingCount {
  read: number;
  reconstructed: number;
}
export type PerLanguage = Record<Language, WordingCount>;

export interface PortalWordings {
  /** Each wording once. */
  languages: PerLanguage;
  /** By the name of the page's file; what several pages show counts in each. */
  screens: Record<string, PerLanguage>;
}

const FOLDER = `${PROJECT_ROOT}/portal/screens`;

/** Where a wording stands: file of texts and names on the way to it, joined by dots. */
export type Collected = Map<string, Wording>;

/** All wordings of all files of texts. */
export async function collectWordings(): Promise<Collected> {
  const found: Collected = new Map();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.texts.ts'))) {
    const texts: object = await import(pathToFileURL(`${FOLDER}/${file}`).href);
    collect(texts, file.replace('.texts.ts', ''), found);
  }
  return found;
}

function collect(value: unknown, path: string, found: Collected): void {
  if (typeof value !== 'object' || value === null) return;
  if (isWording(value)) found.set(path, value);
  else for (const [name, inner] of Object.entries(value)) collect(inner, `${path}.${name}`, found);
}

function isWording(value: object): value is Wording {
  return LANGUAGES.every((language) => {
    const entry: unknown = Reflect.get(value, language);
    return typeof entry === 'object' && entry !== null && 'read' in entry && 'text' in entry;
  });
}

/** A site without English pages shows English visitors the very entry of another language: not a wording of its own. */
function countIn(wordings: Iterable<Wording>): PerLanguage {
  const count: PerLanguage = { fr: none(), nl: none(), de: none(), en: none() };
  for (const wording of wordings) {
    for (const language of LANGUAGES) {
      if (language === 'en' && wording.en === wording.fr) continue;
      count[language][wording[language].read ? 'read' : 'reconstructed'] += 1;
    }
  }
  return count;
}

const none = (): WordingCount => ({ read: 0, reconstructed: 0 });

/** Counts everything that the portal says. */
export async function portalWordings(): Promise<PortalWordings> {
  const all = await collectWordings();
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsx'));
  const sources = new Map(files.map((name) => [name.replace('.tsx', ''), readFileSync(`${FOLDER}/${name}`, 'utf8')]));
  const screens: PortalWordings['screens'] = {};
  const parts = new Set([...sources.values()].flatMap((source) => importsOf(source).map(({ from }) => from)));
  const known = new Set(readdirSync(`${PROJECT_ROOT}/rules/screens`).map((name) => name.replace('.yaml', '')));
  for (const [name, source] of sources) {
    // A page of the reference, or one of our own that is part of no other.
    if (!known.has(name) && (parts.has(name) || !/\): Page \{/.test(source))) continue;
    screens[name] = countIn(usedBy(name, sources, all));
  }
  return { languages: countIn(all.values()), screens };
}

/** The wordings that a page's file, and every file of parts that it draws from, calls by name. */
function usedBy(name: string, sources: ReadonlyMap<string, string>, all: Collected): Set<Wording> {
  const used = new Set<Wording>();
  const open = [name];
  const seen = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const source = sources.get(file);
    if (source === undefined || seen.has(file)) continue;
    seen.add(file);
    for (const { names, from } of importsOf(source)) {
      if (!from.endsWith('.texts')) open.push(from);
      else for (const wording of namedIn(source, names, from.replace('.texts', ''), all)) used.add(wording);
    }
  }
  return used;
}

function importsOf(source: string): { names: string; from: string }[] {
  const found = source.matchAll(/^import \{([^}]*)\} from '\.\/([\w.-]+)';/gm);
  return [...found].map(([, names = '', from = '']) => ({ names, from }));
}

/** `names`: as they are imported. What is called by a name that is only known later counts with all its neighbours. */
function namedIn(source: string, names: string, file: string, all: Collected): Wording[] {
  return names.split(',').flatMap((imported) => {
    const [exported = '', local = exported] = imported.trim().split(/ as /);
    if (exported === '' || exported.startsWith('type ')) return [];
    const body = source.replace(/^import .*?;$/gms, '');
    return [...body.matchAll(new RegExp(`(?<![\\w.'])${local}((?:\\.\\w+)*)`, 'g'))].flatMap(([, rest = '']) => {
      const path = `${file}.${exported}${rest}`;
      return [...all].flatMap(([one, wording]) => (under(one, path) ? [wording] : []));
    });
  });
}

/** Whether `one` is at `path`, beneath it, or is what `path` reaches into. */
function under(one: string, path: string): boolean {
  return one === path || one.startsWith(`${path}.`) || path.startsWith(`${one}.`);
}
