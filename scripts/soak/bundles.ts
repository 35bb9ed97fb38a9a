/** Reads spoilt bundles by the thousand: none may crash, none may get more than it should, and what is sound is kept. */
import 'fake-indexeddb/auto';
import { canonical } from '../../store/canonical';
import { readChecklist } from '../../store/checklists';
import { eraseEverything } from '../../store/export';
import { merge } from '../../store/merge';
import { asIncoming, type Bundle, bundled } from '../../store/share/bundle';
import { parseBundle, type ReadBundle } from '../../store/share/read-bundle';
import { FILE_REFUSALS, ITEM_REFUSALS } from '../../store/share/refusals';
import { isPlainId } from '../../store/share/shape';
import { writeBundle } from '../../store/share/write-bundle';
import { DAMAGES, type Damaged, HEAVY, oneOf, type Random, randomFrom, soundBundles, upTo } from './bundle-files';

export interface BundleFigures {
  files: number;
  taken: number;
  /** Files by why they were refused, and parts by why they were. */
  refused: Record<string, number>;
  parts: Record<string, number>;
  /** Events that were kept, and characters that were taken out. */
  events: number;
  cleaned: number;
  /** Files of which what was taken was written and read again. */
  again: number;
  /** Files that were merged into a database that held the sound ones. */
  merged: number;
  /** Most that the heap grew while a file was read, in bytes. */
  growth: number;
  /** What must not be: the first ones. */
  wrong: string[];
}

export interface BundleSoak {
  count: number;
  seed: number;
  /** One file in so many is a heavy one; of one in so many, what was taken is read again; one in so many is merged. */
  heavyOneIn: number;
  againOneIn: number;
  mergeOneIn: number;
  say?: (line: string) => void;
}

const MOST_WRONG = 20;

export async function soakBundles({
  count,
  seed,
  heavyOneIn,
  againOneIn,
  mergeOneIn,
  say,
}: BundleSoak): Promise<BundleFigures> {
  const random = randomFrom(seed);
  const sound = soundBundles(random, 24);
  const texts = sound.map(writeBundle);
  const figures: BundleFigures = {
    files: 0,
    taken: 0,
    refused: {},
    parts: {},
    events: 0,
    cleaned: 0,
    again: 0,
    merged: 0,
    growth: 0,
    wrong: [],
  };
  const note = (how: string, what: string) => {
    if (figures.wrong.length < MOST_WRONG) figures.wrong.push(`${how}: ${what} (file ${figures.files}, seed ${seed})`);
  };
  for (; figures.files < count && figures.wrong.length < MOST_WRONG; figures.files++) {
    const which = upTo(random, sound.length);
    const damaged = damagedFile(
      random,
      sound[which] as Bundle,
      texts[which] as string,
      figures.files % heavyOneIn === heavyOneIn - 1,
    );
    const read = readWatched(damaged, figures, note);
    if (read === null) continue;
    tally(read, figures);
    for (const what of wrongWith(read, damaged)) note(damaged.how, what);
    if (read.ok && figures.files % againOneIn === 0) {
      figures.again++;
      for (const what of wrongWhenReadAgain(read.bundle)) note(damaged.how, what);
    }
    if (read.ok && figures.files % mergeOneIn === 0) {
      figures.merged++;
      const what = await wrongAfterMerge(sound[which] as Bundle, read.bundle);
      if (what !== null) note(damaged.how, what);
    }
    if (figures.files % 10_000 === 9_999) say?.(`${figures.files + 1} files`);
  }
  return figures;
}

function damagedFile(random: Random, sound: Bundle, text: string, heavy: boolean): Damaged {
  if (heavy) {
    const [how, make] = oneOf(random, Object.entries(HEAVY));
    return { how, ...make(sound) };
  }
  const [how, damage] = oneOf(random, Object.entries(DAMAGES));
  return { how, ...damage(text, random) };
}

type Note = (how: string, what: string) => void;

function readWatched({ how, file }: Damaged, figures: BundleFigures, note: Note): ReadBundle | null {
  const before = process.memoryUsage().heapUsed;
  try {
    return parseBundle(file);
  } catch (error) {
    note(how, `thrown: ${String(error)}`);
    return null;
  } finally {
    figures.growth = Math.max(figures.growth, process.memoryUsage().heapUsed - before);
  }
}

