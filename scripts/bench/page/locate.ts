/** Location by meaning against `querySelector` and Testing Library's `getByRole`, on the same page. */
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../../rules/loader';
import { readKnowledgeFiles } from '../../knowledge-files';
import { bundleForPage } from '../peers/bundle';
import type { LocateAsk, LocateTimes } from './locate-in-page';
import { BY_ROLE, HOST, PATH, SELECTOR, TARGET } from './target';
import type { Venue } from './visit';

declare const arianeLocate: { measureLocate(ask: LocateAsk): Promise<LocateTimes> };

export type LocateBench = LocateTimes & { elements: number };

export async function locateTimes(venue: Venue, sizes: readonly number[], turns: number): Promise<LocateBench[]> {
  const loaded = loadKnowledge(readKnowledgeFiles());
  if (!loaded.ok) throw new Error('the knowledge has errors: npm run check');
  const screens = Object.values(loaded.knowledge.screens).filter(({ hosts }) => hosts.includes(HOST));
  const file = fileURLToPath(new URL('./locate-in-page.ts', import.meta.url));
  const script = await bundleForPage(file, { name: 'arianeLocate' });
  const ask: LocateAsk = { host: HOST, path: PATH, screens, target: TARGET, selector: SELECTOR, ...BY_ROLE, turns };
  const results: LocateBench[] = [];
  const { page } = venue.stage;
  for (const elements of sizes) {
    await venue.visit({ name: 'nobody' }, elements);
    await page.addScriptTag({ content: script });
    results.push({ elements, ...(await page.evaluate((asked) => arianeLocate.measureLocate(asked), ask)) });
  }
  return results;
}
