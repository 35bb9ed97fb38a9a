/** Location by meaning against `querySelector` and Testing Library's `getByRole`, on the same page. */
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../../rules/loader';
import { readKnowledgeFiles } from '../../knowledge-files';
import { bundleForPage } from '../peers/bundle';
import type { LocateAsk, LocateTimes } from './locate-in-page';
import { BY_ROLE, HOST, PATH, SELECTOR, TARGET } from './target';
import type { Venue } from './visit';

declare const arianeLocate: {
  measureLocate(ask: LocateAsk): Promise<LocateTimes>;
  lookTimes(ask: LocateAsk): Promise<void>;
};

export type LocateBench = LocateTimes & { elements: number };

export async function locateTimes(venue: Venue, sizes: readonly number[], turns: number): Promise<LocateBench[]> {
  const { script, ask } = await prepared(turns, true);
  const results: LocateBench[] = [];
  const { page } = venue.stage;
  for (const elements of sizes) {
    await venue.visit({ name: 'nobody' }, elements);
    await page.addScriptTag({ content: script });
    results.push({ elements, ...(await page.evaluate((asked) => arianeLocate.measureLocate(asked), ask)) });
  }
  return results;
}

async function prepared(turns: number, minify: boolean): Promise<{ script: string; ask: LocateAsk }> {
  const loaded = loadKnowledge(readKnowledgeFiles());
  if (!loaded.ok) throw new Error('the knowledge has errors: npm run check');
  const screens = Object.values(loaded.knowledge.screens).filter(({ hosts }) => hosts.includes(HOST));
  const file = fileURLToPath(new URL('./locate-in-page.ts', import.meta.url));
  const script = await bundleForPage(file, { name: 'arianeLocate', minify });
  return { script, ask: { host: HOST, path: PATH, screens, target: TARGET, selector: SELECTOR, ...BY_ROLE, turns } };
}

/** One function, with its share of the samples of a look: alone, and with all that it calls. */
export interface Hot {
  name: string;
  own: number;
  all: number;
}

export interface Profile {
  elements: number;
  /** Milliseconds of one look, the waiting for its turn left out. */
  look: number;
  hot: Hot[];
}

/** Where the time of a look goes: the guide's own reading, recognition and location, by function. */
export async function profileLook(venue: Venue, elements: number, turns: number): Promise<Profile> {
  const { script, ask } = await prepared(turns, false);
  const { page, session } = venue.stage;
  await venue.visit({ name: 'nobody' }, elements);
  await page.addScriptTag({ content: `${script}\n//# sourceURL=look.js` });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await page.evaluate((asked) => arianeLocate.lookTimes(asked), ask);
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return { elements, ...hotFunctions(profile, turns) };
}

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

function hotFunctions({ nodes, samples = [], timeDeltas = [] }: CpuProfile, turns: number): Omit<Profile, 'elements'> {
  const name = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const own = new Map<string, number>();
  const all = new Map<string, number>();
  let busy = 0;
  for (const [index, sample] of samples.entries()) {
    const time = timeDeltas[index] ?? 0;
    if (/^\((idle|program|root)\)$/.test(name.get(sample) ?? '')) continue;
    busy += time;
    own.set(name.get(sample) ?? '', (own.get(name.get(sample) ?? '') ?? 0) + time);
    const stack = new Set<string>();
    for (let at: number | undefined = sample; at !== undefined; at = parent.get(at)) stack.add(name.get(at) ?? '');
    for (const called of stack) all.set(called, (all.get(called) ?? 0) + time);
  }
  const hot = [...all]
    .map(([called, time]) => ({ name: called, own: (own.get(called) ?? 0) / busy, all: time / busy }))
    .filter(({ name: called }) => called !== '(root)')
    .sort((a, b) => b.all - a.all)
    .slice(0, 30);
  return { look: busy / 1000 / turns, hot };
}
