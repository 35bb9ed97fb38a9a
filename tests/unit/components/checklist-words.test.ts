import { describe, expect, test } from 'vitest';
import { readerOf } from '../../../components/reader';
import { logOf, titlesOf } from '../../../components/workspace/checklist/log-words';
import { MOST } from '../../../components/workspace/checklist/most';
import { nextOf, outlineOf } from '../../../components/workspace/checklist/outline';
import { offeredPeople, peopleOf } from '../../../components/workspace/checklist/people';
import {
  asLocalInput,
  fromLocalInput,
  remainingWords,
  waitChoices,
} from '../../../components/workspace/checklist/wait-times';
import { asDay, dayOf, dayWords } from '../../../components/workspace/days';
import { holdsNationalNumber } from '../../../components/workspace/personal';
import type { Change } from '../../../rules/engine/checklist';
import { LANGUAGES } from '../../../rules/languages';
import { MOST_WORDS } from '../../../store/schema';
import { andThen, at, history, itemOf, NINE, OTHER, OWN, templateOf, viewOf } from './checklist-lists';
import { localized, smallKnowledge } from './small-knowledge';

const plain = (words: string) => words.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const items = [
  itemOf('appoint/open-site', { section: 'appoint', actor: 'gap', title: localized('title open-site') }),
  itemOf('own.1', { title: 'Call them' }),
];

function logged(...changes: Parameters<typeof history>) {
  const events = history(...changes);
  const reader = readerOf('fr', smallKnowledge);
  const people = peopleOf(reader, OWN, {});
  return logOf(events, { reader, people, titles: titlesOf([templateOf(items)], events), now: NINE });
}
const words = (...changes: Parameters<typeof history>) => logged(...changes).map((entry) => plain(entry.words));

describe('the log', () => {
  test('says every kind of event, newest first', () => {
    const item = 'own.1';
    expect(
      words(
        { kind: 'ticked', item: 'appoint/open-site', how: 'page' },
        { kind: 'ticked', item, how: 'passed' },
        { kind: 'undone', item },
        { kind: 'ticked', item, how: 'person' },
        { kind: 'removed', item },
        { kind: 'undone', item },
        { kind: 'added', item: 'own.2', title: 'Write to them', after: item },
        { kind: 'assigned', item, to: 'Phèdre' },
        { kind: 'assigned', item, to: null },
        { kind: 'due', item: null, day: '2026-11-24' },
        { kind: 'due', item, day: '2027-01-04' },
        { kind: 'due', item: null, day: null },
        { kind: 'waiting', item, until: at(11, 2) },
        { kind: 'waiting', item, until: null },
        { kind: 'noted', item: null, text: 'they call back' },
        { kind: 'labelled', text: 'Labyrinth' },
        { kind: 'labelled', text: '' },
        { kind: 'migrated', version: '2' },
        { kind: 'closed' },
        { kind: 'reopened' },
      ).reverse(),
    ).toEqual([
      'Vu dans la page : title open-site (fr)',
      'Coché, une page suivante a été atteinte : Call them',
      'Décoché : Call them',
      'Coché : Call them',
      'Retiré de ce dossier : Call them',
      'Remis dans la liste : Call them',
      'Ajouté : Write to them',
      'Confié à Phèdre : Call them',
      'N’est plus confié à personne : Call them',
      'À faire pour le 24 novembre : toute la liste',
      'À faire pour le 4 janvier 2027 : Call them',
      'Plus de date : toute la liste',
      'En attente jusqu’à 11:02 : Call them',
      'N’attend plus : Call them',
      'Note (toute la liste) : they call back',
      'Nom du dossier : Labyrinth',
      'Nom du dossier effacé',
      'Continue avec la version 2 du modèle',
      'Liste fermée',
      'Liste rouverte',
    ]);
  });

  test('names the item that a note was about when it is taken back, and what it said', () => {
    const noted = history({ kind: 'noted', item: 'own.1', text: 'they call back' });
    const [note] = noted;
    if (!note) throw new Error('no note');
    const all = andThen(noted, { kind: 'unnoted', note: note.id });
    const reader = readerOf('fr', smallKnowledge);
    const [entry] = logOf(all, {
      reader,
      people: peopleOf(reader, OWN),
      titles: titlesOf([templateOf(items)], all),
      now: NINE,
    });
    expect(entry && [entry.item, plain(entry.words)]).toEqual(['own.1', 'Note retirée (Call them) : they call back']);
  });

  test('says that an item is no longer there, rather than its id', () => {
    expect(words({ kind: 'undone', item: 'appoint/gone' })).toEqual([
      'Décoché : un point qui n’est plus dans la liste',
    ]);
  });

  test('says who: oneself, a name that came with a file, or the beginning of an id', () => {
    const change: Change = { kind: 'undone', item: 'own.1' };
    expect(logged([change, { author: OWN }], [change, { author: OTHER }]).map(({ who }) => who)).toEqual([
      '3fa2',
      'vous',
    ]);
    const { who, by } = peopleOf(readerOf('fr', smallKnowledge), OWN, { [OTHER]: 'Phèdre' });
    expect([who(OTHER), by(OTHER), by(OWN), who('constructor')]).toEqual(['Phèdre', 'par Phèdre', 'par vous', 'cons']);
  });

  test('leaves no gap in any language', () => {
    for (const language of LANGUAGES) {
      const reader = readerOf(language, smallKnowledge);
      const events = history(
        { kind: 'assigned', item: 'own.1', to: 'x' },
        { kind: 'due', item: null, day: '2026-11-24' },
      );
      const log = { reader, people: peopleOf(reader, OWN), titles: titlesOf([], events), now: NINE };
      for (const entry of logOf(events, log)) expect(entry.words).not.toMatch(/[{}]/);
    }
  });
});

