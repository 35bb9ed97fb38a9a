import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type OwnPart, ownTemplate, type TemplateDraft } from '../../../rules/engine/own-template';
import type { Template } from '../../../rules/engine/template';
import { LIST } from '../../unit/components/checklist-lists';
import { smallKnowledge } from '../../unit/components/small-knowledge';
import { resetWorld, tellChanged, world } from './fake-browser';
import { keepList } from './fake-lists';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { emptyState } from './states';
import { TestWorkspace, workspaceStyles } from './test-workspace';

vi.mock('wxt/browser', () => import('./fake-browser'));

let kept: Template[] = [];
let ids = 0;
const nextId = () => {
  ids += 1;
  return String(ids);
};

/** What the background does with a draft, without its store. */
function keep(id: string | null, draft: TemplateDraft): Template | null {
  const parts = draft.parts.map((part): OwnPart | null => {
    if (!('procedure' in part)) return part;
    const procedure = smallKnowledge.procedures[part.procedure];
    return procedure ? { ...part, procedure } : null;
  });
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return null;
  const before = kept.find((template) => template.id === id);
  const head = { id: id ?? `own:${nextId().padStart(16, '0')}`, title: draft.title };
  const version = String(Number(before?.version ?? 0) + 1);
  const template = ownTemplate({ ...head, version }, known, () => `own.${nextId()}`);
  kept = [...kept.filter((other) => other.id !== template.id), template];
  return template;
}

beforeEach(() => {
  kept = [];
  resetWorld({
    'panel-state': () => ({ ok: true, value: emptyState }),
    templates: () => ({ ok: true, value: structuredClone(kept) }),
    'keep-template': ({ id, draft }) => {
      const template = keep(id, draft);
      tellChanged();
      return template ? { ok: true, value: template } : { ok: false, why: 'no-template' };
    },
    'drop-template': ({ id }) => {
      kept = kept.filter((template) => template.id !== id);
      tellChanged();
      return { ok: true, value: null };
    },
  });
});
afterEach(() => {
  unmount();
  location.hash = '';
});

async function show(): Promise<void> {
  location.hash = '#/templates';
  mount(<TestWorkspace />, workspaceStyles);
  await expect.poll(() => document.querySelector('.templates-page')).not.toBeNull();
}
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const status = () => plain(document.querySelector('.status-bar [role=status]')?.textContent);
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const parts = () =>
  [...document.querySelectorAll<HTMLElement>('.part')].map(
    (part) =>
      part.querySelector<HTMLInputElement>('input[type=text]')?.value ?? part.querySelector('strong')?.textContent,
  );
const itemsOf = (title: string) => kept.find((template) => template.title === title)?.items.map(({ id }) => id);
const addItem = async (title: string) => {
  const before = parts().length;
  await userEvent.fill(document.querySelector('.word-form input') as HTMLInputElement, title);
  byText('button', 'Ajouter le point').click();
  await expect.poll(() => parts().length).toBe(before + 1);
};
const addProcedure = async (id: string) => {
  const before = parts().length;
  await userEvent.selectOptions(field('add-procedure'), id);
  byText('button', 'Ajouter la procédure').click();
  await expect.poll(() => parts().length).toBe(before + 1);
};

