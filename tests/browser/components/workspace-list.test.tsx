import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useLiveState } from '../../../components/live-state';
import { Surface } from '../../../components/surface';
import listStyles from '../../../components/workspace/list/list.css?inline';
import { useRoute } from '../../../components/workspace/route';
import { Workspace } from '../../../components/workspace/workspace';
import type { ListChanges, PageCalls, Summary } from '../../../session/messages';
import { idOf, manySummaries, NOW, summaryOf } from '../../unit/components/list/summaries';
import { localized, smallKnowledge } from '../../unit/components/small-knowledge';
import { resetWorld, tellChanged, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { emptyState } from './states';

vi.mock('wxt/browser', () => import('./fake-browser'));

function TestWorkspace() {
  const route = useRoute();
  const [live, again] = useLiveState('panel-state', { tab: null });
  return (
    <Surface live={live} again={again} knowledge={smallKnowledge} title="pages.title.workspace">
      {(shown) => <Workspace route={route} state={shown} />}
    </Surface>
  );
}

/** A store of summaries that does what the background does with these calls, as far as a summary shows it. */
let lists: Summary[] = [];
const done: { key: string; changes: ListChanges[] }[] = [];

function applied(summary: Summary, { changes }: ListChanges): Summary {
  const now = { ...summary };
  for (const change of changes) {
    if (change.kind === 'labelled') now.label = change.text;
    if (change.kind === 'due') now.due = change.day;
    if (change.kind === 'closed' || change.kind === 'reopened') now.closed = change.kind === 'closed';
  }
  return now;
}

const handlers = {
  'panel-state': () => ({ ok: true as const, value: emptyState }),
  summaries: () => ({ ok: true as const, value: { summaries: lists, unreadable: [], own: 'me' } }),
  templates: () => ({ ok: true as const, value: [] }),
  change: ({ key, changes }: PageCalls['change']['ask']) => {
    done.push({ key, changes });
    for (const wanted of changes) {
      lists = lists.map((summary) => (summary.id === wanted.checklist ? applied(summary, wanted) : summary));
    }
    tellChanged();
    return { ok: true as const, value: { changed: changes.map(({ checklist }) => checklist) } };
  },
  /** The events that `change` would have stored, and before each of them one that said what was there first. */
  checklist: ({ checklist }: PageCalls['checklist']['ask']) => {
    const first = begun.find(({ id }) => id === checklist);
    if (first === undefined) return { ok: false as const, why: 'no-checklist' as const };
    const said = [
      { key: 'first-label', change: { kind: 'labelled' as const, text: first.label } },
      ...done.flatMap(({ key, changes }) =>
        changes
          .filter((wanted) => wanted.checklist === checklist)
          .flatMap((wanted) => wanted.changes.map((change) => ({ key, change }))),
      ),
    ];
    const last: Record<string, string> = {};
    const events = said.map(({ key, change }, index) => {
      const register = change.kind === 'reopened' ? 'closed' : change.kind;
      const id = String(index).padStart(26, '0');
      const prev = last[register] === undefined ? [] : [last[register]];
      last[register] = id;
      return { v: 2 as const, id, checklist, at: index, author: 'me', key, prev, change };
    });
    const record = {
      v: 2 as const,
      id: checklist,
      template: 'procedure:appoint',
      version: '1',
      facts: {},
      createdAt: 0,
      practice: false,
    };
    const template = { id: 'procedure:appoint', version: '1', title: 'x', sections: [], items: [] };
    return { ok: true as const, value: { record, template, events, newer: null, own: 'me' } };
  },
  remove: ({ checklists }: PageCalls['remove']['ask']) => {
    lists = lists.filter(({ id }) => !checklists.includes(id));
    tellChanged();
    return { ok: true as const, value: null };
  },
};
let begun: Summary[] = [];

async function show(summaries: Summary[]): Promise<void> {
  lists = summaries;
  begun = summaries;
  location.hash = '#/checklists';
  mount(<TestWorkspace />, listStyles);
  await expect.poll(() => document.querySelector(summaries.length === 0 ? '.lists' : '.list-filters')).not.toBeNull();
}

const callsOf = (name: string) => world.calls.filter(({ call }) => call === name).map(({ ask }) => ask);
const rowsDrawn = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
/** What stands first in each row, in order. */
const titles = () =>
  rowsDrawn().map((row) => `${row.querySelector('[data-column=open]')?.textContent} ${labelOf(row)}`.trim());
const labelOf = (row: HTMLElement) => row.querySelector('.list-label')?.lastChild?.textContent ?? '';
const row = (number: number) => `[data-row="list:${idOf(number)}"]`;
const boxOf = (number: number) => document.querySelector<HTMLInputElement>(`${row(number)} input`);
const filter = (name: string) => document.querySelector<HTMLElement>(`[data-filter=${name}]`);
const status = () => document.querySelector('.list-dock [role=status]')?.textContent ?? '';
const focused = () => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;

const company = (number: number, rest: Partial<Summary> = {}) =>
  summaryOf(number, { label: `Exemple ${number}`, ...rest });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  done.length = 0;
  resetWorld({ ...handlers });
});
afterEach(() => {
  unmount();
  location.hash = '';
  vi.useRealTimers();
});

