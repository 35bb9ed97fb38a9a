/** A verdict in words, for the eye and for the ear. */
import type { ValidatorName } from '../../rules/model';
import { verdictSentence } from '../../rules/validators/sentences';
import type { ReasonCode, Verdict } from '../../rules/validators/verdict';
import type { Note } from './view';

/** What every value looks like before it is typed to its end: no reason to call it wrong yet. */
const UNFINISHED: readonly ReasonCode[] = ['too-short', 'email-at', 'email-domain'];

type Texts = Readonly<Record<string, string>>;

/** For the callout: may hold the clean form of the value, which stands on the screen anyway. */
export function verdictNote(name: ValidatorName, verdict: Verdict, typing: boolean, texts: Texts): Note {
  const text = verdictSentence(name, verdict, texts);
  if (verdict.ok) return { tone: verdict.warning === undefined ? 'good' : 'care', text };
  return { tone: typing && UNFINISHED.includes(verdict.reason) ? 'hint' : 'bad', text };
}

/** For the live region: never holds the value in any form. */
export function verdictLine(name: ValidatorName, verdict: Verdict, texts: Texts): string {
  if (!verdict.ok) return verdictSentence(name, verdict, texts);
  const { warning } = verdict;
  return verdictSentence(name, warning === undefined ? { ok: true } : { ok: true, warning }, texts);
}
