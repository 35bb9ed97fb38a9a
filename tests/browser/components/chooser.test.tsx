import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Choose } from '../../../components/panel/choose';
import { ReaderProvider } from '../../../components/reader';
import type { Language } from '../../../rules/model';
import { smallKnowledge } from '../../unit/components/small-knowledge';
import { resetWorld } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';

vi.mock('wxt/browser', () => import('./fake-browser'));

const journeys: { decision: string; outcome: string; facts: Record<string, string> }[] = [];
const started: { procedure: string; facts: Record<string, string> }[] = [];

function show(language: Language = 'fr'): void {
  document.documentElement.lang = language;
  document.title = 'Ariane';
  mount(
    <ReaderProvider language={language} knowledge={smallKnowledge}>
      <main class="panel">
        <h1>Ariane</h1>
        <Choose
          busy={false}
          onStart={(procedure, facts) => started.push({ procedure, facts })}
          onJourney={(decision, outcome, facts) => journeys.push({ decision, outcome, facts })}
        />
      </main>
    </ReaderProvider>,
  );
}

const focused = () => document.activeElement?.textContent;
const titles = () =>
  [...document.querySelectorAll<HTMLElement>('.entries button')]
    .filter((button) => button.checkVisibility())
    .map((button) => button.textContent);
const searchField = () => document.querySelector('input[type=search]') as HTMLInputElement;

async function toList(): Promise<void> {
  byText('button', 'Choisir une procédure').click();
  await expect.poll(() => document.querySelector('#procedures-title')).not.toBeNull();
}

/** The start page of the procedure that is hard to know. */
async function toHandIn(): Promise<void> {
  await toList();
  byText('summary', 'SSP').click();
  byText('button', 'procedure hand-in (fr)').click();
  await expect.poll(() => document.querySelector('#start-title')).not.toBeNull();
}

beforeEach(() => {
  resetWorld({});
  started.length = 0;
  journeys.length = 0;
});
afterEach(unmount);

describe('the two ways in', () => {
  it('are two buttons, each with what it is for', async () => {
    show();
    expect([...document.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Répondre à quelques questions',
      'Choisir une procédure',
    ]);
    expect(shows('Les 3 procédures')).toBe(true);
    await expectAccessible();
  });

  it('lead there and back by keyboard, and the focus comes back to what was pressed', async () => {
    show();
    byText<HTMLButtonElement>('button', 'Répondre à quelques questions').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Quelle est votre question\u00a0?');
    await expectAccessible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(focused).toBe('which procedure (fr)');
    byText<HTMLButtonElement>('button', 'Choisir autre chose').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('which procedure (fr)');
    expect(document.activeElement?.tagName).toBe('BUTTON');
    byText<HTMLButtonElement>('button', 'Choisir autre chose').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Répondre à quelques questions');
  });
});

describe('the list of procedures', () => {
  it('is folded by system, and unfolds', async () => {
    show();
    await toList();
    expect(titles()).toEqual([]);
    expect([...document.querySelectorAll('summary h3')].map((heading) => heading.textContent)).toEqual([
      'Avant de commencer',
      'Gestionnaire d’Accès Principal (CSAM)',
      'SSP et SSPAL (INAMI)',
    ]);
    byText('summary', 'SSP').click();
    await expect.poll(titles).toEqual(['procedure hand-in (fr)']);
    await expectAccessible();
  });

  it('says of each who carries it out, how old it is, and what to mind', async () => {
    show();
    await toList();
    expect(document.querySelector('#about-hand-in')?.textContent).toBe(
      'Utilisateur · sans date · il y a plus récent · non décrite par les sources',
    );
    expect(document.querySelector('#about-prepare')?.textContent).toBe('Représentant légal · juillet 2018');
    expect(byText('button', 'procedure hand-in (fr)').getAttribute('aria-describedby')).toBe('about-hand-in');
  });

  it('is searched by keyboard: typing finds, arrow down or Enter goes to what was found, Escape shows all again', async () => {
    show();
    await toList();
    searchField().focus();
    await userEvent.keyboard('GERANT');
    await expect.poll(titles).toEqual(['procedure hand-in (fr)']);
    expect(byText('[role=status]', '1 procédure trouvée')).toBeTruthy();
    await expectAccessible();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('procedure hand-in (fr)');
    searchField().focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('procedure hand-in (fr)');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('procedure hand-in (fr)');
    expect(document.activeElement?.id).toBe('start-title');
    byText('button', 'Revenir à la liste').click();
    await expect.poll(() => document.activeElement?.getAttribute('data-opens')).toBe('hand-in');
    expect(searchField().value).toBe('GERANT');
    searchField().focus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => searchField().value).toBe('');
    await expect.poll(titles).toEqual([]);
  });

  it('says what to do when nothing is found', async () => {
    show();
    await toList();
    searchField().focus();
    await userEvent.keyboard('xylophone');
    await expect.poll(() => shows('Aucune procédure ne correspond à «\u00a0xylophone\u00a0».')).toBe(true);
    await expectAccessible();
    byText('button', 'Effacer la recherche').click();
    await expect.poll(() => document.querySelectorAll('.systems details').length).toBe(3);
    expect(document.activeElement).toBe(searchField());
    await userEvent.keyboard('xylophone');
    await expect.poll(() => shows('Aucune procédure')).toBe(true);
    byText('button', 'Répondre à quelques questions').click();
    await expect.poll(focused).toBe('Quelle est votre question\u00a0?');
  });
});

describe('the start page of a procedure', () => {
  it('says what it is, who does it, what it takes and gives, how sure that is, and what is newer', async () => {
    show();
    await toHandIn();
    for (const words of [
      'envoyer un dossier',
      'Aucune source ne décrit cette procédure en détail',
      'newer hand-in (fr)',
      'Utilisateur',
      'output hand-in (fr)',
      'aucune source ne le dit',
      'sans date',
      'require something (fr)',
    ]) {
      expect(shows(words), words).toBe(true);
    }
    for (const summary of document.querySelectorAll('summary')) summary.click();
    expect(shows('Message prêt à envoyer')).toBe(true);
    expect(byText('.letter-text', 'body hand-in')).toBeTruthy();
    expect(document.querySelector('a[href="tel:025550123"]')).not.toBeNull();
    expect(shows('Manual of Tests')).toBe(true);
    await expectAccessible();
  });

  it('starts at once, with nothing answered', async () => {
    show();
    await toHandIn();
    expect(shows('Étapes\u00a0: 4')).toBe(true);
    byText('button', 'Commencer').click();
    expect(started).toEqual([{ procedure: 'hand-in', facts: {} }]);
  });

  it('asks what decides the steps, lets an answer be changed and taken back, and starts with it', async () => {
    show();
    await toHandIn();
    const paper = page.getByLabelText('question by-paper (fr)');
    await userEvent.selectOptions(paper, 'no');
    await expect.poll(() => shows('Étapes\u00a0: 3')).toBe(true);
    expect(shows('question is-urgent (fr)')).toBe(false);
    await userEvent.selectOptions(paper, '');
    await expect.poll(() => shows('Étapes\u00a0: 4')).toBe(true);
    await userEvent.selectOptions(paper, 'no');
    byText('button', 'Commencer').click();
    expect(started).toEqual([{ procedure: 'hand-in', facts: { 'by-paper': 'no' } }]);
  });

  it('says that the administration takes no time', async () => {
    show();
    await toList();
    byText('summary', 'Avant de commencer').click();
    byText('button', 'procedure prepare (fr)').click();
    await expect.poll(() => shows('immédiat')).toBe(true);
    expect(document.querySelector('.case-question')).toBeNull();
  });
});
