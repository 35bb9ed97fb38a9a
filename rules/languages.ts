/** The four languages of the product. Apart from model.ts, so that run-time code need not load zod for them. */
export const LANGUAGES = ['fr', 'nl', 'de', 'en'] as const;
