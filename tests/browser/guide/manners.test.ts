/** A guest in the page: the rows of the manners table, with real input. */
import { afterEach, expect, test, vi } from 'vitest';
import {
  button,
  byId,
  callout,
  DETAILS,
  ENTRY,
  FREE_ENTERPRISE,
  guide,
  keys,
  onPaper,
  pageWithoutUs,
  press,
  ring,
  rings,
  root,
  showPage,
  stepIs,
  stopGuide,
} from './support';

const ticked = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];

afterEach(() => {
  stopGuide();
  document.body.replaceChildren();
});

test('typing goes on undisturbed while the page shifts', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  await press(byId('number'));
  await keys('12');
  const banner = document.createElement('div');
  banner.style.height = '40px';
  document.body.prepend(banner);
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  await keys('34');
  expect(byId('number').value).toBe('1234');
  expect(document.activeElement).toBe(byId('number'));
});

test('the ring follows a shift that nothing announces, and scrolling in a box', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  const form = byId('number').closest('form') as HTMLElement;
  form.style.cssText = 'display:block;height:120px;overflow:auto;padding-top:200px';
  await vi.waitFor(() => expect(rings(byId('number')) || ring() === null).toBe(true));
  form.scrollTop = 190;
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  form.style.marginTop = '30px';
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
});

test('arrow keys in the field move the cursor and nothing of ours', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await press(byId('number'));
  await keys('123');
  await keys('ArrowLeft');
  await keys('ArrowLeft');
  await keys('ArrowRight');
  expect(byId('number').selectionStart).toBe(2);
  await keys('Escape');
  expect(callout().dataset.step).toBe('fill-enterprise-number');
  expect(callout().classList).toContain('callout');
});

test('not an attribute, a text or a style of the page is touched', async () => {
  showPage('entry');
  const before = pageWithoutUs();
  await guide(ENTRY, { ticked });
  await press(byId('number'));
  await keys(FREE_ENTERPRISE);
  await keys('Tab');
  await stepIs('press-register');
  await press(button('take-me'));
  await press(button('back'));
  await stepIs('fill-enterprise-number');
  expect(pageWithoutUs()).toBe(before);
  stopGuide();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('other fields and buttons stay usable while a step is open', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await stepIs('fill-enterprise-number');
  await press(byId('note'));
  await keys('abc');
  expect(byId('note').value).toBe('abc');
  const pressed = vi.fn((event: Event) => event.preventDefault());
  byId('register').addEventListener('click', pressed);
  await press(byId('register'));
  expect(pressed).toHaveBeenCalledTimes(1);
  expect(pressed.mock.calls[0]?.[0].isTrusted).toBe(true);
});

test('the ring lets presses through, and the middle of it is the control', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  const around = ring() as DOMRect;
  const hit = document.elementFromPoint(around.left + around.width / 2, around.top + around.height / 2);
  expect(hit).toBe(byId('number'));
});

test('the page does not hear what happens in the callout', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await stepIs('fill-enterprise-number');
  const heard: string[] = [];
  const types = ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'focusin', 'input'];
  const stop = new AbortController();
  for (const type of types) document.addEventListener(type, () => heard.push(type), { signal: stop.signal });
  await press(button('why'));
  await keys('ArrowRight');
  await vi.waitFor(() => expect(root().querySelector('#more')).not.toBeNull());
  expect(heard).toEqual([]);
  stop.abort();
});

test('the callout covers neither the control nor its label', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  const box = callout().getBoundingClientRect();
  for (const part of [byId('number'), document.querySelector('label[for=number]') as Element]) {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    expect(box.left >= right || box.right <= left || box.top >= bottom || box.bottom <= top).toBe(true);
  }
});

test('nor in a form of tables in tables, where the label stands at the other end of the line', async () => {
  showPage('nested-tables');
  const row = byId('gap-number').closest('table')?.closest('tr') as HTMLTableRowElement;
  const cell = row.cells[0] as HTMLTableCellElement;
  cell.style.minWidth = '640px';
  byId('gap-number').style.width = '60px';
  // What stands over the field should not be covered either, and there is no room under it.
  row.insertAdjacentHTML(
    'beforebegin',
    '<tr><td>Motif</td><td></td><td><textarea style="width:240px;height:110px"></textarea></td></tr>',
  );
  row.closest('table')?.insertAdjacentHTML('beforebegin', '<div style="height:150px"></div>');
  await guide(DETAILS, {
    ticked: [...ticked, 'fill-enterprise-number', 'press-register', 'choose-other-person'],
    wide: [980, 900],
  });
  await vi.waitFor(() => expect(rings(byId('gap-number'))).toBe(true));
  const words = document.createRange();
  words.selectNodeContents(cell);
  const label = words.getBoundingClientRect();
  const covers = (box: DOMRect) =>
    box.left < label.right && box.right > label.left && box.top < label.bottom && box.bottom > label.top;
  // It may still settle as its own height becomes known.
  await vi.waitFor(() => expect(covers(callout().getBoundingClientRect())).toBe(false));
});

test('a re-made field is pointed at anew', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  const form = byId('number').closest('form') as HTMLElement;
  const copy = form.cloneNode(true) as HTMLElement;
  copy.style.marginTop = '50px';
  form.replaceWith(copy);
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
});

test('a field that goes away takes the ring with it', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(ring()).not.toBeNull());
  byId('number').closest('p')?.remove();
  await vi.waitFor(() => expect(callout().dataset.state).toBe('refused'));
  expect(ring()).toBeNull();
});

test('nothing is done on a page at rest', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked });
  await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  const asked = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  const styled = vi.spyOn(Element.prototype, 'checkVisibility');
  // Ring and callout have settled by now; a second is sixty frames in which a page at rest must cost nothing.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const cost = asked.mock.calls.length + styled.mock.calls.length;
  vi.restoreAllMocks();
  expect(cost).toBeLessThan(60);
});

test('printing shows nothing of ours', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked: ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'] });
  expect(callout().checkVisibility()).toBe(true);
  await onPaper(true);
  expect(callout().checkVisibility()).toBe(false);
  await onPaper(false);
  expect(callout().checkVisibility()).toBe(true);
});
