import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LetterView } from '../../../components/letter';
import { ReaderProvider } from '../../../components/reader';
import type { Language } from '../../../rules/model';
import { letterOf, smallKnowledge } from '../../unit/components/small-knowledge';
import { resetWorld } from './fake-browser';
import { byText, expectAccessible, mount, shows, unmount } from './mount';

vi.mock('wxt/browser', () => import('./fake-browser'));

function show(language: Language = 'fr'): void {
  document.documentElement.lang = language;
  document.title = 'Ariane';
  mount(
    <ReaderProvider language={language} knowledge={smallKnowledge}>
      <main class="panel">
        <h1>Ariane</h1>
        <LetterView letter={letterOf('write', { to: 'desk' })} />
      </main>
    </ReaderProvider>,
  );
}

const pressCopy = () => byText('button', 'Copier').click();

beforeEach(() => resetWorld({}));
afterEach(() => {
  vi.restoreAllMocks();
  unmount();
});

describe('a message to send', () => {
  it('names the addressee and how to reach it, and keeps its lines', async () => {
    show();
    expect(shows('addressee write (fr)')).toBe(true);
    expect(document.querySelector('a[href="mailto:desk@help.example"]')).not.toBeNull();
    const text = byText<HTMLElement>('.letter-text', 'subject write (fr)');
    // biome-ignore lint/performance/useDomNodeTextContent: the lines as they are seen.
    expect(text.innerText).toContain('body write\n\n[your name] (fr)');
    expect(getComputedStyle(text).userSelect).toBe('text');
    await expectAccessible();
  });

  it('comes in the language of the addressee, and says so to those who hear it', async () => {
    show();
    const picker = page.getByLabelText('Langue du message');
    await expect.element(picker).toHaveValue('fr');
    expect(document.querySelector('.letter-text')?.hasAttribute('lang')).toBe(false);
    await userEvent.selectOptions(picker, 'nl');
    await expect.poll(() => document.querySelector('.letter-text')?.textContent).toContain('(nl)');
    expect(document.querySelector('.letter-text')?.getAttribute('lang')).toBe('nl');
    expect(shows('addressee write (fr)')).toBe(true);
    await expectAccessible();
  });

  it('is copied as it is shown, and says so until it changes', async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text));
    show();
    await userEvent.selectOptions(page.getByLabelText('Langue du message'), 'de');
    pressCopy();
    await expect.poll(() => shows('Message copié')).toBe(true);
    expect(written).toEqual(['subject write (de)\n\nbody write\n\n[your name] (de)']);
    await userEvent.selectOptions(page.getByLabelText('Langue du message'), 'en');
    await expect.poll(() => shows('Message copié')).toBe(false);
  });

  it.each([
    ['refuses', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    [
      'has no clipboard',
      () => {
        throw new TypeError('none');
      },
    ],
  ])('says what to do when the browser %s', async (_, refuse: () => Promise<void>) => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
    show();
    pressCopy();
    await expect.poll(() => byText('[role=status]', 'refuse de copier').textContent).toContain('sélectionnez le texte');
    await expectAccessible();
  });
});
