import { scenarios } from 'virtual:scenarios';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFrameHost, type FrameHost } from '../../../portal/hosts/frame';
import { newVisit } from '../../../portal/new-visit';
import type { Visit } from '../../../portal/visit';

const ENTRY = 'https://www.csam.be/app032/camregistration/';
const HOME = 'https://www.csam.be/fr/';

let frame: HTMLIFrameElement;
let visit: Visit;
let host: FrameHost;
let stop: AbortController;
/** Addresses of the pages that were shown, in order; `shown` tells the one that waits for the next. */
let pages: string[];
let shown: () => void;

beforeEach(() => {
  const scenario = scenarios.find(({ id }) => id === 'first-gap-self');
  if (!scenario) throw new Error('no scenario');
  frame = document.createElement('iframe');
  // As in the practice page: no script, no window of its own, no way out of the frame.
  frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
  frame.style.cssText = 'width: 900px; height: 300px';
  document.body.append(frame);
  visit = newVisit('practice', scenario);
  stop = new AbortController();
  pages = [];
  shown = () => {};
  const onNavigate = (address: string) => {
    pages.push(address);
    shown();
  };
  host = createFrameHost({ frame, visit, onNavigate, signal: stop.signal });
});
afterEach(() => {
  stop.abort();
  frame.remove();
});

const inside = (): Document => {
  if (!frame.contentDocument) throw new Error('the frame cannot be read');
  return frame.contentDocument;
};
const heading = () => inside().querySelector('h1')?.textContent;
function find<E extends HTMLElement>(selector: string): E {
  const found = inside().querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not on ${host.address()}`);
  return found;
}
/** Does something to the page and waits until the next one stands. */
async function then(action: () => void): Promise<void> {
  const next = new Promise<void>((resolve) => {
    shown = resolve;
  });
  action();
  await next;
}
/** What a person does with a form: type, then press the button. */
const type = (selector: string, value: string) => {
  find<HTMLInputElement>(selector).value = value;
};

it('carries out a whole designation by links and buttons, over both sites', async () => {
  await host.go(HOME);
  await then(() => find('.card:nth-child(2) a').click());
  find('summary').click();
  await then(() => find('details a.button').click());
  expect(host.address()).toBe('https://idp.iamfas.belgium.be/fas/XUI/');
  await then(() => find('a.key').click());
  await then(() => find('button[value="02030400238"]').click());
  expect(host.address()).toBe(ENTRY);
  type('#camForm\\:kbo', '1990000134');
  await then(() => find('button').click());
  type('#camForm\\:email', 'direction@fictive.example');
  type('#camForm\\:phone', '025550123');
  await then(() => find('button').click());
  find<HTMLInputElement>('input[type=checkbox]').click();
  await then(() => find('button').click());
  expect(heading()).toBe("Gestionnaire d'Accès Principal désigné !");
  expect(visit.world.registrations).toHaveLength(3);
  expect(pages).toHaveLength(8);
});

it('shows the fields of the other person when that is chosen, without script', async () => {
  visit.loggedIn = '02030400238';
  visit.draft = { enterprise: '1990000134' };
  await host.go(`${ENTRY}xhtml/specifyCam.xhtml`);
  const seen = (selector: string) => find(selector).checkVisibility();
  expect([seen('#camForm\\:camSsin'), seen('#camForm\\:email')]).toEqual([false, true]);
  find('input[value=other]').click();
  expect([seen('#camForm\\:camSsin'), seen('#camForm\\:email')]).toEqual([true, true]);
  find('input[value=self]').click();
  expect(seen('#camForm\\:camSsin')).toBe(false);
});

it('keeps the band in sight, above the page and never over what has the focus', async () => {
  visit.loggedIn = '02030400238';
  await host.go(ENTRY);
  const band = find('.simulation-band');
  const window = inside().defaultView as Window;
  window.scrollTo(0, 10_000);
  expect(band.getBoundingClientRect().top).toBe(0);
  find('#camForm\\:kbo').scrollIntoView();
  expect(find('#camForm\\:kbo').getBoundingClientRect().top).toBeGreaterThanOrEqual(
    band.getBoundingClientRect().bottom,
  );
});

it('goes back and reloads', async () => {
  await host.go(HOME);
  await host.go('https://www.csam.be/nl/');
  await host.go('https://www.csam.be/nl/');
  await host.back();
  expect([host.address(), heading()]).toEqual([HOME, "CSAM, la porte d'accès aux services de l'État"]);
  await host.reload();
  await host.back();
  expect([host.address(), pages.length]).toEqual([HOME, 5]);
});

it('stays where it is when asked to go outside', async () => {
  await host.go(HOME);
  for (const outside of [
    'https://example.org/',
    'http://www.csam.be/',
    'https://www.csam.be:8443/',
    'javascript:0',
    'x',
  ]) {
    await host.go(outside);
    const link = inside().createElement('a');
    link.href = outside === 'x' ? '//evil.example/' : outside;
    link.target = '_top';
    find('main').append(link);
    link.click();
  }
  await host.go(HOME);
  expect(pages).toEqual([HOME, HOME]);
});

it('takes a click with a key, a middle click and a click inside a link as the link', async () => {
  await host.go(HOME);
  const link = () => find('.card:nth-child(2) a');
  const press = (name: string, init: MouseEventInit) =>
    link().dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true, ...init }));
  await then(() => press('click', { ctrlKey: true }));
  await host.go(HOME);
  await then(() => press('auxclick', { button: 1 }));
  await host.go(HOME);
  press('auxclick', { button: 2 });
  await then(() => find('.menu a span, .menu a').click());
  expect(host.address()).toBe(HOME);
});

it('follows a # on the page without leaving it', async () => {
  await host.go(HOME);
  const link = inside().createElement('a');
  link.setAttribute('href', '#%C3%A9tat');
  find('main').append(link);
  const aim = inside().createElement('p');
  aim.id = 'état';
  aim.style.marginTop = '2000px';
  aim.style.marginBottom = '2000px';
  find('main').append(aim);
  const before = inside();
  await then(() => link.click());
  expect(host.address()).toBe(`${HOME}#%C3%A9tat`);
  expect(inside()).toBe(before);
  expect(aim.getBoundingClientRect().top).toBeLessThan(300);
});