describe('the rows', () => {
  it('say in words what is late, awaited, disputed and by whom, and lead to the checklist', async () => {
    await show([
      company(1, {
        due: '2026-11-12',
        diverged: 2,
        waitingUntil: NOW + 12 * 60_000,
        assigned: ['Ada Exemple', 'Bob Exemple'],
      }),
    ]);
    const text = document.querySelector(row(1))?.textContent ?? '';
    for (const words of [
      'Exemple 1',
      'Fait\u00a0: 1 sur 4',
      'En retard\u00a0: 12 novembre',
      '2 désaccords',
      'En attente\u00a0: fin dans 12 minutes',
      'Ada Exemple, Bob Exemple',
    ]) {
      expect(text).toContain(words);
    }
    expect(document.querySelector(`${row(1)} a`)?.getAttribute('href')).toBe(`#/checklist/${idOf(1)}`);
    await expectAccessible();
  });

  it('say when waiting is over', async () => {
    await show([company(1, { waitingUntil: NOW - 5 * 60_000 })]);
    expect(shows('Attente finie il y a 5 minutes\u00a0: vérifiez')).toBe(true);
  });

  it('stand together by case, which folds', async () => {
    await show([company(1, { label: 'Même' }), company(2), company(3, { label: 'même ', done: 3 })]);
    expect(titles()).toEqual([
      'même 2 listes',
      'procedure appoint (fr)',
      'procedure appoint (fr)',
      expect.stringContaining('Exemple 2'),
    ]);
    expect(rowsDrawn()[0]?.textContent).toContain('Fait\u00a0: 4 sur 8');
    await expectAccessible();
    document.querySelector<HTMLElement>('.list-fold')?.click();
    await expect.poll(() => rowsDrawn().length).toBe(2);
    expect(document.querySelector('.list-fold')?.getAttribute('aria-expanded')).toBe('false');
    byText<HTMLElement>('label', 'Regrouper par dossier').click();
    await expect.poll(() => rowsDrawn().length).toBe(3);
  });

  it('leave practice out', async () => {
    await show([company(1), company(2, { practice: true })]);
    expect(rowsDrawn().length).toBe(1);
  });
});

