/** What the knowledge covers, how far it was read on pages, and how old its evidence is: the material of fact-checking. */

import type { TableReport } from '../engine/verify';
import { LANGUAGES } from '../languages';
import { type Evidence, type Knowledge, type Labels, type Language, Localized } from '../model';
import { termsMet } from '../terms-met';
import { placedLabels } from './check-screens';
import type { WrittenStep } from './expand';

type Kind = (typeof Evidence.options)[number];
type PerKind = Record<Kind, number>;

export interface LabelCount {
  /** Wordings that a source shows on a page. */
  read: number;
  /** Our own translation. */
  unverified: number;
  /** Of both, those that newer evidence shows differently. */
  superseded: number;
  /** Share of what was read, 0–1, to three digits. */
  share: number;
  /** What the read ones rest on. */
  evidence: PerKind;
}

export interface Age {
  /** Date of the evidence, as exact as it is; `null` when it bears none. */
  asOf: string | null;
  /** Dates of the documents that the procedure and its steps cite. */
  oldest: string | null;
  newest: string | null;
}

export interface Coverage {
  procedures: number;
  /** As a person meets them: a shared step counts in each procedure. */
  steps: number;
  /** As they are written: a shared step counts once. */
  stepsWritten: number;
  screens: number;
  screensDescribed: number;
  screensUndescribed: number;
  targets: number;
  decisions: number;
  facts: number;
  hosts: number;
  sources: number;
  sourcesUsed: number;
  contacts: number;
  terms: number;
  problems: number;
  /** Messages ready to be sent, of procedures, steps and outcomes. */
  letters: number;
  /** Texts for the reader per language, how many are missing, and how many are a sentence left as in another language. */
  languages: Record<Language, { texts: number; missing: number; asInAnother: number }>;
  /** Labels of screens and options of lists, per language of the page. */
  labels: Partial<Record<Language, LabelCount>>;
  evidence: { procedures: PerKind; screens: PerKind };
  /** Ids of what the sources only name. Steps as `file#step`. */
  undescribed: { procedures: string[]; screens: string[]; steps: string[] };
  superseded: { procedures: string[]; screens: string[] };
  /** Ids that nothing refers to: never shown where they would help. */
  unused: { sources: string[]; contacts: string[]; terms: string[]; problems: string[] };
  age: { oldest: string | null; newest: string | null; undated: string[]; procedures: Record<string, Age> };
  /** Decision → states of knowledge that were checked, cases, and how many full assignments lead to each outcome. */
  decisionsDetail: Record<string, TableReport['counts']>;
}

/** Counts `knowledge`; `written` are its steps, each once, and `decisionsDetail` what the proof of the tables found. */
export function cover(
  knowledge: Knowledge,
  written: readonly WrittenStep[],
  decisionsDetail: Coverage['decisionsDetail'],
): Coverage {
  const count = (record: object): number => Object.keys(record).length;
  const procedures = Object.values(knowledge.procedures);
  const screens = Object.values(knowledge.screens);
  const used = referred(knowledge);
  const unused = (record: object): string[] => Object.keys(record).filter((id) => !used.has(id));
  const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);
  const undescribedScreens = ids(screens.filter(({ undescribed }) => undescribed));
  const unusedSources = Object.keys(knowledge.sources).filter((id) => !used.has(`source ${id}`));
  return {
    procedures: procedures.length,
    steps: procedures.reduce((sum, { steps }) => sum + steps.length, 0),
    stepsWritten: written.length,
    screens: screens.length,
    screensDescribed: screens.length - undescribedScreens.length,
    screensUndescribed: undescribedScreens.length,
    targets: screens.reduce((sum, { targets }) => sum + targets.length, 0),
    decisions: count(knowledge.decisions),
    facts: count(knowledge.facts),
    hosts: knowledge.hosts.hosts.length,
    sources: count(knowledge.sources),
    sourcesUsed: count(knowledge.sources) - unusedSources.length,
    contacts: count(knowledge.contacts),
    terms: count(knowledge.terms),
    problems: count(knowledge.problems),
    letters:
      procedures.length +
      written.filter(({ step }) => step.letter).length +
      Object.values(knowledge.decisions).flatMap(({ outcomes }) => outcomes.filter(({ letter }) => letter)).length,
    // The steps of the procedures are written out, so shared ones would count again and again.
    languages: countTexts([{ ...knowledge, procedures: procedures.map(({ steps, ...head }) => head) }, written]),
    labels: countLabels(knowledge, [
      ...screens.flatMap((screen) => placedLabels(screen).map(({ labels }) => labels)),
      ...written.flatMap(({ step }) => [step.option ?? {}, ...(step.lookAlikes ?? []).map(({ labels }) => labels)]),
    ]),
    evidence: { procedures: perKind(procedures), screens: perKind(screens) },
    undescribed: {
      procedures: ids(procedures.filter(({ undescribed }) => undescribed)),
      screens: undescribedScreens,
      steps: written.flatMap(({ step, file }) => (step.undescribed ? [`${file}#${step.id}`] : [])),
    },
    superseded: {
      procedures: ids(procedures.filter(({ supersededBy }) => supersededBy)),
      screens: ids(screens.filter(({ supersededBy }) => supersededBy)),
    },
    unused: {
      sources: unusedSources,
      contacts: unused(knowledge.contacts),
      terms: unused(knowledge.terms),
      problems: unused(knowledge.problems),
    },
    age: ages(knowledge),
    decisionsDetail,
  };
}

