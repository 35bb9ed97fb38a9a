/** Rows about a person who types: focus, keys and the value. */
import { SELECTOR } from '../page/target';
import type { Manners } from './in-page';
import { ok, pause, type Row, type Scene, verdict } from './scene';

declare const manners: Manners;

/** Longer than any peer waits before it moves the focus, and than any of their animations. */
const A_WHILE = 900;

async function intoField({ tab }: Scene, selector = SELECTOR): Promise<void> {
  const { x, y } = await tab.read((wanted) => manners.middle(wanted), selector);
  await tab.click(x, y);
}
const value = ({ tab }: Scene) => tab.read(() => manners.target().value, null);
const text = ({ tab }: Scene) => tab.read(() => manners.text(), null);
const focus = ({ tab }: Scene) =>
  tab.read(() => `${document.activeElement?.localName}#${document.activeElement?.id}`, null);

export const TYPING_ROWS: Row[] = [
  {
    id: 'focus-kept',
    title: 'the focus stays where it was when a step opens',
    page: { script: "document.querySelector('#general-phone').focus()" },
    async check(scene) {
      await pause(A_WHILE);
      const now = await focus(scene);
      return verdict(now === 'input#general-phone', `the focus went to ${now}`);
    },
  },
  {
    id: 'typing',
    title: 'typing goes on while the page shifts',
    async check(scene) {
      await intoField(scene);
      await scene.tab.type('12');
      await scene.tab.read(() => {
        const banner = document.createElement('div');
        banner.style.height = '40px';
        document.body.prepend(banner);
      }, null);
      await pause(A_WHILE);
      await scene.tab.type('34');
      const typed = await value(scene);
      return verdict(typed === '1234', `“1234” became “${typed}”, focus on ${await focus(scene)}`);
    },
  },
  {
    id: 'arrows',
    title: 'arrow keys in the field move the cursor and nothing else',
    async check(scene) {
      const before = await text(scene);
      await intoField(scene);
      await scene.tab.type('ac');
      await scene.tab.press('ArrowLeft');
      await scene.tab.type('b');
      await scene.tab.press('ArrowRight');
      await pause(A_WHILE);
      const typed = await value(scene);
      if (typed !== 'abc') return verdict(false, `“abc” became “${typed}”`);
      return sameStep(before, await text(scene));
    },
  },
  {
    id: 'enter',
    title: 'Enter in the field is the page’s',
    async check(scene) {
      await scene.tab.read(() => manners.target().closest('form')?.setAttribute('novalidate', ''), null);
      const before = await text(scene);
      await intoField(scene);
      await scene.tab.type('a');
      await scene.tab.press('Enter');
      await pause(A_WHILE);
      const heard = await scene.tab.read(() => manners.heard, null);
      if (!heard.includes('submit')) return verdict(false, `the form was not sent: ${heard.join(', ')}`);
      // The step may go on because of what is in the field now, not because of the key.
      return sameStep(before, await text(scene));
    },
  },
  {
    id: 'escape',
    title: 'Escape in the field ends nothing',
    async check(scene) {
      const before = await text(scene);
      await intoField(scene);
      await scene.tab.press('Escape');
      await pause(A_WHILE);
      return sameStep(before, await text(scene));
    },
  },
  {
    id: 'shortcuts',
    title: 'the page’s own shortcuts work',
    async check(scene) {
      await scene.tab.read(() => (document.activeElement as HTMLElement | null)?.blur(), null);
      for (const key of ['k', 'Escape', 'ArrowRight', 'ArrowDown']) await scene.tab.press(key);
      await pause(200);
      const heard = await scene.tab.read(() => manners.heard, null);
      return verdict(
        heard.join() === 'k,Escape,ArrowRight,ArrowDown',
        `the page heard: ${heard.join(', ') || 'nothing'}`,
      );
    },
  },
  {
    id: 'tab-order',
    title: 'Tab goes through the page as before',
    async check(scene) {
      await intoField(scene);
      const order: string[] = [];
      for (let count = 0; count < 2; count += 1) {
        await scene.tab.press('Tab');
        order.push(await focus(scene));
      }
      const wanted = ['input#general-phone', 'button#onward'];
      return verdict(order.join() === wanted.join(), `from the field Tab went to ${order.join(', ')}`);
    },
  },
  {
    id: 'other-field',
    title: 'other fields stay usable',
    async check(scene) {
      await intoField(scene, '#general-phone');
      await scene.tab.type('02 555');
      const typed = await scene.tab.read(
        () => (document.querySelector('#general-phone') as HTMLInputElement).value,
        null,
      );
      return verdict(typed === '02 555', `“02 555” became “${typed}”`);
    },
  },
  {
    id: 'selection',
    title: 'what is selected stays selected and can be copied',
    async check(scene) {
      await scene.tab.read(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        getSelection()?.selectAllChildren(document.querySelector('.who') as Element);
      }, null);
      await pause(A_WHILE);
      await scene.tab.press('Control+c');
      await pause(200);
      const heard = await scene.tab.read(() => manners.heard, null);
      const copied = heard.find((what) => what.startsWith('copy'));
      return verdict(copied === 'copy Bienvenue, Ariane Exemple', `heard: ${heard.join(', ') || 'nothing'}`);
    },
  },
];

function sameStep(before: string, after: string) {
  if (after === before) return ok();
  if (after === '') return verdict(false, 'it went away');
  // A verdict on what was typed may be added: the step is the same when its beginning is.
  return verdict(after.slice(0, 40) === before.slice(0, 40), `another step: “${after.slice(0, 40)}…”`);
}
