import { knowledge } from 'virtual:knowledge';
import { scenarios as all } from 'virtual:scenarios';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLiveState } from '../../../components/live-state';
import { Surface } from '../../../components/surface';
import { fromEasyToHard } from '../../../entrypoints/practice/exercise-order';
import { Practice } from '../../../entrypoints/practice/practice';
import style from '../../../entrypoints/practice/style.css?inline';
import type { Scenario } from '../../../portal/scenarios/schema';
import type { ChecklistHead, PanelState } from '../../../session/messages';
import { resetWorld, tellChanged, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { CHECKLIST, emptyState } from './states';

vi.mock('wxt/browser', () => import('./fake-browser'));

const scenarios = fromEasyToHard(all);
const [first] = scenarios;
if (!first) throw new Error('there are scenarios');
let state: PanelState = emptyState;

function TestPractice({ exercises }: { exercises: readonly Scenario[] }) {
  const [live, again] = useLiveState('panel-state', { tab: 7, practice: true });
  return (
    <Surface live={live} again={again} knowledge={knowledge} title="pages.title.practice">
      {(shown) => <Practice state={shown} tab={7} scenarios={exercises} wanted={null} />}
    </Surface>
  );
}

function practiceHead(procedure: string): ChecklistHead {
  const steps = (knowledge.procedures[procedure]?.steps ?? []).map(({ id }) => ({ id, done: false }));
  const current = steps[0]?.id ?? null;
  return {
    id: CHECKLIST,
    title: knowledge.procedures[procedure]?.title ?? procedure,
    label: '',
    done: 0,
    of: steps.length,
    procedure,
    procedureVersion: knowledge.procedures[procedure]?.version ?? 1,
    facts: {},
    createdAt: 0,
    practice: true,
    state: { checklist: CHECKLIST, procedure, steps, current, finished: false, practice: true },
    part: { number: 1, of: 1 },
    now: null,
    before: null,
  };
}

const callsOf = (name: string) => world.calls.filter(({ call }) => call === name).map(({ ask }) => ask);
const shownAddress = () => document.querySelector<HTMLInputElement>('.browser-address input')?.value ?? '';
const frame = () => document.querySelector('iframe')?.contentDocument;

/** Presses the first link in the frame whose address holds `part`. */
function follow(part: string): void {
  const link = [...(frame()?.querySelectorAll('a') ?? [])].find((known) => known.getAttribute('href')?.includes(part));
  if (!link) throw new Error(`no link to ${part}`);
  link.click();
}

beforeEach(() => {
  state = emptyState;
  resetWorld({
    'panel-state': () => ({ ok: true, value: state }),
    start: ({ procedure }) => {
      const value = practiceHead(procedure);
      state = { ...emptyState, checklist: value };
      tellChanged();
      return { ok: true, value };
    },
  });
});
afterEach(unmount);

async function open(exercises: readonly Scenario[] = scenarios): Promise<void> {
  mount(<TestPractice exercises={exercises} />, style.replace(/@import[^;]*;/g, ''));
  await expect.poll(shownAddress, { timeout: 5000 }).toBe('https://www.csam.be/');
}

describe('the practice page', () => {
  it('starts a practice checklist and shows the portal with its band, and the panel beside it', async () => {
    await open();
    expect(callsOf('start')).toEqual([{ tab: 7, procedure: first.procedure, facts: first.facts, practice: true }]);
    expect(frame()?.body.textContent).toContain('SIMULATION');
    await expect.poll(() => document.querySelector('.practice-panel .step-card')).not.toBeNull();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    await expectAccessible();
  });

  it('lets the guide work on guided pages, told origin and path only, and never on the identity page', async () => {
    await open();
    await expect.poll(() => callsOf('pack').length).toBeGreaterThan(0);
    follow('gestion-gestionnaires-acces');
    await expect.poll(shownAddress).toContain('gestion-gestionnaires-acces');
    await expect.poll(() => JSON.stringify(callsOf('pack'))).toContain('gestion-gestionnaires-acces');
    follow('camregistration/');
    await expect.poll(shownAddress).toContain('https://idp.iamfas.belgium.be/');
    await expect.poll(() => shows('lettre pour lettre')).toBe(true);
    const asked = callsOf('pack').map((ask) => (ask as { address: string }).address);
    expect(asked.every((address) => address.startsWith('https://www.csam.be/') && !/[?#]/.test(address))).toBe(true);
    await expectAccessible();
  });

  it('goes back, and starts again in a fresh world with a fresh checklist', async () => {
    await open();
    follow('gestion-gestionnaires-acces');
    await expect.poll(shownAddress).toContain('gestion');
    byText('button', 'Page précédente').click();
    await expect.poll(shownAddress).toBe('https://www.csam.be/');
    byText('button', 'Recommencer l’exercice').click();
    await expect.poll(() => callsOf('start')).toHaveLength(2);
    await expect.poll(shownAddress).toBe('https://www.csam.be/');
  });

  it('says when the goal is reached, and offers the next exercise', async () => {
    await open();
    const heading = frame()?.querySelector('h1')?.textContent ?? '';
    expect(heading).not.toBe('');
    expect(shows('Exercice terminé')).toBe(false);
    unmount();
    const expected = { heading: { fr: heading, nl: heading, de: heading, en: heading } };
    await open([{ ...first, expect: expected }, ...scenarios.slice(1)]);
    await expect.poll(() => shows('Exercice terminé')).toBe(true);
    await expectAccessible();
    byText('button', 'Exercice suivant').click();
    await expect.poll(() => callsOf('start').at(-1)).toMatchObject({ procedure: scenarios[1]?.procedure });
  });

  it('offers every exercise once, those with a fault apart and last', async () => {
    await open();
    const groups = [...document.querySelectorAll<HTMLOptGroupElement>('.exercise-choice optgroup')];
    const offered = groups.flatMap((group) => [...group.querySelectorAll('option')].map(({ value }) => value));
    expect([...offered].sort()).toEqual(scenarios.map(({ id }) => id).sort());
    expect(new Set(groups.map(({ label }) => label)).size).toBe(groups.length);
    const last = [...(groups.at(-1)?.querySelectorAll('option') ?? [])].map(({ value }) => value);
    expect(last.sort()).toEqual(scenarios.flatMap(({ id, faults }) => (faults.length > 0 ? [id] : [])).sort());
    expect(scenarios.findIndex(({ faults }) => faults.length > 0)).toBe(scenarios.length - last.length);
  });

  it('moves the simulated clock forward, says so, and leaves what is typed in the page', async () => {
    await open();
    const time = () => Date.parse(document.querySelector('.clock time')?.getAttribute('datetime') ?? '');
    const before = time();
    const page = frame();
    byText('.clock button', 'Avancer de 20 minutes').click();
    await expect.poll(() => Math.round((time() - before) / 60_000)).toBe(20);
    byText('.clock button', 'Avancer d’une heure').click();
    byText('.clock button', 'Avancer d’un jour').click();
    await expect.poll(() => Math.round((time() - before) / 60_000)).toBe(20 + 60 + 24 * 60);
    expect(shows('Rechargez la page pour voir ce qui a changé.')).toBe(true);
    expect(frame()).toBe(page);
    byText('button', 'Recommencer l’exercice').click();
    await expect.poll(() => Math.round((time() - before) / 60_000)).toBe(0);
  });

  it('goes to the desk, and to a simulated address that is typed, and to no other', async () => {
    await open();
    byText('button', 'Bureau').click();
    await expect.poll(shownAddress).toBe('https://www.csam.be/simulation/desk');
    const bar = document.querySelector<HTMLInputElement>('.browser-address input');
    const form = bar?.closest('form');
    const type = (value: string) => {
      if (!bar) throw new Error('no address bar');
      bar.value = value;
      bar.dispatchEvent(new Event('input', { bubbles: true }));
    };
    for (const outside of [
      'https://www.example.org/',
      'http://www.csam.be/',
      'javascript:1',
      '',
      'www.csam.be.evil.example',
    ]) {
      type(outside);
      await expect.poll(() => bar?.value).toBe(outside);
      form?.requestSubmit();
      await expect.poll(() => shows('Cette adresse ne fait pas partie du portail simulé.')).toBe(true);
      expect(frame()?.querySelector('h1')?.textContent).toContain('bureau');
    }
    await expectAccessible();
    type('www.csam.be/nl/');
    form?.requestSubmit();
    await expect.poll(shownAddress).toBe('https://www.csam.be/nl/');
    expect(shows('Cette adresse ne fait pas partie du portail simulé.')).toBe(false);
  });

  it('says what is to be noticed in an exercise with a fault, and that a slow page is on its way', async () => {
    const slow = scenarios.find(({ faults }) => faults.includes('slow-pages'));
    if (!slow?.notice) throw new Error('no exercise with slow pages');
    mount(<TestPractice exercises={[slow]} />, style.replace(/@import[^;]*;/g, ''));
    await expect.poll(() => shows('La page arrive…'), { timeout: 5000 }).toBe(true);
    expect(shownAddress()).toBe('');
    await expect.poll(shownAddress, { timeout: 8000 }).toBe('https://www.csam.be/');
    await expect.poll(() => shows('La page arrive…')).toBe(false);
    expect(shows(slow.notice.fr)).toBe(true);
  });

  it('says why the exercise cannot start', async () => {
    world.handlers.start = () => ({ ok: false, why: 'store-blocked' });
    mount(<TestPractice exercises={scenarios} />);
    await expect.poll(() => shows('Une autre fenêtre d’Ariane retient les données')).toBe(true);
  });
});