it('shows only the last page asked for, and nothing once it has ended', async () => {
  await Promise.all([host.go(HOME), host.go('https://www.csam.be/nl/'), host.go('https://www.csam.be/de/')]);
  expect(host.address()).toBe('https://www.csam.be/de/');
  expect(inside().documentElement.lang).toBe('de');
  expect(pages).not.toContain('https://www.csam.be/nl/');
  const late = host.go(HOME);
  stop.abort();
  await late;
  await host.go(HOME);
  expect(inside().documentElement.lang).toBe('de');
});

it('hears each press once, however often the frame says that it has loaded', async () => {
  await host.go(HOME);
  frame.dispatchEvent(new Event('load'));
  frame.dispatchEvent(new Event('load'));
  await then(() => find('.card:nth-child(2) a').click());
  // Pages come in order: when this one stands, a second of the same press would have come before it.
  await host.go(HOME);
  expect(pages).toEqual([HOME, expect.stringContaining('gestion'), HOME]);
});

it('lets slow pages come late, says that one is awaited, and drops one that is overtaken', async () => {
  const scenario = scenarios.find(({ id }) => id === 'slow-pages');
  if (!scenario) throw new Error('no scenario');
  stop.abort();
  stop = new AbortController();
  const waits: boolean[] = [];
  const slowness = 300;
  const late = createFrameHost({
    frame,
    visit: newVisit('slow', scenario),
    onNavigate: (address) => pages.push(address),
    onWaiting: (waiting) => waits.push(waiting),
    slowness,
    signal: stop.signal,
  });
  const began = performance.now();
  await late.go(HOME);
  expect(performance.now() - began).toBeGreaterThanOrEqual(slowness - 5);
  expect([pages, waits]).toEqual([[HOME], [true, false]]);
  await Promise.all([late.go('https://www.csam.be/nl/'), late.go('https://www.csam.be/de/')]);
  expect(pages).toEqual([HOME, 'https://www.csam.be/de/']);
  expect(waits.at(-1)).toBe(false);
  // Ended while a page is awaited: it never comes.
  const never = late.go(HOME);
  stop.abort();
  await never;
  expect(pages).toHaveLength(2);
});
