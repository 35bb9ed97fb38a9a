/** Which wording of a label to quote, and how to quote it. */
import type { Label, Labels, Language, Target } from '../rules/model';

/** A label as quoted: its wording, the language it is in, and whether a source prints it. */
export interface Quoted {
  text: string;
  language: Language;
  verified: boolean;
}

/**
 * The wording to quote for `target`: in the page's language when that is known, else in the reader's, else in the
 * first language the site has. `null` when the target has no wording at all.
 */
export function quotedLabel(target: Target, pageLanguage: Language | null, reader: Language): Quoted | null {
  return firstLabel(target.labels, pageLanguage, reader);
}

/** As `quotedLabel`, for any labels (a section, a heading). */
export function firstLabel(labels: Labels, pageLanguage: Language | null, reader: Language): Quoted | null {
  const order: Language[] = [...(pageLanguage ? [pageLanguage] : []), reader, 'fr', 'nl', 'de', 'en'];
  for (const language of order) {
    const label = labels[language]?.[0];
    if (label) return { text: label.text, language, verified: isVerified(label) };
  }
  return null;
}

export function isVerified(label: Label): boolean {
  return label.read !== undefined;
}

const QUOTES: Record<Language, readonly [string, string]> = {
  fr: ['«\u00a0', '\u00a0»'],
  nl: ['“', '”'],
  de: ['„', '“'],
  en: ['“', '”'],
};

/** `text` in the quotation marks of the language that surrounds it. */
export function inQuotes(text: string, language: Language): string {
  const [open, close] = QUOTES[language];
  return `${open}${text}${close}`;
}

/** A sentence cut at every `{label}`: the parts between which the quoted label goes. */
export function aroundLabel(say: string): string[] {
  return say.split('{label}');
}
