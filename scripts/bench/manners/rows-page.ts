/** Rows about the page: its elements, its layout, its styles and its policy. */
import type { Manners } from './in-page';
import { eventually, pause, type Row, type Scene, verdict } from './scene';

declare const manners: Manners;

const NEAR = 40;
const points = ({ tab }: Scene) =>
  eventually(() => tab.read((near) => manners.distance() >= 0 && manners.distance() <= near, NEAR));
const distance = async ({ tab }: Scene) => {
  const off = await tab.read(() => manners.distance(), null);
  return off < 0 ? 'nothing points at it' : `${off} px off`;
};

export const PAGE_ROWS: Row[] = [
  {
    id: 'replaced',
    title: 'a replaced field is found again',
    async check(scene) {
      await scene.tab.read(() => {
        const form = manners.target().closest('form') as HTMLElement;
        const copy = form.cloneNode(true) as HTMLElement;
        copy.style.paddingTop = '260px';
        form.replaceWith(copy);
      }, null);
      return verdict(await points(scene), await distance(scene));
    },
  },
  {
    id: 'removed',
    title: 'nothing points where the field was taken away',
    async check(scene) {
      await scene.tab.read(() => manners.target().closest('p')?.remove(), null);
      const { tab } = scene;
      const gone = await eventually(() =>
        tab.read(() => {
          const guide = document.querySelector('ariane-guide')?.shadowRoot;
          return guide ? guide.querySelector('.ring:not([hidden])') === null : manners.bubble() === null;
        }, null),
      );
      return verdict(gone, 'it goes on pointing at nothing');
    },
  },
  {
    id: 'shift',
    title: 'it follows a shift that no event announces',
    async check(scene) {
      await scene.tab.read(() => {
        document.body.style.paddingTop = '260px';
      }, null);
      return verdict(await points(scene), await distance(scene));
    },
  },
  {
    id: 'scroll-box',
    title: 'it follows scrolling in a box',
    async check(scene) {
      await scene.tab.read(() => {
        const form = manners.target().closest('form') as HTMLElement;
        form.style.cssText = 'display:block;height:420px;overflow:auto';
        const filler = document.createElement('div');
        filler.style.height = '900px';
        form.append(filler);
      }, null);
      await points(scene);
      await scene.tab.read(() => {
        (manners.target().closest('form') as HTMLElement).scrollTop = 120;
      }, null);
      return verdict(await points(scene), await distance(scene));
    },
  },
  {
    id: 'scroll-kept',
    title: 'the page is not scrolled unasked',
    page: { before: '<div style="height:1600px">Introduction</div>' },
    async check({ tab }) {
      await pause(900);
      const top = await tab.read(() => scrollY, null);
      return verdict(top === 0, `scrolled by ${Math.round(top)} px`);
    },
  },
  {
    id: 'untouched',
    title: 'the page’s own elements are not touched',
    async check({ tab }) {
      await pause(600);
      const touched = await tab.read(() => [...new Set(manners.touched)], null);
      return verdict(touched.length === 0, touched.slice(0, 6).join(', '));
    },
  },
  {
    id: 'modal',
    title: 'usable when the page opens a modal dialog around the form',
    async check(scene) {
      await scene.tab.read(() => {
        const form = manners.target().closest('form') as HTMLElement;
        const dialog = document.createElement('dialog');
        form.replaceWith(dialog);
        dialog.append(form);
        dialog.showModal();
      }, null);
      const reachable = await eventually(() => scene.tab.read(() => manners.reachable(), null));
      if (!reachable) return verdict(false, 'a press does not reach it');
      return verdict(await points(scene), await distance(scene));
    },
  },
  {
    id: 'on-top',
    title: 'another one on top is neither fought for ever nor left over it',
    async check({ tab }) {
      await tab.read(() => {
        const other = document.createElement('div');
        other.id = 'other-guide';
        other.popover = 'manual';
        other.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#0003;pointer-events:none';
        document.documentElement.append(other);
        let raised = 0;
        const raise = () => {
          raised += 1;
          other.dataset.raised = String(raised);
          other.hidePopover();
          other.showPopover();
        };
        raise();
        // Whenever anything comes to the top, or into the page, this one goes over it.
        document.addEventListener('toggle', ({ target }) => target !== other && raise(), { capture: true });
        new MutationObserver(raise).observe(document.documentElement, { childList: true });
      }, null);
      await pause(2500);
      const first = await tab.read(
        () => Number(document.querySelector<HTMLElement>('#other-guide')?.dataset.raised),
        null,
      );
      await pause(1500);
      const later = await tab.read(
        () => Number(document.querySelector<HTMLElement>('#other-guide')?.dataset.raised),
        null,
      );
      const there = await tab.read(() => manners.reachable(), null);
      return verdict(
        later - first <= 2 && there,
        there ? `${later - first} rounds in 1.5 s` : 'a press does not reach it',
        `${later} rounds, then peace`,
      );
    },
  },
  {
    id: 'removal',
    title: 'taken out three times, it comes back',
    async check({ tab }) {
      for (let count = 0; count < 3; count += 1) {
        await tab.read(() => {
          for (const element of manners.added()) if (!element.matches('style,link,script')) element.remove();
        }, null);
        const back = await eventually(() => tab.read(() => manners.bubble() !== null && manners.reachable(), null));
        if (!back) return verdict(false, `gone after ${count + 1}`);
      }
      return verdict(true, '');
    },
  },
  {
    id: 'hostile-style',
    title: 'the page’s style sheet does not reach it',
    async check({ tab }) {
      const before = await tab.read(look, null);
      await tab.read(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{font-size:40px!important;color:red!important}' +
            'button,a{background:red!important;width:400px!important;text-transform:uppercase!important}' +
            'html>:not(head,body),body>:last-child{display:none!important;opacity:0!important}',
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      }, null);
      await pause(400);
      const after = await tab.read(look, null);
      return verdict(after === before, `${before} became ${after}`);
    },
  },
  {
    id: 'policy',
    title: 'works under a strict policy with Trusted Types',
    page: {
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      withoutBubble: true,
    },
    async check({ tab }) {
      const there = await eventually(() => tab.read(() => manners.bubble() !== null, null), 8000);
      await pause(500);
      const seen = await tab.read(
        () => ({
          placed: getComputedStyle(manners.bubble() ?? document.body).position !== 'static',
          violations: [...new Set(manners.violations)].join(', '),
        }),
        null,
      );
      if (!there) return verdict(false, `nothing is shown; ${seen.violations}`);
      return verdict(seen.placed && seen.violations === '', seen.violations || 'without its styles');
    },
  },
  {
    id: 'print',
    title: 'nothing of it is printed',
    async check({ tab, print }) {
      await print(true);
      const shown = await tab.read(() => manners.bubble() !== null, null);
      const page = await tab.read(() => manners.target().checkVisibility(), null);
      await print(false);
      return verdict(!shown && page, shown ? 'its bubble is on the sheet' : 'the page is not');
    },
  },
  {
    id: 'synthesised',
    title: 'presses and keys made up by the page do nothing',
    async check({ tab }) {
      const before = await tab.read(() => manners.text(), null);
      await tab.read(() => {
        const buttons = [...(manners.bubble()?.querySelectorAll('button,a[role=button]') ?? [])] as HTMLElement[];
        for (const button of buttons) button.click();
        for (const key of ['ArrowRight', 'Enter', 'Escape']) {
          for (const type of ['keydown', 'keyup']) {
            window.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true }));
            document.body.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true }));
          }
        }
      }, null);
      await pause(900);
      const after = await tab.read(() => manners.text(), null);
      return verdict(after === before, after === '' ? 'it went away' : `another step: “${after.slice(0, 40)}”`);
    },
  },
  {
    id: 'reader-order',
    title: 'a screen reader still has the whole page, in its order',
    async check({ tab }) {
      const found = await tab.read(() => {
        const wrong: string[] = [];
        if (manners.bubble()?.closest('[aria-modal=true]') || manners.bubble()?.querySelector('[aria-modal=true]'))
          wrong.push('aria-modal hides the page');
        const main = document.querySelector('main') as HTMLElement;
        if (main.closest('[aria-hidden=true],[inert]')) wrong.push('the page is hidden');
        for (const element of manners.added()) {
          if (element.matches('script,style,link')) continue;
          if (element.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING)
            wrong.push('it stands before the page');
        }
        const names = [...main.querySelectorAll('[tabindex],[aria-haspopup],[aria-controls],[aria-describedby]')];
        for (const element of names) wrong.push(`${element.localName}#${element.id} got another role or tab stop`);
        return wrong;
      }, null);
      return verdict(found.length === 0, found.join(', '));
    },
  },
  {
    id: 'announced',
    title: 'the step is announced, politely',
    async check({ tab }) {
      const said = await tab.read(() => {
        const roots: ParentNode[] = [document];
        const own = document.querySelector('ariane-guide')?.shadowRoot;
        if (own) roots.push(own);
        const regions = roots.flatMap((root) => [...root.querySelectorAll('[aria-live=polite],[role=status]')]);
        return regions.some((region) => region.textContent !== '');
      }, null);
      return verdict(said, 'no live region speaks');
    },
  },
];

/** How the bubble's buttons look. */
function look(): string {
  const bubble = manners.bubble();
  const button = bubble?.querySelector('button,a');
  if (!bubble || !button) return 'hidden';
  const { backgroundColor, width, fontSize, color } = getComputedStyle(button);
  return `${backgroundColor} ${Math.round(Number.parseFloat(width))}px ${fontSize} ${color}`;
}
