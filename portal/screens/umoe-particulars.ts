/** The two short lists of the forms about a person: how somebody is addressed, and in which language. */
import { MEMBER_LANGUAGES, type MemberLanguage, TITLES, type Title } from '../world/umoe';
import { languageNames, titleNames } from './umoe-names.texts';
import type { Wording } from './wording';

type Options = readonly (readonly [value: string, text: Wording])[];

export const TITLE_OPTIONS: Options = TITLES.map((id) => [id, titleNames[id]]);
export const LANGUAGE_OPTIONS: Options = MEMBER_LANGUAGES.map((id) => [id, languageNames[id]]);

/** The value as one of the list, or its first: a list always has something chosen. */
export function asTitle(value: string | undefined): Title {
  return TITLES.find((id) => id === value) ?? 'mr';
}

export function asMemberLanguage(value: string | undefined): MemberLanguage {
  return MEMBER_LANGUAGES.find((id) => id === value) ?? 'fr';
}
