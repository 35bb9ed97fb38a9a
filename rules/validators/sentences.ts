import type { ValidatorName } from '../model';
import { DETAILS, type FileDetails, type FileVerdict } from './file-verdict';
import type { Verdict } from './verdict';

type Texts = Readonly<Record<string, string>>;

/**
 * What to tell the person about `verdict`, as one line: what is wrong or to look at again, then the form to write.
 * `texts` is the catalogue of one language (keys `verdict.<code>`, or `verdict.<validator>.<code>` where that validator
 * has a sentence of its own). `name` is undefined for a group (`at-least-one`). The typed value is never in it, only
 * the clean form; of a file nothing is.
 */
export function verdictSentence(name: ValidatorName | undefined, verdict: Verdict | FileVerdict, texts: Texts): string {
  const say = (code: string) => texts[`verdict.${name}.${code}`] ?? texts[`verdict.${code}`] ?? code;
  if (!verdict.ok) return say(verdict.reason);
  const { warning } = verdict;
  const clean = 'clean' in verdict ? verdict.clean : undefined;
  const sentences = [];
  if (warning !== undefined) sentences.push(say(warning));
  // A function, because `$&` and the like may stand in an e-mail address and would be read as patterns.
  if (clean !== undefined) sentences.push(say('clean').replace('{clean}', () => clean));
  return sentences.join(' ') || say('ok');
}

/** What a file says of itself, ready to be shown: a label in the language of `texts` and its value, dates day first. */
export function detailLines(details: FileDetails, texts: Texts): { label: string; value: string }[] {
  return DETAILS.flatMap((name) => {
    const value = details[name];
    if (value === undefined) return [];
    const shown = name.startsWith('valid-') ? value.split('-').reverse().join('-') : value;
    return [{ label: texts[`verdict.detail.${name}`] ?? name, value: shown }];
  });
}
