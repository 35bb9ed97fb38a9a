/** What the guide sees on the simulated pages of the access management: the right screen, and every target that is there. */
import { knowledge } from 'virtual:knowledge';
import { scenarios } from 'virtual:scenarios';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locate } from '../../../guide/match/locate';
import { recognise } from '../../../guide/match/recognise';
import { readPage } from '../../../guide/read/page';
import { follow } from '../../../portal/hosts/follow';
import { newVisit } from '../../../portal/new-visit';
import type { Language, Visit } from '../../../portal/visit';

const LANGUAGES = ['fr', 'nl', 'de'] as const;
const UMOE = 'https://www.socialsecurity.be/app016/umoe/';
const EMPLOYER = 'quality=boulangerie-employer';
const HEALTH = 'quality=boulangerie-health-care';
const THESEE = '01050500397';
const PHEDRE = '04121200693';
const screens = Object.values(knowledge.screens);

const PERSON = { do: 'save', title: 'mrs', language: 'nl', email: 'someone@fictif.example', localEmail: '' };
const NEW = {
  ...PERSON,
  userName: 'nouveauegee',
  userNameAgain: 'nouveauegee',
  password: 'Fil-d-Ariane-1',
  passwordAgain: 'Fil-d-Ariane-1',
  lastName: 'Nouveau',
  firstName: 'Égée',
  'application-dimona': 'on',
};

type Ask = [path: string, fields?: Record<string, string>];
const start = (what: string, niss: string): Ask => [`user/start.do?${EMPLOYER}`, { start: what, niss }];
const execute = (action: string): Ask => [`user/execute.do?${EMPLOYER}`, { action, [`chosen-${PHEDRE}`]: 'on' }];

/** How one comes to each screen, and which of its targets are not there in this case. */
const CASES: Record<string, { asks: Ask[]; absent?: string[] }> = {
  'umoe-home': { asks: [['']] },
  'umoe-enterprise': {
    asks: [['enterprise/home.do?enterprise=1990000134']],
    absent: ['quality-ehealth-care', 'quality-health-institution'],
  },
  'umoe-quality': { asks: [[`quality/home.do?${EMPLOYER}`]], absent: ['functions'] },
  'umoe-users': { asks: [[`user/list.do?${HEALTH}`]] },
  'umoe-ga-form': { asks: [start('GL', THESEE)] },
  'umoe-ga-confirmation': { asks: [start('GL', THESEE), [`user/manager.do?${EMPLOYER}`, PERSON]] },
  'umoe-co-ga-form': { asks: [start('co-GL', THESEE)] },
  'umoe-co-ga-confirmation': { asks: [start('co-GL', THESEE), [`user/comanager.do?${EMPLOYER}`, PERSON]] },
  'umoe-user-form': { asks: [start('user', '02070701164')] },
  'umoe-user-confirmation': { asks: [start('user', '02070701164'), [`user/vcreation.do?${EMPLOYER}`, NEW]] },
  'umoe-delete-users': { asks: [execute('delete')] },
  'umoe-block-users': { asks: [execute('block')] },
  'umoe-unblock-users': { asks: [execute('unblock')] },
  'umoe-add-applications': { asks: [execute('add-applications')] },
  'umoe-remove-applications': { asks: [execute('remove-applications')] },
};

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1100px; height: 700px';
  document.body.append(frame);
});
afterEach(() => frame.remove());

function visitIn(language: Language): Visit {
  const scenario = scenarios.find(({ id }) => id === 'new-colleague');
  if (!scenario) throw new Error('no scenario');
  const visit = newVisit('umoe', scenario, { language, clock: () => Date.UTC(2030, 0, 15) });
  return Object.assign(visit, { loggedIn: scenario.actor, audience: 'employer' });
}

/** Asks one after the other and reads the last answer. */
async function readAt(visit: Visit, asks: readonly Ask[]) {
  let shown = { address: '', html: '' };
  for (const [path, fields] of asks) {
    const posted = fields && { fields: Object.entries(fields) };
    const followed = await follow(new URL(`${UMOE}${path}`), visit, posted);
    if (!followed.ok || !('html' in followed)) throw new Error(`${path} gave no page`);
    shown = followed;
  }
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = shown.html;
  await loaded;
  const { hostname: host, pathname: path } = new URL(shown.address);
  if (!frame.contentDocument) throw new Error('the frame cannot be read');
  return (await readPage(frame.contentDocument, { host, path })).reading;
}

/** What is recognised, and how each target of that screen stands. */
async function seenAt(visit: Visit, asks: readonly Ask[]) {
  const reading = await readAt(visit, asks);
  const recognised = recognise(reading, screens);
  const screen = screens.find(({ id }) => id === recognised?.screen);
  const found = (screen?.targets ?? []).map((target) => {
    const at = recognised && locate(reading, target, recognised.language, screen?.targets);
    return [target.id, at?.status];
  });
  const { screen: id, language, messages } = recognised ?? {};
  return { screen: id, language, messages, targets: Object.fromEntries(found) };
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(Object.entries(CASES))('%s is recognised and its targets are found', async (id, { asks, absent = [] }) => {
    const targets = knowledge.screens[id]?.targets ?? [];
    expect(targets.length).toBeGreaterThan(0);
    const wanted = targets.map((target) => [target.id, absent.includes(target.id) ? 'missing' : 'found']);
    expect(await seenAt(visitIn(language), asks)).toMatchObject({
      screen: id,
      language,
      targets: Object.fromEntries(wanted),
    });
  });

  it('of a known person the form shows user name and names, and does not ask for them', async () => {
    const { screen, targets } = await seenAt(visitIn(language), [start('user', THESEE)]);
    expect(screen).toBe('umoe-user-form');
    expect(targets).toEqual({
      'user-name': 'missing',
      'user-name-again': 'missing',
      password: 'missing',
      'password-again': 'missing',
      'last-name': 'missing',
      'first-name': 'missing',
      title: 'found',
      language: 'found',
      'user-email': 'found',
      'local-email': 'found',
      cancel: 'found',
      save: 'found',
    });
  });

  const DONE: [message: string, asks: Ask[]][] = [
    ['ga-saved', [start('GL', THESEE), [`user/manager.do?${EMPLOYER}`, PERSON]]],
    ['co-ga-saved', [start('co-GL', THESEE), [`user/comanager.do?${EMPLOYER}`, PERSON]]],
    ['user-saved', [start('user', '02070701164'), [`user/vcreation.do?${EMPLOYER}`, NEW]]],
    ['users-deleted', [execute('delete')]],
    ['users-blocked', [execute('block')]],
    ['users-unblocked', [execute('unblock')]],
    ['applications-added', [execute('add-applications')]],
    ['applications-removed', [execute('remove-applications')]],
  ];
  it.each(DONE)('confirmed, the list says %s and nothing else', async (message, asks) => {
    const visit = visitIn(language);
    const asked = await readAt(visit, asks);
    const confirm = frame.contentDocument?.querySelector<HTMLFormElement>('form')?.action ?? '';
    expect(asked.path).toBe(new URL(confirm).pathname);
    const { pathname, search } = new URL(confirm);
    const path = `${pathname}${search}`.replace('/app016/umoe/', '');
    const seen = await seenAt(visit, [[path, { do: 'confirm', 'application-dimona': 'on' }]]);
    expect(seen).toMatchObject({ screen: 'umoe-users', messages: [message] });
  });
});
