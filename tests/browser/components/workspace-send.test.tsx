import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import print from '../../../components/workspace/share/print.css?inline';
import { sendRoute } from '../../../components/workspace/share/routes';
import share from '../../../components/workspace/share/share.css?inline';
import type { BundledChecklist } from '../../../store/share/bundle';
import { parseBundle } from '../../../store/share/read-bundle';
import { resetWorld, world } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';
import { listOf, OWN } from './shared-lists';
import { emptyState } from './states';
import { TestWorkspace } from './test-workspace';

vi.mock('wxt/browser', () => import('./fake-browser'));

/** A fictitious person of 1902, and a fictitious enterprise. */
const NATIONAL = '02030400238';
const list = listOf(1, 'Ma liste', [
  { kind: 'noted', item: 'own.1', text: `Appeler Ariane, ${NATIONAL}, ariane@exemple.example` },
  { kind: 'labelled', text: 'Boulangerie 1990.000.134' },
  { kind: 'due', item: 'own.2', day: '2026-12-01' },
]);

async function show(lists: readonly BundledChecklist[]): Promise<void> {
  world.handlers.stored = ({ checklists }) => ({
    ok: true,
    value: { checklists: lists.filter(({ record }) => checklists.includes(record.id)), own: OWN },
  });
  location.hash = sendRoute(lists.map(({ record }) => record.id));
  mount(<TestWorkspace />, share + print);
  await expect.poll(() => document.querySelector('main input[type=radio]')).not.toBeNull();
}

/** What was given to the person as files, by name. */
const saved = new Map<string, Promise<string>>();
const blobs = new Map<string, Blob>();

beforeEach(() => {
  resetWorld({
    'panel-state': () => ({ ok: true, value: emptyState }),
    hints: () => ({ ok: true, value: [] }),
  });
  saved.clear();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:test/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.set(this.download, blobs.get(this.href)?.text() ?? Promise.resolve(''));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  unmount();
  location.hash = '';
});

async function onlyFile(): Promise<string> {
  await expect.poll(() => saved.size).toBe(1);
  return (await [...saved.values()][0]) ?? '';
}

const choose = (value: string) =>
  document.querySelector<HTMLInputElement>(`input[type=radio][value=${value}]`)?.click();

