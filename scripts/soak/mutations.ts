/**
 * tsx scripts/soak/mutations.ts [--seeds N] [--from N] [--file PART] [--json]
 *
 * Every saved page, changed by every seed as its owners might change it (tests/recognition/mutate): the guide still has
 * to find what is there, and to point at nothing where a target was taken away or is called something else. Exit status 0
 * when it does. `--seeds 1 --from 7 --file forms/umoe-users` shows one failure again.
 */
import { parseArgs } from 'node:util';
import type { Known } from '../../tests/recognition/judge';
import { LOCATED_WHEN_CHANGED } from '../../tests/recognition/limits';
import { type MutatedSummary, together } from '../../tests/recognition/mutated-figures';
import { startRecognition } from '../recognition/browser';
import type { InPage } from '../recognition/in-page';
import { savedScreens } from '../recognition/saved-screens';

declare const arianeRecognition: InPage;
declare const arianeKnown: Known;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});

async function main(): Promise<boolean> {
  const pages = savedScreens().filter(({ file, expected }) => expected !== null && file.includes(values.file));
  const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.from) + index);
  const { page, close } = await startRecognition();
  const parts: MutatedSummary[] = [];
  try {
    for (const seed of seeds) {
      for (const saved of pages) {
        const part = await page.evaluate(({ saved, seed }) => arianeRecognition.mutated(saved, seed, arianeKnown), {
          saved,
          seed,
        });
        if (part) parts.push(part);
      }
      console.error(`seed ${seed}: ${line(together(parts))}`);
    }
  } finally {
    await close();
  }
  const whole = together(parts);
  if (values.json) console.log(JSON.stringify(whole, null, 2));
  else console.log([...whole.lost, '', ...whole.wrong, '', line(whole)].join('\n'));
  const { figures, wrong } = whole;
  return figures.targets > 0 && figures.located / figures.targets >= LOCATED_WHEN_CHANGED && wrong.length === 0;
}

function line({ figures, taken, wrong }: MutatedSummary): string {
  const share = ((100 * figures.located) / figures.targets).toFixed(2);
  const ways = Object.entries(taken).map(([way, { all, wrong: pointed }]) => `${way} ${pointed}/${all}`);
  return `${figures.recognised}/${figures.pages} recognised, ${figures.located}/${figures.targets} located (${share} %), ${wrong.length} wrong; taken away and pointed at: ${ways.join(', ')}`;
}

main().then(
  (ok) => {
    process.exitCode = ok ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
