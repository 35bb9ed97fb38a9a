/** In which of our languages a page speaks. */
import type { Language } from '../../rules/model';

/** Words that are frequent in one of the languages and rare in the three others. */
const FREQUENT: Record<Language, string> = {
  fr: 'le les des et est vous votre vos pour dans une du sur par',
  nl: 'het een van en voor uw niet met zijn aan deze bij naar moet',
  de: 'der das und für nicht mit sie ihr ihre ihres ist den dem zu müssen',
  en: 'the of and for your you with this not by from to have it',
};
const WORDS = Object.entries(FREQUENT).map(
  ([language, words]) => [language as Language, new Set(words.split(' '))] as const,
);

/** Fewer hits than this say nothing: many forms hold hardly a sentence. */
const ENOUGH = 4;
/** A declared language is believed unless another one has this many times its hits. */
const CLEARLY = 2;

/** `declared` is the `lang` attribute. Null when it is none of ours and the text does not tell. */
export function languageOf(declared: string | null, text: string): Language | null {
  const said = WORDS.find(([language]) => language === declared?.slice(0, 2).toLowerCase())?.[0] ?? null;
  const words =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 1500) ?? [];
  const hits = WORDS.map(([language, frequent]) => ({
    language,
    count: words.filter((word) => frequent.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [best, next] = hits;
  if (!best || best.count < ENOUGH) return said;
  const saidCount = hits.find(({ language }) => language === said)?.count ?? 0;
  if (said !== null && best.count < saidCount * CLEARLY) return said;
  return next && best.count < next.count * CLEARLY ? said : best.language;
}
