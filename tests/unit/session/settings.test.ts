/** What the person chose is read back as it was, and nothing that somebody else wrote is taken for it. */
import { beforeEach, expect, test, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'nl-BE' },
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
      },
    },
  },
}));

import { readSettings, writeSettings } from '../../../session/settings';

beforeEach(() => stored.clear());

test('finished checklists are kept for ever, unless a number of days was chosen', async () => {
  expect((await readSettings()).retentionDays).toBeNull();
  await writeSettings({ retentionDays: 90 });
  expect((await readSettings()).retentionDays).toBe(90);
  await writeSettings({ retentionDays: null });
  expect((await readSettings()).retentionDays).toBeNull();
});

test.each([0, -1, 1.5, 3_651, Number.NaN, '30', true, {}])(
  '%j days are no number of days: all is kept',
  async (days) => {
    stored.set('retentionDays', days);
    expect((await readSettings()).retentionDays).toBeNull();
  },
);
