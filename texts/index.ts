/**
 * What the interface itself says, in four languages. Knowledge (procedures, labels, decisions) is not here.
 * Browser `_locales` cannot be switched inside the extension, so these are our own catalogues.
 */
import type { Language } from '../rules/model';
import { de } from './de';
import { en } from './en';
import { fr, type Texts } from './fr';
import { nl } from './nl';

const catalogues: Record<Language, Texts> = { fr, nl, de, en };

export type TextKey = keyof Texts;

/**
 * The sentence for `key` in `language`, with `{name}` replaced from `values`.
 * A parameter without a value stays visible in braces, so that a test or a reader notices it.
 */
export function text(language: Language, key: TextKey, values: Record<string, string | number> = {}): string {
  return fill(catalogues[language][key], values);
}

/** Replaces `{name}` in `template` by `values.name`; leaves unknown names as they are. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** All texts whose key begins with one of `prefixes`: what the guide in a page is given. */
export function textsFor(language: Language, prefixes: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogues[language]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}
