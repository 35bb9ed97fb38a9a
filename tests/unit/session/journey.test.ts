/** A list of two procedures: from one part to the next, back again, and the waiting that comes with a tick. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => import('./fake-browser'));

import { createReminders } from '../../../session/reminders';
import { readChecklist } from '../../../store/checklists';
import { eraseEverything } from '../../../store/export';
import { local, resetWorld, world } from './fake-browser';
import { type Asked, given, key, knowledge, startBackground } from './support';

const NOON = new Date(2030, 0, 15, 12).getTime();
const MINUTE = 60_000;
let asked: Asked;
let list: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  resetWorld();
  asked = startBackground();
  const from = { kind: 'journey', decision: 'which', outcome: 'both' } as const;
  list = given(await asked.page('create', { from, facts: {}, label: 'Pharmacie Fictive', tab: 1 })).checklist;
});
afterEach(async () => {
  await eraseEverything();
  vi.useRealTimers();
});

async function head() {
  const { checklist } = given(await asked.page('panel-state', { tab: 1 }));
  if (checklist === null) throw new Error('the tab follows no list');
  return checklist;
}
const stepsDone = async () => (await head()).state.steps.filter(({ done }) => done).map(({ id }) => id);
const arrive = (screen: string) =>
  asked.guide(1, 'observed', { checklist: list, key: key(), what: { kind: 'arrived', screen } });
const confirm = (step: string) => asked.page('confirm', { checklist: list, step, key: key() });
const messages = () => world.sent.map((sent) => (sent as { type: string }).type);

describe('from part to part', () => {
  test('started from the panel, the tab follows the whole list', async () => {
    expect(await head()).toMatchObject({ id: list, procedure: 'first', part: { number: 1, of: 2 }, of: 6 });
  });

  test('the page that ends a part may begin the next: both are ticked, and every guide asks anew', async () => {
    world.sent = [];
    await arrive('between');
    expect(await head()).toMatchObject({ procedure: 'second', part: { number: 2, of: 2 }, done: 3 });
    expect(await stepsDone()).toEqual(['reach']);
    expect(messages()).toContain('refresh');
    expect(messages()).not.toContain('state');
  });

  test('taken back in the panel, the last tick of the part before stays taken back', async () => {
    await confirm('type');
    await confirm('go');
    const { procedure, before } = await head();
    expect([procedure, before]).toEqual(['second', { section: 'first', step: 'go' }]);
    world.sent = [];
    await asked.page('undo', { checklist: list, key: key(), step: 'go', section: 'first' });
    expect(messages()).toContain('refresh');
    expect(await head()).toMatchObject({ procedure: 'first', state: { current: 'go' } });
  });

  test('passing by does not tick again what was taken back from an earlier page', async () => {
    await arrive('between');
    await asked.page('undo', { checklist: list, key: key(), step: 'type', section: 'first' });
    await arrive('entry');
    await arrive('between');
    expect(await head()).toMatchObject({ procedure: 'first', state: { current: 'type' } });
    expect(await stepsDone()).toEqual(['go']);
  });
});

describe('waiting', () => {
  beforeEach(async () => void (await arrive('between')));
  const reminders = createReminders(knowledge);

  test('begins with the tick, in the same message, and is shown with the next step', async () => {
    await confirm('post');
    expect(await head()).toMatchObject({
      state: { current: 'wait' },
      now: { item: 'second/wait', waiting: NOON + 60 * MINUTE },
    });
    const events = (await readChecklist(list))?.events.slice(-2) ?? [];
    expect(events.map(({ change }) => change.kind)).toEqual(['ticked', 'waiting']);
    expect(new Set(events.map((event) => event.key)).size).toBe(1);
  });

  test('ends when the tick is taken back, or when the person says so', async () => {
    await confirm('post');
    await asked.page('undo', { checklist: list, step: 'post', key: key() });
    await confirm('post');
    expect((await head()).now?.waiting).toBe(NOON + 60 * MINUTE);
    const end = { kind: 'waiting', item: 'second/wait', until: null } as const;
    await asked.page('change', { key: key(), changes: [{ checklist: list, changes: [end] }] });
    expect((await head()).now?.waiting).toBeNull();
  });

  test('one alarm, for its end; then the number on the button, in words too, and no notification unasked', async () => {
    await confirm('post');
    await reminders.plan();
    expect(world.alarms.get('reminders')).toBe(NOON + 60 * MINUTE);
    expect(world.badges.get('everywhere')).toBe('');
    vi.setSystemTime(NOON + 60 * MINUTE);
    await reminders.plan();
    expect(world.alarms.has('reminders')).toBe(false);
    expect(world.badges.get('everywhere')).toBe('1');
    expect(world.title).toBe('message action · 1 liste vous attend');
    expect(world.notifications.size).toBe(0);
    await confirm('wait');
    await reminders.plan();
    expect(world.badges.get('everywhere')).toBe('');
    expect(world.title).toBe('message action');
  });

  test('after a restart of everything the alarm is set anew, and what ended meanwhile is told', async () => {
    await confirm('post');
    world.alarms.clear();
    await createReminders(knowledge).plan();
    expect(world.alarms.get('reminders')).toBe(NOON + 60 * MINUTE);
    world.alarms.clear();
    world.allowed = true;
    vi.setSystemTime(NOON + 24 * 60 * MINUTE);
    await createReminders(knowledge).plan();
    expect([...world.notifications.values()]).toEqual([
      expect.objectContaining({
        title: 'procedure second (fr)',
        message: 'Le délai est passé. À faire maintenant\u00a0: title wait (fr)',
      }),
    ]);
  });

  test('a notification comes once, names nobody, and opens its list', async () => {
    world.allowed = true;
    await confirm('post');
    vi.setSystemTime(NOON + 61 * MINUTE);
    await reminders.plan();
    expect(JSON.stringify([...world.notifications])).not.toContain('Pharmacie Fictive');
    expect(JSON.stringify([...local.kept])).not.toContain('Pharmacie Fictive');
    const [id = ''] = world.notifications.keys();
    await reminders.open(id);
    expect(world.opened).toEqual([`https://extension.example/workspace.html#/checklists/${list}`]);
    await reminders.plan();
    expect(world.notifications.size).toBe(0);
    await reminders.open('of-somebody-else');
    expect(world.opened).toHaveLength(1);
  });

  test('a day by which it is due reminds at nine', async () => {
    const due = { kind: 'due', item: 'second/post', day: '2030-01-20' } as const;
    await asked.page('change', { key: key(), changes: [{ checklist: list, changes: [due] }] });
    await reminders.plan();
    expect(world.alarms.get('reminders')).toBe(new Date(2030, 0, 20, 9).getTime());
  });

  test('an exercise has a clock of its own: nobody waits', async () => {
    const start = { tab: 5, procedure: 'second', facts: {}, practice: true };
    const { id } = given(await asked.page('start', start));
    await asked.page('confirm', { checklist: id, step: 'post', key: key() });
    expect((await readChecklist(id))?.events.map(({ change }) => change.kind)).toEqual(['ticked']);
  });

  test('what changes a list is looked at, what only reads is not', async () => {
    const changed = vi.fn();
    asked = startBackground(changed);
    await asked.page('panel-state', { tab: 1 });
    await asked.page('summaries', {});
    await asked.load(1);
    expect(changed).not.toHaveBeenCalled();
    await confirm('post');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

test('the number of lists does not fight with what is said of a tab', async () => {
  const due = { kind: 'due', item: null, day: '2030-01-01' } as const;
  await asked.page('change', { key: key(), changes: [{ checklist: list, changes: [due] }] });
  await createReminders(knowledge).plan();
  await asked.load(1);
  expect([world.badges.get(1), world.badges.get('everywhere')]).toEqual(['●', '1']);
  await asked.page('leave', { tab: 1 });
  expect(world.badges.get(1)).toBe('○');
  await asked.session.updated(1, 'loading');
  await asked.session.updated(1, 'complete');
  // Elsewhere the tab says nothing of its own, and the number shows.
  expect([world.badges.has(1), world.badges.get('everywhere')]).toEqual([false, '1']);
});
