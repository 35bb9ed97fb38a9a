/** The guide on whole pages, with a real mouse and real keys. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  button,
  byId,
  callout,
  DETAILS,
  ENTRY,
  FREE_ENTERPRISE,
  guide,
  HOME,
  keys,
  MANAGERS,
  pageText,
  press,
  ring,
  rings,
  root,
  said,
  showPage,
  spoken,
  stepIs,
  stopGuide,
} from './support';

const BEFORE_ENTRY = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];
const BEFORE_DETAILS = [...BEFORE_ENTRY, 'fill-enterprise-number', 'press-register'];
const state = () => callout().dataset.state;
const target = () => callout().dataset.target;

afterEach(() => {
  stopGuide();
  document.body.replaceChildren();
});

describe('pointing', () => {
  test('at the right one of three equal links', async () => {
    showPage('home-cards');
    await guide(HOME);
    await stepIs('learn-more');
    expect([state(), target()]).toEqual(['pointing', 'learn-more-access-managers']);
    await vi.waitFor(() => expect(rings(byId('managers'))).toBe(true));
  });

  test('in the language of the reader, quoting the page in its own', async () => {
    showPage('dutch');
    await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await stepIs('fill-enterprise-number');
    expect(said()).toContain('Ondernemingsnummer');
    expect(said()).toContain('néerlandais');
    await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
  });

  test('opening a part of the page is seen, and what it holds is pointed at', async () => {
    showPage('accordion');
    const back = await guide(MANAGERS, { ticked: ['go-to-csam', 'learn-more'] });
    await stepIs('open-designate');
    await press(byId('open'));
    await stepIs('press-standard');
    expect(back.observed).toContainEqual({ kind: 'done', step: 'open-designate', how: 'visible' });
    await vi.waitFor(() => expect(rings(byId('standard'))).toBe(true));
    expect(said()).toContain('idp.iamfas.belgium.be');
  });

  test('arrival is told once', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    byId('hint').append('x');
    byId('note').setAttribute('data-x', '1');
    await stepIs('fill-enterprise-number');
    await vi.waitFor(() => expect(back.observed).toEqual([{ kind: 'arrived', screen: 'app032-entry' }]));
  });

  test('the panel is told where the tab is, by ids only', async () => {
    showPage('entry');
    const back = await guide(`${ENTRY}?kbo=${FREE_ENTERPRISE}`, { ticked: BEFORE_ENTRY });
    await vi.waitFor(() => expect(back.places).toHaveLength(1));
    expect(back.places[0]).toEqual({
      host: 'www.csam.be',
      screen: 'app032-entry',
      confidence: expect.any(Number),
      pageLanguage: 'fr',
      step: 'fill-enterprise-number',
      target: 'found',
      unknown: false,
    });
  });
});

describe('a value', () => {
  test('has a verdict while it is typed, and counts once the field is left', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await stepIs('fill-enterprise-number');
    await press(byId('number'));
    await keys('199000');
    await vi.waitFor(() => expect(root().querySelector('.note.hint')).not.toBeNull());
    await keys('0135');
    await vi.waitFor(() => expect(root().querySelector('.note.bad')).not.toBeNull());
    byId('number').select();
    await keys(FREE_ENTERPRISE);
    await vi.waitFor(() => expect(root().querySelector('.note.good')).not.toBeNull());
    expect(back.observed.map(({ kind }) => kind)).toEqual(['arrived']);
    await keys('Tab');
    await stepIs('press-register');
    expect(back.observed).toContainEqual({ kind: 'done', step: 'fill-enterprise-number', how: 'valid' });
  });

  test('that stands there already counts at once', async () => {
    showPage('entry');
    byId('number').value = FREE_ENTERPRISE;
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await stepIs('press-register');
    expect(back.observed).toContainEqual({ kind: 'done', step: 'fill-enterprise-number', how: 'valid' });
  });

  test('that is taken away again is asked for again', async () => {
    showPage('entry');
    byId('number').value = FREE_ENTERPRISE;
    await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await stepIs('press-register');
    await press(byId('number'));
    byId('number').select();
    await keys('1');
    await stepIs('fill-enterprise-number');
  });

  test('never leaves the page nor is spoken, in whatever form', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    const heard: string[] = [];
    const live = root().querySelector('[role=status]') as Element;
    new MutationObserver(() => heard.push(live.textContent ?? '')).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press(byId('number'));
    await keys('1990.000.134');
    await vi.waitFor(() => expect(heard.join(' ')).toContain('sans espace, point'));
    expect(said()).toContain(FREE_ENTERPRISE);
    await keys('Tab');
    await stepIs('press-register');
    const told = JSON.stringify([back.observed, back.places, back.keys]) + heard.join(' ');
    expect(told).not.toMatch(/1990/);
    expect(
      JSON.stringify(
        [...root().querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({ value }) => value)),
      ),
    ).not.toMatch(/1990/);
  });

  test('typed into another field than the one pointed at counts too', async () => {
    showPage('enterprise-details');
    const back = await guide(DETAILS, { ticked: BEFORE_DETAILS });
    await stepIs('choose-other-person');
    await press(byId('own-phone'));
    await keys('025550123');
    await keys('Tab');
    await vi.waitFor(() =>
      expect(back.observed).toContainEqual({ kind: 'done', step: 'fill-own-phone', how: 'valid' }),
    );
    expect(callout().dataset.step).toBe('choose-other-person');
  });
});

test('a choice is seen, and the fields that it brings are pointed at though no node changed', async () => {
  showPage('enterprise-details');
  await guide(DETAILS, { ticked: BEFORE_DETAILS });
  await stepIs('choose-other-person');
  await press(byId('other'));
  await stepIs('fill-gap-national-number');
  await vi.waitFor(() => expect(rings(byId('gap-number'))).toBe(true));
});

describe('it refuses, with no ring, but with something to go by', () => {
  test.each([
    ['field-missing', 'missing'],
    ['field-twice', 'ambiguous'],
  ] as const)('%s', async (page, expected) => {
    showPage(page);
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await stepIs('fill-enterprise-number');
    expect(state()).toBe('refused');
    expect(ring()).toBeNull();
    expect(said()).toContain("Numéro d'entreprise");
    await vi.waitFor(() => expect(back.places.at(-1)?.target).toBe(expected));
    await press(button('lost'));
    await vi.waitFor(() => expect(root().querySelector('a[href^="tel:"]')).not.toBeNull());
  });

  test('a page it does not know', async () => {
    showPage('unknown');
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    expect(state()).toBe('refused');
    expect(ring()).toBeNull();
    expect(said()).toContain('ne reconnaît pas');
    expect(back.observed).toEqual([]);
    await vi.waitFor(() => expect(back.places.at(-1)).toMatchObject({ screen: null, unknown: true }));
  });

  test('a page of the procedure that has nothing left to do shows the way onward again', async () => {
    showPage('home-cards');
    await guide(HOME, { ticked: BEFORE_ENTRY });
    await stepIs('learn-more');
    expect(state()).toBe('pointing');
  });

  test('an exit on the page is shown instead of the step', async () => {
    showPage('already-registered');
    await guide(ENTRY, { ticked: BEFORE_ENTRY });
    expect(state()).toBe('exit');
    expect(ring()).toBeNull();
    expect(root().querySelector('a[href^="tel:"]')).not.toBeNull();
  });
});

describe('what the person says', () => {
  test('done, and back: shown again although the page still holds it', async () => {
    showPage('entry');
    byId('number').value = FREE_ENTERPRISE;
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await stepIs('press-register');
    await press(button('back'));
    await stepIs('fill-enterprise-number');
    expect(back.observed).toContainEqual({ kind: 'undone', step: 'fill-enterprise-number' });
    byId('hint').append('a change that makes it look again');
    await press(button('done'));
    await stepIs('press-register');
    expect(back.observed.at(-1)).toEqual({ kind: 'confirmed', step: 'fill-enterprise-number' });
  });

  test('an event made by a script is not the person', async () => {
    showPage('entry');
    const back = await guide(ENTRY, { ticked: BEFORE_ENTRY });
    button('done').click();
    button('done').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    button('pause').click();
    await press(button('why'));
    await vi.waitFor(() => expect(said()).toContain('D’où vient cette information'));
    expect(back.observed).toEqual([{ kind: 'arrived', screen: 'app032-entry' }]);
    expect(back.calls).not.toContain('pause');
  });

  test('why, with the sources and their date', async () => {
    showPage('entry');
    await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await press(button('why'));
    await vi.waitFor(() => expect(said()).toContain('juillet 2018'));
    expect(button('why').getAttribute('aria-expanded')).toBe('true');
  });

  test('take me there: scrolls to the field and puts the cursor in it, only then', async () => {
    showPage('entry');
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    document.body.prepend(spacer);
    await guide(ENTRY, { ticked: BEFORE_ENTRY });
    await vi.waitFor(() => expect(button('take-me').textContent).toContain('↓'));
    expect(ring()).toBeNull();
    expect(window.scrollY).toBe(0);
    expect(document.activeElement).toBe(document.body);
    await press(button('take-me'));
    await vi.waitFor(() => expect(rings(byId('number'))).toBe(true));
    expect(document.activeElement).toBe(byId('number'));
  });
});

test('the step is spoken once, not at every look', async () => {
  showPage('entry');
  await guide(ENTRY, { ticked: BEFORE_ENTRY });
  await vi.waitFor(() => expect(spoken()).toContain('Étape 6'));
  let times = 0;
  new MutationObserver(() => {
    times += 1;
  }).observe(root().querySelector('[role=status]') as Element, { childList: true });
  byId('note').setAttribute('data-x', '2');
  await press(button('why'));
  await vi.waitFor(() => expect(said()).toContain('D’où vient'));
  expect(times).toBe(0);
});

test('in the practice frame: another realm, no script, its own address', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
  frame.style.cssText = 'width: 900px; height: 560px';
  frame.srcdoc = pageText('entry');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const back = await guide(ENTRY, { ticked: BEFORE_ENTRY, page });
  await stepIs('fill-enterprise-number', page);
  await vi.waitFor(() => expect(rings(byId('number', page), page)).toBe(true));
  await press(byId('number', page));
  await keys(FREE_ENTERPRISE);
  await keys('Tab');
  await stepIs('press-register', page);
  await vi.waitFor(() => expect(rings(byId('register', page), page)).toBe(true));
  byId('number', page).closest('p')?.remove();
  await vi.waitFor(() => expect(rings(byId('register', page), page)).toBe(true));
  await press(button('back', page));
  await stepIs('fill-enterprise-number', page);
  await vi.waitFor(() => expect(callout(page).dataset.state).toBe('refused'));
  expect(back.observed.at(-1)).toEqual({ kind: 'undone', step: 'fill-enterprise-number' });
});
