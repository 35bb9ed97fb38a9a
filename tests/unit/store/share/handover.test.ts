import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { type Change, foldChecklist } from '../../../../rules/engine/checklist';
import { LANGUAGES } from '../../../../rules/languages';
import { readChecklist } from '../../../../store/checklists';
import { eraseEverything } from '../../../../store/export';
import { merge } from '../../../../store/merge';
import { asIncoming, asItStands, type Bundle, type BundledChecklist, bundled } from '../../../../store/share/bundle';
import { handoverBundle, handoverMessage, partsByActor } from '../../../../store/share/handover';
import { parseBundle } from '../../../../store/share/read-bundle';
import { redactBundle } from '../../../../store/share/redact-bundle';
import { writeBundle } from '../../../../store/share/write-bundle';
import { START } from './arbitraries';
import { procedures, templates } from './knowledge';
import { eventsOf, LIST, listOf } from './lists';
import { readerOf } from './readers';

afterEach(eraseEverything);

const SOME: Change[] = [
  { kind: 'labelled', text: 'Acme, call 02 511 51 51' },
  { kind: 'ticked', item: 'designate/go', how: 'page' },
  { kind: 'noted', item: 'designate/sign', text: 'his number is 03.05.14-027.39' },
  { kind: 'noted', item: 'give/tick', text: 'between us' },
  { kind: 'assigned', item: 'designate/sign', to: 'Jo' },
  { kind: 'due', item: 'designate/sign', day: '2026-12-01' },
  { kind: 'due', item: null, day: '2026-12-24' },
  { kind: 'ticked', item: 'designate/sign', how: 'person' },
  { kind: 'undone', item: 'designate/sign' },
  { kind: 'added', item: 'mine', title: 'Coffee', after: null },
];
const list = listOf(SOME);
const part = (of: BundledChecklist = list, actor: 'legal-representative' | 'gap' | 'user' = 'legal-representative') =>
  handoverBundle(of, actor, { at: START, author: '00000000000000aa' });

const read = (text: string): Bundle => {
  const result = parseBundle(text);
  if (!result.ok) throw new Error(result.why);
  expect(result.refused).toEqual([]);
  return result.bundle;
};
const onlyList = ({ checklists: [one] }: Bundle): BundledChecklist => {
  if (!one) throw new Error('no list');
  return one;
};

