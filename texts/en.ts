import { guide } from './en/guide';
import { pages } from './en/pages';
import { verdict } from './en/verdict';
import type { Texts } from './fr';

export const en: Texts = { ...guide, ...pages, ...verdict };
