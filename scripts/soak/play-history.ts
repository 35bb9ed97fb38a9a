/** Plays one history on three machines, lets all tell all, and says what is wrong with the end of it. */
import { type Change, type ChecklistEvent, foldChecklist, headsOf, registersOf } from '../../rules/engine/checklist';
import { canonical } from '../../store/canonical';
import type { StoredChecklist } from '../../store/held';
import type { MergeResult } from '../../store/merge-plan';
import type { EventRecord } from '../../store/schema';
import { asIncoming, bundled } from '../../store/share/bundle';
import { parseBundle } from '../../store/share/read-bundle';
import { writeBundle } from '../../store/share/write-bundle';
import { type Deed, type History, MACHINES } from './history-acts';
import type { Replica } from './replicas';

export interface Played {
  /** Null: as it must be. */
  wrong: string | null;
  events: number;
  /** Files that were read. */
  exchanges: number;
  /** Items about which people disagree in the end. */
  diverged: number;
  /** Things about which people spoke without knowing of each other, whether or not they disagree. */
  concurrent: number;
}

/** `start`: when, by the clock of the world. The list must be on the first machine. */
export async function playHistory(machines: readonly Replica[], history: History, start: number): Promise<Played> {
  const world = new World(machines, start);
  if (history.shared) {
    await world.writes(0);
    for (const who of machines.keys()) await world.reads(who, 0);
  }
  for (const act of history.acts) {
    if (act.act === 'does') await world.does(act.who, act.deeds, start + act.clock);
    else if (act.act === 'writes') await world.writes(act.who);
    else await world.reads(act.who, act.nth);
  }
  await world.allTellAll(history.order);
  return world.verdict();
}

class World {
  readonly #machines: readonly Replica[];
  readonly #start: number;
  readonly #files: string[] = [];
  /** All that was ever made, and what its author knew of then. */
  readonly #made = new Map<string, { event: EventRecord; knew: ReadonlySet<string> }>();
  #exchanges = 0;
  #messages = 0;
  #wrong: string | null = null;

  constructor(machines: readonly Replica[], start: number) {
    this.#machines = machines;
    this.#start = start;
  }

  async does(who: number, deeds: readonly Deed[], now: number): Promise<void> {
    const machine = this.#machine(who);
    const before = await machine.read();
    if (before === null) return;
    // Before 1970 there is no clock.
    await machine.does(
      `key-${this.#messages++}`,
      (stored) => deeds.flatMap((deed) => asChange(deed, stored)),
      Math.max(0, now),
    );
    const after = (await machine.read())?.events ?? [];
    const knew = new Set(before.events.map(({ id }) => id));
    for (const event of after) {
      if (knew.has(event.id)) continue;
      this.#made.set(event.id, { event, knew: new Set(knew) });
      knew.add(event.id);
    }
  }

  async writes(who: number): Promise<void> {
    const stored = await this.#machine(who).read();
    if (stored !== null) this.#files.push(fileOf(stored, this.#start));
  }

  async reads(who: number, nth: number): Promise<void> {
    const file = this.#files[nth % Math.max(1, this.#files.length)];
    if (file !== undefined) await this.#takes(who, file);
  }

  /** Every machine's file to every other, in this order, until nobody has anything to tell. */
  async allTellAll(order: readonly number[]): Promise<void> {
    const pairs = this.#machines.flatMap((_, from) =>
      this.#machines.flatMap((_other, to) => (from === to ? [] : [[from, to] as const])),
    );
    for (let round = 0, news = 1; news > 0 && this.#wrong === null; round++) {
      if (round > MACHINES) this.#wrong = `still news after ${round} rounds`;
      news = 0;
      const left = [...pairs];
      while (left.length > 0) {
        const at = (order[(round * pairs.length + left.length) % order.length] ?? 0) % left.length;
        const [pair] = left.splice(at, 1);
        const stored = pair && (await this.#machine(pair[0]).read());
        if (pair && stored) news += await this.#takes(pair[1], fileOf(stored, this.#start));
      }
    }
  }

