/** What the walker must know of a scenario: who acts, what to answer and to type, and what the end looks like. */
export type WalkLanguage = 'fr' | 'nl' | 'de' | 'en';

export interface WalkScenario {
  /** Name of the fictitious person to log in as on the identity site. */
  actor: string;
  /** What to type or choose, by the target the guide points at. */
  values: Readonly<Record<string, string>>;
  /** What to choose by its words: by the target of a list, or by the step where Ariane points at nothing. */
  picks: Readonly<Record<string, readonly string[]>>;
  /** What is true of the case: the answers to the panel's questions, by fact. */
  facts: Readonly<Record<string, string>>;
  /** The procedure that is carried out. */
  procedure: string;
  /** How it is begun in the panel: by answering the first questions, or from the list of all procedures. */
  begin: 'questions' | 'list';
  /** The language in which the person wants the pages: where a page comes in another, its language link is pressed. */
  pageLanguage: WalkLanguage;
  /** What stands on the last page, in that language: its main heading, and a further text where that tells more. */
  expect: { heading: string; text: string | null };
}
