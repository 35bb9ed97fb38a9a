import type { Texts } from './fr';
import { guide } from './nl/guide';
import { pages } from './nl/pages';
import { verdict } from './nl/verdict';

export const nl: Texts = { ...guide, ...pages, ...verdict };
