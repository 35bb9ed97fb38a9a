/**
 * Procedures that no scenario carries out, each with the reason: nothing of them can be simulated without inventing
 * what no source shows. Everything else has a scenario that reaches its output.
 */
export const NOT_WALKED: Readonly<Record<string, string>> = {
  'check-preconditions': 'questions, paper and machines before anything is done on a described page',
  'designate-co-gap': 'sources name the menu only; no page behind it is described',
  'give-mandate': 'Mahis and the mandates of CSAM are only named; no page of theirs is described',
};