describe('finding', () => {
  const all = [company(1, { closed: true }), company(2, { assigned: ['Ada'] }), company(3, { due: '2026-11-21' })];

  it('counts under each filter what is found', async () => {
    await show(all);
    const counts = () => [...document.querySelectorAll('.list-filter')].map((button) => button.textContent);
    expect(counts()).toEqual([
      'En cours 2',
      'À moi 0',
      'En attente 0',
      'En retard 0',
      'Échéance dans 7 jours 1',
      'Désaccords 0',
      'Terminées 0',
      'Closes 1',
      'Toutes 3',
    ]);
    await userEvent.fill(document.querySelector('input[type=search]') as HTMLElement, 'exemple 1');
    await expect.poll(() => counts()[0]).toBe('En cours 0');
    expect(shows('Aucune de ces listes ne correspond à «\u00a0exemple 1\u00a0»')).toBe(true);
    await expectAccessible();
    byText('button', 'Chercher partout (1 liste)').click();
    await expect.poll(() => titles()).toEqual([expect.stringContaining('Exemple 1')]);
    expect(shows('Close')).toBe(true);
  });

  it('says so when a filter or a search has none, and leads out of it', async () => {
    await show(all);
    filter('waiting')?.click();
    await expect.poll(() => shows('Rien n’est en attente.')).toBe(true);
    await expectAccessible();
    byText('button', 'Tout voir (3 listes)').click();
    await expect.poll(() => rowsDrawn().length).toBe(3);
    expect(document.activeElement).toBe(filter('all'));
    await userEvent.fill(document.querySelector('input[type=search]') as HTMLElement, 'zzz');
    await expect.poll(() => shows('Essayez un seul mot')).toBe(true);
    byText('button', 'Effacer la recherche').click();
    await expect.poll(() => rowsDrawn().length).toBe(3);
  });

  it('asks once who “mine” is', async () => {
    await show(all);
    filter('mine')?.click();
    await expect.poll(() => shows('Sous quel nom')).toBe(true);
    await expectAccessible();
    await userEvent.fill(document.querySelector('input[name=me]') as HTMLElement, 'ada');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => titles()).toEqual([expect.stringContaining('Exemple 2')]);
    expect(document.activeElement?.textContent).toBe('Changer de nom');
    expect(world.kept).toEqual({ myName: 'ada' });
    unmount();
    await show(all);
    await expect.poll(() => filter('mine')?.textContent).toBe('À moi 1');
    filter('mine')?.click();
    await expect.poll(() => shows('Vous êtes ada.')).toBe(true);
  });

  it('says what would be here when there is nothing at all', async () => {
    await show([]);
    expect(shows('Il n’y a pas encore de liste.')).toBe(true);
    expect(document.querySelector('a[href="#/new"]')).not.toBeNull();
    await expectAccessible();
  });

  it('says why when the store cannot be read, and tries again', async () => {
    world.handlers.summaries = () => ({ ok: false, why: 'store-blocked' });
    location.hash = '#/checklists';
    mount(<TestWorkspace />, listStyles);
    await expect.poll(() => document.querySelector('#failure-title')).not.toBeNull();
    world.handlers.summaries = handlers.summaries;
    lists = [company(1)];
    byText('button', 'Réessayer').click();
    await expect.poll(() => rowsDrawn().length).toBe(1);
  });
});

