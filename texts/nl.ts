import { guide } from './nl/guide';
import { pages } from './nl/pages';
import { verdict } from './nl/verdict';
import type { Texts } from './fr';

export const nl: Texts = { ...guide, ...pages, ...verdict };
