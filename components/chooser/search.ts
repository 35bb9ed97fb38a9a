/** Finding a procedure by words. Pure. */
import type { Knowledge, Language, Procedure } from '../../rules/model';

/** Lower case, without accents, and with every sign that is neither letter nor digit as a space. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * All that a procedure can be found by: its title in every language (people search for what they read on a page), its
 * summary in the reader's, its id, and the terms met in its steps, with the terms that replaced them.
 */
export function findableText(knowledge: Knowledge, procedure: Procedure, language: Language): string {
  const met = procedure.steps.flatMap(({ terms }) => terms ?? []);
  const today = met.flatMap((id) => knowledge.terms[id]?.replacedBy ?? []);
  const words = [...new Set([...met, ...today])].flatMap((id) =>
    Object.values(knowledge.terms[id]?.term ?? {}).flatMap((labels) => labels.map(({ text }) => text)),
  );
  return plain([procedure.id, ...Object.values(procedure.title), procedure.summary[language], ...words].join(' | '));
}

/** A word this short is too often found inside others, "ga" in "obligation": it must begin one. */
const SHORT = 3;

/** The words of what somebody searches for. */
export const wordsOf = (query: string): string[] => plain(query).split(' ').filter(Boolean);

/** Whether every one of `words` occurs in `text`, a plain one. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const padded = ` ${text}`;
  // Longer ones are found inside too: Dutch and German join their words.
  return words.every((word) => padded.includes(word.length <= SHORT ? ` ${word}` : word));
}

/** The procedures in which every word of `query` occurs, in their own order; all of them when it holds no word. */
export function findProcedures(
  knowledge: Knowledge,
  procedures: readonly Procedure[],
  query: string,
  language: Language,
): Procedure[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...procedures];
  return procedures.filter((procedure) => holdsAll(findableText(knowledge, procedure, language), words));
}