describe('many at a time', () => {
  const press = (numbers: number[]) => {
    for (const number of numbers) boxOf(number)?.click();
  };

  it('label, and back again to what each was', async () => {
    await show([company(1), company(2, { label: '' }), company(3)]);
    press([1, 2]);
    await expect.poll(() => shows('Choisi\u00a0: 2 listes')).toBe(true);
    await expectAccessible();
    byText('button', 'Dossier…').click();
    await expect.poll(() => document.activeElement?.classList.contains('list-field')).toBe(true);
    await expectAccessible();
    await userEvent.keyboard('Nouveau');
    await userEvent.keyboard('{Enter}');
    await expect.poll(status).toBe('Rangé dans le dossier «\u00a0Nouveau\u00a0»\u00a0: 2 listes.');
    expect(lists.map(({ label }) => label)).toEqual(['Nouveau', 'Nouveau', 'Exemple 3']);
    await expectAccessible();
    byText('button', 'Annuler').click();
    await expect.poll(status).toBe('C’est annulé. Comme avant\u00a0: 2 listes.');
    expect(lists).toEqual(begun);
    byText('button', 'Compris').click();
    await expect.poll(status).toBe('');
    expect(document.querySelector('.list-bulk')).toBeNull();
  });

  it('set a day', async () => {
    await show([company(1), company(2)]);
    press([1]);
    await expect.poll(() => shows('Échéance…')).toBe(true);
    byText('button', 'Échéance…').click();
    await expect.poll(() => document.querySelector('input[type=date]')).not.toBeNull();
    await userEvent.fill(document.querySelector('input[type=date]') as HTMLElement, '2026-11-27');
    byText('button', 'Appliquer').click();
    await expect.poll(status).toBe('À finir pour le 27 novembre\u00a0: 1 liste.');
    await expect.poll(() => document.querySelector(row(1))?.textContent).toContain('Échéance\u00a0: 27 novembre');
  });

  it('close and reopen', async () => {
    await show([company(1), company(2)]);
    press([1, 2]);
    await expect.poll(() => shows('Clore')).toBe(true);
    byText('button', 'Clore').click();
    await expect.poll(() => shows('Rien n’est en cours.')).toBe(true);
    // There are no rows that could have the focus.
    await expect.poll(() => document.activeElement).toBe(filter('open'));
    filter('closed')?.click();
    await expect.poll(() => rowsDrawn().length).toBe(2);
    byText<HTMLElement>('label', 'Tout choisir').click();
    await expect.poll(() => shows('Rouvrir')).toBe(true);
    byText('button', 'Rouvrir').click();
    await expect.poll(() => lists.map(({ closed }) => closed)).toEqual([false, false]);
  });

  it('leave alone on the way back what somebody changed since', async () => {
    await show([company(1), company(2)]);
    press([1, 2]);
    await expect.poll(() => shows('Clore')).toBe(true);
    byText('button', 'Clore').click();
    await expect.poll(status).toBe('Clos\u00a0: 2 listes.');
    handlers.change({ key: 'somebody', changes: [{ checklist: idOf(1), changes: [{ kind: 'closed' }] }] });
    byText('button', 'Annuler').click();
    await expect
      .poll(status)
      .toBe(
        'C’est annulé. Comme avant\u00a0: 1 liste. Changé ou supprimé entre-temps, donc laissé ainsi\u00a0: 1 liste.',
      );
  });

  it('say what was done and why not the rest, when the store is full in the middle', async () => {
    await show(Array.from({ length: 150 }, (_, number) => company(number)));
    world.handlers.change = (ask) => (done.length === 0 ? handlers.change(ask) : { ok: false, why: 'store-full' });
    byText<HTMLElement>('label', 'Tout choisir').click();
    await expect.poll(() => shows('Clore')).toBe(true);
    byText('button', 'Clore').click();
    await expect.poll(status).toBe('Clos\u00a0: 100 listes.');
    expect(document.querySelector('.list-dock [role=alert]')).not.toBeNull();
    world.handlers.change = handlers.change;
    byText('button', 'Annuler').click();
    await expect.poll(status).toBe('C’est annulé. Comme avant\u00a0: 100 listes.');
    expect(lists.some(({ closed }) => closed)).toBe(false);
  });

  it('select from one to another with Shift', async () => {
    await show([1, 2, 3, 4, 5].map((number) => company(number)));
    boxOf(5)?.click();
    await expect.poll(() => boxOf(5)?.checked).toBe(true);
    boxOf(2)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    await expect
      .poll(() => [1, 2, 3, 4, 5].map((number) => boxOf(number)?.checked))
      .toEqual([false, true, true, true, true]);
  });

  it('do nothing to what is selected but not shown', async () => {
    await show([company(1), company(2, { assigned: ['Zoé'] })]);
    press([1, 2]);
    await expect.poll(() => shows('Choisi\u00a0: 2 listes')).toBe(true);
    await userEvent.fill(document.querySelector('input[type=search]') as HTMLElement, 'zoe');
    await expect.poll(() => shows('Choisi\u00a0: 1 liste')).toBe(true);
    byText('button', 'Clore').click();
    await expect.poll(() => lists.map(({ closed }) => closed)).toEqual([false, true]);
  });
});

