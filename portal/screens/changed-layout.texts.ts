/** The banner of a site that looks different from one day to the next. Ours: all reconstructed. */
import { reconstructed } from './wording';

export const texts = {
  banner: reconstructed({
    fr: 'Ce site fait peau neuve.',
    nl: 'Deze site is vernieuwd.',
    de: 'Diese Website hat ein neues Gesicht.',
    en: 'This site has a new look.',
  }),
};
