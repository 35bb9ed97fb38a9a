/** “Show me” on pages of a test: what it decides from callout and ring, and what it does to the page. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decide, type Given } from '../../../entrypoints/practice/show-me/deed';
import { CALM, play, VISIBLE } from '../../../entrypoints/practice/show-me/play';
import { shownIn } from '../../../entrypoints/practice/show-me/pointed';

const GIVEN: Given = {
  values: { number: '1990000134', key: 'file:fictitious.pub', cert: 'file:fictitious.cer', gone: 'file:nothing.cer' },
  picks: { list: ['Two'], 'tick-people': ['Fictive'], 'press-link': ['Onward'] },
};

let frame: HTMLIFrameElement;
let page: Document;
beforeEach(() => {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
  frame.style.cssText = 'width: 800px; height: 500px';
  document.body.append(frame);
  if (!frame.contentDocument) throw new Error('no frame');
  page = frame.contentDocument;
});
afterEach(() => frame.remove());

const find = <Found extends HTMLElement>(selector: string): Found => {
  const found = page.querySelector<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

interface Drawn {
  state?: string;
  step?: string;
  target?: string;
  /** Selector of what the ring lies around. */
  around?: string;
  asksWord?: boolean;
}

/** Draws what the guide would draw, as far as it can be seen from outside. */
function draw({ state = 'pointing', step = 'a-step', target = '', around, asksWord = false }: Drawn): void {
  const host = page.createElement('ariane-guide');
  host.style.cssText = 'position: fixed; right: 0; bottom: 0';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<div class="ring" hidden></div><section data-step="${step}" data-target="${target}" data-state="${state}">
    <h2>Title</h2>${asksWord ? '<button class="act main" data-act="done">Done</button>' : ''}</section>`;
  page.documentElement.append(host);
  if (around === undefined) return;
  const ring = root.querySelector<HTMLElement>('.ring');
  if (!ring) throw new Error('no ring');
  const { left, top, width, height } = find(around).getBoundingClientRect();
  ring.hidden = false;
  ring.style.cssText = `position: fixed; pointer-events: none; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
}

const decided = (played: string | null = null) => decide(page, shownIn(page), GIVEN, played);

describe('decides', () => {
  it.each([
    ['nothing is drawn', null, '', 'nothing'],
    ['the guide has refused', { state: 'refused' }, '', 'lost'],
    ['the step is on another page', { state: 'elsewhere' }, '', 'lost'],
    ['it is finished', { state: 'finished', step: '' }, '', 'finished'],
    ['the page offers no way on', { state: 'exit', step: '' }, '', 'exit'],
    ['the step is outside the page', { state: 'person' }, '', 'person'],
    ['words to pick are not there', { state: 'person', step: 'press-link' }, '<p>Onward</p>', 'person'],
    ['no value is given', { target: 'other', around: 'input' }, '<input>', 'no-value'],
    ['the list has no such entry', { target: 'list', around: 'select' }, '<select><option>One</select>', 'no-value'],
    ['the exercise brings no file', { target: 'gone', around: 'input' }, '<input type="file">', 'file'],
  ] as const)('not to act when %s', (_title, drawn, html, why) => {
    page.body.innerHTML = html;
    if (drawn) draw(drawn);
    expect(decided()).toEqual({ ok: false, why });
  });

  it('to leave the last word to the person, once it has pressed', () => {
    page.body.innerHTML = '<button>Send</button>';
    draw({ around: 'button', asksWord: true });
    expect(decided()).toMatchObject({ ok: true, deed: { kind: 'press', words: 'Send' } });
    expect(decided('a-step')).toEqual({ ok: false, why: 'confirm' });
  });

  it.each([
    ['<label>Yes <input type="checkbox" checked></label>', 'label'],
    ['<input type="radio" checked>', 'input'],
    ['<details open><summary>More</summary>text</details>', 'summary'],
  ])('not to undo what is done: %s', (html, around) => {
    page.body.innerHTML = html;
    draw({ around });
    expect(decided()).toEqual({ ok: false, why: 'confirm' });
  });

  it('not to act on what the callout covers', () => {
    page.body.innerHTML = '<button style="position: fixed; right: 0; bottom: 0">Under</button>';
    draw({ around: 'button' });
    expect(shownIn(page)).toMatchObject({ control: null, beyond: true });
    expect(decided()).toEqual({ ok: false, why: 'lost' });
  });

  it('to find the box of a label, and the words of the button', () => {
    page.body.innerHTML = '<label>I agree <input type="checkbox"></label>';
    draw({ around: 'label' });
    const found = decided();
    expect(found).toMatchObject({ ok: true, deed: { kind: 'press', words: 'I agree' } });
    expect(found.ok && found.deed.kind === 'press' && found.deed.control).toBe(find('input'));
  });
});