describe('removing', () => {
  const removeFirst = async () => {
    await show([company(1), company(2)]);
    boxOf(1)?.click();
    await expect.poll(() => shows('Supprimer')).toBe(true);
    byText('button', 'Supprimer').click();
    await expect.poll(status).toContain('Supprimé\u00a0: 1 liste.');
    await expect.poll(() => rowsDrawn().length).toBe(1);
  };

  it('only hides at first, and gives back', async () => {
    await removeFirst();
    expect(filter('all')?.textContent).toBe('Toutes 1');
    expect(callsOf('remove')).toEqual([]);
    byText('button', 'Annuler').click();
    await expect.poll(() => rowsDrawn().length).toBe(2);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(callsOf('remove')).toEqual([]);
    expect(lists).toHaveLength(2);
  });

  it('is done when the page is left', async () => {
    await removeFirst();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(callsOf('remove')).toEqual([{ checklists: [idOf(1)] }]);
  });

  it('is done by the next thing that is done', async () => {
    await removeFirst();
    boxOf(2)?.click();
    await expect.poll(() => shows('Clore')).toBe(true);
    byText('button', 'Clore').click();
    await expect.poll(() => lists.map(({ id, closed }) => [id, closed])).toEqual([[idOf(2), true]]);
  });

  it('is still to be taken back after a visit to another page', async () => {
    await removeFirst();
    location.hash = '#/settings';
    await expect.poll(() => document.querySelector('.lists')).toBeNull();
    location.hash = '#/checklists';
    await expect.poll(status).toContain('Supprimé\u00a0: 1 liste.');
    byText('button', 'Annuler').click();
    await expect.poll(() => rowsDrawn().length).toBe(2);
  });

  it('shows them again when it fails', async () => {
    world.handlers.remove = () => ({ ok: false, why: 'store-blocked' });
    await removeFirst();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await expect.poll(() => rowsDrawn().length).toBe(2);
    expect(document.querySelector('.list-dock [role=alert]')).not.toBeNull();
  });

  it('does not hide a list that comes back in a file', async () => {
    await removeFirst();
    const [first] = begun;
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await expect.poll(() => lists.length).toBe(1);
    if (first) lists = [...lists, first];
    tellChanged();
    await expect.poll(() => rowsDrawn().length).toBe(2);
  });

  it('ends with its time', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW });
    const { createDeeds, UNDO_TIME } = await import('../../../components/workspace/list/last-deed');
    const deeds = createDeeds();
    await deeds.run({ kind: 'remove' }, [company(1)]);
    vi.advanceTimersByTime(UNDO_TIME - 1);
    expect(deeds.undoable).toBe(true);
    expect(callsOf('remove')).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(deeds.undoable).toBe(false);
    expect(callsOf('remove')).toEqual([{ checklists: [idOf(1)] }]);
  });
});

describe('with the keyboard alone', () => {
  it('one comes in, goes, selects, acts, takes back and opens', async () => {
    await show([1, 2, 3, 4].map((number) => company(number)));
    const search = document.querySelector<HTMLElement>('input[type=search]');
    search?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe(`list:${idOf(4)}`);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe(`list:${idOf(3)}`);
    await userEvent.keyboard(' ');
    await expect.poll(() => boxOf(3)?.checked).toBe(true);
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(() => boxOf(2)?.checked).toBe(true);
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe(`list:${idOf(1)}`);
    await userEvent.keyboard('{Home}');
    await expect.poll(focused).toBe(`list:${idOf(4)}`);
    // The next stop after the rows is what can be done.
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Dossier…');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.poll(() => lists.map(({ closed }) => closed)).toEqual([false, true, true, false]);
    // The focus was on a button that is gone: it is in the rows.
    await expect.poll(focused).toBe(`list:${idOf(4)}`);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Annuler');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => lists.map(({ closed }) => closed)).toEqual([false, false, false, false]);
    await expect.poll(() => rowsDrawn().length).toBe(4);
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.poll(() => shows('Choisi\u00a0: 4 listes')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.list-bulk')).toBeNull();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toBe(`list:${idOf(3)}`);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.hash).toBe(`#/checklist/${idOf(3)}`);
  });

  it('one folds a case and comes back to its head', async () => {
    await show([company(1, { label: 'A' }), company(2, { label: 'A' })]);
    document.querySelector<HTMLElement>(`${row(1)} a`)?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(focused).toBe('case:a');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => rowsDrawn().length).toBe(1);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => rowsDrawn().length).toBe(3);
    expect(focused()).toBe('case:a');
  });

  it('is where it was after a visit to a checklist', async () => {
    await show([1, 2, 3].map((number) => company(number)));
    document.querySelector<HTMLElement>(`${row(2)} a`)?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('.lists')).toBeNull();
    location.hash = '#/checklists';
    await expect.poll(focused).toBe(`list:${idOf(2)}`);
    // Later effects of the page take it to no other place.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    expect(focused()).toBe(`list:${idOf(2)}`);
  });

  it('keeps the place of a row that goes', async () => {
    await show([1, 2, 3].map((number) => company(number)));
    document.querySelector<HTMLElement>(`${row(2)} a`)?.focus();
    lists = lists.filter(({ id }) => id !== idOf(2));
    tellChanged();
    await expect.poll(focused).toBe(`list:${idOf(1)}`);
  });
});

