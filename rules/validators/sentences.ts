import type { ValidatorName } from '../model';
import type { Verdict } from './verdict';

/**
 * What to tell the person about `verdict`, as one line: what is wrong or to look at again, then the form to write.
 * `texts` is the catalogue of one language (keys `verdict.<code>`, or `verdict.<validator>.<code>` where that validator
 * has a sentence of its own). The typed value is never in it, only the clean form.
 */
export function verdictSentence(
  name: ValidatorName,
  verdict: Verdict,
  texts: Readonly<Record<string, string>>,
): string {
  const say = (code: string) => texts[`verdict.${name}.${code}`] ?? texts[`verdict.${code}`] ?? code;
  if (!verdict.ok) return say(verdict.reason);
  const { clean, warning } = verdict;
  const sentences = [];
  if (warning !== undefined) sentences.push(say(warning));
  // A function, because `$&` and the like may stand in an e-mail address and would be read as patterns.
  if (clean !== undefined) sentences.push(say('clean').replace('{clean}', () => clean));
  return sentences.join(' ') || say('ok');
}
