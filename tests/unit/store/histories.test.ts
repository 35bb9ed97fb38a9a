/** The short form of `npm run soak -- histories`. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { historiesText, soakHistories } from '../../../scripts/soak/histories';
import { TEMPLATE } from '../../../scripts/soak/history-acts';
import { playHistory } from '../../../scripts/soak/play-history';
import { plainReplica } from '../../../scripts/soak/replicas';

const SEED = 20_261_120;

test('three machines that exchange files in any order end with the same list, nothing lost, nothing doubled', async () => {
  const told = await soakHistories({ histories: 200, seed: SEED, storedOneIn: 10 });
  expect(told.wrong).toBeNull();
  expect(told.histories).toBe(200);
  // A run that met no disagreement, or never used the store, would have shown nothing.
  expect(told.stored).toBeGreaterThan(5);
  expect(told.diverged).toBeGreaterThan(50);
  expect(historiesText(told)).toContain('0 events lost');
});

test('a machine that forgets, or one that never hears, is found', async () => {
  const record = {
    v: 2,
    id: '01KAFRZX00000000000000000A',
    template: TEMPLATE.id,
    version: TEMPLATE.version,
    facts: {},
    createdAt: 0,
    practice: false,
  } as const;
  const start = { record, template: TEMPLATE, events: [] };
  const history = {
    shared: false,
    acts: [
      { act: 'does', who: 0, deeds: [{ kind: 'ticked', item: 'send', how: 'person' }], clock: 0 },
      { act: 'does', who: 1, deeds: [{ kind: 'undone', item: 'send' }], clock: 0 },
    ],
    order: [0],
  } satisfies Parameters<typeof playHistory>[1];
  const machines = () => [plainReplica('ann', start), plainReplica('bob', start), plainReplica('cid', start)];
  expect(await playHistory(machines(), history, 1_000)).toMatchObject({ wrong: null, events: 2, diverged: 1 });

  const [ann, bob, cid] = machines();
  if (!ann || !bob || !cid) throw new Error('no machines');
  const deaf = { ...cid, receives: async () => [] };
  expect((await playHistory([ann, bob, deaf], history, 1_000)).wrong).toContain('machine 2 has lost');

  const [one, other, third] = machines();
  if (!one || !other || !third) throw new Error('no machines');
  const blind = {
    ...other,
    read: async () => {
      const stored = await other.read();
      return stored && { ...stored, events: stored.events.map((event) => ({ ...event, prev: [] })) };
    },
  };
  const answers = { ...history, acts: [...history.acts, ...history.acts] };
  expect((await playHistory([one, blind, third], answers, 1_000)).wrong).not.toBeNull();
});
