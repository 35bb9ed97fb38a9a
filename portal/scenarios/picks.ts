/** What a scenario chooses, in the language of the pages. */
import type { Language } from '../visit';
import type { ScenarioPart } from './schema';

/** The texts to pick, by id of target or step. English visitors of a site without English pages see French. */
export function picksIn({ picks = {} }: Pick<ScenarioPart, 'picks'>, language: Language): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(picks).map(([id, texts]) => [id, texts.map((text) => text[language] ?? text.fr)]),
  );
}
