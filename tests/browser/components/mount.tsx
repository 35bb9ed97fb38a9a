/** Puts a page's content into the document, with its styles, and takes it away again. */
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { expect } from 'vitest';
import base from '../../../components/base.css?inline';
import controls from '../../../components/controls.css?inline';
import page from '../../../components/page.css?inline';
import panel from '../../../components/panel/panel.css?inline';
import thread from '../../../components/thread.css?inline';
import tokens from '../../../components/tokens.css?inline';

let root: HTMLElement | null = null;
let styles: HTMLStyleElement | null = null;

export function mount(children: ComponentChildren, more = ''): HTMLElement {
  unmount();
  styles = document.createElement('style');
  styles.textContent = [tokens, base, controls, thread, panel, page, more].join('\n');
  root = document.createElement('div');
  document.head.append(styles);
  document.body.append(root);
  render(children, root);
  return root;
}

export function unmount(): void {
  if (root) render(null, root);
  root?.remove();
  styles?.remove();
  root = null;
  styles = null;
}

/** The one element that matches, as a person would look for it: by what stands on it. */
export function byText<T extends HTMLElement>(selector: string, text: string): T {
  const found = [...document.querySelectorAll<T>(selector)].filter((element) => element.textContent?.includes(text));
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} elements ${selector} with “${text}”`);
  return first;
}

export function shows(text: string): boolean {
  return (document.body.textContent ?? '').includes(text);
}

/** axe-core finds nothing, in the light and in the dark. What stands in a frame is a page of its own. */
export async function expectAccessible(): Promise<void> {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.style.colorScheme = scheme;
    const { violations } = await axe.run(
      { include: [document.documentElement], exclude: [['iframe']] },
      { resultTypes: ['violations'] },
    );
    expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  }
  document.documentElement.style.colorScheme = '';
}
