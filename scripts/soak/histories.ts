/**
 * Random histories of one checklist on three machines that exchange files in any order, old ones and the same one twice:
 * in the end all must see the same list, with nothing lost and nothing doubled.
 */
import fc from 'fast-check';
import { RECORD_VERSION } from '../../store/schema';
import { HISTORY, type History, MACHINES, TEMPLATE } from './history-acts';
import { type Played, playHistory } from './play-history';
import { plainReplica, type Replica, startOn, storedReplica } from './replicas';

export interface HistoriesAsk {
  histories: number;
  seed: number;
  /** One in so many is played on the real store; the others on its functions alone. */
  storedOneIn: number;
}

export interface HistoriesTold {
  histories: number;
  stored: number;
  events: number;
  exchanges: number;
  /** Histories that ended with people who disagree about something. */
  diverged: number;
  /** Histories in which people spoke of the same thing without knowing of each other. */
  concurrent: number;
  /** The shortest history that ends wrong, and how. */
  wrong: string | null;
}

const START = Date.UTC(2026, 10, 20, 9);
const GIVEN = { template: TEMPLATE, facts: { weather: 'fair' }, practice: false };

export async function soakHistories({ histories, seed, storedOneIn }: HistoriesAsk): Promise<HistoriesTold> {
  const told: HistoriesTold = {
    histories: 0,
    stored: 0,
    events: 0,
    exchanges: 0,
    diverged: 0,
    concurrent: 0,
    wrong: null,
  };
  let failed = false;
  const property = fc.asyncProperty(HISTORY, fc.nat(storedOneIn - 1), async (history, place) => {
    const played = await play(history, place === 0);
    failed ||= played.wrong !== null;
    // What follows a failure is the search for a shorter one.
    if (!failed) count(told, played, place === 0);
    if (played.wrong !== null) throw new Error(played.wrong);
  });
  const result = await fc.check(property, { numRuns: histories, seed });
  if (result.failed) told.wrong = `${String(result.errorInstance)}\n${fc.defaultReportMessage(result)}`;
  return told;
}

function count(told: HistoriesTold, { events, exchanges, diverged, concurrent }: Played, stored: boolean): void {
  told.histories++;
  told.stored += Number(stored);
  told.events += events;
  told.exchanges += exchanges;
  told.diverged += Number(diverged > 0);
  told.concurrent += Number(concurrent > 0);
}

async function play(history: History, stored: boolean): Promise<Played> {
  return playHistory(stored ? await onStores() : onFunctions(), history, START);
}

function onFunctions(): Replica[] {
  const { template, facts, practice } = GIVEN;
  const id = '01KAFRZX00000000000000000A';
  const record = {
    v: RECORD_VERSION,
    id,
    template: template.id,
    version: template.version,
    facts,
    createdAt: START,
    practice,
  } as const;
  return Array.from({ length: MACHINES }, (_, who) =>
    plainReplica(`author-${who}`, who === 0 ? { record, template, events: [] } : null),
  );
}

async function onStores(): Promise<Replica[]> {
  let id = '';
  const machines = Array.from({ length: MACHINES }, () => storedReplica(() => id));
  const [first] = machines;
  if (first) id = await startOn(first, GIVEN, START);
  return machines;
}

/** Lines without a final newline. */
export function historiesText(told: HistoriesTold): string {
  const share = (of: number) => `${of} (${((100 * of) / Math.max(1, told.histories)).toFixed(1)} %)`;
  return [
    `${told.histories} histories on ${MACHINES} machines, ${told.stored} of them on the real store: ` +
      `${told.events} events, ${told.exchanges} files read`,
    `  ${share(told.concurrent)} in which people spoke of the same thing unknown to each other, ` +
      `${share(told.diverged)} ended with people who disagree`,
    told.wrong === null ? '  all see the same list, 0 events lost, 0 doubled, 0 refused' : `wrong: ${told.wrong}`,
  ].join('\n');
}