describe('the part of one actor', () => {
  test('is what is open of it', () => {
    const parts = [...partsByActor(list)].map(([actor, items]) => [actor, items.map(({ id }) => id)]);
    expect(parts).toEqual([
      ['legal-representative', ['designate/sign']],
      ['gap', ['give/tick']],
    ]);
    expect(part(list, 'user')).toBeNull();
    expect(partsByActor({ ...list, templates: [] }).size).toBe(0);
  });

  test('holds what happened to these items, and nothing of the others and no note', () => {
    const bundle = part();
    expect(bundle?.handover).toEqual({ actor: 'legal-representative', items: ['designate/sign'] });
    expect(bundle && onlyList(bundle).events.map(({ change }) => change)).toEqual([
      SOME[0],
      SOME[4],
      SOME[5],
      SOME[6],
      SOME[7],
      SOME[8],
    ]);
  });

  test('can be written and read', () => {
    const bundle = part();
    if (!bundle) throw new Error('nothing to hand over');
    expect(read(writeBundle(bundle))).toEqual(bundle);
  });

  test('what comes back joins the list it came from: nothing lost, nothing doubled, no disagreement', async () => {
    // The company's full list is kept here.
    await merge([asIncoming(list)], 'message-1');
    const sent = part();
    if (!sent) throw new Error('nothing to hand over');
    const { bundle: cleaned, found } = redactBundle(sent);
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([['phone', '02 511 51 51']]);
    const received = onlyList(read(writeBundle(cleaned)));
    expect(JSON.stringify(received)).not.toContain('511');

    // Somebody else does the part, on a copy of his own, and sends it back.
    const tick: Change = { kind: 'ticked', item: 'designate/sign', how: 'page' };
    const events = eventsOf([tick], received.events, '00000000000000bb');
    const back = onlyList(read(writeBundle({ ...cleaned, checklists: [{ ...received, events }] })));
    const [result] = await merge([asIncoming(back)], 'message-2');
    expect(result).toMatchObject({ outcome: 'merged', events: { new: 1, known: 6, refused: 0 }, diverged: [] });

    const stored = await readChecklist(LIST);
    if (!stored) throw new Error('no list');
    const now = bundled({ stored, templates: [] }).events;
    const there = new Set(list.events.map(({ id }) => id));
    expect(now.filter(({ id }) => there.has(id))).toEqual(list.events);
    expect(now).toHaveLength(list.events.length + 1);
    const view = foldChecklist(stored.template ?? { version: '', items: [] }, {}, stored.events);
    expect(view.label.value).toBe('Acme, call 02 511 51 51');
    expect(view.items.map(({ item, status }) => [item.id, status.value])).toEqual([
      ['mine', 'open'],
      ['designate/go', 'done'],
      ['designate/sign', 'done'],
      ['give/tick', 'open'],
      ['own.1', 'open'],
    ]);
    // The same file once more.
    expect(await merge([asIncoming(back)], 'message-3')).toMatchObject([{ outcome: 'unchanged' }]);
  });

  test('whoever has the cleaned copy gets the full one when its author sends it', async () => {
    const everything = { madeAt: START, checklists: [list], offered: [], hints: [] };
    const { bundle: cleaned } = redactBundle(everything);
    await merge([asIncoming(onlyList(cleaned))], 'message-1');
    const [result] = await merge([asIncoming(list)], 'message-2');
    expect(result).toMatchObject({ outcome: 'merged', events: { new: 0, known: SOME.length, refused: 0 } });
    const stored = await readChecklist(LIST);
    expect(stored && bundled({ stored, templates: [] }).events).toEqual(list.events);
    expect(await merge([asIncoming(onlyList(cleaned))], 'message-3')).toMatchObject([{ outcome: 'unchanged' }]);
  });
});

describe('the message that goes with it', () => {
  const FILE = 'acme.ariane.json';

  test.each(LANGUAGES)('every procedure has its own letter, in %s, with a word about the file', (language) => {
    const reader = readerOf(language);
    let letters = 0;
    for (const template of templates) {
      const own = listOf([], template);
      for (const actor of partsByActor(own).keys()) {
        const bundle = handoverBundle(own, actor, { at: START });
        const message = bundle && handoverMessage(bundle, procedures, reader, FILE);
        if (!message) throw new Error(`no message for ${actor} in ${template.id}`);
        const procedure = procedures[template.id.slice('procedure:'.length)];
        expect(message.body).toContain(FILE);
        expect(JSON.stringify(message)).not.toMatch(/\{\w+\}|undefined/);
        if (procedure?.actor !== actor) continue;
        letters++;
        expect(message.subject).toBe(procedure.letter.subject[language]);
        expect(message.body.startsWith(procedure.letter.body[language])).toBe(true);
      }
    }
    expect(letters).toBeGreaterThan(30);
  });

  test('what no single letter asks for is listed', () => {
    const bundle = part();
    expect(bundle && handoverMessage(bundle, {}, readerOf('en'), FILE)).toEqual({
      addressee: 'For: Legal representative',
      subject: 'For you to do: New colleague',
      body: `Hello,

Could you do this?

- Sign

Thank you,
[your name]

PS: the attached file ${FILE} holds your part of the list. If you have Ariane, open it, do your steps and send me the list back: what you did is added to mine.`,
    });
  });

  test('a bundle that asks for nothing has none', () => {
    const bundle: Bundle = { madeAt: START, checklists: [asBundled()], offered: [], hints: [] };
    expect(handoverMessage(bundle, procedures, readerOf('en'), FILE)).toBeNull();
  });
});

function asBundled(): BundledChecklist {
  expect(asItStands(list).template).toBe(list.templates[0]);
  return list;
}
