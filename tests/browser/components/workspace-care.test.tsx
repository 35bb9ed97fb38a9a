import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import share from '../../../components/workspace/share/share.css?inline';
import type { CareReport } from '../../../session/messages';
import { resetWorld, tellChanged, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { emptyState } from './states';
import { TestWorkspace } from './test-workspace';

vi.mock('wxt/browser', () => import('./fake-browser'));

const ROWS = { checklists: 12, events: 3_400, templates: 3, summaries: 12, cases: 0, meta: 1 };
let report: CareReport;

async function show(): Promise<void> {
  location.hash = '#/settings';
  mount(<TestWorkspace />, share);
  await expect.poll(() => shows('Place occupée')).toBe(true);
}

const callsOf = (name: string) => world.calls.filter(({ call }) => call === name).map(({ ask }) => ask);
const select = () => document.querySelector<HTMLSelectElement>('#retention-days');

function choose(value: string): void {
  const list = select();
  if (!list) throw new Error('no choice of days');
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  report = {
    used: { bytes: 1_234_567, quota: 5_000_000_000, rows: ROWS },
    unreadable: 0,
    retentionDays: null,
    expiring: [
      { days: 30, count: 4 },
      { days: 90, count: 1 },
      { days: 365, count: 0 },
    ],
  };
  resetWorld({
    'panel-state': () => ({ ok: true, value: emptyState }),
    hints: () => ({ ok: true, value: [] }),
    'care-report': () => ({ ok: true, value: report }),
    retention: ({ days }) => {
      report = { ...report, retentionDays: days };
      tellChanged();
      return { ok: true, value: { gone: days === 30 ? 4 : 0 } };
    },
  });
});
afterEach(() => {
  unmount();
  location.hash = '';
});

describe('care of what is kept', () => {
  it('says how much there is', async () => {
    await show();
    expect(document.body.textContent).toMatch(/1,2\sMo sur cet ordinateur/);
    expect(shows('Listes\u00a0: 12')).toBe(true);
    await expectAccessible();
  });

  it('says what would go before anything goes', async () => {
    await show();
    choose('30');
    await expect.poll(() => shows('Supprimer tout de suite\u00a0: 4 listes')).toBe(true);
    expect(callsOf('retention')).toEqual([]);
    await expectAccessible();
    byText('button', 'Laisser comme c’était').click();
    await expect.poll(() => shows('Supprimer tout de suite')).toBe(false);
    expect(select()?.value).toBe('');
    choose('30');
    await expect.poll(() => shows('Oui, faire ainsi')).toBe(true);
    byText('button', 'Oui, faire ainsi').click();
    await expect.poll(() => shows('C’est noté. Supprimé\u00a0: 4 listes.')).toBe(true);
    expect(callsOf('retention')).toEqual([{ days: 30 }]);
    expect(document.activeElement?.textContent).toBe('Combien de temps garder les listes terminées');
    expect(select()?.value).toBe('30');
  });

  it('checks every row when asked to, and says what is wrong and what can be done', async () => {
    world.handlers.repair = () => ({
      ok: true,
      value: {
        rows: ROWS,
        found: 3,
        findings: [
          { store: 'events', key: 'a', why: 'unreadable' },
          { store: 'events', key: 'b', why: 'unreadable' },
          { store: 'checklists', key: 'c', why: 'no-template' },
        ],
        rebuilt: 2,
      },
    });
    await show();
    byText('button', 'Vérifier maintenant').click();
    await expect.poll(() => shows('Ce qui ne va pas\u00a0: 3')).toBe(true);
    expect(shows('changements (2)\u00a0: illisibles')).toBe(true);
    expect(shows('Résumés recalculés\u00a0: 2.')).toBe(true);
    await expectAccessible();
  });

  it('says that all is well', async () => {
    world.handlers.repair = () => ({ ok: true, value: { rows: ROWS, found: 0, findings: [], rebuilt: 0 } });
    await show();
    byText('button', 'Vérifier maintenant').click();
    await expect
      .poll(() => document.querySelector('main [role=status] p')?.textContent ?? '')
      .toContain('Tout est en ordre');
  });

  it('lets everything be taken out and erased also when the store cannot be read', async () => {
    world.handlers['care-report'] = () => ({ ok: false, why: 'store-corrupt' });
    location.hash = '#/settings';
    mount(<TestWorkspace />, share);
    await expect.poll(() => document.querySelector('main [role=alert]')).not.toBeNull();
    expect([...document.querySelectorAll('main button')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Exporter mes données', 'Tout effacer…']),
    );
    await expectAccessible();
  });

  it('is done by keyboard alone', async () => {
    await show();
    for (let count = 0; document.activeElement !== select(); count += 1) {
      if (count > 40) throw new Error('the choice of days was not reached');
      await userEvent.tab();
    }
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => shows('Supprimer tout de suite\u00a0: 1 liste')).toBe(true);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => callsOf('retention')).toEqual([{ days: 90 }]);
  });
});