const noneOf = (): PerKind => ({ manual: 0, 'stored-copy': 0, live: 0 });

function perKind(entries: readonly { evidence: Kind }[]): PerKind {
  const counts = noneOf();
  for (const { evidence } of entries) counts[evidence] += 1;
  return counts;
}

function countLabels(knowledge: Knowledge, all: readonly Labels[]): Coverage['labels'] {
  const counts: Coverage['labels'] = {};
  for (const labels of all) {
    for (const language of LANGUAGES) {
      for (const { read, supersededBy } of labels[language] ?? []) {
        counts[language] ??= { read: 0, unverified: 0, superseded: 0, share: 0, evidence: noneOf() };
        const count = counts[language];
        const source = read === undefined ? undefined : knowledge.sources[idOf(read)];
        count[read === undefined ? 'unverified' : 'read'] += 1;
        if (source) count.evidence[source.evidence] += 1;
        if (supersededBy !== undefined) count.superseded += 1;
        count.share = Math.round((1000 * count.read) / (count.read + count.unverified)) / 1000;
      }
    }
  }
  return counts;
}

const idOf = (reference: string): string => reference.split('#')[0] ?? '';

/** Calls `see` with every map in `value`. */
function visitMaps(value: unknown, see: (map: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const entry of value) visitMaps(entry, see);
  else if (typeof value === 'object' && value !== null) {
    see(value as Record<string, unknown>);
    for (const child of Object.values(value)) visitMaps(child, see);
  }
}

/** A sentence has at least this many words; shorter texts (names, "PIN", "Portal") may well be the same. */
const SENTENCE = 5;

function countTexts(values: readonly unknown[]): Coverage['languages'] {
  const counts = Object.fromEntries(
    LANGUAGES.map((language) => [language, { texts: 0, missing: 0, asInAnother: 0 }]),
  ) as Coverage['languages'];
  const partial = Localized.partial();
  const seen = new Set<unknown>();
  visitMaps(values, (map) => {
    const text = partial.safeParse(map);
    if (seen.has(map) || !text.success || Object.keys(text.data).length === 0) return;
    seen.add(map);
    for (const language of LANGUAGES) {
      const own = text.data[language];
      counts[language][own === undefined ? 'missing' : 'texts'] += 1;
      const others = LANGUAGES.filter((other) => other !== language).map((other) => text.data[other]);
      if (own !== undefined && own.split(/\s+/).length >= SENTENCE && others.includes(own))
        counts[language].asInAnother += 1;
    }
  });
  return counts;
}

/** Ids of contacts, terms and problems that something refers to; sources as `source ID`. */
function referred(knowledge: Knowledge): Set<string> {
  const used = new Set<string>();
  const add = (value: unknown): void => {
    if (Array.isArray(value)) for (const id of value) if (typeof id === 'string') used.add(id);
  };
  visitMaps(knowledge, (map) => {
    add(map.contacts);
    add(map.problems);
    add(map.terms);
    if (typeof map.to === 'string') used.add(map.to);
    if (typeof map.replacedBy === 'string') used.add(map.replacedBy);
    if (typeof map.read === 'string') used.add(`source ${idOf(map.read)}`);
    if (Array.isArray(map.sources))
      for (const source of map.sources) if (typeof source === 'string') used.add(`source ${idOf(source)}`);
  });
  // A word that stands on the screen of a step is explained there, although the step does not name it.
  for (const { steps } of Object.values(knowledge.procedures)) {
    for (const step of steps) for (const id of termsMet(knowledge, step)) used.add(id);
  }
  return used;
}

/** Dates of different exactness compare by what they share: "2018" is not after "2018-07". */
function range(dates: readonly (string | null)[]): { oldest: string | null; newest: string | null } {
  const sorted = dates.filter((date) => date !== null).sort();
  return { oldest: sorted[0] ?? null, newest: sorted.at(-1) ?? null };
}

function ages(knowledge: Knowledge): Coverage['age'] {
  const cited = (value: unknown): (string | null)[] => {
    const dates: (string | null)[] = [];
    visitMaps(value, ({ sources }) => {
      if (!Array.isArray(sources)) return;
      for (const source of sources) dates.push(knowledge.sources[idOf(String(source))]?.asOf ?? null);
    });
    return dates;
  };
  const procedures = Object.values(knowledge.procedures);
  const dated = [...procedures, ...Object.values(knowledge.screens)];
  return {
    ...range(dated.map(({ asOf }) => asOf)),
    undated: dated.filter(({ asOf }) => asOf === null).map(({ id }) => id),
    procedures: Object.fromEntries(
      procedures.map((procedure) => [procedure.id, { asOf: procedure.asOf, ...range(cited(procedure)) }]),
    ),
  };
}