describe('10,000 lists', () => {
  it('draw only what is seen, from the first to the last', async () => {
    await show(manySummaries(10_000));
    filter('all')?.click();
    byText<HTMLElement>('label', 'Regrouper par dossier').click();
    await expect.poll(() => shows('Tout choisir (10000 listes)')).toBe(true);
    const seen = () => Math.ceil(innerHeight / (rowsDrawn()[0]?.offsetHeight ?? 1));
    const most = () => seen() + 20;
    await expect.poll(() => rowsDrawn().length).toBeGreaterThan(seen() - 1);
    expect(rowsDrawn().length).toBeLessThan(most());
    expect(rowsDrawn()[0]?.getAttribute('aria-setsize')).toBe('10000');

    document.querySelector<HTMLElement>('[data-column=open][tabindex="0"]')?.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => document.activeElement?.closest('[data-row]')?.getAttribute('aria-posinset')).toBe('10000');
    await expect.poll(() => rowsDrawn().length).toBeGreaterThan(5);
    expect(rowsDrawn().length).toBeLessThan(most());
    const box = document.activeElement?.closest('[data-row]')?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.bottom).toBeLessThanOrEqual(innerHeight);

    scrollTo(0, 200_000);
    const inSight = () => {
      const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return at?.closest('[data-row]') !== null;
    };
    await expect.poll(inSight).toBe(true);
    expect(rowsDrawn().length).toBeLessThan(most());
  });

  it('keep selection, place and scroll when something changes, and ask once for many changes', async () => {
    await show(manySummaries(1_000));
    scrollTo(0, 5_000);
    await expect.poll(() => Number(rowsDrawn().at(-1)?.getAttribute('aria-posinset'))).toBeGreaterThan(30);
    // Of those in sight, not of those drawn beside them.
    const kept = rowsDrawn()[Math.floor(rowsDrawn().length / 2)]?.querySelector('input');
    kept?.click();
    await expect.poll(() => shows('Choisi\u00a0:')).toBe(true);
    const before = { scroll: scrollY, asked: callsOf('summaries').length };
    lists = lists.map((summary, index) => (index === 999 ? { ...summary, done: summary.done + 1 } : summary));
    for (let times = 0; times < 50; times += 1) tellChanged();
    await expect.poll(() => callsOf('summaries').length).toBe(before.asked + 1);
    expect(scrollY).toBe(before.scroll);
    expect(kept?.isConnected && kept.checked).toBe(true);
  });
});

