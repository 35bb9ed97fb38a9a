import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { OpenChecklist } from '../../../session/messages';
import { LIST, OTHER } from '../../unit/components/checklist-lists';
import { resetWorld, tellChanged, world } from './fake-browser';
import { appointTemplate, askedFor, keepList, put } from './fake-lists';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { checklistOf, emptyState } from './states';
import { TestWorkspace, workspaceStyles } from './test-workspace';

vi.mock('wxt/browser', () => import('./fake-browser'));

const OPEN_SITE = 'appoint/open-site';
const NUMBER = 'appoint/type-number';

beforeEach(() => resetWorld({ 'panel-state': () => ({ ok: true, value: emptyState }) }));
afterEach(() => {
  unmount();
  location.hash = '';
});

async function show(id = LIST): Promise<void> {
  location.hash = `#/checklist/${id}`;
  mount(<TestWorkspace />, workspaceStyles);
  await expect.poll(() => document.querySelector('.checklist-page')).not.toBeNull();
}
async function showList(rest: Partial<OpenChecklist> = {}): Promise<OpenChecklist> {
  const list = keepList(rest);
  await show();
  await expect.poll(() => document.querySelector('.item')).not.toBeNull();
  return list;
}

function inItem<T extends HTMLElement>(item: string, selector: string, text = ''): T {
  const found = [...(row(item)?.querySelectorAll<T>(selector) ?? [])].filter((one) => one.textContent?.includes(text));
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} ${selector} with “${text}” in ${item}`);
  return first;
}
const row = (item: string) => document.querySelector<HTMLElement>(`[data-item="${item}"]`);
const box = (item: string) => inItem<HTMLInputElement>(item, 'input.knot');
/** As it is read: whichever space keeps words together. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const says = (item: string, text: string) => plain(row(item)?.textContent).includes(text);
const status = () => plain(document.querySelector('.status-bar [role=status]')?.textContent);
const undo = () => byText('button', 'Annuler').click();
/** Unfolds an item, and what is folded within it. */
async function unfold(item: string, within?: string): Promise<void> {
  const more = row(item)?.querySelector('details');
  if (more) more.open = true;
  await expect.poll(() => row(item)?.querySelector('.details-body')).not.toBeNull();
  if (within === undefined) return;
  const summary = inItem(item, 'summary', within);
  if (summary.parentElement instanceof HTMLDetailsElement) summary.parentElement.open = true;
}

describe('one checklist', () => {
  it('shows all its items by who does them, the one to do now, and how far it is', async () => {
    const list = await showList();
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'page' }, { at: new Date().setHours(10, 42) });
    tellChanged();
    await expect.poll(() => says(OPEN_SITE, 'Vu dans la page, 10:42')).toBe(true);
    expect(document.querySelector('h1')?.textContent).toBe('procedure appoint (fr)');
    expect([...document.querySelectorAll('.doer')].map((doer) => doer.textContent)).toEqual(['Représentant légal']);
    expect(row('appoint/log-in')?.getAttribute('aria-current')).toBe('step');
    expect(shows('Fait\u00a0: 1 sur 4')).toBe(true);
    expect(document.querySelector('a[aria-current="page"]')?.textContent).toBe('Démarches en cours');
    await expectAccessible();
  });

  it('is accessible with everything unfolded, in every state at once', async () => {
    const now = Date.now();
    const list = keepList();
    put(list, { kind: 'labelled', text: 'Labyrinthe' });
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'page' });
    put(list, { kind: 'undone', item: OPEN_SITE }, { author: OTHER, seen: 0 });
    put(list, { kind: 'removed', item: 'appoint/log-in' });
    put(list, { kind: 'waiting', item: NUMBER, until: now - 60_000 });
    put(list, { kind: 'assigned', item: NUMBER, to: 'Phèdre' });
    put(list, { kind: 'due', item: NUMBER, day: '2026-01-02' });
    put(list, { kind: 'noted', item: NUMBER, text: 'ils rappellent' });
    put(list, { kind: 'added', item: 'own.1', title: 'Appeler le comptable', after: NUMBER });
    put(list, { kind: 'waiting', item: 'own.1', until: now + 3_600_000 });
    await show();
    await expect.poll(() => row('own.1')).not.toBeNull();
    for (const item of [OPEN_SITE, 'appoint/log-in', NUMBER, 'own.1']) await unfold(item);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await expectAccessible();
  });

  it('ticks and unticks, says so, and takes it back', async () => {
    await showList();
    box(OPEN_SITE).click();
    await expect.poll(() => says(OPEN_SITE, 'Coché par vous')).toBe(true);
    expect(status()).toBe('Coché : title open-site (fr)');
    undo();
    await expect.poll(() => box(OPEN_SITE).checked).toBe(false);
    expect(status()).toBe('Annulé : Coché : title open-site (fr)');
    undo();
    await expect.poll(() => box(OPEN_SITE).checked).toBe(true);
    box(OPEN_SITE).click();
    await expect.poll(() => says(OPEN_SITE, 'Coché')).toBe(false);
    expect(askedFor().map(({ kind }) => kind)).toEqual(['ticked', 'undone', 'ticked', 'undone']);
  });

  it('leaves a box as it was when nothing could be kept, and says why', async () => {
    await showList();
    world.handlers.change = () => ({ ok: false, why: 'store-full' });
    box(OPEN_SITE).click();
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('n’enregistre plus rien');
    expect(box(OPEN_SITE).checked).toBe(false);
    expect(status()).toBe('');
  });

  it('says what the guide ticked meanwhile, and takes it back, too', async () => {
    const list = await showList();
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'page' }, { key: 'seen-by-the-guide' });
    tellChanged();
    await expect.poll(status).toBe('Vu dans la page : title open-site (fr)');
    expect(box(OPEN_SITE).checked).toBe(true);
    undo();
    await expect.poll(() => box(OPEN_SITE).checked).toBe(false);
    expect(askedFor()).toEqual([{ kind: 'undone', item: OPEN_SITE }]);
  });

  it('only counts what came in all at once from elsewhere', async () => {
    const list = await showList();
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'person' }, { author: OTHER });
    put(list, { kind: 'closed' }, { author: OTHER });
    tellChanged();
    await expect.poll(status).toContain('Changements faits ailleurs : 2');
    expect(document.querySelector('.status-bar button')).toBeNull();
  });

  it('names everybody who did the same, as the file called them', async () => {
    const list = keepList({ names: { [OTHER]: 'Phèdre' } });
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'person' });
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'person' }, { author: OTHER, seen: 0 });
    await show();
    await expect.poll(() => says(OPEN_SITE, 'Coché par vous')).toBe(true);
    expect(says(OPEN_SITE, 'Coché par Phèdre')).toBe(true);
    expect(shows('Avis différents')).toBe(false);
  });

  it.each([
    ['C’est fait', 'ticked', true],
    ['Ce n’est pas fait', 'undone', false],
  ])('shows both words where people disagree, and settles it: %s', async (button, kind, checked) => {
    const list = keepList();
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'person' }, { at: new Date().setHours(10, 2) });
    put(list, { kind: 'undone', item: OPEN_SITE }, { author: OTHER, seen: 0, at: new Date().setHours(10, 3) });
    await show();
    await expect.poll(() => says(OPEN_SITE, 'Fait (vous, 10:02)')).toBe(true);
    expect(says(OPEN_SITE, 'Pas fait (3fa2, 10:03)')).toBe(true);
    inItem(OPEN_SITE, 'button', button).click();
    await expect.poll(() => says(OPEN_SITE, 'Pas fait (3fa2')).toBe(false);
    expect(askedFor().map((change) => change.kind)).toEqual([kind]);
    expect(box(OPEN_SITE).checked).toBe(checked);
  });

  it('says that what somebody left out was done after all, and lets either be the last word', async () => {
    const list = keepList();
    put(list, { kind: 'removed', item: OPEN_SITE });
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'page' }, { author: OTHER, seen: 0 });
    await show();
    await expect.poll(() => says(OPEN_SITE, 'alors que quelqu’un l’avait retiré')).toBe(true);
    inItem(OPEN_SITE, 'button', 'Retirer quand même').click();
    await expect.poll(() => says(OPEN_SITE, 'Retiré de ce dossier')).toBe(true);
    expect(says(OPEN_SITE, 'alors que')).toBe(false);
  });

  it('shows the other person that somebody set at the same time', async () => {
    const list = keepList();
    put(list, { kind: 'assigned', item: OPEN_SITE, to: 'Phèdre' }, { author: OTHER });
    put(list, { kind: 'assigned', item: OPEN_SITE, to: 'Minos' }, { seen: 0 });
    await show();
    await expect.poll(() => says(OPEN_SITE, 'Aussi : Phèdre (3fa2')).toBe(true);
    inItem(OPEN_SITE, 'button', 'Prendre Phèdre').click();
    await expect.poll(() => says(OPEN_SITE, 'Aussi')).toBe(false);
    expect(says(OPEN_SITE, 'Confié à Phèdre')).toBe(true);
  });
});

it.each([
  ['Prendre Naxos', 'Naxos'],
  ['Garder Labyrinthe', 'Labyrinthe'],
])('two names of the case at once are both shown until one is taken: %s', async (button, name) => {
  const list = keepList();
  put(list, { kind: 'labelled', text: 'Naxos' }, { author: OTHER });
  put(list, { kind: 'labelled', text: 'Labyrinthe' }, { seen: 0 });
  await show();
  await expect.poll(() => plain(document.body.textContent)).toContain('Aussi : Naxos (3fa2');
  byText('button', button).click();
  await expect.poll(() => shows('Aussi')).toBe(false);
  expect(byText('strong', name)).toBeDefined();
});

describe('what can be set', () => {
  it('is the name of the case, in place', async () => {
    await showList();
    byText('button', 'Donner un nom').click();
    await expect.poll(() => (document.activeElement as HTMLInputElement | null)?.type).toBe('text');
    await userEvent.keyboard('Labyrinthe{Enter}');
    await expect.poll(() => shows('Changer le nom')).toBe(true);
    expect(byText('strong', 'Labyrinthe')).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Changer le nom');
    byText('button', 'Changer le nom').click();
    await expect.poll(() => (document.activeElement as HTMLInputElement | null)?.value).toBe('Labyrinthe');
    await userEvent.keyboard(' de Cnossos{Escape}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Changer le nom');
    expect(askedFor()).toEqual([{ kind: 'labelled', text: 'Labyrinthe' }]);
  });

  it('is never a national number', async () => {
    await showList();
    const base = '000101001';
    byText('button', 'Donner un nom').click();
    await expect.poll(() => (document.activeElement as HTMLInputElement | null)?.type).toBe('text');
    await userEvent.keyboard(`Dossier ${base}${97 - (Number(base) % 97)}{Enter}`);
    await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain('numéro national');
    expect(askedFor()).toEqual([]);
    await expectAccessible();
  });

  it('is who has it and by when, taken back one by one', async () => {
    world.kept.myName = 'Ariane';
    await showList();
    await unfold(NUMBER, 'Confier');
    const field = inItem<HTMLInputElement>(NUMBER, 'input[type=text][list]');
    await expect.poll(() => field.list?.options[0]?.value).toBe('Ariane');
    await userEvent.type(field, 'Phèdre{Enter}');
    await expect.poll(() => says(NUMBER, 'Confié à Phèdre')).toBe(true);
    await unfold(NUMBER, 'Fixer une date');
    await userEvent.fill(inItem(NUMBER, 'input[type=date]'), '2026-01-02');
    inItem(NUMBER, 'form button', 'Fixer').click();
    await expect.poll(() => says(NUMBER, 'En retard : pour le 2 janvier')).toBe(true);
    undo();
    await expect.poll(() => says(NUMBER, 'En retard')).toBe(false);
    expect(says(NUMBER, 'Confié à Phèdre')).toBe(true);
  });

  it('is a wait: for as long as is known, what is left, and what to do when time is up', async () => {
    const template = appointTemplate();
    template.items = template.items.map((item) => (item.id === NUMBER ? { ...item, takes: 'PT20M' } : item));
    const list = await showList({ template });
    await unfold(NUMBER, 'Attendre');
    const offered = [...(row(NUMBER)?.querySelectorAll('button') ?? [])].map((button) => plain(button.textContent));
    expect(offered.filter((text) => text.startsWith('Attendre ')).slice(0, 2)).toEqual([
      'Attendre 20 minutes',
      'Attendre 1 heure',
    ]);
    inItem(NUMBER, 'button', 'Attendre 20').click();
    await expect.poll(() => says(NUMBER, 'encore 20 minutes')).toBe(true);
    // What is waited for is done: nobody waits any more.
    put(list, { kind: 'waiting', item: NUMBER, until: Date.now() - 1 });
    tellChanged();
    await expect.poll(() => says(NUMBER, 'Le temps est passé')).toBe(true);
    expect(says(NUMBER, '02 555 01 23')).toBe(true);
    inItem(NUMBER, 'button', 'C’est fait').click();
    await expect.poll(() => box(NUMBER).checked).toBe(true);
    expect(says(NUMBER, 'Le temps est passé')).toBe(false);
    undo();
    await expect.poll(() => says(NUMBER, 'Le temps est passé')).toBe(true);
  });

  it('is a note, kept as it was typed, shown as text, taken back', async () => {
    await showList();
    await unfold(NUMBER, 'Notes');
    const text = '<img src=x onerror=alert(1)> \u202egnol';
    await userEvent.fill(inItem(NUMBER, 'textarea'), text);
    inItem(NUMBER, 'form button', 'Ajouter la note').click();
    await expect.poll(() => row(NUMBER)?.querySelector('bdi.own-words')?.textContent).toBe(text);
    expect(row(NUMBER)?.querySelector('img')).toBeNull();
    await expect.poll(() => inItem<HTMLTextAreaElement>(NUMBER, 'textarea').value).toBe('');
    inItem(NUMBER, 'button', 'Retirer la note').click();
    await expect.poll(() => row(NUMBER)?.querySelector('bdi.own-words')).toBeNull();
    undo();
    await expect.poll(() => row(NUMBER)?.querySelector('bdi.own-words')?.textContent).toBe(text);
  });

  it('is an item of one’s own below another, left out, and put back', async () => {
    await showList();
    await unfold(NUMBER, 'Ajouter un point');
    await userEvent.type(inItem(NUMBER, 'details details input[type=text]:not([list])'), 'Appeler le comptable{Enter}');
    const own = () => document.querySelector<HTMLElement>('[data-item^="own."]');
    await expect.poll(() => own()?.textContent).toContain('Appeler le comptable');
    expect(own()?.closest('.group')?.querySelector('.doer')?.textContent).toBe('Nous');
    const id = own()?.dataset.item ?? '';
    await unfold(id);
    inItem(id, 'button', 'Retirer de ce dossier').click();
    await expect.poll(() => says(id, 'Retiré de ce dossier par vous')).toBe(true);
    expect(shows('Fait\u00a0: 0 sur 4')).toBe(true);
    inItem(id, 'button', 'Remettre').click();
    await expect.poll(() => box(id).checked).toBe(false);
  });

  it('unfolds the step as the panel says it', async () => {
    await showList();
    await unfold(NUMBER);
    expect(says(NUMBER, 'type in “Numéro” (fr)')).toBe(true);
    expect(says(NUMBER, 'warning type-number (fr)')).toBe(true);
    expect(says(NUMBER, 'advice wrong number (fr)')).toBe(true);
    expect(says(NUMBER, 'Manual of Tests')).toBe(true);
  });
});

describe('a list that is finished or closed', () => {
  it('changes no more, except for notes, until it is opened again', async () => {
    await showList();
    byText('button', 'Fermer la liste').click();
    await expect.poll(() => shows('Cette liste est fermée')).toBe(true);
    box(OPEN_SITE).click();
    await unfold(OPEN_SITE, 'Notes');
    expect(row(OPEN_SITE)?.textContent).not.toContain('Retirer de ce dossier');
    await userEvent.fill(inItem(OPEN_SITE, 'textarea'), 'gardé');
    inItem(OPEN_SITE, 'form button', 'Ajouter la note').click();
    await expect.poll(() => says(OPEN_SITE, 'gardé')).toBe(true);
    expect(askedFor().map(({ kind }) => kind)).toEqual(['closed', 'noted']);
    expect(box(OPEN_SITE).checked).toBe(false);
    await expectAccessible();
    byText('button', 'Rouvrir la liste').click();
    await expect.poll(() => shows('Cette liste est fermée')).toBe(false);
    box(OPEN_SITE).click();
    await expect.poll(() => box(OPEN_SITE).checked).toBe(true);
  });

  it('is offered no newer template', async () => {
    const template = appointTemplate();
    const list = keepList({ newer: { ...template, version: '2', items: template.items.slice(1) } });
    for (const { id } of template.items) put(list, { kind: 'ticked', item: id, how: 'page' });
    await show();
    await expect.poll(() => shows('Cette liste est terminée')).toBe(true);
    expect(shows('Le modèle de cette liste a changé')).toBe(false);
  });

  it('is deleted only after the second of two steps', async () => {
    world.handlers.remove = () => ({ ok: true, value: null });
    world.handlers.summaries = () => ({ ok: true, value: { summaries: [], unreadable: [], own: '' } });
    await showList();
    byText('button', 'Supprimer la liste').click();
    await expect.poll(() => shows('Rien ne pourra être récupéré')).toBe(true);
    byText('button', 'Non, garder').click();
    await expect.poll(() => shows('Rien ne pourra être récupéré')).toBe(false);
    byText('button', 'Supprimer la liste').click();
    await expect.poll(() => shows('Rien ne pourra être récupéré')).toBe(true);
    byText('button', 'Oui, supprimer').click();
    await expect.poll(() => location.hash).toBe('#/checklists');
    expect(world.calls.filter(({ call }) => call === 'remove')).toEqual([
      { call: 'remove', ask: { checklists: [LIST] } },
    ]);
  });
});

describe('a newer template', () => {
  it('is shown with what it changes before it is taken, and given up again', async () => {
    const template = appointTemplate();
    const [first, second, ...rest] = template.items;
    if (!first || !second) throw new Error('no items');
    const newer = {
      ...template,
      version: '2',
      items: [
        { ...first, title: 'ouvrir autrement' },
        ...rest,
        { id: 'appoint/new', section: 'appoint', title: 'neuf' },
      ],
    };
    const list = keepList({ newer });
    put(list, { kind: 'ticked', item: second.id, how: 'page' });
    await show();
    await expect.poll(() => shows('Le modèle de cette liste a changé')).toBe(true);
    expect(row('appoint/new')).toBeNull();
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.message details')) details.open = true;
    const preview = plain(document.querySelector('.message.thread')?.textContent);
    expect(preview).toContain('Ajouténeuf');
    expect(preview).toContain('Disparutitle log-in (fr) (fait ; reste dans l’activité)');
    expect(preview).toContain('title open-site (fr) → ouvrir autrement');
    await expectAccessible();
    byText('button', 'Passer au nouveau modèle').click();
    await expect.poll(() => row('appoint/new')).not.toBeNull();
    expect(status()).toContain('version 2');
    undo();
    await expect
      .poll(() => askedFor())
      .toEqual([
        { kind: 'migrated', version: '2' },
        { kind: 'migrated', version: '1' },
      ]);
  });
});

describe('the activity', () => {
  it('tells everything, newest first, of one item only if asked', async () => {
    const list = keepList();
    put(list, { kind: 'ticked', item: OPEN_SITE, how: 'page' }, { author: OTHER });
    put(list, { kind: 'noted', item: NUMBER, text: 'ils rappellent' });
    await show();
    const log = () =>
      [...document.querySelectorAll('.log li p:last-child')].map((entry) =>
        entry.textContent?.replaceAll('\u00a0', ' '),
      );
    await expect
      .poll(log)
      .toEqual(['Note (title type-number (fr)) : ils rappellent', 'Vu dans la page : title open-site (fr)']);
    expect(document.querySelector('.log li:last-child .quiet')?.textContent).toContain('3fa2');
    await unfold(OPEN_SITE);
    inItem(OPEN_SITE, 'button', 'Voir son activité').click();
    await expect.poll(log).toEqual(['Vu dans la page : title open-site (fr)']);
    await expect.poll(() => document.activeElement?.textContent).toBe('Activité');
    await userEvent.selectOptions(document.querySelector('#log-filter') as HTMLSelectElement, 'Toute la liste');
    await expect.poll(() => log().length).toBe(2);
  });
});

describe('in the browser', () => {
  it('goes on where the procedure of the next item begins', async () => {
    world.handlers.resume = () => ({ ok: true, value: checklistOf('appoint') });
    await showList();
    byText('button', 'Continuer dans le navigateur').click();
    await expect
      .poll(() => world.calls.find(({ call }) => call === 'resume')?.ask)
      .toEqual({ tab: 99, checklist: LIST });
    expect(world.created).toEqual([{ url: 'https://guided.example/' }]);
  });

  it('has nothing to go on with where only items of one’s own are open', async () => {
    const template = appointTemplate();
    await showList({ template: { ...template, sections: [], items: [{ id: 'own.1', title: 'Appeler' }] } });
    expect(shows('Continuer dans le navigateur')).toBe(false);
    expect([...document.querySelectorAll('.doer')].map((doer) => doer.textContent)).toEqual(['Nous']);
  });
});

describe('a list that cannot be shown', () => {
  it('is gone', async () => {
    keepList();
    await show('01J0000000000000000000000B');
    await expect.poll(() => shows('Cette liste n’existe plus')).toBe(true);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    await expectAccessible();
  });
  it('is of a template that this version does not know', async () => {
    world.handlers.checklist = () => ({ ok: false, why: 'no-template' });
    await show();
    await expect.poll(() => shows('n’est pas connu ici')).toBe(true);
    await expectAccessible();
  });
  it('is named by no address', async () => {
    keepList();
    await show('?');
    await expect.poll(() => shows('Cette liste n’existe plus')).toBe(true);
  });
});

describe('by keyboard alone', () => {
  const focused = () => document.activeElement as HTMLElement | null;
  /** Tab until the element that has `text`, as somebody without a mouse would. */
  async function tabTo(matches: (element: HTMLElement) => boolean): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      await userEvent.keyboard('{Tab}');
      const element = focused();
      if (element && matches(element)) return;
    }
    throw new Error(`not reached; last on ${focused()?.outerHTML}`);
  }

  it('names the case, ticks, takes back, waits, writes a note, closes and opens again', async () => {
    await showList();
    await tabTo((element) => element.textContent === 'Donner un nom au dossier');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.tagName).toBe('INPUT');
    await userEvent.keyboard('Labyrinthe{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('Changer le nom');

    await tabTo((element) => element.matches('.knot'));
    await userEvent.keyboard(' ');
    await expect.poll(() => box(OPEN_SITE).checked).toBe(true);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => box(OPEN_SITE).checked).toBe(false);
    expect(focused()).toBe(box(OPEN_SITE));

    await tabTo((element) => element.tagName === 'SUMMARY');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => row(OPEN_SITE)?.querySelector('.details-body')).not.toBeNull();
    await tabTo((element) => element.textContent === 'Attendre');
    await userEvent.keyboard('{Enter}');
    await tabTo((element) => plain(element.textContent) === 'Attendre 20 minutes');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => says(OPEN_SITE, 'encore 20 minutes')).toBe(true);
    await tabTo((element) => element.textContent === 'Notes (0)');
    await userEvent.keyboard('{Enter}');
    await tabTo((element) => element.tagName === 'TEXTAREA');
    await userEvent.keyboard('ils rappellent{Tab}{Enter}');
    await expect.poll(() => says(OPEN_SITE, 'ils rappellent')).toBe(true);

    await tabTo((element) => element.textContent === 'Fermer la liste');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shows('Cette liste est fermée')).toBe(true);
    await tabTo((element) => element.textContent === 'Rouvrir la liste');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shows('Cette liste est fermée')).toBe(false);
    expect(askedFor().map(({ kind }) => kind)).toEqual([
      'labelled',
      'ticked',
      'undone',
      'waiting',
      'noted',
      'closed',
      'reopened',
    ]);
  });
});
