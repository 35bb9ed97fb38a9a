/** Whose page it is: two lists of two companies, and where their numbers may be. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => import('./fake-browser'));

import { announcedNumber } from '../../../session/case';
import { parseGuideCall } from '../../../session/parse-message';
import { database } from '../../../store/database';
import { eraseEverything, exportEverything } from '../../../store/export';
import { STORES } from '../../../store/schema';
import { local, resetWorld, session, world } from './fake-browser';
import { type Asked, given, key, knowledge, ONE, OTHER, startBackground } from './support';

let asked: Asked;
beforeEach(() => {
  resetWorld();
  asked = startBackground();
});
afterEach(eraseEverything);

async function startIn(tab: number, procedure = 'first'): Promise<string> {
  const head = given(await asked.page('start', { tab, procedure, facts: {}, practice: false }));
  await asked.load(tab);
  return head.id;
}
const shows = (tab: number, checklist: string, enterprise: string | null) =>
  asked.guide(tab, 'case', { checklist, enterprise });
const arrives = (tab: number, checklist: string, screen = 'between') =>
  asked.guide(tab, 'observed', { checklist, key: key(), what: { kind: 'arrived', screen } });
const doneIn = async (tab: number) =>
  given(await asked.page('panel-state', { tab }))
    .checklist?.state.steps.filter(({ done }) => done)
    .map(({ id }) => id);
const whoseIn = async (tab: number) => given(await asked.page('panel-state', { tab })).whose;

describe('two lists of two companies', () => {
  test('each is ticked from its own page, and never from the other', async () => {
    const first = await startIn(1);
    expect((await shows(1, first, ONE)).ok).toBe(true);
    const second = await startIn(2);
    expect((await shows(2, second, OTHER)).ok).toBe(true);

    await asked.load(2);
    expect(await shows(2, second, ONE)).toEqual({ ok: false, why: 'other-case' });
    expect(await arrives(2, second)).toEqual({ ok: false, why: 'other-case' });
    expect(await doneIn(2)).toEqual([]);
    const whose = await whoseIn(2);
    expect([whose.page, whose.fitting.map(({ id }) => id)]).toEqual(['other', [first]]);

    await asked.load(2);
    await shows(2, second, OTHER);
    expect((await arrives(2, second)).ok).toBe(true);
    expect(await doneIn(2)).toEqual(['type', 'go']);
    expect(await doneIn(1)).toEqual([]);
  });

  test('without a number on the page nothing is refused', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    await asked.load(1);
    expect((await arrives(1, first)).ok).toBe(true);
  });

  test('what the person takes back is taken back, whatever the page', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    await arrives(1, first);
    await shows(1, first, OTHER);
    const undo = { checklist: first, key: key(), what: { kind: 'undone', step: 'go' } as const };
    expect((await asked.guide(1, 'observed', undo)).ok).toBe(true);
    expect(await doneIn(1)).toEqual(['type']);
  });

  test('a list of no company yet does not take that of another list: the person says', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    const second = await startIn(2);
    expect(await shows(2, second, ONE)).toEqual({ ok: false, why: 'other-case' });
    expect(await arrives(2, second)).toEqual({ ok: false, why: 'other-case' });
    expect((await asked.page('settle-case', { tab: 2, checklist: second })).ok).toBe(true);
    expect((await arrives(2, second)).ok).toBe(true);
  });

  test('begun while the page of a company is open, a list is for that company', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    const second = given(await asked.page('start', { tab: 1, procedure: 'first', facts: {}, practice: false })).id;
    expect((await shows(1, second, ONE)).ok).toBe(true);
  });

  test('choosing the list that fits makes the page its own', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    const second = await startIn(2);
    await shows(2, second, OTHER);
    await asked.load(2);
    await shows(2, second, ONE);
    await asked.page('resume', { tab: 2, checklist: first });
    await asked.load(2);
    expect((await shows(2, first, ONE)).ok).toBe(true);
    expect((await whoseIn(2)).page).toBe('quiet');
  });

  test('a tab in which nobody chose, on a page without a number: the person is asked', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    const second = await startIn(2);
    await shows(2, second, OTHER);
    await asked.load(3);
    expect((await whoseIn(3)).page).toBe('unsure');
    await asked.page('resume', { tab: 3, checklist: second });
    expect((await whoseIn(3)).page).toBe('quiet');
  });

  test('a page on which one chooses among companies binds nothing and refuses nothing', async () => {
    const first = await startIn(1);
    const place = {
      host: 'guided.example',
      screen: 'chooser',
      confidence: 1,
      pageLanguage: 'fr',
      step: null,
      target: 'none',
      unknown: false,
    } as const;
    const answers = [asked.guide(1, 'place', { checklist: first, place }), shows(1, first, OTHER)];
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true]);
    await asked.load(1);
    expect((await shows(1, first, ONE)).ok).toBe(true);
    await Promise.all([asked.guide(1, 'place', { checklist: first, place }), shows(1, first, OTHER)]);
    expect((await arrives(1, first)).ok).toBe(true);
    expect((await whoseIn(1)).page).toBe('quiet');
  });

  test('the background dies in between: what it knew is still known', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    asked = startBackground();
    expect(await shows(1, first, OTHER)).toEqual({ ok: false, why: 'other-case' });
    asked = startBackground();
    expect(await arrives(1, first)).toEqual({ ok: false, why: 'other-case' });
  });
});

describe('where the number is', () => {
  const rows = async () => {
    const db = await database();
    return JSON.stringify(await Promise.all(STORES.map(async (name) => [name, await db.getAll(name)])));
  };

  test('in the memory of the browser, and nowhere else', async () => {
    const answers: unknown[] = [];
    const first = await startIn(1);
    answers.push(await shows(1, first, ONE), await arrives(1, first), await shows(1, first, OTHER));
    answers.push(await asked.page('panel-state', { tab: 1 }), await asked.page('summaries', {}));
    answers.push(await asked.page('checklist', { checklist: first }), await asked.page('export', {}));
    expect([...session.kept.keys()]).toContain(`case:${first}`);
    const everything = [answers, world.sent, [...local.kept], await rows()].map((part) => JSON.stringify(part));
    for (const number of [ONE, OTHER]) for (const part of everything) expect(part).not.toContain(number);
  });

  test('kept with the case where the person chose so: in its one store, in no export, and gone when erased', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    await asked.page('keep-case', { checklist: first, keep: true });
    expect((await (await database()).getAll('cases')).map(({ enterprise }) => enterprise)).toEqual([ONE]);
    expect(JSON.stringify(await exportEverything())).not.toContain(ONE);

    session.kept.clear(); // the browser was closed
    asked = startBackground();
    await asked.load(1);
    expect(await shows(1, first, OTHER)).toEqual({ ok: false, why: 'other-case' });
    expect((await whoseIn(1)).kept).toBe(true);

    await asked.page('keep-case', { checklist: first, keep: false });
    expect(await rows()).not.toContain(ONE);
    await asked.page('keep-case', { checklist: first, keep: true });
    await asked.page('erase-all', {});
    expect(await rows()).not.toContain(ONE);
    expect(JSON.stringify([...session.kept])).not.toContain(ONE);
  });

  test('a list that is taken away takes its number along', async () => {
    const first = await startIn(1);
    await shows(1, first, ONE);
    await asked.page('keep-case', { checklist: first, keep: true });
    await asked.page('remove', { checklists: [first] });
    expect(await rows()).not.toContain(ONE);
    expect(session.kept.has(`case:${first}`)).toBe(false);
  });

  test('nothing but an enterprise number gets through its message', () => {
    const checklist = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
    const call = (more: object) => parseGuideCall({ call: 'case', ask: { checklist, ...more } });
    expect(call({ enterprise: ONE })).not.toBeNull();
    expect(call({ enterprise: null })).not.toBeNull();
    for (const enterprise of [
      '1990000036',
      '1990.000.035',
      '02030400238',
      '0203040023',
      'Ariane',
      '',
      1990000035,
      {},
    ]) {
      expect([enterprise, call({ enterprise })]).toEqual([enterprise, null]);
    }
    expect(call({ enterprise: ONE, name: 'Ariane Exemple' })).toBeNull();
    expect(call({})).toBeNull();
  });
});

describe('how a number is announced', () => {
  const pattern = new RegExp(announcedNumber(knowledge), 'i');
  test.each([
    ['Dénomination: PHARMACIE FICTIVE; Numéro d’entreprise: 1990.000.035 Qualité: Employeur', '1990.000.035'],
    ["Numéro d'entreprise : BE 1990 000 035 2, rue Fictive", '1990 000 035'],
    ['ONDERNEMINGSNUMMER 1990000035', '1990000035'],
    ["Numéro d'entreprise: 990.000.035 1 rue", '990.000.035'],
    ["Numéro d'entreprise (10 chiffres) 1990000035", null],
    ["Numéro d'entreprise 02030400238", null],
    ['Numéro de registre national 1990000035', null],
    ['Téléphone 1990.000.035', null],
  ])('%s', (text, number) => expect(text.match(pattern)?.[1] ?? null).toBe(number));
});
