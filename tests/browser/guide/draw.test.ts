import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Drawn, draw, Fragment, h } from '../../../guide/show/draw';

let mount: HTMLElement;
beforeEach(() => {
  mount = document.createElement('div');
  document.body.append(mount);
});
afterEach(() => mount.remove());

const show = (drawn: Drawn) => draw(drawn, mount);

describe('drawing', () => {
  it('lays elements, texts, numbers, lists and pieces without an element in their order', () => {
    const Pair = ({ a, children }: { a: string; children?: Drawn }) => h(Fragment, null, h('b', null, a), children);
    show([h('p', { class: 'x' }, 'one ', 2, null, false, ['three']), h(Pair, { a: 'four' }, h('i', null, 'five'))]);
    expect(mount.innerHTML).toBe('<p class="x">one 2three</p><b>four</b><i>five</i>');
  });

  it('keeps an element of the same kind at the same place, and with it the focus', () => {
    show([h('button', { class: 'a' }, 'x'), h('p', null, 'y')]);
    const button = mount.querySelector('button');
    button?.focus();
    show([h('button', { class: 'b' }, 'z'), h('ul', null, h('li', null, 'y'))]);
    expect(document.activeElement).toBe(button);
    expect(mount.innerHTML).toBe('<button class="b">z</button><ul><li>y</li></ul>');
  });

  it('takes away what is no longer drawn: elements, texts and attributes', () => {
    show([h('p', { title: 't', hidden: true }, 'a', h('b', null, 'b')), 'c']);
    show(h('p', { hidden: false }, 'a'));
    expect(mount.innerHTML).toBe('<p>a</p>');
    show(null);
    expect(mount.innerHTML).toBe('');
  });

  it('writes out a false of ARIA, where it is a value', () => {
    show(h('button', { 'aria-expanded': false, 'aria-controls': undefined }));
    expect(mount.innerHTML).toBe('<button aria-expanded="false"></button>');
  });

  it('calls the listener drawn last, once, and none when there is none any more', () => {
    const calls: string[] = [];
    for (const name of ['first', 'second']) show(h('button', { onClick: () => calls.push(name) }));
    mount.querySelector('button')?.click();
    show(h('button', {}));
    mount.querySelector('button')?.click();
    show(h('button', { onClick: () => calls.push('third') }));
    mount.querySelector('button')?.click();
    expect(calls).toEqual(['second', 'third']);
  });

  it('draws into the document of a frame with that document’s own elements', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const body = frame.contentDocument?.body;
    if (!body) throw new Error('the frame has no document');
    draw(h('p', null, 'inside'), body);
    expect(body.firstElementChild?.ownerDocument).toBe(frame.contentDocument);
    frame.remove();
  });
});