describe('sending', () => {
  it('shows what was found before anything leaves, and lets only through what the sender keeps', async () => {
    await show([list]);
    expect(shows('Numéros nationaux\u00a0: toujours retirés (1)')).toBe(true);
    expect(shows('note sur «\u00a0Première étape\u00a0»')).toBe(true);
    await expectAccessible();
    byText('label', 'Laisser partir les adresses e-mail (1)').click();
    await expect.poll(() => document.querySelectorAll('main .card input:checked')).toHaveLength(1);
    byText('button', 'Enregistrer').click();
    const file = await onlyFile();
    expect(file).not.toContain(NATIONAL);
    expect(file).not.toContain('1990.000.134');
    expect(file).toContain('ariane@exemple.example');
    const read = parseBundle(file);
    expect(read).toMatchObject({
      ok: true,
      refused: [],
      bundle: { author: OWN, checklists: [{ record: list.record }] },
    });
    expect([...saved.keys()][0]).toMatch(/^ma-liste-\d{4}-\d\d-\d\d\.ariane\.json$/);
    expect(shows('est dans vos téléchargements')).toBe(true);
    await expectAccessible();
  });

  it('shows the very file that leaves', async () => {
    await show([list]);
    byText('button', 'Enregistrer').click();
    const file = await onlyFile();
    byText('summary', 'Voir le fichier').click();
    await expect.poll(() => document.querySelector('.raw')?.textContent).toBe(file);
  });

  it('sends the part of one actor with the message that goes with it', async () => {
    await show([list]);
    choose('part');
    await expect.poll(() => document.querySelectorAll('input[name=actor]')).toHaveLength(2);
    document.querySelector<HTMLInputElement>('input[name=actor][value=user]')?.click();
    await expect.poll(() => document.querySelector('.letter-text')?.textContent).toContain('Seconde étape');
    expect(document.querySelector('.letter-text')?.textContent).not.toContain('Première étape');
    await expectAccessible();
    byText('button', 'Enregistrer').click();
    const read = parseBundle(await onlyFile());
    expect(read).toMatchObject({ ok: true, bundle: { handover: { actor: 'user', items: ['own.2'] } } });
    // The note on somebody else's step stays here.
    expect(JSON.stringify(read)).not.toContain('Appeler');
  });

  it('writes the task list, the table and the calendar in the language that was chosen', async () => {
    await show([list]);
    choose('markdown');
    await expect.poll(() => document.querySelectorAll('main select')).toHaveLength(1);
    const language = [...document.querySelectorAll<HTMLSelectElement>('main select')].at(-1);
    if (!language) throw new Error('no language');
    language.value = 'nl';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    for (const [form, sign] of [
      ['markdown', '- [ ] Première étape'],
      ['table', '\ufeff"Dossier"'],
      ['calendar', 'BEGIN:VEVENT'],
    ] as const) {
      saved.clear();
      choose(form);
      await expect.poll(() => document.querySelector('.raw')?.textContent).toContain(sign.replace('\ufeff', ''));
      await expectAccessible();
      byText('button', 'Enregistrer').click();
      const file = await onlyFile();
      expect(file).not.toContain(NATIONAL);
      expect(file).toContain(sign.replace('\ufeff', ''));
    }
  });

  it('says that a calendar without days would be empty', async () => {
    await show([listOf(2, 'Sans échéance')]);
    choose('calendar');
    await expect.poll(() => shows('le calendrier serait vide')).toBe(true);
    expect(
      [...document.querySelectorAll('main button')].some(({ textContent }) => textContent?.includes('Enregistrer')),
    ).toBe(false);
  });

  it('prints a sheet with boxes, and nothing that must not leave', async () => {
    const printed = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await show([list]);
    choose('print');
    await expect.poll(() => document.querySelectorAll('.sheet .box')).toHaveLength(2);
    expect(document.querySelector('.sheet')?.textContent).not.toContain(NATIONAL);
    expect(document.querySelector('.sheet')?.textContent).toContain('Échéance\u00a0: 1 décembre 2026');
    await expectAccessible();
    byText('button', 'Imprimer').click();
    expect(printed).toHaveBeenCalledOnce();
  });

  it('takes places that were pointed out along only when asked to', async () => {
    const hint = { screen: 'home', target: 'open', role: 'link' as const, path: 'body:1>a:1', sum: 7 };
    world.handlers.hints = () => ({ ok: true, value: [hint] });
    await show([list]);
    byText('button', 'Enregistrer').click();
    expect(JSON.parse(await onlyFile()).hints).toBeUndefined();
    saved.clear();
    byText('label', 'Joindre aussi les endroits').click();
    await expect
      .poll(() => document.querySelector<HTMLInputElement>('.choice input[type=checkbox]')?.checked)
      .toBe(true);
    byText('button', 'Enregistrer').click();
    expect(JSON.parse(await onlyFile()).hints).toEqual([hint]);
  });

  it('sends many lists in one file, in forms that can hold them', async () => {
    await show([list, listOf(2, 'Autre liste')]);
    expect([...document.querySelectorAll<HTMLInputElement>('input[name=form]')].map(({ value }) => value)).toEqual([
      'file',
      'table',
      'calendar',
    ]);
    byText('button', 'Enregistrer').click();
    expect(parseBundle(await onlyFile())).toMatchObject({ ok: true, bundle: { checklists: [{}, {}] } });
  });

  it('is done by keyboard alone', async () => {
    await show([list]);
    const reach = async (found: (element: Element) => boolean) => {
      for (let count = 0; count < 60; count += 1) {
        if (document.activeElement && found(document.activeElement)) return;
        await userEvent.tab();
      }
      throw new Error(`not reached; the focus is at ${document.activeElement?.outerHTML}`);
    };
    await reach((element) => element.matches('input[name=form]'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect
      .poll(() => document.querySelector<HTMLInputElement>('input[name=form]:checked')?.value)
      .toBe('markdown');
    await reach((element) => element.matches('button') && element.textContent?.startsWith('Enregistrer') === true);
    await userEvent.keyboard('{Enter}');
    expect(await onlyFile()).toContain('- [ ]');
  });
});

describe('a place that was copied for the helpdesk', () => {
  it('shows the same step, and says so when it does not know it', async () => {
    const { PlaceFound } = await import('../../../components/workspace/share/place-found');
    const { ReaderProvider } = await import('../../../components/reader');
    const { smallKnowledge } = await import('../../unit/components/small-knowledge');
    const [step] = smallKnowledge.procedures.appoint?.steps ?? [];
    if (!step) throw new Error('no step');
    const at = (text: string) =>
      mount(
        <ReaderProvider language="fr" knowledge={smallKnowledge}>
          <main>
            <PlaceFound text={text} />
          </main>
        </ReaderProvider>,
      );
    at(`appoint.1 · ${step.screen ?? '?'} · nl · 1.2`);
    expect(document.querySelector('article')?.dataset.step).toBe(step.id);
    expect(shows('Nederlands')).toBe(true);
    expect(shows('Les étapes peuvent y être comptées autrement')).toBe(false);
    // As a mail program may have left it, from another version.
    at(`APPOINT.1 - ${step.screen ?? '?'} - nl - 1.1`);
    expect(document.querySelector('article')?.dataset.step).toBe(step.id);
    expect(shows('Copié dans Ariane 1.1')).toBe(true);
    at('appoint.99 · ? · ? · 1.2');
    expect(shows('Cet endroit n’est pas connu ici')).toBe(true);
    at('boulangerie');
    expect(document.querySelector('main')?.textContent).toBe('');
  });
});
