import { guide } from './fr/guide';
import { pages } from './fr/pages';
import { verdict } from './fr/verdict';

/** French is the catalogue the others are held to: the same keys, no more and no fewer. */
export const fr = { ...guide, ...pages, ...verdict } as const;
export type Texts = Record<keyof typeof fr, string>;
