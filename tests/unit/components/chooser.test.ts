import { describe, expect, it } from 'vitest';
import { bySystem, countSteps, decisionsInOrder, openQuestions, SYSTEMS } from '../../../components/chooser/catalogue';
import { findProcedures, plain } from '../../../components/chooser/search';
import { changed, HOME, onTop, topOf, without } from '../../../components/chooser/views';
import { factsOf } from '../../../rules/engine/condition';
import { LANGUAGES } from '../../../rules/languages';
import { loadKnowledge } from '../../../rules/loader';
import type { Decision, Procedure } from '../../../rules/model';
import { System } from '../../../rules/model';
import { readKnowledgeFiles } from '../../../scripts/knowledge-files';
import { smallKnowledge as knowledge } from './small-knowledge';

const all = Object.values(knowledge.procedures);
const handIn = knowledge.procedures['hand-in'] as Procedure;
const find = (query: string, language: 'fr' | 'nl' = 'fr') =>
  findProcedures(knowledge, all, query, language).map(({ id }) => id);

describe('the search', () => {
  it('knows neither case, accents nor signs', () => {
    expect(plain('  Gestionnaire d’Accès (GAP), "co-gérant" ')).toBe('gestionnaire d acces gap co gerant');
    expect(plain('À ÉTÉ œuvre ß')).toBe('a ete œuvre ß');
  });
  it('finds by title in any language, by summary in the reader’s, by id', () => {
    expect(find('PROCEDURE appoint (NL)')).toEqual(['appoint']);
    expect(find('aanvraag')).toEqual([]);
    expect(find('aanvraag', 'nl')).toEqual(['hand-in']);
    expect(find('hand-in')).toEqual(['hand-in']);
  });
  it('finds by a term met on the way, by its short form, and by the word that replaced it', () => {
    expect(find('gerant')).toEqual(['hand-in']);
    expect(find('ga-1')).toEqual(['hand-in']);
    expect(find('Nieuw woord')).toEqual(['hand-in']);
  });
  it('finds inside a long word, and a short word only where it begins one', () => {
    expect(find('ossier')).toEqual(['hand-in']);
    expect(find('oss')).toEqual([]);
    expect(find('dos')).toEqual(['hand-in']);
  });
  it('wants every word', () => expect(find('gerant appoint')).toEqual([]));
  it('finds everything when nothing, or no word, is typed', () => {
    expect(find('')).toHaveLength(all.length);
    expect(find(' -?! ')).toHaveLength(all.length);
  });
});

describe('the catalogue', () => {
  it('knows every system, in the order of the model', () => expect(SYSTEMS).toEqual(System.options));
  it('groups by system and leaves out what is empty', () =>
    expect(bySystem(all).map(({ system, procedures }) => [system, procedures.map(({ id }) => id)])).toEqual([
      ['preconditions', ['prepare']],
      ['access-managers', ['appoint']],
      ['ssp', ['hand-in']],
    ]));
  it('puts decisions in the order of what they lead to, those that lead nowhere last', () => {
    const which = knowledge.decisions.which as Decision;
    const leading = (id: string, procedures: string[]): Decision => ({
      ...which,
      id,
      outcomes: which.outcomes.map((outcome) => ({ ...outcome, procedures })),
    });
    const decisions = { a: leading('a', []), b: leading('b', ['hand-in']), c: leading('c', ['prepare', 'gone']) };
    expect(decisionsInOrder({ ...knowledge, decisions }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('the questions before the start', () => {
  const asked = (known: Record<string, string>, kept: string[] = []) =>
    openQuestions(knowledge, handIn, known, kept).map(({ id }) => id);
  it('are those on which the steps depend, in their order', () => expect(asked({})).toEqual(['by-paper', 'is-urgent']));
  it('drop what no longer matters', () => expect(asked({ 'by-paper': 'no' })).toEqual([]));
  it('keep what was answered here, at its place', () =>
    expect(asked({ 'is-urgent': 'no' }, ['is-urgent'])).toEqual(['by-paper', 'is-urgent']));
  it('do not ask what the procedure assumes', () =>
    expect(openQuestions(knowledge, { ...handIn, assumes: { 'by-paper': 'no' } }, {})).toEqual([]));
  it('change how many steps there are', () => {
    expect(countSteps(handIn, {})).toBe(4);
    expect(countSteps(handIn, { 'by-paper': 'no' })).toBe(3);
  });
});

describe('the pile of views', () => {
  const pile = onTop(onTop(HOME, { kind: 'decisions' }), { kind: 'procedures', query: '', open: [] });
  it('shows what was put on last, and what was below when it is taken away', () => {
    expect(topOf(pile).kind).toBe('procedures');
    expect(topOf(without(pile)).kind).toBe('decisions');
    expect(topOf(without(without(without(pile)))).kind).toBe('home');
  });
  it('changes only the view on top', () => {
    const typed = changed(pile, { kind: 'procedures', query: 'x', open: [] });
    expect(topOf(typed)).toMatchObject({ query: 'x' });
    expect(typed).toHaveLength(3);
  });
});

describe('the knowledge that ships', () => {
  const loaded = loadKnowledge(readKnowledgeFiles());
  if (!loaded.ok) throw new Error('the knowledge does not load: npm run check says why');
  const shipped = loaded.knowledge;
  const procedures = Object.values(shipped.procedures);

  it('begins with the decision by which a company begins', () =>
    expect(decisionsInOrder(shipped)[0]?.id).toBe('which-designation-procedure'));

  it('lists every procedure once, and finds each by its title', () => {
    expect(bySystem(procedures).flatMap((group) => group.procedures)).toHaveLength(procedures.length);
    for (const procedure of procedures) {
      for (const language of LANGUAGES) {
        const found = findProcedures(shipped, procedures, procedure.title[language], language);
        expect(found, procedure.title[language]).toContain(procedure);
      }
    }
  });

  it('has the questions that its procedures need before the start', () => {
    for (const procedure of procedures) {
      const facts = procedure.steps.flatMap(({ when }) => (when ? factsOf(when) : []));
      for (const id of facts) expect(shipped.facts[id], `${procedure.id}: ${id}`).toBeDefined();
    }
  });
});
