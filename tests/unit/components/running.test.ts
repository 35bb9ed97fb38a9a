import { describe, expect, it } from 'vitest';
import { neededHosts } from '../../../components/grants';
import {
  aimOf,
  exitAt,
  identityHostOf,
  identityStep,
  isAtStart,
  lastDone,
  startAddress,
  threadOf,
} from '../../../components/running';
import type { Procedure, Screen, Step } from '../../../rules/model';
import type { ChecklistState, Place } from '../../../session/messages';
import { smallKnowledge as knowledge } from './small-knowledge';

const procedure = knowledge.procedures.appoint as Procedure;
const stepOf = (id: string): Step => procedure.steps.find((step) => step.id === id) as Step;

/** The checklist after these steps were done. */
function state(...done: string[]): ChecklistState {
  const steps = procedure.steps.map(({ id }, index) => ({
    id,
    done: done.includes(id),
    ...(done.includes(id) && { by: 'page' as const, at: 1000 + index }),
  }));
  const current = steps.find((step) => !step.done)?.id ?? null;
  return { checklist: 'c', procedure: 'appoint', steps, current, finished: current === null, practice: false };
}

const place: Place = {
  host: 'guided.example',
  screen: 'form',
  confidence: 1,
  pageLanguage: 'fr',
  step: null,
  target: 'none',
  unknown: false,
};

describe('the thread of steps', () => {
  it('says of each step whether it is done, current or to come', () =>
    expect(threadOf(procedure, state('open-site')).map((step) => step.state)).toEqual([
      'done',
      'current',
      'todo',
      'todo',
    ]));
  it('keeps who ticked and when, for done steps only', () => {
    const [first, second] = threadOf(procedure, state('open-site'));
    expect(first?.ticked).toEqual({ by: 'page', at: 1000 });
    expect(second?.ticked).toBeNull();
  });
  it('leaves out what this knowledge no longer describes', () => {
    const older = state();
    older.steps.unshift({ id: 'gone', done: false });
    expect(threadOf(procedure, older).map(({ id, number }) => [id, number])).toEqual([
      ['open-site', 2],
      ['log-in', 3],
      ['type-number', 4],
      ['send', 5],
    ]);
  });
});

describe('back', () => {
  it('opens the last done step before the current one', () => {
    expect(lastDone(state('open-site', 'log-in'))).toBe('log-in');
    expect(lastDone(state('open-site', 'send'))).toBe('open-site');
  });
  it('opens the last step when all are done', () =>
    expect(lastDone(state('open-site', 'log-in', 'type-number', 'send'))).toBe('send'));
  it('has nothing to open at the beginning', () => expect(lastDone(state())).toBeNull());
});

describe('where a step happens', () => {
  it('finds screen and target', () => {
    expect(aimOf(knowledge, stepOf('type-number')).target?.id).toBe('number');
    expect(aimOf(knowledge, stepOf('log-in'))).toMatchObject({ screen: { id: 'login' }, target: null });
  });
  it('names the identity site, and no other', () => {
    expect(identityHostOf(knowledge, stepOf('log-in'))).toBe('identity.example');
    expect(identityHostOf(knowledge, stepOf('send'))).toBeNull();
  });
  it('is the identity site while the current step is there, or has just led there', () => {
    expect(identityStep(knowledge, procedure, state())?.id).toBe('log-in');
    expect(identityStep(knowledge, procedure, state('open-site'))?.id).toBe('log-in');
    expect(identityStep(knowledge, procedure, state('open-site', 'log-in'))).toBeNull();
    expect(identityStep(knowledge, procedure, state('open-site', 'log-in', 'type-number', 'send'))).toBeNull();
  });
  it('opens only the first screen by its address, in the language of the path when there is one', () => {
    expect(startAddress(knowledge, procedure.steps, 'nl')).toBe('https://guided.example/nl/');
    expect(startAddress(knowledge, procedure.steps, 'fr')).toBe('https://guided.example/');
    expect(isAtStart(procedure.steps, stepOf('open-site'))).toBe(true);
    expect(isAtStart(procedure.steps, stepOf('send'))).toBe(false);
  });
  it('opens the first screen of the steps that apply, not of those that were left out', () => {
    const home = knowledge.screens.home as Screen;
    const paths = home.paths.slice(0, 1).map((path) => ({ ...path, path: '/other/' }));
    const more = { ...knowledge, screens: { ...knowledge.screens, other: { ...home, id: 'other', paths } } };
    const steps: Step[] = [{ ...stepOf('send'), id: 'left-out', screen: 'other' }, ...procedure.steps];
    expect(startAddress(more, steps, 'fr')).toBe('https://guided.example/other/');
    const applying = threadOf({ ...procedure, steps }, state()).map(({ step }) => step);
    expect(startAddress(more, applying, 'fr')).toBe('https://guided.example/');
    expect(isAtStart(applying, stepOf('open-site'))).toBe(true);
  });
  it('offers to open it on the step that says so, even where only the person sees that it was reached', () => {
    const { screen: _screen, target: _target, ...open } = stepOf('open-site');
    const at = (step: Step) => isAtStart([step, ...procedure.steps], step);
    expect(at({ ...open, done: { arrives: 'home' } })).toBe(true);
    expect(at({ ...open, done: { 'confirmed-by-person': true } })).toBe(true);
    expect(at({ ...open, done: { arrives: 'form' } })).toBe(false);
    expect(at({ ...open, do: 'offline', done: { 'confirmed-by-person': true } })).toBe(false);
  });
  it('never opens what is only the beginning of an address', () => {
    const home = knowledge.screens.home as Screen;
    const paths = home.paths.map((path) => ({ ...path, path: `${path.path}*` }));
    const vague = { ...knowledge, screens: { ...knowledge.screens, home: { ...home, paths } } };
    expect(startAddress(vague, procedure.steps, 'fr')).toBeNull();
  });
  it('has no address where no source prints one', () =>
    expect(startAddress(knowledge, (knowledge.procedures.prepare as Procedure).steps, 'fr')).toBeNull());
  it('knows the way out that the page offers', () => {
    expect(exitAt(procedure, { ...place, exit: 'already' })?.id).toBe('already');
    expect(exitAt(procedure, place)).toBeNull();
    expect(exitAt(procedure, null)).toBeNull();
  });
});

describe('the sites to be granted', () => {
  it('are the guided ones of the procedure', () =>
    expect(neededHosts(knowledge, 'appoint')).toEqual(['guided.example']));
  it('are, before a choice, those of the described screens and not of all hosts', () =>
    expect(neededHosts(knowledge, null)).toEqual(['guided.example']));
  it('are none for work outside the browser', () => expect(neededHosts(knowledge, 'prepare')).toEqual([]));
});
