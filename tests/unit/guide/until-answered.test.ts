import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { untilAnswered } from '../../../guide/until-answered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing: Record<string, () => Promise<string | undefined>> = {
  'the channel is closed': () => Promise.reject(new Error('message channel closed')),
  'nobody listens': () => Promise.resolve(undefined),
  'the worker has died': () => new Promise(() => {}),
};

describe('asked until there is an answer', () => {
  test.each(Object.entries(failing))('%s', async (_name, fails) => {
    const answers = [fails, fails, () => Promise.resolve('here')];
    const ask = vi.fn(() => answers.shift()?.() ?? Promise.resolve('too often'));
    const answered = untilAnswered(ask, () => true);
    await vi.runAllTimersAsync();
    expect(await answered).toBe('here');
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('not any more once there is nobody to ask', async () => {
    let there = true;
    const ask = vi.fn(() => {
      there = false;
      return Promise.resolve(undefined);
    });
    const answered = untilAnswered(ask, () => there);
    await vi.runAllTimersAsync();
    expect(await answered).toBeUndefined();
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
