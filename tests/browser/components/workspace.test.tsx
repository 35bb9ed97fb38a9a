import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLiveState } from '../../../components/live-state';
import { Surface } from '../../../components/surface';
import { type Route, useRoute } from '../../../components/workspace/route';
import { Workspace } from '../../../components/workspace/workspace';
import type { PanelState } from '../../../session/messages';
import { smallKnowledge } from '../../unit/components/small-knowledge';
import { resetWorld, tellChanged, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { emptyState } from './states';

vi.mock('wxt/browser', () => import('./fake-browser'));

let state: PanelState = emptyState;

function TestWorkspace() {
  const route = useRoute();
  const [live, again] = useLiveState('panel-state', { tab: null });
  return (
    <Surface live={live} again={again} knowledge={smallKnowledge} title="pages.title.workspace">
      {(shown) => <Workspace route={route} state={shown} />}
    </Surface>
  );
}

async function show(route: Route, shown: PanelState = emptyState): Promise<void> {
  state = shown;
  location.hash = `#/${route}`;
  mount(<TestWorkspace />);
  await expect.poll(() => document.querySelector('main.page h1[tabindex]')).not.toBeNull();
}

const callsOf = (name: string) => world.calls.filter(({ call }) => call === name).map(({ ask }) => ask);

beforeEach(() => resetWorld({ 'panel-state': () => ({ ok: true, value: state }) }));
afterEach(() => {
  unmount();
  location.hash = '';
});

describe('the first run', () => {
  it('has one heading, three doors and says what Ariane is not', async () => {
    await show('welcome');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect([...document.querySelectorAll('.door h2')].map((heading) => heading.textContent)).toEqual([
      'Faire la démarche',
      'S’exercer',
      'Suivre des entreprises',
    ]);
    expect(shows('ni un site de l’État, ni approuvée par lui')).toBe(true);
    await expectAccessible();
  });

  it('says where the button is when the browser opens no panel from here', async () => {
    await show('welcome');
    byText('button', 'Ouvrir le panneau').click();
    await expect.poll(() => shows('pièce de puzzle')).toBe(true);
    await expectAccessible();
  });

  it('moves the focus to the heading of another view', async () => {
    await show('welcome');
    location.hash = '#/settings';
    await expect.poll(() => document.activeElement?.textContent).toBe('Réglages');
    expect(document.querySelector('a[aria-current="page"]')?.textContent).toBe('Réglages');
  });
});

describe('settings', () => {
  it('let a silenced site speak again', async () => {
    world.handlers['set-pause'] = ({ host }) => {
      state = { ...state, pausedHosts: state.pausedHosts.filter((known) => known !== host) };
      tellChanged();
      return { ok: true, value: null };
    };
    await show('settings', { ...emptyState, pausedHosts: ['guided.example'] });
    await expectAccessible();
    byText('button', 'Reprendre sur').click();
    await expect.poll(() => shows('Aucun.')).toBe(true);
  });

  it('erase only after the second of two steps', async () => {
    world.handlers['erase-all'] = () => ({ ok: true, value: null });
    await show('settings');
    byText('button', 'Tout effacer…').click();
    await expect.poll(() => shows('Rien ne pourra être récupéré.')).toBe(true);
    await expectAccessible();
    byText('button', 'Non, garder').click();
    await expect.poll(() => shows('Rien ne pourra être récupéré.')).toBe(false);
    expect(callsOf('erase-all')).toEqual([]);
    byText('button', 'Tout effacer…').click();
    await expect.poll(() => shows('Oui, tout effacer')).toBe(true);
    byText('button', 'Oui, tout effacer').click();
    await expect.poll(() => shows('Tout est effacé.')).toBe(true);
    expect(callsOf('erase-all')).toEqual([{}]);
  });

  it('say when nothing could be erased', async () => {
    world.handlers['erase-all'] = () => ({ ok: false, why: 'store-blocked' });
    await show('settings');
    byText('button', 'Tout effacer…').click();
    await expect.poll(() => shows('Oui, tout effacer')).toBe(true);
    byText('button', 'Oui, tout effacer').click();
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('Une autre fenêtre');
    expect(shows('Tout est effacé.')).toBe(false);
  });

  it('give the person everything as a file', async () => {
    world.handlers.export = () => ({ ok: true, value: { name: 'ariane-2026-11-20.json', json: '{"format":"x"}' } });
    const saved: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    await show('settings');
    byText('button', 'Exporter').click();
    await expect.poll(() => saved).toEqual(['ariane-2026-11-20.json']);
    click.mockRestore();
  });
});
