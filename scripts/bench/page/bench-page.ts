/** The whole measurement of the guide in a page, in one browser, beside four libraries for tours. */
import { weigh } from '../../size';
import { bundlePeers } from '../peers/bundle';
import type { Contestant } from './contestant';
import { type Changed, type Costs, costsOf } from './costs';
import { type FirstRing, firstRings } from './first-ring';
import { type LocateBench, locateTimes, type Profile, profileLook } from './locate';
import type { Change } from './probe';
import { openVenue } from './visit';

export interface PageBenchOptions {
  /** Numbers of elements. */
  sizes: number[];
  turns: number;
  say: (message: string) => void;
}

export interface PageBench {
  turns: number;
  pages: { elements: number; firstRing: FirstRing[]; costs: Record<string, Costs> }[];
  location: LocateBench[];
  /** Where the time of a look goes on the largest page. */
  profile: Profile;
  /** gzip bytes of all that comes into a page. */
  sizes: { name: string; gzip: number; note: string }[];
}

/** Searching by role takes seconds on a page larger than this. */
const LARGEST_SEARCHED = 3000;

export async function benchPage({ sizes, turns, say }: PageBenchOptions): Promise<PageBench> {
  const peers = await bundlePeers();
  const venue = await openVenue();
  try {
    const pages: PageBench['pages'] = [];
    for (const elements of sizes) {
      say(`${elements} elements: first ring …`);
      const contestants: Contestant[] = [{ name: 'Ariane' }, { name: 'Ariane, cold' }, ...peers];
      const firstRing = await firstRings(venue, contestants, elements, turns);
      const costs: Record<string, Costs> = {};
      for (const contestant of [{ name: 'nobody' as const }, { name: 'Ariane' as const }, ...peers]) {
        say(`${elements} elements: costs of ${contestant.name} …`);
        costs[contestant.name] = await costsOf(venue, contestant, elements);
      }
      pages.push({ elements, firstRing, costs: lessPageAlone(costs) });
    }
    say('location …');
    const searched = sizes.filter((elements) => elements <= LARGEST_SEARCHED);
    const location = await locateTimes(venue, searched, turns);
    say('profile …');
    const profile = await profileLook(venue, Math.max(...sizes), turns);
    const own = weigh('chromium');
    return {
      turns,
      pages,
      location,
      profile,
      sizes: [
        { name: 'Ariane', gzip: own.together, note: 'all that guides: texts and knowledge come with each step' },
        ...peers.map(({ name, gzip, note }) => ({ name, gzip, note })),
      ],
    };
  } finally {
    await venue.close();
  }
}

/** What the page and the measurement cost by themselves is taken off. */
function lessPageAlone({ nobody, ...others }: Record<string, Costs>): Record<string, Costs> {
  if (!nobody) return others;
  return Object.fromEntries(
    Object.entries(others).map(([name, costs]) => [
      name,
      {
        ...costs,
        start: less(costs.start, nobody.start),
        idle: less(costs.idle, nobody.idle),
        memory: less(costs.memory, nobody.memory),
        perFrame: costs.perFrame === null ? null : less(costs.perFrame, nobody.perFrame ?? 0),
        whenChanged: costs.whenChanged && nobody.whenChanged && lessAlone(costs.whenChanged, nobody.whenChanged),
      },
    ]),
  );
}

function lessAlone(changed: Changed, alone: Changed): Changed {
  const changes = Object.entries(changed.changes).map(([kind, cost]) => [
    kind,
    less(cost, alone.changes[kind as Change]),
  ]);
  return { ...changed, reading: less(changed.reading, alone.reading), changes: Object.fromEntries(changes) };
}

const less = (value: number, alone: number): number => Math.max(0, value - alone);
