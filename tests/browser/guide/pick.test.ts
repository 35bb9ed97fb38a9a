/** What Ariane does not find, the person points out: the press does nothing to the page, and only structure is kept. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  button,
  byId,
  callout,
  ENTRY,
  type Guided,
  guide,
  keys,
  press,
  ring,
  rings,
  root,
  said,
  showPage,
  spoken,
  stopGuide,
} from './support';

const ticked = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];

afterEach(() => {
  stopGuide();
  document.body.replaceChildren();
});

/** The entry page, whose field is called otherwise than anybody knows. */
async function unknownLabel(): Promise<Guided> {
  showPage('entry');
  const label = document.querySelector('label[for=number]');
  if (label) label.textContent = 'Identifiant de la société';
  const guided = await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(callout().dataset.state).toBe('refused'));
  return guided;
}

/** Moves the pointer and presses: the page's field lies under our sheet. */
const pressThrough = (element: Element) => press(element);

describe('with the mouse', () => {
  test('what is pressed is ringed from then on, and the press is not the page’s', async () => {
    const guided = await unknownLabel();
    const pressed = vi.fn();
    document.addEventListener('click', pressed);
    await press(button('point'));
    await vi.waitFor(() => expect(said()).toContain('Renoncer'));
    await pressThrough(byId('number'));
    await vi.waitFor(() => expect(callout().dataset.state).toBe('pointing'));
    await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
    expect(said()).toContain('c’est vous qui l’avez montré');
    expect(document.activeElement).not.toBe(byId('number'));
    expect(pressed).not.toHaveBeenCalled();
    document.removeEventListener('click', pressed);
    expect(guided.hints).toHaveLength(1);
    // Tags and a number: no word of the page, and none of the person's.
    expect(Object.keys(guided.hints[0] ?? {}).sort()).toEqual(['path', 'role', 'screen', 'sum', 'target']);
    expect(guided.hints[0]?.path).toMatch(/^[a-z0-9:>]+$/);
  });

  test('what is typed there is checked like any other', async () => {
    await unknownLabel();
    await press(button('point'));
    await vi.waitFor(() => expect(root().querySelector('.pick')).not.toBeNull());
    await pressThrough(byId('number'));
    await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
    await press(byId('number'));
    await keys('1990000135');
    await vi.waitFor(() => expect(root().querySelector('.note.bad')).not.toBeNull());
  });

  test('a place where nothing can be used is not taken', async () => {
    const guided = await unknownLabel();
    await press(button('point'));
    await vi.waitFor(() => expect(root().querySelector('.pick')).not.toBeNull());
    await pressThrough(document.querySelector('h1') as Element);
    await vi.waitFor(() => expect(root().querySelector('.pick')).toBeNull());
    expect(guided.hints).toEqual([]);
    expect(ring()).toBeNull();
  });
});

test('with the keyboard: Tab to the field, then say so in the callout', async () => {
  const guided = await unknownLabel();
  await press(button('point'));
  await vi.waitFor(() => expect(root().querySelector('.pick')).not.toBeNull());
  byId('number').focus();
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  button('choose').focus();
  await press(button('choose'));
  await vi.waitFor(() => expect(callout().dataset.state).toBe('pointing'));
  expect(guided.hints).toHaveLength(1);
});

test('Escape, or the button, gives it up', async () => {
  const guided = await unknownLabel();
  for (const giveUp of [() => keys('Escape'), () => press(button('point'))]) {
    await press(button('point'));
    await vi.waitFor(() => expect(root().querySelector('.pick')).not.toBeNull());
    byId('note').focus();
    await giveUp();
    await vi.waitFor(() => expect(root().querySelector('.pick')).toBeNull());
  }
  expect(guided.hints).toEqual([]);
});

test('forgotten, nothing is pointed at again', async () => {
  const guided = await unknownLabel();
  await press(button('point'));
  await vi.waitFor(() => expect(root().querySelector('.pick')).not.toBeNull());
  await pressThrough(byId('number'));
  await vi.waitFor(() => expect(callout().dataset.state).toBe('pointing'));
  await press(button('forget'));
  await vi.waitFor(() => expect(callout().dataset.state).toBe('refused'));
  expect(guided.hints).toEqual([]);
});

describe('when it cannot be kept', () => {
  const pointOut = async () => {
    await press(button('point'));
    await vi.waitFor(() => expect(root().querySelector('.pick')).not.toBeNull());
    await pressThrough(byId('number'));
    await vi.waitFor(() => expect(root().querySelector('.pick')).toBeNull());
  };

  test('the store is full: the person is told, by the ear too, and can try again', async () => {
    const guided = await unknownLabel();
    guided.refuse = 'store-full';
    await pointOut();
    await vi.waitFor(() => expect(said()).toContain('n’a plus de place'));
    await vi.waitFor(() => expect(spoken()).toContain('n’a plus de place'));
    expect(callout().dataset.state).toBe('refused');
    guided.refuse = null;
    await press(root().querySelector('.note.bad button') as Element);
    await vi.waitFor(() => expect(callout().dataset.state).toBe('pointing'));
    expect(guided.hints).toHaveLength(1);
    expect(said()).not.toContain('n’a plus de place');
  });

  test('the background is gone: it is tried until it is back, and told after a while', async () => {
    const guided = await unknownLabel();
    guided.fail = Array(50).fill('reject');
    await pointOut();
    await vi.waitFor(() => expect(said()).toContain('n’est pas touché'), { timeout: 8000 });
    guided.fail = [];
    await press(root().querySelector('.note.bad button') as Element);
    await vi.waitFor(() => expect(callout().dataset.state).toBe('pointing'), { timeout: 5000 });
    expect(guided.hints).toHaveLength(1);
  }, 15_000);
});

test('the page changed since: the place is not taken for the same', async () => {
  await unknownLabel();
  await press(button('point'));
  await vi.waitFor(() => expect(root().querySelector('.pick')).not.toBeNull());
  await pressThrough(byId('number'));
  await vi.waitFor(() => expect(callout().dataset.state).toBe('pointing'));
  const label = document.querySelector('label[for=number]');
  if (label) label.textContent = 'Numéro de dossier';
  await vi.waitFor(() => expect(callout().dataset.state).toBe('refused'));
  expect(ring()).toBeNull();
});
