/** A page that was redesigned overnight: the guide points at the same control as before, or at nothing. */
import { knowledge } from 'virtual:knowledge';
import { scenarios } from 'virtual:scenarios';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { readPage } from '../../../guide/read/page';
import { follow } from '../../../portal/hosts/follow';
import { newVisit } from '../../../portal/new-visit';
import type { Fault, Language, Visit } from '../../../portal/visit';

const CSAM = 'https://www.csam.be/';
const APP = `${CSAM}app032/camregistration/`;
const UMOE = 'https://www.socialsecurity.be/app016/umoe/';
const EMPLOYER = 'quality=boulangerie-employer';
const screens = Object.values(knowledge.screens);

type Ask = [url: string, fields?: Record<string, string>];
const OWN = { 'camForm:email': 'direction@fictif.example', 'camForm:phone': '02 555 01 23' };
const GAP = { 'camForm:gap': 'other', 'camForm:camSsin': '01050500397', 'camForm:camEmail': 'a@fictif.example' };
const PERSON = { do: 'save', title: 'mrs', language: 'nl', email: 'someone@fictif.example', localEmail: '' };
const start = (what: string, niss: string): Ask => [`${UMOE}user/start.do?${EMPLOYER}`, { start: what, niss }];
const execute = (action: string): Ask => [`${UMOE}user/execute.do?${EMPLOYER}`, { action, 'chosen-04121200693': 'on' }];

/** How one comes to each page. */
const PAGES: Record<string, Ask[]> = {
  'csam-home': [[CSAM]],
  'app032-entry': [[APP]],
  'app032-enterprise-details': [[APP, { 'camForm:kbo': '1990000134' }]],
  'app032-enterprise-details, with mistakes': [
    [APP, { 'camForm:kbo': '1990000134' }],
    [`${APP}xhtml/specifyCam.xhtml`, { 'camForm:gap': 'other' }],
  ],
  'app032-confirmation': [
    [APP, { 'camForm:kbo': '1990000134' }],
    [`${APP}xhtml/specifyCam.xhtml`, { ...GAP, 'camForm:camPhone': '02 555 01 24', ...OWN }],
  ],
  'umoe-home': [[UMOE]],
  'umoe-enterprise': [[`${UMOE}enterprise/home.do?enterprise=1990000134`]],
  'umoe-quality': [[`${UMOE}quality/home.do?${EMPLOYER}`]],
  'umoe-users': [[`${UMOE}user/list.do?${EMPLOYER}`]],
  'umoe-ga-form': [start('GL', '01050500397')],
  'umoe-ga-confirmation': [start('GL', '01050500397'), [`${UMOE}user/manager.do?${EMPLOYER}`, PERSON]],
  'umoe-user-form': [start('user', '02070701164')],
  'umoe-block-users': [execute('block')],
  'umoe-add-applications': [execute('add-applications')],
};

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1100px; height: 700px';
  document.body.append(frame);
});
afterEach(() => frame.remove());

function visitIn(language: Language, id: string, faults: Fault[]): Visit {
  const scenario = scenarios.find((known) => known.id === id);
  if (!scenario) throw new Error('no scenario');
  const visit = newVisit('visit', { ...scenario, faults }, { language, clock: () => Date.UTC(2030, 0, 15) });
  return Object.assign(visit, { loggedIn: scenario.actor, audience: 'employer' });
}

/** What a control is to the site, whatever its place: the same before and after a redesign. */
function identityOf(element: Element | null): string {
  if (!element) return 'nothing';
  const of = (name: string) => element.getAttribute(name) ?? '';
  const options = [...element.querySelectorAll('option')].map(({ value }) => value).join();
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return [element.localName, of('type'), of('name'), of('value'), of('href'), options || words].join(' | ');
}

/** The screen recognised, and for each of its targets the control found, if any. */
async function seen(language: Language, id: string, faults: Fault[]) {
  const visit = visitIn(language, id.startsWith('umoe') ? 'new-colleague' : 'first-gap-other', faults);
  let shown = { address: '', html: '' };
  for (const [url, fields] of PAGES[id] ?? []) {
    const followed = await follow(new URL(url), visit, fields && { fields: Object.entries(fields) });
    if (!followed.ok) throw new Error(`${url} gave no page`);
    shown = followed;
  }
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = shown.html;
  await loaded;
  const { hostname: host, pathname: path } = new URL(shown.address);
  if (!frame.contentDocument) throw new Error('the frame cannot be read');
  const read = await readPage(frame.contentDocument, { host, path });
  const recognised = recognise(read.reading, screens);
  const screen = screens.find((known) => known.id === recognised?.screen);
  const found = new Map<string, string>();
  for (const target of screen?.targets ?? []) {
    const at = recognised && locate(read.reading, target, recognised.language, screen?.targets);
    if (at?.status === 'found') found.set(target.id, identityOf(read.elementOf(at.key)));
  }
  return { screen: screen?.id ?? null, found };
}

describe.each(['fr', 'nl', 'de'] as const)('in %s', (language) => {
  it.each(Object.keys(PAGES))('%s: the same control or none', async (id) => {
    const before = await seen(language, id, []);
    const after = await seen(language, id, ['changed-layout']);
    expect(before.screen).toBe(id.split(',')[0]);
    expect([before.screen, null]).toContain(after.screen);
    const wrong = [...after.found].filter(([target, control]) => before.found.get(target) !== control);
    expect(wrong).toEqual([]);
  });
});

it('loses nothing on pages in French, where every label is known', async () => {
  const lost: string[] = [];
  for (const id of Object.keys(PAGES)) {
    const before = await seen('fr', id, []);
    const after = await seen('fr', id, ['changed-layout']);
    const silent = [...before.found.keys()].filter((target) => !after.found.has(target));
    if (silent.length > 0) lost.push(id);
    expect(after.found.size).toBeGreaterThan(0);
  }
  expect(lost).toEqual([]);
});