  /** Gives how many events were new to `who`. */
  async #takes(who: number, file: string): Promise<number> {
    this.#exchanges++;
    const read = parseBundle(file);
    if (!read.ok || read.refused.length > 0) {
      this.#wrong ??= `cannot be read: ${read.ok ? JSON.stringify(read.refused[0]) : read.why}`;
      return 0;
    }
    const incoming = read.bundle.checklists.map(asIncoming);
    const results = await this.#machine(who).receives(incoming, `file-${this.#exchanges}`);
    for (const result of results) this.#mustBeWell(result);
    return results.reduce((sum, { events }) => sum + events.new, 0);
  }

  #mustBeWell({ outcome, why, events, refusals }: MergeResult): void {
    if (outcome === 'refused' || events.refused > 0) this.#wrong ??= `refused: ${why ?? JSON.stringify(refusals[0])}`;
    if (outcome === 'unchanged' && events.new > 0) this.#wrong ??= 'said to be unchanged, with new events';
  }

  async verdict(): Promise<Played> {
    const copies = await Promise.all(this.#machines.map((machine) => machine.read()));
    const [first] = copies;
    if (!first) return this.#played('the first machine has lost the list', []);
    for (const [who, copy] of copies.entries()) this.#wrong ??= this.#wrongWith(copy, who, first);
    const summaries = new Set<string>();
    for (const machine of this.#machines) summaries.add(canonical(await machine.summary()));
    if (summaries.size > 1) this.#wrong ??= 'the summaries differ';
    this.#wrong ??= this.#wrongHeads(first.events);
    return this.#played(this.#wrong, first.events, foldOf(first).diverged);
  }

  #played(wrong: string | null, events: readonly ChecklistEvent[], diverged = 0): Played {
    const concurrent = [...registersOf(events).values()].filter((register) => headsOf(register).length > 1).length;
    return { wrong, events: this.#made.size, exchanges: this.#exchanges, diverged, concurrent };
  }

  #wrongWith(copy: StoredChecklist | null, who: number, first: StoredChecklist): string | null {
    if (copy === null) return `machine ${who} has no list`;
    const ids = copy.events.map(({ id }) => id);
    if (new Set(ids).size < ids.length) return `machine ${who} has an event twice`;
    const lost = [...this.#made.keys()].find((id) => !ids.includes(id));
    if (lost !== undefined) return `machine ${who} has lost ${JSON.stringify(this.#made.get(lost)?.event)}`;
    for (const event of copy.events) {
      const made = this.#made.get(event.id)?.event;
      if (made === undefined) return `machine ${who} has an event that nobody made`;
      if (withoutKey(event) !== withoutKey(made)) return `machine ${who} has another ${event.id} than was made`;
    }
    return canonical(foldOf(copy)) === canonical(foldOf(first)) ? null : `machine ${who} sees another list`;
  }

  /** The last words by who knew of what, not by what the events name. */
  #wrongHeads(events: readonly EventRecord[]): string | null {
    for (const [name, register] of registersOf(events)) {
      const last = register.filter(({ id }) => !register.some((other) => this.#made.get(other.id)?.knew.has(id)));
      const said = headsOf(register);
      if (canonical(said) !== canonical(last))
        return `of “${name}” the last words are ${last.length}, not ${said.length}`;
    }
    return null;
  }

  #machine(who: number): Replica {
    const machine = this.#machines[who];
    if (machine === undefined) throw new Error(`no machine ${who} at ${this.#start}`);
    return machine;
  }
}

/** As a colleague gets it. */
const fileOf = (stored: StoredChecklist, madeAt: number): string =>
  writeBundle({
    madeAt,
    checklists: [bundled({ stored, templates: stored.template === null ? [] : [stored.template] })],
    offered: [],
    hints: [],
  });

/** What a message was called is each machine's own affair. */
const withoutKey = (event: EventRecord): string => canonical({ ...event, key: undefined });

const foldOf = ({ record, template, events }: StoredChecklist) =>
  foldChecklist(
    template ?? { version: record.version, items: [] },
    record.facts,
    events.map(({ key: _key, ...event }) => event),
  );

function asChange(deed: Deed, { events }: StoredChecklist): Change[] {
  if (deed.kind !== 'takes-back') return [deed];
  const notes = events.filter(({ change }) => change.kind === 'noted');
  const note = notes[deed.nth % Math.max(1, notes.length)];
  return note === undefined ? [] : [{ kind: 'unnoted', note: note.id }];
}
