/** Finding a checklist by words. Pure. */
import type { Language, Localized } from '../../../rules/model';
import type { Summary } from '../../../session/messages';
import { holdsAll, plain, wordsOf } from '../../chooser/search';

/** The title as the reader reads it; null where this version knows neither the template nor its name. */
export function titleOf({ title }: Pick<Summary, 'title'>, language: Language): string | null {
  return title === null || typeof title === 'string' ? title : (title as Localized)[language];
}

/** Worked out once for each list and language: the lists are many, and most stay as they are. */
const found: Record<Language, WeakMap<Summary, string>> = {
  fr: new WeakMap(),
  nl: new WeakMap(),
  de: new WeakMap(),
  en: new WeakMap(),
};

/** All that a list is found by: its title, its label, to whom its items are assigned. */
export function findableIn(summary: Summary, language: Language): string {
  const before = found[language].get(summary);
  if (before !== undefined) return before;
  const { label, assigned } = summary;
  const text = plain([titleOf(summary, language) ?? '', label, ...assigned, ...numbersIn(label)].join(' | '));
  found[language].set(summary, text);
  return text;
}

/** A number written with dots or spaces is also found without them. */
function numbersIn(label: string): string[] {
  return (label.match(/\d[\d ./-]+\d/g) ?? []).map((number) => number.replace(/\D/g, ''));
}

/** The lists in which every word of `query` occurs; all of them when it holds no word. */
export function findLists(summaries: readonly Summary[], query: string, language: Language): readonly Summary[] {
  const words = wordsOf(query);
  if (words.length === 0) return summaries;
  return summaries.filter((summary) => holdsAll(findableIn(summary, language), words));
}
