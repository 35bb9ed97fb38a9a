/** From start to end: what the page, the browser and the background may do meanwhile. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startGuide } from '../../../guide/start';
import {
  background,
  button,
  byId,
  callout,
  ENTRY,
  FREE_ENTERPRISE,
  guide,
  HOME,
  press,
  ring,
  rings,
  root,
  said,
  showPage,
  stepIs,
  stopGuide,
} from './support';

const ticked = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];
const ours = () => document.querySelectorAll('ariane-guide').length;

afterEach(() => {
  stopGuide();
  document.querySelector('dialog')?.close();
  document.body.replaceChildren();
});

describe('the page', () => {
  test('takes our element out: it comes back', async () => {
    showPage('entry');
    await guide(ENTRY, { ticked });
    document.querySelector('ariane-guide')?.remove();
    await vi.waitFor(() => expect(ours()).toBe(1));
    await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  });

  test('takes it out again and again: it gives up rather than fight', async () => {
    showPage('entry');
    await guide(ENTRY, { ticked });
    let taken = 0;
    const fight = new MutationObserver(() => {
      const element = document.querySelector('ariane-guide');
      if (element) taken += 1;
      element?.remove();
    });
    fight.observe(document.documentElement, { childList: true });
    document.querySelector('ariane-guide')?.remove();
    await vi.waitFor(() => expect(taken).toBeGreaterThan(2));
    await new Promise((resolve) => setTimeout(resolve, 500));
    fight.disconnect();
    expect(taken).toBeLessThan(8);
  });

  test('opens a modal dialog: the callout is in it, can be pressed, and comes back out', async () => {
    showPage('modal-dialog');
    await guide(ENTRY, { ticked });
    await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
    const dialog = byId<HTMLDialogElement>('dialog');
    dialog.showModal();
    await vi.waitFor(() => expect(dialog.contains(document.querySelector('ariane-guide'))).toBe(true));
    await vi.waitFor(() => expect(callout().dataset.state).toBe('refused'));
    expect(ring()).toBeNull();
    await press(button('why'));
    await vi.waitFor(() => expect(root().querySelector('#more')).not.toBeNull());
    dialog.close();
    await vi.waitFor(() =>
      expect(document.querySelector('ariane-guide')?.parentElement).toBe(document.documentElement),
    );
    await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  });

  test('raises something of its own over everything: the callout is above it again', async () => {
    showPage('entry');
    await guide(ENTRY, { ticked });
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:100%;height:100%';
    document.body.append(cover);
    cover.showPopover();
    await vi.waitFor(() => {
      const box = callout().getBoundingClientRect();
      expect(document.elementFromPoint(box.left + box.width / 2, box.top + 10)?.localName).toBe('ariane-guide');
    });
  });

  test('changes its content and address without loading: the new screen is recognised', async () => {
    let address = HOME;
    showPage('home-cards');
    const back = await guide(() => address, { ticked: ['go-to-csam'] });
    await stepIs('learn-more');
    address = ENTRY;
    showPage('entry');
    await stepIs('fill-enterprise-number');
    await vi.waitFor(() =>
      expect(back.observed.map((each) => 'screen' in each && each.screen)).toEqual(['csam-home', 'app032-entry']),
    );
  });

  test('never comes to rest: it is looked at all the same', async () => {
    showPage('entry');
    await guide(ENTRY, { ticked });
    const restless = setInterval(() => byId('note').setAttribute('data-time', String(performance.now())), 20);
    byId('number').closest('p')?.remove();
    await vi.waitFor(() => expect(callout().dataset.state).toBe('refused'), { timeout: 3000 });
    clearInterval(restless);
  });
});

describe('the background', () => {
  test('is dead when something was seen: the same message again until it is answered', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked });
    await vi.waitFor(() => expect(back.observed).toHaveLength(1));
    const before = back.calls.filter((name) => name === 'observed').length;
    back.fail = ['reject', 'undefined'];
    await press(button('done'));
    await vi.waitFor(() => expect(button('done').textContent).toContain('enregistre'));
    expect(callout().dataset.step).toBe('fill-enterprise-number');
    await vi.waitFor(() => expect(callout().dataset.step).toBe('press-register'), { timeout: 5000 });
    expect(back.calls.filter((name) => name === 'observed').length - before).toBe(3);
    expect(back.observed.filter(({ kind }) => kind === 'confirmed')).toHaveLength(1);
  });

  test('stays dead: the person is told that the page is not affected, and can try again', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked });
    await vi.waitFor(() => expect(back.observed).toHaveLength(1));
    back.fail = Array(50).fill('reject');
    await press(button('done'));
    await vi.waitFor(() => expect(said()).toContain('n’est pas touché'), { timeout: 8000 });
    back.fail = [];
    await press(root().querySelector('.note.bad button') as Element);
    await vi.waitFor(() => expect(callout().dataset.step).toBe('press-register'), { timeout: 5000 });
    expect(said()).not.toContain('n’est pas touché');
  }, 15_000);

  test('is not there at the start: the pack is asked for until it comes', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked });
    back.fail = ['reject', 'undefined'];
    back.language = 'nl';
    back.say({ to: 'guide', type: 'refresh' });
    await vi.waitFor(() => expect(said()).toContain('onafhankelijke'), { timeout: 4000 });
    expect(ours()).toBe(1);
  });

  test('says that the checklist changed: the callout follows', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked });
    const state = back.state();
    const steps = state.steps.map((step) => (step.id === 'fill-enterprise-number' ? { ...step, done: true } : step));
    byId('number').value = FREE_ENTERPRISE;
    back.say({ to: 'guide', type: 'state', state: { ...state, steps, current: 'press-register' } });
    await stepIs('press-register');
  });

  test('asks to be taken to the field', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked });
    await stepIs('fill-enterprise-number');
    back.say({ to: 'guide', type: 'take-me-there' });
    expect(document.activeElement).toBe(byId('number'));
  });

  test('says stop, then go on', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked });
    back.say({ to: 'guide', type: 'stop' });
    expect(ours()).toBe(0);
    back.say({ to: 'guide', type: 'refresh' });
    await vi.waitFor(() => expect(callout().dataset.step).toBe('fill-enterprise-number'));
  });
});

test('a pause takes everything away', async () => {
  showPage('entry');
  const back = await guide(ENTRY, { ticked });
  await press(button('pause'));
  await vi.waitFor(() => expect(ours()).toBe(0));
  expect(back.calls).toContain('pause');
});

test('an extension that was removed leaves nothing', async () => {
  showPage('entry');
  const back = await guide(ENTRY, { ticked });
  back.dead = true;
  await vi.waitFor(() => expect(ours()).toBe(0), { timeout: 3000 });
});

test('where it is gated, it shows itself only while the extension says that it is alive', async () => {
  showPage('entry');
  const stop = new AbortController();
  const { port } = background('fr', 'designate-gap-standard-self', ticked);
  startGuide({ document, address: () => ENTRY, port, signal: stop.signal, gated: true });
  await vi.waitFor(() => expect(callout().dataset.step).toBe('fill-enterprise-number'));
  expect(callout().checkVisibility()).toBe(false);
  const sheet = document.createElement('style');
  sheet.textContent = 'ariane-guide { --ariane-alive: block }';
  document.head.append(sheet);
  expect(callout().checkVisibility()).toBe(true);
  sheet.remove();
  expect(callout().checkVisibility()).toBe(false);
  stop.abort();
});

test('a page that comes back from the browser’s cache is asked about anew', async () => {
  showPage('entry');
  const back = await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(back.observed).toHaveLength(1));
  const packs = () => back.calls.filter((name) => name === 'pack').length;
  const before = packs();
  // Automated browsers keep no such cache: the event is made here, what follows it is real.
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(packs()).toBe(before + 1));
  await vi.waitFor(() => expect(back.observed).toHaveLength(2));
  expect(ours()).toBe(1);
});

test('a second start takes the place of what an older one left', async () => {
  showPage('entry');
  document.documentElement.append(document.createElement('ariane-guide'));
  await guide(ENTRY, { ticked });
  expect(ours()).toBe(1);
});

test('stopped, it hears and draws nothing more', async () => {
  showPage('entry');
  const back = await guide(ENTRY, { ticked });
  back.stop();
  const calls = back.calls.length;
  byId('number').value = FREE_ENTERPRISE;
  byId('number').dispatchEvent(new Event('change', { bubbles: true }));
  back.say({ to: 'guide', type: 'take-me-there' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([ours(), back.calls.length]).toEqual([0, calls]);
});