describe('templates of one’s own', () => {
  it('say when there are none', async () => {
    await show();
    await expect.poll(() => shows('Vous n’avez pas encore de modèle.')).toBe(true);
    expect(document.querySelector('a[aria-current="page"]')?.textContent).toBe('Modèles');
    await expectAccessible();
  });

  it('are composed of a procedure, single steps and words of one’s own, in any order', async () => {
    await show();
    byText('button', 'Composer un modèle').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('Nouveau modèle');
    await userEvent.fill(field('template-title'), 'Nouvelle entreprise');
    await addProcedure('appoint');
    await addItem('Appeler le comptable');
    await addProcedure('hand-in');
    const summaries = [...document.querySelectorAll<HTMLElement>('.part summary')];
    summaries.at(-1)?.click();
    byText<HTMLElement>('.part:last-child label', 'Seulement').click();
    await expect.poll(() => document.querySelectorAll('.part:last-child .steps input').length).toBe(4);
    for (const box of [...document.querySelectorAll<HTMLInputElement>('.part:last-child .steps input')].slice(1)) {
      box.click();
      await expect.poll(() => box.checked).toBe(false);
    }
    await expectAccessible();
    byText('button', 'Monter : Appeler'.replace(' :', '\u00a0:')).click();
    await expect.poll(parts).toEqual(['Appeler le comptable', 'procedure appoint (fr)', 'procedure hand-in (fr)']);
    expect(status()).toBe('Appeler le comptable : place 1 sur 3');
    byText('button', 'Enregistrer le modèle').click();
    await expect.poll(() => status()).toBe('Modèle enregistré : Nouvelle entreprise');
    expect(document.activeElement?.textContent).toBe('Modèles');
    const steps = smallKnowledge.procedures.appoint?.steps.map(({ id }) => `appoint/${id}`) ?? [];
    expect(itemsOf('Nouvelle entreprise')?.slice(1)).toEqual([...steps, 'hand-in/write']);
    expect(shows('Nouvelle entreprise')).toBe(true);
    await expectAccessible();
    byText('button', 'Annuler').click();
    await expect.poll(() => kept).toEqual([]);
  });

  it('are changed without losing which item is which, and changed back', async () => {
    const first = keep(null, {
      title: 'Départ',
      parts: [{ title: 'un' }, { title: 'deux' }, { procedure: 'prepare' }],
    });
    const before = first?.items.map(({ id }) => id) ?? [];
    await show();
    await expect.poll(() => shows('Départ')).toBe(true);
    byText('button', 'Modifier').click();
    await expect.poll(parts).toEqual(['un', 'deux', 'procedure prepare (fr)']);
    byText('button', 'Descendre\u00a0: un').click();
    await expect.poll(parts).toEqual(['deux', 'un', 'procedure prepare (fr)']);
    byText('button', 'Descendre\u00a0: un').click();
    await expect.poll(parts).toEqual(['deux', 'procedure prepare (fr)', 'un']);
    await userEvent.fill(field('template-title'), 'Arrivée');
    byText('button', 'Enregistrer le modèle').click();
    await expect.poll(() => itemsOf('Arrivée')).toEqual([before[1], before[2], before[0]]);
    byText('button', 'Annuler').click();
    await expect.poll(() => itemsOf('Départ')).toEqual(before);
  });

  it('are duplicated and removed, each with the way back', async () => {
    keep(null, { title: 'Départ', parts: [{ title: 'un' }] });
    await show();
    await expect.poll(() => shows('Départ')).toBe(true);
    byText('button', 'Dupliquer').click();
    await expect.poll(() => kept.map(({ title }) => title)).toEqual(['Départ', 'Départ (copie)']);
    await expect.poll(status).toBe('Modèle dupliqué : Départ (copie)');
    byText('button', 'Annuler').click();
    await expect.poll(() => kept.map(({ title }) => title)).toEqual(['Départ']);
    await expect.poll(() => document.querySelectorAll('[data-template]').length).toBe(1);
    byText('button', 'Retirer').click();
    await expect.poll(() => kept).toEqual([]);
    await expect.poll(() => document.activeElement?.textContent).toBe('Modèles');
    byText('button', 'Annuler').click();
    await expect.poll(() => kept.map(({ title, items }) => [title, items.length])).toEqual([['Départ', 1]]);
  });

  it('start a checklist', async () => {
    const template = keep(null, { title: 'Départ', parts: [{ title: 'un' }] });
    keepList();
    world.handlers.create = () => ({ ok: true, value: { checklist: LIST } });
    await show();
    await expect.poll(() => shows('Départ')).toBe(true);
    byText('button', 'Commencer une liste').click();
    await expect.poll(() => location.hash).toBe(`#/checklist/${LIST}`);
    expect(world.calls.find(({ call }) => call === 'create')?.ask).toEqual({
      from: { kind: 'own', template: template?.id },
      facts: {},
      label: '',
    });
  });

  it('are not kept without a name, without anything in them, or with an empty item, and say which', async () => {
    await show();
    byText('button', 'Composer un modèle').click();
    await expect.poll(() => field('template-title')).not.toBeNull();
    const alert = () => plain(document.querySelector('.message[role=alert]')?.textContent);
    byText('button', 'Enregistrer le modèle').click();
    await expect.poll(alert).toContain('Donnez-lui un nom');
    expect(document.activeElement?.id).toBe('template-title');
    await userEvent.fill(field('template-title'), 'Départ');
    byText('button', 'Enregistrer le modèle').click();
    await expect.poll(alert).toContain('Ajoutez au moins');
    await addItem('un');
    await userEvent.clear(document.querySelector('.part input') as HTMLInputElement);
    byText('button', 'Enregistrer le modèle').click();
    await expect.poll(alert).toContain('ou enlevez le point');
    expect(document.querySelector('.part.faulty')).not.toBeNull();
    await expectAccessible();
    expect(kept).toEqual([]);
  });

  it('give back what was being changed when the editor was left', async () => {
    await show();
    byText('button', 'Composer un modèle').click();
    await expect.poll(() => field('template-title')).not.toBeNull();
    await userEvent.fill(field('template-title'), 'Départ');
    await addItem('un');
    byText('button', 'Revenir sans enregistrer').click();
    await expect.poll(status).toBe('Modifications abandonnées.');
    byText('button', 'Annuler').click();
    await expect.poll(parts).toEqual(['un']);
    expect(field('template-title').value).toBe('Départ');
  });

  it('say what this version does not know, and lose nothing of it until it is taken out', async () => {
    kept = [
      {
        id: 'own:00000000000000ff',
        version: '1',
        title: 'Ancien',
        sections: [
          { id: 'gone', procedure: 'gone', version: 1, title: { fr: 'x', nl: 'x', de: 'x', en: 'x' }, actor: 'gap' },
        ],
        items: [{ id: 'gone/a', title: 'a', section: 'gone' }],
      },
    ];
    await show();
    await expect.poll(() => shows('Ancien')).toBe(true);
    byText('button', 'Modifier').click();
    await expect.poll(() => shows('ne connaît pas cette procédure')).toBe(true);
    byText('button', 'Enregistrer le modèle').click();
    await expect.poll(() => document.querySelector('[role=alert]')).not.toBeNull();
    expect(world.calls.some(({ call }) => call === 'keep-template')).toBe(false);
  });

  it('are composed by keyboard alone: parts move with Alt and an arrow, and keep the focus', async () => {
    await show();
    const focused = () => document.activeElement as HTMLElement | null;
    const tabTo = async (matches: (element: HTMLElement) => boolean) => {
      for (let presses = 0; presses < 60; presses += 1) {
        await userEvent.keyboard('{Tab}');
        const element = focused();
        if (element && matches(element)) return;
      }
      throw new Error(`not reached; last on ${focused()?.outerHTML}`);
    };
    await tabTo((element) => element.textContent === 'Composer un modèle');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('Nouveau modèle');
    await tabTo((element) => element.id === 'template-title');
    await userEvent.keyboard('Départ');
    await tabTo((element) => element.matches('.word-form input'));
    for (const title of ['un', 'deux', 'trois']) {
      await userEvent.keyboard(`${title}{Enter}`);
      await expect.poll(parts).toContain(title);
      await expect.poll(() => focused()?.matches('.word-form input')).toBe(true);
    }
    await userEvent.keyboard('{Shift>}');
    for (let presses = 0; presses < 12 && !focused()?.textContent?.includes('Monter\u00a0: trois'); presses += 1) {
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('{/Shift}');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(parts).toEqual(['un', 'trois', 'deux']);
    await userEvent.keyboard('{Enter}');
    await expect.poll(parts).toEqual(['trois', 'un', 'deux']);
    expect(focused()?.textContent).toContain('Monter\u00a0: trois');
    await tabTo((element) => element.textContent === 'Enregistrer le modèle');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept[0]?.items.map(({ title }) => title)).toEqual(['trois', 'un', 'deux']);
    await tabTo((element) => element.textContent === 'Annuler');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => kept).toEqual([]);
  });
});
