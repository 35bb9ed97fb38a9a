import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useLiveState } from '../../../components/live-state';
import { Panel } from '../../../components/panel/panel';
import { SideFooter, SideHeader } from '../../../components/panel/side';
import { browserLanguage, Surface } from '../../../components/surface';
import type { Decision, Knowledge } from '../../../rules/model';
import type { PanelState } from '../../../session/messages';
import { text } from '../../../texts/index';
import { smallKnowledge } from '../../unit/components/small-knowledge';
import { browser, listening, resetWorld, tellChanged, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { CHECKLIST, checklistOf, emptyState, placeOn } from './states';

vi.mock('wxt/browser', () => import('./fake-browser'));

const opened: string[] = [];
let state: PanelState = emptyState;
let known: Knowledge = smallKnowledge;

const which = smallKnowledge.decisions.which as Decision;
/** The same, but one outcome leads to a procedure that needs to know more of the case. */
const asking: Knowledge = {
  ...smallKnowledge,
  decisions: {
    which: {
      ...which,
      outcomes: which.outcomes.map((outcome) =>
        outcome.id === 'for-other' ? { ...outcome, procedures: ['hand-in'] } : outcome,
      ),
    },
  },
};

function TestPanel() {
  const [live, again] = useLiveState('panel-state', { tab: 7 });
  return (
    <Surface live={live} again={again} knowledge={known} title="pages.title.panel">
      {(shown) => (
        <>
          <SideHeader language={shown.language} />
          <main>
            <Panel state={shown} tab={7} open={(url) => opened.push(url)} />
          </main>
          <SideFooter />
        </>
      )}
    </Surface>
  );
}

/** The panel as the background would show it in this state. */
async function show(shown: PanelState, knowledge: Knowledge = smallKnowledge): Promise<void> {
  state = shown;
  known = knowledge;
  mount(<TestPanel />);
  await expect.poll(() => document.querySelector('.panel')).not.toBeNull();
}

/** From the first view to the first question of the one decision. */
async function toQuestions(): Promise<void> {
  byText('button', 'Répondre à quelques questions').click();
  await expect.poll(() => document.querySelector('#decisions-title')).not.toBeNull();
  byText('button', 'which procedure (fr)').click();
  await expect.poll(() => document.querySelector('fieldset')).not.toBeNull();
}

async function change(changed: PanelState): Promise<void> {
  state = changed;
  tellChanged();
}

const callsOf = (name: string) => world.calls.filter(({ call }) => call === name).map(({ ask }) => ask);

beforeEach(() => {
  resetWorld({ 'panel-state': () => ({ ok: true, value: state }) });
  opened.length = 0;
});
afterEach(unmount);

describe('where the tab is', () => {
  it('says that nothing is known until the button is pressed', async () => {
    await show({ ...emptyState, address: { kind: 'unknown' } });
    expect(shows('Ariane ne sait rien de cet onglet')).toBe(true);
    await expectAccessible();
  });

  it('names the identity address while the tab is away', async () => {
    await show({
      ...emptyState,
      address: { kind: 'away', from: 'guided.example' },
      checklist: checklistOf('appoint', ['open-site']),
    });
    expect(shows('https://identity.example')).toBe(true);
    expect(byText('.step-card', 'say log-in (fr)')).toBeTruthy();
    expect(byText('.where', 'lettre pour lettre').textContent).not.toContain('say log-in');
    await expectAccessible();
  });

  it('says what to do there while the step that led there cannot be seen to be done', async () => {
    await show({
      ...emptyState,
      address: { kind: 'away', from: 'guided.example' },
      checklist: checklistOf('appoint'),
    });
    expect(byText('.where', 'lettre pour lettre').textContent).toContain('say log-in (fr)');
  });

  it('tells what it knows of the identity site when nothing runs', async () => {
    await show({ ...emptyState, address: { kind: 'explain', host: 'identity.example' } });
    expect(shows('note identity (fr)')).toBe(true);
  });

  it('warns of a look-alike, and says which address is the true one', async () => {
    await show({
      ...emptyState,
      address: { kind: 'refused', host: 'gulded.example', why: 'look-alike', like: 'guided.example' },
    });
    expect(byText('.message.warning', 'gulded.example').textContent).toContain('https://guided.example');
    await expectAccessible();
  });

  it('forgets the place of another host', async () => {
    await show({
      ...emptyState,
      address: { kind: 'guide', host: 'later.example' },
      place: placeOn('home'),
      checklist: checklistOf('appoint'),
    });
    expect(shows('screen home (fr)')).toBe(false);
    expect(document.querySelector('.place')).toBeNull();
  });
});

describe('the questions', () => {
  it('lead by keyboard to an outcome with its reasons, and start its first procedure', async () => {
    world.handlers.start = () => ({ ok: true, value: checklistOf('prepare') });
    await show(emptyState);
    await toQuestions();
    expect(shows('Question 1, 2 au plus')).toBe(true);
    await expectAccessible();

    document.querySelector<HTMLInputElement>('input[value="yes"]')?.focus();
    await userEvent.keyboard(' {Enter}');
    await expect.poll(() => document.querySelector('input[value="self"]')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('question for-whom (fr)');

    document.querySelector<HTMLInputElement>('input[value="self"]')?.focus();
    await userEvent.keyboard(' {Enter}');
    await expect.poll(() => shows('say for self (fr)')).toBe(true);
    expect(document.activeElement?.textContent).toBe('for self (fr)');
    byText('summary', 'Pourquoi cette réponse').click();
    expect(shows('because me (fr)')).toBe(true);
    expect(shows('answer self (fr)')).toBe(true);
    expect(shows('Manual of Tests')).toBe(true);
    await expectAccessible();

    byText('button', 'Commencer\u00a0:').click();
    await expect
      .poll(() => callsOf('start'))
      .toEqual([
        { tab: 7, procedure: 'prepare', facts: { 'is-representative': 'yes', 'for-whom': 'self' }, practice: false },
      ]);
  });

  it('offer the whole journey as one list', async () => {
    world.handlers.create = () => ({ ok: true, value: { checklist: CHECKLIST } });
    await show(emptyState);
    await toQuestions();
    for (const value of ['yes', 'self']) {
      document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
      document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await expect.poll(() => document.querySelector(`input[value="${value}"]`)).toBeNull();
    }
    byText('button', 'Commencer tout le parcours en une liste (2 procédures)').click();
    await expect
      .poll(() => callsOf('create'))
      .toEqual([
        {
          from: { kind: 'journey', decision: 'which', outcome: 'for-self' },
          facts: { 'is-representative': 'yes', 'for-whom': 'self' },
          label: '',
          tab: 7,
        },
      ]);
  });

  it('can skip to the later procedure of the outcome', async () => {
    world.handlers.start = () => ({ ok: true, value: checklistOf('appoint') });
    await show(emptyState);
    await toQuestions();
    for (const value of ['yes', 'self']) {
      document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
      document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await expect.poll(() => document.querySelector(`input[value="${value}"]`)).toBeNull();
    }
    byText('button', 'Déjà fait').click();
    await expect.poll(() => callsOf('start')).toMatchObject([{ procedure: 'appoint' }]);
  });

  it('ask for an answer, keep it on the way back, and start over', async () => {
    await show(emptyState);
    await toQuestions();
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await expect.poll(() => shows('Choisissez d’abord une réponse.')).toBe(true);
    document.querySelector<HTMLInputElement>('input[value="yes"]')?.click();
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await expect.poll(() => document.querySelector('input[value="self"]')).not.toBeNull();
    byText('button', 'Revenir à la question').click();
    await expect.poll(() => document.querySelector<HTMLInputElement>('input[value="yes"]')?.checked).toBe(true);
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await expect.poll(() => document.querySelector('input[value="self"]')).not.toBeNull();
    byText('button', 'Tout recommencer').click();
    await expect.poll(() => document.querySelector<HTMLInputElement>('input[value="yes"]')?.checked).toBe(false);
  });

  it('end in a way out with text, link and contact when nothing can be started', async () => {
    await show(emptyState);
    await toQuestions();
    document.querySelector<HTMLInputElement>('input[value="no"]')?.click();
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await expect.poll(() => shows('say hand over (fr)')).toBe(true);
    expect(byText<HTMLAnchorElement>('a', 'help page').href).toBe('https://help.example/');
    expect(document.querySelector('a[href="tel:025550123"]')).not.toBeNull();
    expect(document.querySelector('a[href="mailto:desk@help.example"]')).not.toBeNull();
    expect([...document.querySelectorAll('button')].some((button) => button.textContent?.includes('Commencer'))).toBe(
      false,
    );
    expect(byText('.letter-text', 'body representative')).toBeTruthy();
    await expectAccessible();
  });

  it('show a procedure first where more has to be known of the case, and come back to the answer', async () => {
    await show(emptyState, asking);
    await toQuestions();
    for (const value of ['yes', 'other']) {
      document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
      document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await expect.poll(() => document.querySelector(`input[value="${value}"]`)).toBeNull();
    }
    byText('button', 'Voir et commencer').click();
    await expect.poll(() => document.activeElement?.id).toBe('start-title');
    byText('button', 'Revenir à la réponse').click();
    await expect.poll(() => shows('say for other (fr)')).toBe(true);
    expect(document.activeElement?.textContent).toContain('Voir et commencer');
    byText('button', 'Voir et commencer').click();
    await userEvent.selectOptions(page.getByLabelText('question by-paper (fr)'), 'no');
    world.handlers.start = () => ({ ok: true, value: checklistOf('hand-in') });
    byText('button', 'Commencer').click();
    const facts = { 'is-representative': 'yes', 'for-whom': 'other', 'by-paper': 'no' };
    await expect.poll(() => callsOf('start')).toMatchObject([{ procedure: 'hand-in', facts }]);
  });
});

describe('the step to do now', () => {
  const form: PanelState = {
    ...emptyState,
    place: placeOn('form', { pageLanguage: 'nl' }),
    checklist: checklistOf('appoint', ['open-site', 'log-in']),
  };

  it('quotes the label in the page’s language, and marks that language', async () => {
    await show(form);
    const quoted = document.querySelector('.instruction .on-page');
    expect(quoted?.textContent).toBe('Nummer');
    expect(quoted?.getAttribute('lang')).toBe('nl');
    expect(shows('warning type-number (fr)')).toBe(true);
    expect(shows('newer note (fr)')).toBe(true);
    expect(shows('juillet 2018')).toBe(true);
    for (const summary of document.querySelectorAll('summary')) summary.click();
    expect(shows('why type-number (fr)')).toBe(true);
    expect(shows('advice wrong number (fr)')).toBe(true);
    await expect.poll(() => shows('notre traduction, non vérifiée')).toBe(true);
    expect(shows('lu dans\u00a0: Manual of Tests, 2.1')).toBe(true);
    await expectAccessible();
  });

  it('shows all steps on the thread, with who ticked them', async () => {
    await show({ ...form, checklist: checklistOf('appoint', ['open-site']) });
    const steps = [...document.querySelectorAll('.thread-step')].map((step) => step.className.split(' ')[1]);
    expect(steps).toEqual(['done', 'current', 'todo', 'todo']);
    expect(document.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
    expect(byText('.thread-step.done', 'title open-site').textContent).toContain('Vu dans la page');
  });

  it('confirms and undoes with a key of its own each time', async () => {
    world.handlers.confirm = () => ({ ok: true, value: checklistOf('appoint').state });
    world.handlers.undo = () => ({ ok: true, value: checklistOf('appoint').state });
    await show(form);
    byText('button', 'C’est fait').click();
    byText('button', 'Retour').click();
    await expect.poll(() => callsOf('undo')).toHaveLength(1);
    expect(callsOf('confirm')).toMatchObject([{ checklist: CHECKLIST, step: 'type-number' }]);
    expect(callsOf('undo')).toMatchObject([{ checklist: CHECKLIST, step: 'log-in' }]);
    const keys = [...callsOf('confirm'), ...callsOf('undo')].map((ask) => (ask as { key: string }).key);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9:_-]{8,100}$/);
  });

  it('says that a confirmation failed, with the words of the failure, and lets the person export', async () => {
    world.handlers.confirm = () => ({ ok: false, why: 'store-full' });
    await show(form);
    byText('button', 'C’est fait').click();
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('n’enregistre plus rien');
    expect(byText('[role=alert] button', 'Exporter')).toBeTruthy();
    await expectAccessible();
  });

  it('offers to show the place only where the guide found it', async () => {
    world.handlers['take-me-there'] = () => ({ ok: true, value: null });
    await show(form);
    byText('button', 'M’y amener').click();
    await expect.poll(() => callsOf('take-me-there')).toEqual([{ tab: 7 }]);
    await change({ ...form, place: placeOn('form', { target: 'missing' }) });
    await expect.poll(() => shows('Ariane ne trouve pas ceci')).toBe(true);
    expect([...document.querySelectorAll('button')].some((button) => button.textContent === 'M’y amener')).toBe(false);
  });

  it('opens the address where the procedure begins, and no later one', async () => {
    await show({ ...emptyState, checklist: checklistOf('appoint'), address: { kind: 'unknown' } });
    byText('button', 'Ouvrir guided.example').click();
    expect(opened).toEqual(['https://guided.example/']);
    await change({ ...form, place: null });
    await expect.poll(() => document.querySelector('.step-card')?.getAttribute('data-step')).toBe('type-number');
    expect([...document.querySelectorAll('button')].some((button) => button.textContent?.startsWith('Ouvrir'))).toBe(
      false,
    );
  });

  it('shows the way out that the page offers', async () => {
    await show({ ...form, place: placeOn('form', { exit: 'already', target: 'none' }) });
    expect(byText('.message.warning', 'say already there (fr)').textContent).toContain('02 555 01 23');
    await expectAccessible();
    world.handlers.start = () => ({ ok: true, value: checklistOf('prepare') });
    byText('.message button', 'Commencer').click();
    await expect.poll(() => callsOf('start')).toMatchObject([{ procedure: 'prepare' }]);
  });

  it('can silence the site and let it speak again', async () => {
    world.handlers['set-pause'] = () => ({ ok: true, value: null });
    await show(form);
    byText('button', 'Mettre en pause').click();
    await change({ ...form, pausedHosts: ['guided.example'] });
    await expect.poll(() => shows('Ariane est en pause sur guided.example')).toBe(true);
    byText('button', 'Reprendre sur').click();
    await expect
      .poll(() => callsOf('set-pause'))
      .toEqual([
        { host: 'guided.example', paused: true },
        { host: 'guided.example', paused: false },
      ]);
  });
});

describe('a step beside the page', () => {
  const writing: PanelState = { ...emptyState, checklist: checklistOf('hand-in') };

  it('says who does it, what to have at hand, how long it takes, and gives the message', async () => {
    await show(writing);
    expect(shows('Fait par\u00a0: Gestionnaire d’Accès')).toBe(true);
    expect(byText('.step-card li', 'prepare number (fr)')).toBeTruthy();
    expect(document.querySelector('.step-card')?.textContent).toMatch(/Durée\u00a0: 1\sheure et 20\sminutes/u);
    expect(byText<HTMLElement>('.step-card .letter-text', 'body write').checkVisibility()).toBe(true);
    await expectAccessible();
  });

  it('explains the words met there, old and new', async () => {
    await show(writing);
    byText('summary', 'Les mots de la page').click();
    const word = byText('.step-card .contact', 'Gérant ancien');
    expect(word.textContent).toContain('GA-1');
    expect(word.textContent).toMatch(/aujourd’hui\s: Mot d’aujourd’hui/u);
    expect(word.textContent).toContain('definition old-word (fr)');
    await expectAccessible();
  });

  it('says on every step what replaced procedure and page, and what no source describes', async () => {
    for (const [done, text] of [
      [[], null],
      [['write'], 'unknown type-there (fr)'],
      [['write', 'type-there'], 'Aucune source ne décrit cette page'],
      [['write', 'type-there', 'look-there'], null],
    ] as const) {
      await show({ ...emptyState, checklist: checklistOf('hand-in', [...done]) });
      const card = document.querySelector('.step-card')?.textContent;
      expect(card).toContain('newer hand-in (fr)');
      if (text === null) expect(card).not.toContain('newer dark (fr)');
      else {
        expect(card).toContain('newer dark (fr)');
        expect(byText('.step-card .message', 'Ce que les sources ne décrivent pas').textContent).toContain(text);
      }
    }
  });

  it('names the option to take, and those that people take for it', async () => {
    await show({ ...emptyState, checklist: checklistOf('hand-in', ['write', 'type-there', 'look-there']) });
    byText('summary', 'À ne pas confondre').click();
    byText('summary', 'Je ne vois pas ceci').click();
    expect(shows('not the almost right one (fr)')).toBe(true);
    await expect.poll(() => shows('La bonne')).toBe(true);
    await expectAccessible();
  });

  it('lets the whole procedure be handed over from its head', async () => {
    await show(writing);
    byText('summary', 'Confier cette procédure').click();
    expect(byText('.letter-text', 'body hand-in')).toBeTruthy();
    await expectAccessible();
  });
});

describe('another step', () => {
  const first = { ...emptyState, checklist: checklistOf('appoint', ['open-site', 'log-in']) };
  const second = { ...emptyState, checklist: checklistOf('appoint', ['open-site', 'log-in', 'type-number']) };

  it('takes the focus to its heading when the person works in the panel', async () => {
    world.handlers.confirm = () => ({ ok: true, value: second.checklist.state });
    await show(first);
    byText<HTMLButtonElement>('button', 'C’est fait').focus();
    await userEvent.keyboard('{Enter}');
    await change(second);
    await expect.poll(() => document.activeElement?.textContent).toBe('title send (fr)');
  });

  it('leaves the focus elsewhere, and is announced politely', async () => {
    await show(first);
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await change(second);
    await expect
      .poll(() => document.querySelector('.panel > [role=status]')?.textContent)
      .toBe('Étape 4 sur 4\u00a0: title send (fr)');
    expect(document.activeElement).toBe(field);
    field.remove();
  });
});

describe('the end', () => {
  it('says so without pretending to be official, and offers the next procedure of the outcome', async () => {
    world.handlers.start = () => ({ ok: true, value: checklistOf('appoint') });
    await show({ ...emptyState, checklist: checklistOf('prepare', ['gather']) });
    expect(shows('Toutes les étapes sont faites')).toBe(true);
    expect(shows('seuls le site et l’e-mail de confirmation disent')).toBe(true);
    await expectAccessible();
    byText('button', 'Commencer').click();
    await expect.poll(() => callsOf('start')).toMatchObject([{ procedure: 'appoint' }]);
  });
});

describe('other checklists and failures', () => {
  it('resumes another checklist in this tab', async () => {
    world.handlers.resume = () => ({ ok: true, value: checklistOf('appoint') });
    await show({ ...emptyState, others: [checklistOf('appoint', ['open-site'])] });
    expect(shows('Fait\u00a0: 1 sur 4')).toBe(true);
    byText('button', 'Reprendre ici').click();
    await expect.poll(() => callsOf('resume')).toEqual([{ tab: 7, checklist: CHECKLIST }]);
    await expectAccessible();
  });

  it('keeps a checklist of a procedure it does not know', async () => {
    await show({ ...emptyState, checklist: checklistOf('appoint', [], { procedure: 'gone' }) });
    expect(shows('ne décrit pas cette procédure')).toBe(true);
    expect(byText('button', 'Quitter')).toBeTruthy();
  });

  it.each(['store-newer', 'store-corrupt', 'store-blocked', 'store-full'] as const)(
    'says %s calmly, and exports',
    async (why) => {
      world.handlers['panel-state'] = () => ({ ok: false, why });
      world.handlers.export = () => ({ ok: false, why });
      mount(<TestPanel />);
      await expect.poll(() => document.querySelector('#failure-title')).not.toBeNull();
      await expectAccessible();
      // Without an answer the chosen language is not known: the browser's serves.
      byText('button', text(browserLanguage(), 'pages.export')).click();
      await expect.poll(() => callsOf('export')).toHaveLength(1);
      expect(callsOf('erase-all')).toEqual([]);
    },
  );

  it('asks again when the background did not answer, then says so, and keeps what was shown', async () => {
    await show(emptyState);
    world.handlers['panel-state'] = () => undefined;
    world.calls.length = 0;
    tellChanged();
    await expect.poll(() => shows('Ariane ne répond pas'), { timeout: 5000 }).toBe(true);
    expect(callsOf('panel-state')).toHaveLength(3);
    expect(document.querySelector('.panel')).not.toBeNull();
    world.handlers['panel-state'] = () => ({ ok: true, value: emptyState });
    byText('button', 'Réessayer').click();
    await expect.poll(() => shows('Ariane ne répond pas')).toBe(false);
  });

  it('names the site that is not granted, asks for it, and says when it was refused', async () => {
    world.granted.clear();
    world.consent = false;
    await show(emptyState);
    await expect.poll(() => shows('ne laisse pas Ariane travailler')).toBe(true);
    expect(byText('.message li', 'guided.example')).toBeTruthy();
    await expectAccessible();
    byText('button', 'Autoriser').click();
    await expect.poll(() => shows('Pas d’autorisation')).toBe(true);
    world.consent = true;
    byText('button', 'Autoriser').click();
    await expect.poll(() => shows('ne laisse pas Ariane travailler')).toBe(false);
    expect(world.asked).toEqual([['https://guided.example/*'], ['https://guided.example/*']]);
  });

  it('follows the chosen language, in the document too, and leaves nothing behind', async () => {
    world.handlers['set-language'] = ({ language }) => {
      state = { ...emptyState, language };
      tellChanged();
      return { ok: true, value: null };
    };
    await show(emptyState);
    await userEvent.selectOptions(document.querySelector('select') as HTMLSelectElement, 'nl');
    await expect.poll(() => document.documentElement.lang).toBe('nl');
    expect(shows('Enkele vragen beantwoorden')).toBe(true);
    expect(document.title).toBe('Ariane, paneel');
    unmount();
    await expect.poll(() => listening()).toBe(0);
    expect(browser.runtime.id).toBe('fake');
  });
});
