/** A verdict in words, for the eye and for the ear. */
import type { ValidatorName } from '../../rules/model';
import type { FileVerdict } from '../../rules/validators/file-verdict';
import { detailLines, verdictSentence } from '../../rules/validators/sentences';
import type { Verdict } from '../../rules/validators/verdict';
import type { Note } from './view';

/** What every value looks like before it is typed to its end: no reason to call it wrong yet. */
const UNFINISHED: readonly string[] = ['too-short', 'email-at', 'email-domain'];

type Texts = Readonly<Record<string, string>>;

/** For the callout: may hold the clean form of the value, which stands on the screen anyway. */
export function verdictNote(name: ValidatorName, verdict: Verdict | FileVerdict, typing: boolean, texts: Texts): Note {
  const text = verdictSentence(name, verdict, texts);
  if (!verdict.ok) return { tone: typing && UNFINISHED.includes(verdict.reason) ? 'hint' : 'bad', text };
  const tone = verdict.warning === undefined ? 'good' : 'care';
  return 'details' in verdict ? { tone, text, details: detailLines(verdict.details, texts) } : { tone, text };
}

/** For the live region: never holds the value in any form. */
export function verdictLine(name: ValidatorName, verdict: Verdict | FileVerdict, texts: Texts): string {
  if (!verdict.ok) return verdictSentence(name, verdict, texts);
  // Without the clean form of a value and without the details of a file.
  const { warning } = verdict;
  const bare = (warning === undefined ? { ok: true } : { ok: true, warning }) as Verdict;
  return verdictSentence(name, bare, texts);
}
