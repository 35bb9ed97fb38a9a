import { guide } from './de/guide';
import { pages } from './de/pages';
import { verdict } from './de/verdict';
import type { Texts } from './fr';

export const de: Texts = { ...guide, ...pages, ...verdict };
