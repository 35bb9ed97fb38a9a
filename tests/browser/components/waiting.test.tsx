/** What the panel says of waiting, of reminders, and of whose page it is; and the switch for notifications. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/panel';
import { ReaderProvider } from '../../../components/reader';
import { Settings } from '../../../components/workspace/settings';
import type { PanelState } from '../../../session/messages';
import { smallKnowledge } from '../../unit/components/small-knowledge';
import { resetWorld, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { CHECKLIST, checklistOf, emptyState } from './states';

vi.mock('wxt/browser', () => import('./fake-browser'));

const OTHER = '01J0000000000000000000000B';
const callsOf = (name: string) => world.calls.filter(({ call }) => call === name).map(({ ask }) => ask);

function showPanel(state: Partial<PanelState>): void {
  document.documentElement.lang = 'fr';
  document.title = 'Ariane';
  mount(
    <ReaderProvider language="fr" knowledge={smallKnowledge}>
      <main>
        <h1>Ariane</h1>
        <Panel state={{ ...emptyState, ...state }} tab={7} open={() => undefined} />
      </main>
    </ReaderProvider>,
  );
}

function showSettings(): void {
  document.documentElement.lang = 'fr';
  document.title = 'Ariane';
  mount(
    <ReaderProvider language="fr" knowledge={smallKnowledge}>
      <main>
        <Settings state={emptyState} />
      </main>
    </ReaderProvider>,
  );
}

beforeEach(() =>
  resetWorld({
    change: () => ({ ok: true, value: { changed: [CHECKLIST] } }),
    hints: () => ({ ok: true, value: [] }),
    'keep-case': () => ({ ok: true, value: null }),
  }),
);
afterEach(unmount);

describe('a step that waits', () => {
  const waiting = (until: number) => ({
    checklist: checklistOf('hand-in', [], { now: { item: 'hand-in/write', waiting: until, due: null } }),
  });

  it('says until when, and ends when the person says so', async () => {
    showPanel(waiting(Date.now() + 600_000));
    expect(shows('Attendez jusqu’à ce moment')).toBe(true);
    await expectAccessible();
    byText('button', 'Ne plus attendre').click();
    await expect.poll(() => callsOf('change')).toHaveLength(1);
    expect(callsOf('change')[0]).toMatchObject({
      changes: [{ checklist: CHECKLIST, changes: [{ kind: 'waiting', item: 'hand-in/write', until: null }] }],
    });
  });

  it('says by itself when the time is up', async () => {
    showPanel(waiting(Date.now() + 300));
    expect(shows('Le délai est passé')).toBe(false);
    await expect.poll(() => shows('Le délai est passé')).toBe(true);
    expect(shows('Faites maintenant cette étape.')).toBe(true);
  });

  it('that is done away from every page can be reminded of on a day', async () => {
    showPanel({ checklist: checklistOf('hand-in', []) });
    byText('summary', 'Me le rappeler un autre jour').click();
    const day = document.querySelector<HTMLInputElement>('input[type=date]');
    if (!day) throw new Error('no day can be chosen');
    day.value = '2030-01-31';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => day.value).toBe('2030-01-31');
    byText('button', 'Me le rappeler ce jour-là').click();
    await expect.poll(() => callsOf('change')).toHaveLength(1);
    expect(callsOf('change')[0]).toMatchObject({
      changes: [{ changes: [{ kind: 'due', item: 'hand-in/write', day: '2030-01-31' }] }],
    });
    await expectAccessible();
  });
});

describe('whose page it is', () => {
  const whose: PanelState['whose'] = { page: 'other', fitting: [], known: true, kept: false };

  it('is said with the lists that fit, and the person chooses', async () => {
    const other = checklistOf('hand-in', [], { id: OTHER, label: 'Pharmacie Fictive' });
    showPanel({ checklist: checklistOf('appoint', []), whose: { ...whose, fitting: [other] } });
    expect(shows('Cette page est celle d’une autre entreprise')).toBe(true);
    await expectAccessible();
    byText('button', 'Passer à\u00a0: Pharmacie Fictive · procedure hand-in (fr)').click();
    await expect.poll(() => callsOf('resume')).toEqual([{ tab: 7, checklist: OTHER }]);
    byText('button', 'C’est bien l’entreprise de cette liste').click();
    await expect.poll(() => callsOf('settle-case')).toEqual([{ tab: 7, checklist: CHECKLIST }]);
  });

  it('where nobody can tell, the person confirms the list', async () => {
    showPanel({ checklist: checklistOf('appoint', []), whose: { ...whose, page: 'unsure' } });
    expect(shows('Des listes de plusieurs entreprises sont en cours')).toBe(true);
    byText('button', 'Oui, c’est la bonne liste').click();
    await expect.poll(() => callsOf('resume')).toEqual([{ tab: 7, checklist: CHECKLIST }]);
    await expectAccessible();
  });

  it('the number is kept on this machine only when the person says so', async () => {
    showPanel({ checklist: checklistOf('appoint', []), whose: { ...whose, page: 'quiet' } });
    byText('summary', 'Reconnaître l’entreprise de cette liste').click();
    byText('button', 'Garder le numéro sur cet ordinateur').click();
    await expect.poll(() => callsOf('keep-case')).toEqual([{ checklist: CHECKLIST, keep: true }]);
    await expectAccessible();
  });

  it('nothing is said, or offered, where nothing is known', () => {
    showPanel({ checklist: checklistOf('appoint', []) });
    expect(shows('entreprise de cette liste')).toBe(false);
    expect(shows('autre entreprise')).toBe(false);
  });
});

it('one list of several parts says which part this is, and goes back over the boundary', async () => {
  const before = { section: 'appoint', step: 'send' };
  showPanel({ checklist: checklistOf('hand-in', [], { part: { number: 2, of: 3 }, title: 'Tout', before }) });
  expect(shows('Partie 2 sur 3 de la liste\u00a0: Tout')).toBe(true);
  byText('button', 'Retour').click();
  await expect.poll(() => callsOf('undo')).toHaveLength(1);
  expect(callsOf('undo')[0]).toMatchObject({ checklist: CHECKLIST, ...before });
});

describe('notifications', () => {
  it('are asked for by a press, and can be stopped again', async () => {
    showSettings();
    expect(world.asked).toEqual([]);
    byText('button', 'Recevoir des notifications').click();
    await expect.poll(() => shows('Les notifications sont permises.')).toBe(true);
    expect(world.asked).toEqual([['notifications']]);
    await expectAccessible();
    byText('button', 'Ne plus en recevoir').click();
    await expect.poll(() => shows('Recevoir des notifications')).toBe(true);
  });

  it('refused, the person is told', async () => {
    world.consent = false;
    showSettings();
    byText('button', 'Recevoir des notifications').click();
    await expect.poll(() => shows('Le navigateur n’a pas donné l’autorisation.')).toBe(true);
  });
});
