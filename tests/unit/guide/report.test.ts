import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReporter, type Trouble } from '../../../guide/observe/report';
import type { GuidePort } from '../../../guide/port';
import type { Observation } from '../../../rules/engine/progress';
import type { ChecklistState, PointingHint, Result } from '../../../session/messages';
import { state } from './make';

type Reply = Result<ChecklistState | null> | 'reject' | 'never' | 'undefined';
const saved: Result<ChecklistState> = { ok: true, value: state([]) };
const arrived: Observation = { kind: 'arrived', screen: 'entry' };
const confirmed: Observation = { kind: 'confirmed', step: 'read' };
const hint: PointingHint = { screen: 'entry', target: 'number', role: 'textbox', path: 'html:1>input:1', sum: 1 };
const undone: Observation = { kind: 'undone', step: 'read' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function reporter(replies: Reply[]) {
  const asked: { key: string; what: Observation }[] = [];
  const calls: [string, unknown][] = [];
  const troubles: (Trouble | null)[] = [];
  const states: ChecklistState[] = [];
  /** What the page shows: sent at every look, until it is ticked. */
  const seen: Observation[] = [];
  const stop = new AbortController();
  let alive = true;
  const port = {
    alive: () => alive,
    onMessage: () => {},
    call: (name: string, ask: { key: string; what: Observation }) => {
      calls.push([name, ask]);
      asked.push({ key: ask.key, what: ask.what });
      const reply = replies.shift() ?? saved;
      if (reply === 'reject') return Promise.reject(new Error('Receiving end does not exist'));
      if (reply === 'never') return new Promise(() => {});
      return Promise.resolve(reply === 'undefined' ? undefined : reply);
    },
  } as unknown as GuidePort;
  const made = createReporter(port, 'checklist-1', stop.signal, {
    saved(now) {
      states.push(now);
      seen.length = 0;
    },
    trouble: (why) => troubles.push(why),
    changed() {
      for (const what of seen) made.send(what);
    },
  });
  const die = () => {
    alive = false;
  };
  return { made, asked, calls, seen, troubles, states, stop, die };
}

test('an observation is sent once when it is answered', async () => {
  const { made, asked, states } = reporter([]);
  made.send(arrived);
  expect(made.waits(arrived)).toBe(true);
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(1);
  expect(states).toHaveLength(1);
  expect(made.waits(arrived)).toBe(false);
});

describe('no answer', () => {
  test.each(['reject', 'never', 'undefined'] as Reply[])(
    '%s: the same message again, with the same key',
    async (reply) => {
      const { made, asked, states } = reporter([reply, reply]);
      made.send(arrived);
      await vi.runAllTimersAsync();
      expect(asked).toHaveLength(3);
      expect(new Set(asked.map(({ key }) => key)).size).toBe(1);
      expect(states).toHaveLength(1);
    },
  );

  test('the pauses grow', async () => {
    const { made, asked } = reporter(Array(20).fill('reject'));
    made.send(arrived);
    await vi.advanceTimersByTimeAsync(2000);
    const early = asked.length;
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked.length - early).toBeLessThan(early);
  });

  test('the person is told after a while, and told when it works again', async () => {
    const { made, troubles } = reporter(['reject', 'reject', 'reject', 'reject']);
    made.send(arrived);
    await vi.runAllTimersAsync();
    expect(troubles).toEqual(['silent', null]);
  });

  test('trying again at once is possible', async () => {
    const { made, asked } = reporter(Array(6).fill('reject'));
    made.send(arrived);
    await vi.advanceTimersByTimeAsync(4000);
    const before = asked.length;
    made.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(before + 1);
  });
});

test('a refusal is an answer: it is shown and not repeated', async () => {
  const { made, asked, troubles, states } = reporter([{ ok: false, why: 'store-full' }]);
  made.send(arrived);
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(1);
  expect(troubles).toEqual(['store-full']);
  expect(states).toEqual([]);
});

test('what the page still shows is not sent for ever to a store that refuses it', async () => {
  const { made, asked, seen } = reporter(Array(5).fill({ ok: false, why: 'store-full' }));
  const done: Observation = { kind: 'done', step: 'read', how: 'visible' };
  seen.push(done);
  made.send(done);
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(1);
});

test('what was refused is tried again when the person asks, as the same message', async () => {
  const { made, asked, troubles } = reporter([{ ok: false, why: 'store-full' }]);
  made.send(confirmed);
  await vi.runAllTimersAsync();
  made.retry();
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(asked[0]);
  expect(troubles).toEqual(['store-full', null]);
  made.retry();
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(2);
});

test('taken back since, it is not said again after all', async () => {
  const { made, asked } = reporter([{ ok: false, why: 'store-full' }]);
  made.send(confirmed);
  await vi.runAllTimersAsync();
  made.send(undone);
  made.retry();
  await vi.runAllTimersAsync();
  made.retry();
  await vi.runAllTimersAsync();
  expect(asked.map(({ what }) => what.kind)).toEqual(['confirmed', 'undone']);
});

test('where the person pointed is kept like anything else: until it is answered, and with a word when it is not', async () => {
  const full: Reply = { ok: false, why: 'store-full' };
  const { made, calls, troubles, states } = reporter([...Array(4).fill('reject'), full, { ok: true, value: null }]);
  made.send(hint);
  await vi.runAllTimersAsync();
  expect(troubles).toEqual(['silent', 'store-full']);
  made.retry();
  await vi.runAllTimersAsync();
  expect(calls).toEqual(Array(6).fill(['add-hint', { hint }]));
  expect(troubles.at(-1)).toBeNull();
  expect(states).toEqual([]);
});

test('what already waits is not sent twice, what was taken back in between is', async () => {
  const { made, asked } = reporter(['never']);
  for (const what of [confirmed, confirmed, undone, confirmed]) made.send(what);
  await vi.runAllTimersAsync();
  const kinds = asked.slice(1).map(({ what }) => what.kind);
  expect(kinds).toEqual(['confirmed', 'undone', 'confirmed']);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
});

test('nothing more is sent once stopped, or once the extension is gone', async () => {
  const stopped = reporter(Array(9).fill('reject'));
  stopped.made.send(arrived);
  await vi.advanceTimersByTimeAsync(100);
  stopped.stop.abort();
  const before = stopped.asked.length;
  await vi.runAllTimersAsync();
  expect(stopped.asked).toHaveLength(before);

  const orphan = reporter(Array(9).fill('reject'));
  orphan.made.send(arrived);
  await vi.advanceTimersByTimeAsync(100);
  orphan.die();
  await vi.runAllTimersAsync();
  expect(orphan.asked.length).toBeLessThan(4);
});