describe('does', () => {
  const never = new AbortController().signal;
  const act = async (pace = CALM, signal = never) => {
    const found = decided();
    if (!found.ok) throw new Error(found.why);
    return play(found.deed, pace, signal);
  };
  const heard = (selector: string) => {
    const events: string[] = [];
    for (const type of ['input', 'change', 'click', 'focus']) {
      find(selector).addEventListener(type, () => events.push(type));
    }
    return events;
  };

  it('type over what stood there, and says so as a person would, without taking the focus', async () => {
    page.body.innerHTML = '<input value="old">';
    draw({ target: 'number', around: 'input' });
    const events = heard('input');
    expect(await act()).toBe(true);
    expect([find<HTMLInputElement>('input').value, events]).toEqual(['1990000134', ['input', 'change']]);
  });

  it('types one character after the other, and stops where it is told to', async () => {
    page.body.innerHTML = '<input>';
    draw({ target: 'number', around: 'input' });
    const stop = new AbortController();
    let typed = 0;
    find('input').addEventListener('input', () => {
      typed += 1;
      if (typed === 4) stop.abort();
    });
    expect(await act({ before: 1, key: 1 }, stop.signal)).toBe(false);
    expect(find<HTMLInputElement>('input').value).toBe('1990');
    expect(VISIBLE.key).toBeGreaterThan(0);
  });

  it('chooses from a list by its words', async () => {
    page.body.innerHTML = '<select><option value="1">One</option><option value="2">Two things</option></select>';
    draw({ target: 'list', around: 'select' });
    const events = heard('select');
    await act();
    expect([find<HTMLSelectElement>('select').value, events]).toEqual(['2', ['input', 'change']]);
  });

  it('chooses the file of the exercise, and types it where it may be pasted', async () => {
    page.body.innerHTML = '<input type="file">';
    draw({ target: 'cert', around: 'input' });
    const events = heard('input');
    await act();
    const [file] = find<HTMLInputElement>('input').files ?? [];
    expect([file?.name, (await file?.text())?.slice(0, 27), events]).toEqual([
      'fictitious.cer',
      '-----BEGIN CERTIFICATE-----',
      ['input', 'change'],
    ]);
    page.querySelector('ariane-guide')?.remove();
    page.body.innerHTML = '<textarea></textarea>';
    draw({ target: 'key', around: 'textarea' });
    await act();
    expect(find<HTMLTextAreaElement>('textarea').value).toMatch(/^ssh-ed25519 /);
  });

  it('ticks the line in which the words stand, once', async () => {
    page.body.innerHTML = `<table><tr><td><input type="checkbox" id="a"></td><td>Autre</td></tr>
      <tr><td><input type="checkbox" id="b"></td><td>Fictive</td></tr></table>`;
    draw({ state: 'person', step: 'tick-people' });
    await act();
    expect([find<HTMLInputElement>('#a').checked, find<HTMLInputElement>('#b').checked]).toEqual([false, true]);
    expect(decided()).toEqual({ ok: false, why: 'confirm' });
  });
});
