/** Refused against wrong, on the saved pages and on the same pages without each of their targets, by threshold. */
import type { Known } from '../../tests/recognition/judge';
import { startRecognition } from '../recognition/browser';
import type { CurvePoint, Curves } from '../recognition/curve';
import type { InPage } from '../recognition/in-page';
import { savedScreens } from '../recognition/saved-screens';

declare const arianeRecognition: InPage;
declare const arianeKnown: Known;

export async function benchRecognition(): Promise<Curves> {
  const { page, close } = await startRecognition({ tunable: true });
  try {
    return await page.evaluate((saved) => arianeRecognition.curves(saved, arianeKnown), savedScreens());
  } finally {
    await close();
  }
}

export function recognitionText({ location, recognition }: Curves): string {
  return [
    'Location: targets refused, and wrong elements (those pointed at for a target that was taken away among them)',
    ...location.map(line),
    '',
    'Recognition: pages refused, and taken for something else',
    ...recognition.map(line),
  ].join('\n');
}

function line({ thresholds, shipped, all, right, refused, wrong }: CurvePoint): string {
  const [[name, value] = ['', 0]] = Object.entries(thresholds);
  const share = (part: number) => `${((100 * part) / all).toFixed(1).padStart(5)} %`;
  const bar = '█'.repeat(Math.round((40 * refused) / all)) + '▒'.repeat(Math.min(40, wrong));
  return `  ${name.padEnd(13)} ${value.toFixed(2)}${shipped ? ' ◂' : '  '}  right ${share(right)}  refused ${share(refused)}  wrong ${String(wrong).padStart(3)}  ${bar}`;
}
