/** The form stands in a frame of the page's own origin, or in a shadow tree. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  byId,
  callout,
  ENTRY,
  FREE_ENTERPRISE,
  guide,
  keys,
  pageText,
  press,
  ring,
  root,
  said,
  stopGuide,
} from './support';

const ticked = ['go-to-csam', 'learn-more', 'open-designate', 'press-standard', 'log-in'];
const near = (a: number, b: number) => Math.abs(a - b) <= 12;

beforeEach(() => {
  document.documentElement.lang = 'fr';
  document.title = 'CSAM';
});
afterEach(() => {
  stopGuide();
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, 'chrome');
});

/** Puts the page into a frame, below what a page has above one; gives the frame's document. */
async function inFrame(name: string, around: Element = document.body): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 420px; border: 7px solid; margin: 60px 0 0 90px';
  frame.srcdoc = pageText(name);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  around.append(frame);
  await loaded;
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('the frame cannot be looked into');
  return inside;
}

/** True when the ring of the outer page surrounds an element of a frame in it. */
function ringsInFrame(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  const outer = frame?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const around = ring();
  if (!frame || !outer || !around) return false;
  return (
    near(around.left, outer.left + frame.clientLeft + box.left) &&
    near(around.top, outer.top + frame.clientTop + box.top)
  );
}

describe('a frame', () => {
  test('is read, its field is ringed where it stands in the window, and what is typed there is checked', async () => {
    const inside = await inFrame('entry');
    await guide(ENTRY, { ticked });
    const field = byId('number', inside);
    await vi.waitFor(() => expect(ringsInFrame(field)).toBe(true));
    await press(field);
    await keys('1990000135');
    await vi.waitFor(() => expect(root().querySelector('.note.bad')).not.toBeNull());
    field.value = '';
    await keys(FREE_ENTERPRISE);
    await vi.waitFor(() => expect(root().querySelector('.note.good')).not.toBeNull());
  });

  test('scrolls or moves: the ring stays with the field', async () => {
    const inside = await inFrame('entry');
    inside.body.style.paddingBottom = '2000px';
    await guide(ENTRY, { ticked });
    const field = byId('number', inside);
    await vi.waitFor(() => expect(ringsInFrame(field)).toBe(true));
    inside.defaultView?.scrollTo(0, 30);
    await vi.waitFor(() => expect(ringsInFrame(field)).toBe(true));
    document.body.prepend(
      Object.assign(document.createElement('p'), { textContent: 'pushes down', style: 'height: 70px' }),
    );
    await vi.waitFor(() => expect(ringsInFrame(field)).toBe(true));
  });

  test('scrolled out of sight inside its frame, the field has no ring and the callout shows the way', async () => {
    const inside = await inFrame('entry');
    inside.body.style.paddingBottom = '3000px';
    await guide(ENTRY, { ticked });
    await vi.waitFor(() => expect(ringsInFrame(byId('number', inside))).toBe(true));
    inside.defaultView?.scrollTo(0, 1500);
    await vi.waitFor(() => expect(ring()).toBeNull());
    await vi.waitFor(() => expect(root().querySelector('[data-act="take-me"]')?.textContent).toContain('↑'));
  });

  test('loads another page: that one is read', async () => {
    const inside = await inFrame('entry');
    await guide(ENTRY, { ticked });
    await vi.waitFor(() => expect(ringsInFrame(byId('number', inside))).toBe(true));
    const frame = document.querySelector('iframe');
    if (frame) frame.srcdoc = '<p>Une autre page</p>';
    await vi.waitFor(() => expect(callout().dataset.state).toBe('refused'));
    expect(ring()).toBeNull();
  });

  test('that is not shown counts for nothing', async () => {
    await inFrame('entry');
    const frame = document.querySelector('iframe');
    if (frame) frame.style.display = 'none';
    await guide(ENTRY, { ticked });
    expect(callout().dataset.state).toBe('refused');
  });

  test('that holds itself again and again is read to a certain depth, and the page stays in use', async () => {
    let inside = await inFrame('entry');
    for (let depth = 0; depth < 8; depth += 1) inside = await inFrame('entry', inside.body);
    await guide(ENTRY, { ticked });
    // The same field several times over: none of them is pointed at.
    expect(callout().dataset.state).toBe('refused');
    expect(said()).toContain('4 endroits');
  });
});

describe('a closed shadow tree', () => {
  test('that the browser opens to the extension is read, pointed into, and its typing checked', async () => {
    class ClosedForm extends HTMLElement {
      readonly inside = this.attachShadow({ mode: 'closed' });
    }
    customElements.define('closed-form', ClosedForm);
    const form = document.createElement('closed-form') as ClosedForm;
    const page = new DOMParser().parseFromString(pageText('entry'), 'text/html');
    form.inside.append(...page.body.childNodes);
    document.body.append(form);
    // As Chromium gives it to an extension.
    const dom = { openOrClosedShadowRoot: (element: Element) => (element === form ? form.inside : null) };
    Object.assign(globalThis, { chrome: { dom } });
    await guide(ENTRY, { ticked });
    const field = form.inside.getElementById('number') as HTMLInputElement;
    await vi.waitFor(() => {
      const around = ring();
      const box = field.getBoundingClientRect();
      expect(around !== null && near(around.left, box.left) && near(around.top, box.top)).toBe(true);
    });
    field.focus();
    await keys(FREE_ENTERPRISE);
    await vi.waitFor(() => expect(root().querySelector('.note.good')).not.toBeNull());
  });
});