describe('to whom an item is offered', () => {
  test('oneself first, then whoever has others, then the actors, each once', () => {
    const offered = offeredPeople(readerOf('nl', smallKnowledge), 'Ariane', ['Phèdre', null, 'Ariane']);
    expect(offered.slice(0, 2)).toEqual(['Ariane', 'Phèdre']);
    expect(offered).toHaveLength(2 + 8);
  });
});

describe('waiting', () => {
  test('offers what the administration takes first, and no time twice', () => {
    expect(waitChoices('PT60M')).toEqual(['PT60M', 'PT20M', 'P1D']);
    expect(waitChoices('P3D')).toEqual(['P3D', 'PT20M', 'PT1H', 'P1D']);
    expect(waitChoices('PT0S')).toEqual(['PT20M', 'PT1H', 'P1D']);
    expect(waitChoices(undefined)).toEqual(['PT20M', 'PT1H', 'P1D']);
  });
  test('says what is left, never too little, and nothing when time is up', () => {
    const left = (ms: number) => remainingWords(NINE + ms, NINE, 'en');
    expect(left(1)).toBe('1 minute');
    expect(left(61_000)).toBe('2 minutes');
    expect(left(65 * 60_000)).toBe('1 hour and 5 minutes');
    expect(left(25 * 3_600_000 + 60_000)).toBe('1 day and 1 hour');
    expect([left(0), left(-5)]).toEqual([null, null]);
  });
  test('takes a moment to come in the time of this machine', () => {
    expect(fromLocalInput(asLocalInput(at(11, 2)), NINE)).toBe(at(11, 2));
    for (const typed of ['', 'x', asLocalInput(NINE), '2300-01-01T00:00']) {
      expect(fromLocalInput(typed, NINE), typed).toBeNull();
    }
  });
});

describe('days', () => {
  test('are those of this machine', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 1).getTime())).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31');
  });
  test('are said with their year only when it is another', () => {
    expect(dayWords('2026-11-24', 'nl', NINE)).toBe('24 november');
    expect(dayWords('2027-01-04', 'nl', NINE)).toBe('4 januari 2027');
    expect(dayWords('someday', 'nl', NINE)).toBe('someday');
  });
  test('exist, and are no typing error of a year', () => {
    expect(asDay('2026-02-28')).toBe('2026-02-28');
    for (const typed of ['', '2026-13-01', '0002-11-20', '20260-11-20']) expect(asDay(typed), typed).toBeNull();
  });
});

describe('the outline', () => {
  test('goes by procedure and by who does it; an added item stands in the procedure of the one above', () => {
    const template = templateOf([
      itemOf('appoint/a', { section: 'appoint', actor: 'gap' }),
      itemOf('appoint/b', { section: 'appoint', actor: 'gap' }),
      itemOf('appoint/c', { section: 'appoint', actor: 'user' }),
      itemOf('own.1'),
    ]);
    const events = history(
      { kind: 'added', item: 'own.2', title: 'x', after: 'appoint/a' },
      { kind: 'ticked', item: 'appoint/a', how: 'page' },
      { kind: 'removed', item: 'own.2' },
    );
    const { items: states } = viewOf(template, events);
    const outline = outlineOf(states, template.sections).map(({ section, groups }) => [
      section?.id ?? null,
      groups.map(({ doer, items: inGroup }) => `${doer}: ${inGroup.map(({ item }) => item.id)}`),
    ]);
    expect(outline).toEqual([
      ['appoint', ['gap: appoint/a', 'us: own.2', 'gap: appoint/b', 'user: appoint/c']],
      [null, ['us: own.1']],
    ]);
    expect(nextOf(states)?.item.id).toBe('appoint/b');
  });
  test('loses nothing when a section is not described', () => {
    const { items: states } = viewOf(templateOf([itemOf('x/a', { section: 'x' })]), []);
    expect(outlineOf(states, []).flatMap(({ groups }) => groups.flatMap((group) => group.items))).toHaveLength(1);
  });
});

describe('a national number', () => {
  const today = '2026-11-20';
  // Born on 1 January 1900 and on 20 July 1904: nobody of today.
  const made = (base: string) => `${base}${String(97 - (Number(base) % 97)).padStart(2, '0')}`;
  const number = made('000101001');
  test('is found however it is set', () => {
    const dotted = number.replace(/(..)(..)(..)(...)(..)/, '$1.$2.$3-$4.$5');
    for (const text of [number, `call ${dotted} back`, number.replace(/(...)/g, '$1 '), made('040720012')]) {
      expect(holdsNationalNumber(text, today), text).toBe(true);
    }
  });
  test('is not taken for one where it is none', () => {
    const wrong = number.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
    for (const text of ['', 'call 02 555 01 23', '1990000018', wrong, `${number}7`, '2026-11-20 10:42']) {
      expect(holdsNationalNumber(text, today), text).toBe(false);
    }
  });
});

test('words are as long as the store keeps them', () => expect(MOST).toEqual(MOST_WORDS));
