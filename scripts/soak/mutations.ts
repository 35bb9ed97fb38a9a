/**
 * Every saved page, changed by every seed as its owners might change it (tests/recognition/mutate): the guide still has
 * to find what is there, and to point at nothing where a target was taken away or is called something else.
 */
import type { Known } from '../../tests/recognition/judge';
import { LOCATED_WHEN_CHANGED } from '../../tests/recognition/limits';
import { type MutatedSummary, together } from '../../tests/recognition/mutated-figures';
import { startRecognition } from '../recognition/browser';
import type { InPage } from '../recognition/in-page';
import { savedScreens } from '../recognition/saved-screens';

declare const arianeRecognition: InPage;
declare const arianeKnown: Known;

export interface MutationOptions {
  /** How many seeds, and the first of them. */
  seeds: number;
  from: number;
  /** Only pages whose file name holds this. */
  file: string;
  /** Told how far it is: a seed takes a minute. */
  say: (line: string) => void;
}

export async function soakMutations({ seeds, from, file, say }: MutationOptions): Promise<MutatedSummary> {
  const pages = savedScreens().filter(({ file: name, expected }) => expected !== null && name.includes(file));
  const { page, close } = await startRecognition();
  const parts: MutatedSummary[] = [];
  try {
    for (let seed = from; seed < from + seeds; seed += 1) {
      for (const saved of pages) {
        const part = await page.evaluate(({ saved, seed }) => arianeRecognition.mutated(saved, seed, arianeKnown), {
          saved,
          seed,
        });
        if (part) parts.push(part);
      }
      say(`seed ${seed}: ${line(together(parts))}`);
    }
  } finally {
    await close();
  }
  return together(parts);
}

/** Nothing measured is nothing shown. */
export function mutationsAreWell({ figures, wrong }: MutatedSummary): boolean {
  return figures.targets > 0 && figures.located / figures.targets >= LOCATED_WHEN_CHANGED && wrong.length === 0;
}

/** Every failure with what is needed to see it again, and the figures. Lines without a final newline. */
export function mutationsText(whole: MutatedSummary): string {
  return [...whole.lost, ...whole.wrong.map((wrong) => `wrong: ${wrong}`), line(whole)].join('\n');
}

function line({ figures, taken, wrong }: MutatedSummary): string {
  const share = ((100 * figures.located) / Math.max(1, figures.targets)).toFixed(2);
  const ways = Object.entries(taken).map(([way, { all, wrong: pointed }]) => `${way} ${pointed}/${all}`);
  return `${figures.recognised}/${figures.pages} recognised, ${figures.located}/${figures.targets} located (${share} %), ${wrong.length} wrong; taken away and pointed at: ${ways.join(', ')}`;
}
