/** The whole check of the knowledge: loading, proof of every decision, tables of cases, and what is covered. */
import { type TableReport, verify } from '../engine/verify';
import { type KnowledgeError, loadKnowledge } from '../loader';
import type { Knowledge, Labels, Language } from '../model';
import { placedLabels } from './check-screens';
import type { KnowledgeText } from './read-files';

export interface Coverage {
  procedures: number;
  steps: number;
  screens: number;
  targets: number;
  decisions: number;
  facts: number;
  hosts: number;
  sources: number;
  contacts: number;
  terms: number;
  problems: number;
  /** Labels of the screens, per language of the page: how many were read somewhere, how many are our translation. */
  labels: Partial<Record<Language, { read: number; unverified: number }>>;
  /** Decision → states of knowledge that were checked, cases, and how many full assignments lead to each outcome. */
  decisionsDetail: Record<string, TableReport['counts']>;
}

export type CheckReport =
  | { ok: true; errors: []; coverage: Coverage; knowledge: Knowledge }
  | { ok: false; errors: KnowledgeError[]; coverage: Coverage | null };

/** Checks `files`. `coverage` is `null` when they cannot be loaded. */
export function checkKnowledge(files: readonly KnowledgeText[]): CheckReport {
  const loaded = loadKnowledge(files);
  if (!loaded.ok) return { ok: false, errors: loaded.errors, coverage: null };
  const { knowledge, locate } = loaded;
  const decisionsDetail: Coverage['decisionsDetail'] = {};
  const errors: KnowledgeError[] = [];
  for (const decision of Object.values(knowledge.decisions)) {
    const { problems, counts } = verify(decision, knowledge.facts);
    decisionsDetail[decision.id] = counts;
    const file = `rules/decisions/${decision.id}.yaml`;
    for (const { path, message } of problems) {
      errors.push({ file, ...(locate(file, path) ?? { line: 1, column: 1 }), message });
    }
  }
  const coverage = cover(knowledge, decisionsDetail);
  return errors.length > 0 ? { ok: false, errors, coverage } : { ok: true, errors: [], coverage, knowledge };
}

function cover(knowledge: Knowledge, decisionsDetail: Coverage['decisionsDetail']): Coverage {
  const count = (record: object): number => Object.keys(record).length;
  const screens = Object.values(knowledge.screens);
  return {
    procedures: count(knowledge.procedures),
    steps: Object.values(knowledge.procedures).reduce((sum, { steps }) => sum + steps.length, 0),
    screens: screens.length,
    targets: screens.reduce((sum, { targets }) => sum + targets.length, 0),
    decisions: count(knowledge.decisions),
    facts: count(knowledge.facts),
    hosts: knowledge.hosts.hosts.length,
    sources: count(knowledge.sources),
    contacts: count(knowledge.contacts),
    terms: count(knowledge.terms),
    problems: count(knowledge.problems),
    labels: countLabels(screens.flatMap((screen) => placedLabels(screen).map(({ labels }) => labels))),
    decisionsDetail,
  };
}

function countLabels(all: readonly Labels[]): Coverage['labels'] {
  const counts: Coverage['labels'] = {};
  for (const labels of all) {
    for (const [language, wordings] of Object.entries(labels) as [Language, Labels[Language]][]) {
      const count = counts[language] ?? { read: 0, unverified: 0 };
      for (const { unverified } of wordings ?? []) count[unverified ? 'unverified' : 'read'] += 1;
      counts[language] = count;
    }
  }
  return counts;
}
