/** The callout itself: accessible, legible on any page, usable by keyboard. */
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  button,
  byId,
  callout,
  DETAILS,
  ENTRY,
  guide,
  HOME,
  keys,
  media,
  press,
  ring,
  rings,
  root,
  said,
  showPage,
  stepIs,
  stillCopy,
  stopGuide,
} from './support';

const ticked = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];

afterEach(async () => {
  stopGuide();
  document.body.replaceChildren();
  await media({ 'prefers-color-scheme': '', 'forced-colors': '' });
});

/** Violations in our own element; how the page is built is not ours to answer for. */
async function violations(): Promise<string[]> {
  const copy = stillCopy();
  const result = await axe.run(
    { fromShadowDom: ['still-copy', '[data-step]'] },
    { resultTypes: ['violations', 'passes', 'incomplete'] },
  );
  copy.remove();
  expect(result.passes.map(({ id }) => id)).toContain('color-contrast');
  return [...result.violations, ...result.incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

describe.each(['light', 'dark'])('axe finds nothing, %s:', (scheme) => {
  test.each([
    [
      'a field with a verdict',
      'entry',
      ENTRY,
      async () => {
        await press(byId('number'));
        await keys('1990000135');
        await vi.waitFor(() => expect(root().querySelector('.note.bad')).not.toBeNull());
      },
    ],
    [
      'a hint and the reasons',
      'entry',
      ENTRY,
      async () => {
        await press(byId('number'));
        await keys('19');
        await press(button('why'));
        await vi.waitFor(() => expect(root().querySelector('#more')).not.toBeNull());
      },
    ],
    ['a warning', 'enterprise-details', DETAILS, async () => stepIs('choose-other-person')],
    [
      'a refusal with whom to call',
      'field-twice',
      ENTRY,
      async () => {
        await press(button('who'));
        await vi.waitFor(() => expect(root().querySelector('a[href^="tel:"]')).not.toBeNull());
      },
    ],
    ['an exit', 'already-registered', ENTRY, async () => {}],
    ['another site next', 'home-cards', HOME, async () => {}],
    [
      'the knot',
      'entry',
      ENTRY,
      async () => {
        await press(root().querySelector('.icon') as Element);
        await vi.waitFor(() => expect(root().querySelector('.small')).not.toBeNull());
      },
    ],
  ] as [string, string, string, () => Promise<void>][])('%s', async (_, page, address, act) => {
    await media({ 'prefers-color-scheme': scheme });
    showPage(page);
    await guide(address, {
      ticked: address === DETAILS ? [...ticked, 'fill-enterprise-number', 'press-register'] : ticked,
    });
    await act();
    expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
    expect(await violations()).toEqual([]);
  });
});

test('light and dark differ', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  const ground = () => getComputedStyle(callout()).backgroundColor;
  const light = ground();
  await media({ 'prefers-color-scheme': 'dark' });
  expect(ground()).not.toBe(light);
});

test('styles of the page that reach for everything do not reach it', async () => {
  const look = () => {
    const done = getComputedStyle(button('done'));
    const { fontSize, color, width, position, opacity, display } = done;
    const box = callout().getBoundingClientRect();
    return {
      fontSize,
      color,
      width,
      position,
      opacity,
      display,
      calloutWidth: box.width,
      font: getComputedStyle(callout()).fontSize,
    };
  };
  showPage('entry');
  await guide(ENTRY, { ticked });
  const calm = look();
  showPage('hostile');
  await guide(ENTRY, { ticked });
  expect(look()).toEqual(calm);
  byId('number').scrollIntoView({ block: 'center' });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  const box = callout().getBoundingClientRect();
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + 10);
  expect(hit?.localName).toBe('ariane-guide');
});

test('by keyboard alone: through the buttons, Escape folds it away and nothing else', async () => {
  showPage('entry');
  const back = await guide(ENTRY, { ticked });
  (root().querySelector('.icon') as HTMLElement).focus();
  await keys('Tab');
  expect(root().activeElement?.localName).toBe('a');
  await keys('Tab');
  expect((root().activeElement as HTMLElement).dataset.act).toBe('take-me');
  await keys('Escape');
  await vi.waitFor(() => expect(root().querySelector('.small')).not.toBeNull());
  expect(root().activeElement?.className).toBe('small');
  expect(callout().dataset.step).toBe('fill-enterprise-number');
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  expect(back.observed.filter(({ kind }) => kind !== 'arrived')).toEqual([]);
  await press(root().querySelector('.small') as Element);
  await vi.waitFor(() => expect(button('why')).toBeTruthy());
});

test('a step that is done by its button does not throw the keyboard back to the page', async () => {
  showPage('entry');
  byId('number').value = '1990000134';
  await guide(ENTRY, { ticked });
  await stepIs('press-register');
  await press(button('back'));
  await stepIs('fill-enterprise-number');
  await press(button('done'));
  await stepIs('press-register');
  expect(root().activeElement).not.toBeNull();
});

test('in a narrow window it is a sheet that leaves the field free', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked, wide: [380, 720] });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  const box = callout().getBoundingClientRect();
  expect(box.width).toBe(document.documentElement.clientWidth);
  const field = byId('number').getBoundingClientRect();
  expect(box.top >= field.bottom || box.bottom <= field.top).toBe(true);
});

test('in forced colours the ring keeps its colour and the callout its edge', async () => {
  await media({ 'forced-colors': 'active' });
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(ring()).not.toBeNull());
  expect(getComputedStyle(root().querySelector('.ring') as Element).borderTopColor).toBe('rgb(180, 67, 26)');
  expect(getComputedStyle(callout()).borderTopStyle).toBe('solid');
});

test('it says what it is and what it rests on', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked, reader: 'en' });
  expect(said()).toContain('not a service of the State');
  expect(said()).toContain('According to a manual of July 2018');
  expect(callout().getAttribute('aria-label')).toContain('Ariane');
  expect(root().querySelector('.layer')?.getAttribute('lang')).toBe('en');
});