function tally(read: ReadBundle, figures: BundleFigures): void {
  if (!read.ok) {
    figures.refused[read.why] = (figures.refused[read.why] ?? 0) + 1;
    return;
  }
  figures.taken++;
  figures.cleaned += read.cleaned;
  figures.events += eventCount(read.bundle);
  for (const { why } of read.refused) figures.parts[why] = (figures.parts[why] ?? 0) + 1;
}

const eventCount = ({ checklists }: Bundle): number => checklists.reduce((sum, { events }) => sum + events.length, 0);

/** What is wrong with the answer, whatever the file was. */
function* wrongWith(read: ReadBundle, { spared }: Damaged): Generator<string> {
  if ('polluted' in {} || Object.keys(Object.prototype).length > 0) yield 'a prototype was changed';
  if (!read.ok) {
    if (!(FILE_REFUSALS as readonly string[]).includes(read.why)) yield `unknown code ${read.why}`;
    // How deep a file is, is counted before anything of it is built: then it is refused as a whole.
    if (spared !== undefined && read.why !== 'too-deep') yield `refused as ${read.why}, though most of it is sound`;
    return;
  }
  for (const { why, id, index } of read.refused) {
    if (!(ITEM_REFUSALS as readonly string[]).includes(why)) yield `unknown code ${why}`;
    if ((id !== undefined && !isPlainId(id)) || !Number.isInteger(index)) yield 'a refusal that cannot be shown';
  }
  const kept = eventCount(read.bundle);
  if (spared !== undefined && kept < spared) yield `${kept} events kept, not ${spared}`;
}

/** What was taken is sound: written and read again, it is the same, and nothing of it is refused. */
function* wrongWhenReadAgain(bundle: Bundle): Generator<string> {
  const text = writeBundle(bundle);
  const again = parseBundle(text);
  if (!again.ok) yield `what was taken is refused: ${again.why}`;
  else if (again.refused.length > 0) yield `what was taken is refused: ${JSON.stringify(again.refused[0])}`;
  else if (again.cleaned > 0) yield 'what was taken is not clean';
  else if (writeBundle(again.bundle) !== text) yield 'what was taken changes when it is read again';
}

/** Merges `bundle` into a database that holds `sound`: of that, nothing may change. Null where all is well. */
async function wrongAfterMerge(sound: Bundle, bundle: Bundle): Promise<string | null> {
  try {
    await merge(sound.checklists.map(asIncoming), 'message-of-the-sound-one');
    await merge(bundle.checklists.map(asIncoming), 'message-of-the-other');
    for (const list of sound.checklists) {
      const stored = await readChecklist(list.record.id);
      if (stored === null) return 'a list has gone';
      const { record, events } = bundled({ stored, templates: [] });
      if (canonical(record) !== canonical(list.record)) return 'a record was changed';
      const now = new Map(events.map((event) => [event.id, canonical(event)]));
      if (!list.events.every((event) => now.get(event.id) === canonical(event))) return 'an event was changed or lost';
    }
    return null;
  } catch (error) {
    return `thrown while merging: ${String(error)}`;
  } finally {
    await eraseEverything();
  }
}

export function bundlesText(figures: BundleFigures): string {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => `${code} ${count}`)
      .join(', ');
  return [
    `${figures.files} files: ${figures.taken} read, ${figures.files - figures.taken} refused (${list(figures.refused)})`,
    `  of those read: ${figures.events} events kept, ${figures.cleaned} invisible characters taken out, parts refused: ${list(figures.parts)}`,
    `  ${figures.again} written and read again: the same`,
    `  ${figures.merged} merged into a database that held the sound ones: nothing of it changed`,
    `  the heap grew by ${(figures.growth / 1e6).toFixed(0)} MB at most while one file was read`,
    figures.wrong.length === 0
      ? '  0 crashes, 0 unknown codes, 0 sound parts lost'
      : figures.wrong.map((what) => `  wrong: ${what}`).join('\n'),
  ].join('\n');
}
