/** The whole check of the knowledge: loading, proof of every decision, tables of cases, and what is covered. */
import { verify } from '../engine/verify';
import { type KnowledgeError, loadKnowledge } from '../loader';
import type { Knowledge } from '../model';
import { type Coverage, cover } from './coverage';
import type { KnowledgeText } from './read-files';

export type CheckReport =
  | { ok: true; errors: []; coverage: Coverage; knowledge: Knowledge }
  | { ok: false; errors: KnowledgeError[]; coverage: Coverage | null };

/** Checks `files`. `coverage` is `null` when they cannot be loaded. */
export function checkKnowledge(files: readonly KnowledgeText[]): CheckReport {
  const loaded = loadKnowledge(files);
  if (!loaded.ok) return { ok: false, errors: loaded.errors, coverage: null };
  const { knowledge, written, locate } = loaded;
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
  const coverage = cover(knowledge, written, decisionsDetail);
  return errors.length > 0 ? { ok: false, errors, coverage } : { ok: true, errors: [], coverage, knowledge };
}
