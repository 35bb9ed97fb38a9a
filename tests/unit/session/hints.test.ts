/** Places that were pointed out, in a browser storage made for the test. */
import { beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
const refusal = vi.hoisted(() => ({ message: '' }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {}),
        set: async (values: object) => {
          if (refusal.message !== '') throw new Error(refusal.message);
          for (const [key, value] of Object.entries(values)) stored.set(key, structuredClone(value));
        },
      },
    },
  },
}));

import { addHint, forgetHint, readHints } from '../../../session/hints';
import type { PointingHint } from '../../../session/messages';
import { storeFailure } from '../../../store/database';

const hint = (more: Partial<PointingHint> = {}): PointingHint => ({
  screen: 'app032-entry',
  target: 'enterprise-number',
  role: 'textbox',
  path: 'html:1>body:1>input:1',
  sum: -12,
  ...more,
});

beforeEach(() => {
  stored.clear();
  refusal.message = '';
});

test('one for each target: the later one counts', async () => {
  await addHint(hint());
  await addHint(hint({ target: 'register-enterprise', role: 'button' }));
  await addHint(hint({ sum: 7 }));
  expect(await readHints()).toEqual([hint({ target: 'register-enterprise', role: 'button' }), hint({ sum: 7 })]);
});

test('forgotten, the others stay', async () => {
  await addHint(hint());
  await addHint(hint({ screen: 'csam-home' }));
  await forgetHint('app032-entry', 'enterprise-number');
  expect(await readHints()).toEqual([hint({ screen: 'csam-home' })]);
});

test('what is not ours in the storage is left out', async () => {
  stored.set('hints', [hint(), { ...hint(), path: 'javascript:alert(1)' }, { ...hint(), sum: 'x' }, null, 'x']);
  expect(await readHints()).toEqual([hint()]);
  stored.set('hints', 'x');
  expect(await readHints()).toEqual([]);
});

test('the oldest goes when there are too many', async () => {
  stored.set(
    'hints',
    Array.from({ length: 300 }, (_, index) => hint({ target: `t-${index}` })),
  );
  await addHint(hint());
  const all = await readHints();
  expect(all).toHaveLength(300);
  expect(all[0]?.target).toBe('t-1');
});

test.each([
  'Resource::kQuotaBytes quota exceeded',
  'QuotaExceededError: storage.local API call exceeded its quota limitations.',
])('no room left is a failure with a name: %s', async (message) => {
  refusal.message = message;
  expect(storeFailure(await addHint(hint()).catch((error: unknown) => error))).toBe('store-full');
});

test('anything else that goes wrong stays what it is', async () => {
  refusal.message = 'IO error';
  await expect(addHint(hint())).rejects.toThrow('IO error');
});