describe('a new list', () => {
  const open = async () => {
    location.hash = '#/new';
    mount(<TestWorkspace />, listStyles);
    await expect.poll(() => document.querySelector('#choose-title')).not.toBeNull();
  };

  it('of a procedure, for a case, and opens it', async () => {
    world.handlers.create = () => ({ ok: true, value: { checklist: idOf(7) } });
    await open();
    await expectAccessible();
    await userEvent.fill(document.querySelector('#new-label') as HTMLElement, ' Exemple 7 ');
    document.querySelector<HTMLElement>('[data-opens=procedures]')?.click();
    await expect.poll(() => document.querySelector('input[type=search]')).not.toBeNull();
    await userEvent.fill(document.querySelector('input[type=search]') as HTMLElement, 'hand');
    await expect.poll(() => document.querySelector('[data-opens=hand-in]')).not.toBeNull();
    document.querySelector<HTMLElement>('[data-opens=hand-in]')?.click();
    await expect.poll(() => document.querySelector('[data-fact=by-paper]')).not.toBeNull();
    await userEvent.selectOptions(document.querySelector('[data-fact=by-paper]') as HTMLElement, 'no');
    byText('button', 'Commencer').click();
    await expect.poll(() => location.hash).toBe(`#/checklist/${idOf(7)}`);
    expect(callsOf('create')).toEqual([
      { from: { kind: 'procedure', procedure: 'hand-in' }, facts: { 'by-paper': 'no' }, label: 'Exemple 7' },
    ]);
  });

  it('of a whole journey, with what was answered', async () => {
    world.handlers.create = () => ({ ok: true, value: { checklist: idOf(8) } });
    await open();
    document.querySelector<HTMLElement>('[data-opens=decisions]')?.click();
    await expect.poll(() => document.querySelector('[data-opens=which]')).not.toBeNull();
    document.querySelector<HTMLElement>('[data-opens=which]')?.click();
    for (const answer of ['answer yes', 'answer self']) {
      await expect.poll(() => shows(answer)).toBe(true);
      byText<HTMLElement>('label', answer).click();
      byText('button', 'Continuer').click();
    }
    await expect.poll(() => shows('Commencer tout le parcours')).toBe(true);
    await expectAccessible();
    byText('button', 'Commencer tout le parcours').click();
    await expect.poll(() => location.hash).toBe(`#/checklist/${idOf(8)}`);
    expect(callsOf('create')).toEqual([
      {
        from: { kind: 'journey', decision: 'which', outcome: 'for-self' },
        facts: { 'is-representative': 'yes', 'for-whom': 'self' },
        label: '',
      },
    ]);
  });

  it('of a template of one’s own', async () => {
    const own = { id: 'own:0123456789abcdef', version: '1', sections: [], items: [{ id: 'own.1', title: 'Écrire' }] };
    world.handlers.templates = () => ({
      ok: true,
      value: [
        { ...own, title: 'Mon modèle' },
        { ...own, id: 'own:0123456789abcdee', title: localized('theirs') },
      ],
    });
    world.handlers.create = () => ({ ok: false, why: 'store-full' });
    await open();
    await expect.poll(() => shows('Mon modèle')).toBe(true);
    byText('button', 'Mon modèle').click();
    await expect.poll(() => document.querySelector('[role=alert]')).not.toBeNull();
    expect(callsOf('create')).toEqual([{ from: { kind: 'own', template: own.id }, facts: {}, label: '' }]);
    expect(location.hash).toBe('#/new');
  });
});

it('sorts', async () => {
  await show([
    company(1, { label: 'B', due: '2026-12-01' }),
    company(2, { label: 'A' }),
    company(3, { label: 'C', done: 3 }),
  ]);
  const labels = () => rowsDrawn().map(labelOf).join('');
  expect(labels()).toBe('CAB');
  for (const [sort, order] of [
    ['due', 'BCA'],
    ['label', 'ABC'],
    ['progress', 'CAB'],
  ] as const) {
    await userEvent.selectOptions(document.querySelector('.list-order select') as HTMLElement, sort);
    await expect.poll(labels).toBe(order);
  }
});

it('has nothing beside the page, at the width of a telephone', async () => {
  await show([company(1, { due: '2026-11-01', waitingUntil: NOW, diverged: 3, assigned: ['Ada Exemple', 'Bob'] })]);
  boxOf(1)?.click();
  await expect.poll(() => shows('Clore')).toBe(true);
  expect(innerWidth).toBeLessThan(500);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});
