/** What people are called in a checklist. Nobody has an account: an author is a random id. Pure. */
import type { Actor } from '../../../rules/model';
import type { Reader } from '../../reader';

export interface People {
  /** An author: "you", the name they gave themselves, or the beginning of their id. */
  who: (author: string) => string;
  /** The same after "by". */
  by: (author: string) => string;
}

const SHORT = 4;

export function peopleOf({ t }: Pick<Reader, 't'>, own: string, names: Readonly<Record<string, string>> = {}): People {
  const nameOf = (author: string) => (Object.hasOwn(names, author) && names[author]) || author.slice(0, SHORT);
  return {
    who: (author) => (author === own ? t('pages.checklist.you') : nameOf(author)),
    by: (author) =>
      author === own ? t('pages.checklist.by.you') : t('pages.checklist.by.other', { who: nameOf(author) }),
  };
}

/** Every actor, in the order in which a company meets them. */
const ACTORS = Object.keys({
  'legal-representative': true,
  gap: true,
  'co-gap': true,
  ga: true,
  'co-ga': true,
  user: true,
  'technical-user': true,
  company: true,
} satisfies Record<Actor, true>) as Actor[];

/** To whom an item can be given, as far as one can know: oneself, whoever has others of the list, the actors. */
export function offeredPeople({ t }: Pick<Reader, 't'>, me: string, used: readonly (string | null)[]): string[] {
  const words = [me, ...used, ...ACTORS.map((actor) => t(`pages.actor.${actor}`))];
  return [...new Set(words.flatMap((word) => word || []))];
}
