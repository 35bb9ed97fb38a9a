import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import share from '../../../components/workspace/share/share.css?inline';
import type { Restored } from '../../../session/messages';
import { asItStands } from '../../../store/share/bundle';
import { writeMarkdown } from '../../../store/share/markdown';
import { type TextKey, text } from '../../../texts/index';
import { resetWorld, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { fileOf, listOf, OWN, resultOf } from './shared-lists';
import { emptyState } from './states';
import { TestWorkspace } from './test-workspace';

vi.mock('wxt/browser', () => import('./fake-browser'));

async function show(): Promise<void> {
  location.hash = '#/receive';
  mount(<TestWorkspace />, share);
  await expect.poll(() => document.querySelector('h1[tabindex]')?.textContent).toBe('Recevoir');
}

const callsOf = (name: string) => world.calls.filter(({ call }) => call === name).map(({ ask }) => ask);
const pressable = () => [...document.querySelectorAll('main button')].map(({ textContent }) => textContent);

/** Drops a file on the page, as a person does. */
function drop(text: string, name = 'liste.ariane.json'): void {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  for (const type of ['dragover', 'drop']) {
    const at = document.querySelector('h1') ?? document.body;
    at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  }
}

const fresh = listOf(1, 'Nouvelle liste', [{ kind: 'noted', item: 'own.1', text: '<b>gras</b>' }]);
const known = listOf(2, 'Liste connue', [{ kind: 'ticked', item: 'own.1', how: 'person' }]);

beforeEach(() => resetWorld({ 'panel-state': () => ({ ok: true, value: emptyState }) }));
afterEach(() => {
  unmount();
  location.hash = '';
});

describe('receiving', () => {
  it('shows what is in a file, and keeps nothing before it is told to', async () => {
    const diverged = [{ item: 'own.1', title: 'Première étape' }];
    world.handlers['merge-preview'] = () => ({
      ok: true,
      value: [resultOf(fresh), resultOf(known, { outcome: 'diverged', diverged })],
    });
    world.handlers.merge = ({ checklists }) => ({
      ok: true,
      value: { checklists: checklists.length === 1 ? [resultOf(fresh)] : [], hints: 0 },
    });
    await show();
    await expectAccessible();
    drop(fileOf([fresh, known]));
    await expect.poll(() => shows('Voici ce qu’il contient')).toBe(true);
    await expect.poll(() => document.activeElement?.textContent).toBe('Voici ce qu’il contient');
    expect(shows('Contredit la vôtre')).toBe(true);
    expect(shows('ne peut pas en être retiré ensuite')).toBe(true);
    // What somebody wrote is text.
    expect(document.querySelector('main b')).toBeNull();
    expect(shows('<b>gras</b>')).toBe(true);
    await expectAccessible();
    expect(callsOf('merge')).toEqual([]);

    // One list is left out.
    const box = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox]')].find((input) =>
      input.closest('label')?.textContent?.includes('Liste connue'),
    );
    box?.click();
    await expect.poll(() => shows('Une liste nouvelle peut être supprimée')).toBe(true);
    byText('button', 'Reprendre 1 liste').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('C’est repris\u00a0: 1 liste');
    expect(callsOf('merge')).toHaveLength(1);
    expect(callsOf('merge')[0]).toMatchObject({ checklists: [{ record: { id: fresh.record.id } }], hints: [] });
    expect(byText<HTMLAnchorElement>('main a', 'Nouvelle liste').hash).toBe(`#/checklist/${fresh.record.id}`);
    await expectAccessible();
  });

  it('takes a new list away again', async () => {
    world.handlers['merge-preview'] = () => ({ ok: true, value: [resultOf(fresh)] });
    world.handlers.merge = () => ({ ok: true, value: { checklists: [resultOf(fresh)], hints: 0 } });
    world.handlers.remove = () => ({ ok: true, value: null });
    await show();
    drop(fileOf([fresh]));
    await expect.poll(() => shows('Reprendre 1 liste')).toBe(true);
    byText('button', 'Reprendre 1 liste').click();
    await expect.poll(() => shows('Annuler\u00a0: supprimer 1 liste')).toBe(true);
    byText('button', 'Annuler').click();
    await expect.poll(() => shows('Supprimé\u00a0: 1 liste.')).toBe(true);
    expect(callsOf('remove')).toEqual([{ checklists: [fresh.record.id] }]);
    expect(document.querySelector('main li a')).toBeNull();
  });

  it('says in words what is wrong with a file, and that nothing has changed', async () => {
    await show();
    const cases: [string, string][] = [
      ['{"format":"ariane-bundle","version":', 'Ce n’est ni un fichier Ariane, ni une liste à cocher'],
      ['{"format":"ariane-bundle","version":99}', 'Ce fichier vient d’une Ariane plus récente'],
      ['{"format":"other"}', 'Ce n’est pas un fichier Ariane'],
      [`${'['.repeat(100)}${']'.repeat(100)}`, 'Ce fichier n’a pas été écrit par Ariane'],
      ['  ', 'Il n’y a rien à lire'],
    ];
    for (const [text, words] of cases) {
      drop(text);
      await expect.poll(() => document.querySelector('[role=alert]')?.textContent).toContain(words);
      expect(shows('Vos listes n’ont pas changé.')).toBe(true);
    }
    await expectAccessible();
    expect(callsOf('merge-preview')).toEqual([]);
  });

  it('refuses a file that is too large without opening it', async () => {
    await show();
    const data = new DataTransfer();
    const file = new File(['x'], 'grand.json');
    Object.defineProperty(file, 'size', { value: 50_000_000 });
    const opened = vi.spyOn(File.prototype, 'arrayBuffer');
    Object.defineProperty(data, 'files', { value: [file] });
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    data.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    await expect.poll(() => shows('Ce fichier est trop grand')).toBe(true);
    expect(opened).not.toHaveBeenCalled();
    opened.mockRestore();
  });

  it('names what of a file is refused, and takes the rest', async () => {
    world.handlers['merge-preview'] = () => ({ ok: true, value: [resultOf(fresh)] });
    const broken = JSON.parse(fileOf([fresh]));
    broken.checklists[0].events.push({
      ...broken.checklists[0].events[0],
      id: '01JD0000000000000000000999',
      change: { kind: 'later' },
    });
    broken.checklists.push({
      record: { ...broken.checklists[0].record, id: '01JD0000000000000000000777', practice: true },
    });
    await show();
    drop(JSON.stringify(broken));
    await expect.poll(() => shows('2 parties du fichier sont refusées')).toBe(true);
    expect(shows('changements (1)\u00a0: d’une sorte que cette Ariane ne connaît pas')).toBe(true);
    expect(shows('listes (1)\u00a0: un exercice')).toBe(true);
    expect(pressable()).toContain('Reprendre 1 liste');
  });

  it('takes the ticks of a task list that comes back, and nothing else', async () => {
    const [first] = known.templates;
    if (!first) throw new Error('no template');
    const stands = asItStands(listOf(2, 'Liste connue'));
    const reader = { language: 'fr' as const, t: (key: TextKey) => text('fr', key) };
    const written = writeMarkdown(stands, reader);
    world.handlers.checklist = ({ checklist }) =>
      checklist === stands.record.id
        ? { ok: true, value: { record: stands.record, template: first, events: [], newer: null, own: OWN } }
        : { ok: false, why: 'no-checklist' };
    world.handlers.change = () => ({ ok: true, value: { changed: [] } });
    await show();
    drop(`${written.replace('- [ ] Seconde', '- [x] Seconde')}\n- [x] Une ligne à moi\n`, 'liste.md');
    await expect.poll(() => shows('Ce que la liste à cocher change')).toBe(true);
    expect(shows('Cocher\u00a0: Seconde étape')).toBe(true);
    expect(shows('Lignes sans le repère d’Ariane, laissées de côté\u00a0: 1')).toBe(true);
    await expectAccessible();
    expect(callsOf('change')).toEqual([]);
    byText('button', 'Reprendre ces changements (1)').click();
    await expect.poll(() => shows('C’est repris')).toBe(true);
    const changes = [{ kind: 'ticked', item: 'own.2', how: 'person' }];
    expect(callsOf('change')).toMatchObject([{ changes: [{ checklist: stands.record.id, changes }] }]);

    byText('button', 'Ouvrir un autre fichier').click();
    await expect.poll(() => shows('Choisir un fichier…')).toBe(true);
    drop(written.replaceAll(stands.record.id, fresh.record.id), 'liste.md');
    await expect.poll(() => shows('La liste de ce texte n’est pas sur cet ordinateur')).toBe(true);
  });

  it('takes a full export back in parts, previewed as well', async () => {
    const file = {
      format: 'ariane-export',
      databaseVersion: 2,
      stores: {
        checklists: [fresh.record, known.record].map((row) => ({ ...row, kept: ['k'] })),
        events: [...fresh.events, ...known.events],
        templates: [{ ...fresh.templates[0], key: 'k', own: true }],
      },
    };
    const answer = ({ portion }: { portion: unknown }): Restored => {
      const { checklists = [] } = (portion as typeof file).stores;
      const results = checklists.map(({ id }) => resultOf(id === fresh.record.id ? fresh : known));
      return { ok: true, results, templates: checklists.length === 0 ? 1 : 0, unreadable: [] };
    };
    world.handlers['import-preview'] = (ask) => ({ ok: true, value: answer(ask) });
    world.handlers['import-all'] = (ask) => ({ ok: true, value: answer(ask) });
    await show();
    drop(JSON.stringify(file), 'ariane.json');
    await expect.poll(() => shows('2 listes, d’une sauvegarde complète')).toBe(true);
    expect(shows('Vos propres modèles qui ne sont plus ici\u00a0: 1')).toBe(true);
    await expectAccessible();
    expect(callsOf('import-all')).toEqual([]);
    byText('button', 'Reprendre 2 listes').click();
    await expect.poll(() => shows('C’est repris\u00a0: 2 listes')).toBe(true);
    const portions = (callsOf('import-all') as { portion: typeof file }[]).map(({ portion }) => portion.stores);
    expect(portions.flatMap(({ events }) => events)).toHaveLength(2);
    expect(portions.flatMap(({ checklists }) => checklists)).toHaveLength(2);
  });

  it('asks again with the same key when the background dies', async () => {
    world.handlers['merge-preview'] = () => ({ ok: true, value: [resultOf(fresh)] });
    let calls = 0;
    world.handlers.merge = () => {
      calls += 1;
      return calls < 2 ? undefined : { ok: true, value: { checklists: [resultOf(fresh)], hints: 0 } };
    };
    await show();
    drop(fileOf([fresh]));
    await expect.poll(() => shows('Reprendre 1 liste')).toBe(true);
    byText('button', 'Reprendre 1 liste').click();
    await expect.poll(() => shows('C’est repris\u00a0: 1 liste')).toBe(true);
    const keys = (callsOf('merge') as { key: string }[]).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('says how far it came when it could not go on, and why', async () => {
    world.handlers['merge-preview'] = () => ({ ok: true, value: [resultOf(fresh)] });
    world.handlers.merge = () => ({ ok: false, why: 'store-full' });
    await show();
    drop(fileOf([fresh]));
    await expect.poll(() => shows('Reprendre 1 liste')).toBe(true);
    byText('button', 'Reprendre 1 liste').click();
    await expect.poll(() => shows('La reprise s’est arrêtée avant la fin (reste\u00a0: 1)')).toBe(true);
    expect(shows('Le navigateur n’enregistre plus rien')).toBe(true);
    expect(shows('C’est repris\u00a0: 0 listes')).toBe(true);
    await expectAccessible();
  });

  it('does not begin with another file while one is being taken over', async () => {
    world.handlers['merge-preview'] = () => ({ ok: true, value: [resultOf(fresh)] });
    let answer: () => void = () => undefined;
    world.handlers.merge = (() =>
      new Promise((resolve) => {
        answer = () => resolve({ ok: true, value: { checklists: [resultOf(fresh)], hints: 0 } });
      })) as never;
    await show();
    drop(fileOf([fresh]));
    await expect.poll(() => shows('Reprendre 1 liste')).toBe(true);
    byText('button', 'Reprendre 1 liste').click();
    await expect.poll(() => shows('Reprise en cours…')).toBe(true);
    await expectAccessible();
    drop('{"format":"other"}');
    answer();
    await expect.poll(() => shows('C’est repris\u00a0: 1 liste')).toBe(true);
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(callsOf('merge-preview')).toHaveLength(1);
  });

  it('is done by keyboard alone, from pasted text', async () => {
    world.handlers['merge-preview'] = () => ({ ok: true, value: [resultOf(fresh)] });
    world.handlers.merge = () => ({ ok: true, value: { checklists: [resultOf(fresh)], hints: 0 } });
    await show();
    const reach = async (text: string) => {
      for (let count = 0; count < 60; count += 1) {
        if (document.activeElement?.matches('button, summary, a') && document.activeElement.textContent === text)
          return;
        await userEvent.tab();
      }
      throw new Error(`“${text}” was not reached; the focus is at ${document.activeElement?.outerHTML}`);
    };
    await reach('Coller du texte');
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.fill(document.querySelector('textarea') as Element, fileOf([fresh]));
    await reach('Lire ce texte');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => shows('Reprendre 1 liste')).toBe(true);
    await reach('Reprendre 1 liste');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('C’est repris\u00a0: 1 liste');
  });
});
