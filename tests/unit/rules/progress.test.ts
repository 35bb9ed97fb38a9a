import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applicableSteps,
  fold,
  type NewEvent,
  type Observation,
  observe,
  type Progress,
  type ProgressEvent,
} from '../../../rules/engine/progress';
import type { Done, Procedure, Step } from '../../../rules/model';

const words = { fr: 'mot', nl: 'woord', de: 'Wort', en: 'word' };
const person: Done = { 'confirmed-by-person': true };

function step(id: string, screen: string | null, done: Done, more: Partial<Step> = {}): Step {
  return { id, title: words, ...(screen && { screen }), do: 'press', say: words, done, sources: ['m'], ...more };
}

function procedureOf(steps: Step[], assumes: Record<string, string> = {}): Procedure {
  return {
    id: 'p',
    version: 1,
    title: words,
    summary: words,
    actor: 'gap',
    output: { id: 'o', title: words },
    processingTime: 'PT0S',
    system: 'access-managers',
    letter: { addressee: words, subject: words, body: words },
    evidence: 'manual',
    asOf: null,
    assumes,
    requires: [],
    contacts: [],
    exits: [],
    sources: ['m'],
    steps,
  };
}

/** A person who designates: paper first, then a public page, the identity site (never seen), and the form. */
const procedure = procedureOf([
  step('find-papers', null, person, { do: 'offline' }),
  step('open-home', null, { arrives: 'home' }, { do: 'open' }),
  step('read-more', 'home', { arrives: 'managers' }),
  step('start', 'managers', { arrives: 'login' }),
  step('log-in', 'login', { arrives: 'entry' }, { do: 'offline' }),
  step('number', 'entry', { valid: true }),
  step('register', 'entry', { arrives: 'details' }),
  step('email', 'details', { valid: true }),
  step('reread', 'details', person, { do: 'read' }),
  step('next', 'details', { arrives: 'result' }),
  step('read-result', 'result', { message: 'activated' }, { do: 'read' }),
]);

/** Carries out observations one after the other, as the store does. */
function follow(
  target: Procedure,
  observations: readonly Observation[],
  events: ProgressEvent[] = [],
): ProgressEvent[] {
  return observations.reduce(
    (all, observation) => append(all, observe(target, {}, fold(target, {}, all), observation)),
    events,
  );
}

const append = (events: readonly ProgressEvent[], more: readonly NewEvent[]): ProgressEvent[] => [
  ...events,
  ...more.map((event, index) => ({ ...event, id: `e${events.length + index}`, at: events.length + index })),
];

const arrived = (screen: string): Observation => ({ kind: 'arrived', screen });
const ticks = (events: readonly ProgressEvent[]): string[] => events.map(({ step, by }) => `${step} ${by}`);
const currentOf = (events: readonly ProgressEvent[]): string | null => fold(procedure, {}, events).current;

describe('applicableSteps', () => {
  const when = { fact: 'card', is: 'yes' };
  const cards = procedureOf([step('always', 'a', person), step('with-card', 'a', person, { when })]);

  test('leaves a step out only when its condition is false', () => {
    const ids = (facts: Record<string, string>) => applicableSteps(cards, facts).map(({ id }) => id);
    expect(ids({ card: 'yes' })).toEqual(['always', 'with-card']);
    expect(ids({ card: 'no' })).toEqual(['always']);
    expect(ids({})).toEqual(['always', 'with-card']);
  });

  test('what the procedure assumes overrides what is known', () => {
    expect(applicableSteps({ ...cards, assumes: { card: 'no' } }, { card: 'yes' }).map(({ id }) => id)).toEqual([
      'always',
    ]);
  });
});

describe('fold', () => {
  const event = (id: string, name: string, kind: ProgressEvent['kind'] = 'ticked'): ProgressEvent => ({
    id,
    step: name,
    kind,
    by: 'person',
    at: 7,
  });

  test('starts at the first step', () => {
    const progress = fold(procedure, {}, []);
    expect(progress).toMatchObject({ current: 'find-papers', finished: false });
    expect(progress.steps).toHaveLength(11);
    expect(progress.steps[0]).toEqual({ id: 'find-papers', done: false });
  });

  test('the last event of a step wins, and a step that was taken back is marked', () => {
    const ticked = [event('1', 'find-papers')];
    expect(fold(procedure, {}, ticked).steps[0]).toEqual({ id: 'find-papers', done: true, by: 'person', at: 7 });
    const undone = [...ticked, event('2', 'find-papers', 'undone')];
    expect(fold(procedure, {}, undone).steps[0]).toMatchObject({ done: false, undone: true });
    expect(fold(procedure, {}, undone).current).toBe('find-papers');
    const again = fold(procedure, {}, [...undone, event('3', 'find-papers')]).steps[0];
    expect(again).toEqual({ id: 'find-papers', done: true, by: 'person', at: 7 });
  });

  test('the same event twice counts once, where it first stood', () => {
    const events = [event('1', 'find-papers'), event('2', 'find-papers', 'undone'), event('1', 'find-papers')];
    expect(fold(procedure, {}, events).steps[0]).toMatchObject({ done: false, undone: true });
  });

  test('events of unknown steps are harmless', () => {
    expect(fold(procedure, {}, [event('1', 'of-another-version')])).toEqual(fold(procedure, {}, []));
  });

  test('is finished when every step is done', () => {
    const all = procedure.steps.map(({ id }, index) => event(String(index), id));
    expect(fold(procedure, {}, all)).toMatchObject({ current: null, finished: true });
  });
});

describe('observe', () => {
  const papers: Observation = { kind: 'confirmed', step: 'find-papers' };

  test('a whole procedure, as it happens', () => {
    const events = follow(procedure, [
      papers,
      arrived('home'),
      arrived('managers'),
      arrived('entry'),
      { kind: 'done', step: 'number', how: 'valid' },
      arrived('details'),
      { kind: 'done', step: 'email', how: 'valid' },
      { kind: 'confirmed', step: 'reread' },
      arrived('result'),
      { kind: 'done', step: 'read-result', how: 'message' },
    ]);
    expect(ticks(events)).toEqual([
      'find-papers person',
      'open-home page',
      'read-more page',
      'start passed',
      'log-in page',
      'number page',
      'register page',
      'email page',
      'reread person',
      'next page',
      'read-result page',
    ]);
    expect(fold(procedure, {}, events).finished).toBe(true);
  });

  test('arriving by a link from outside passes the pages before, never what only the person knows', () => {
    const events = follow(procedure, [arrived('details')]);
    expect(ticks(events)).toEqual([
      'open-home passed',
      'read-more passed',
      'start passed',
      'log-in passed',
      'number passed',
      'register page',
    ]);
    expect(currentOf(events)).toBe('find-papers');
    expect(ticks(follow(procedure, [arrived('result')], events).slice(events.length))).toEqual([
      'email passed',
      'next page',
    ]);
  });

  test('going back, staying, reloading and unknown pages tick nothing', () => {
    const there = follow(procedure, [papers, arrived('details')]);
    for (const screen of ['details', 'home', 'managers', 'login', 'entry', 'elsewhere', 'details']) {
      expect(observe(procedure, {}, fold(procedure, {}, there), arrived(screen)), screen).toEqual([]);
    }
  });

  test('a finished procedure takes no more ticks', () => {
    const all = follow(
      procedure,
      procedure.steps.map(({ id }) => ({ kind: 'confirmed', step: id })),
    );
    for (const screen of ['home', 'result']) {
      expect(observe(procedure, {}, fold(procedure, {}, all), arrived(screen))).toEqual([]);
    }
  });

  test('undoing undoes that step only, once', () => {
    const there = follow(procedure, [papers, arrived('details')]);
    const undone = follow(procedure, [{ kind: 'undone', step: 'number' }], there);
    expect(undone.slice(there.length)).toMatchObject([{ step: 'number', kind: 'undone', by: 'person' }]);
    expect(currentOf(undone)).toBe('number');
    expect(follow(procedure, [{ kind: 'undone', step: 'number' }], undone)).toEqual(undone);
    expect(follow(procedure, [{ kind: 'undone', step: 'email' }], undone)).toEqual(undone);
  });

  test('a step taken back is not ticked by passing, but by the page or the person', () => {
    const there = follow(procedure, [papers, arrived('details')]);
    const undone = follow(procedure, [{ kind: 'undone', step: 'number' }], there);
    expect(currentOf(follow(procedure, [arrived('details'), arrived('result')], undone))).toBe('number');
    expect(currentOf(follow(procedure, [{ kind: 'done', step: 'number', how: 'valid' }], undone))).toBe('email');
    expect(currentOf(follow(procedure, [{ kind: 'confirmed', step: 'number' }], undone))).toBe('email');
  });

  test('a step taken back that leads to a page is ticked by arriving there again', () => {
    const there = follow(procedure, [papers, arrived('details')]);
    const undone = follow(procedure, [{ kind: 'undone', step: 'register' }], there);
    expect(ticks(follow(procedure, [arrived('details')], undone).slice(undone.length))).toEqual(['register page']);
  });

  test('a report about something else than what the step waits for is no tick', () => {
    expect(follow(procedure, [{ kind: 'done', step: 'number', how: 'selected' }])).toEqual([]);
    expect(follow(procedure, [{ kind: 'done', step: 'find-papers', how: 'valid' }])).toEqual([]);
    expect(follow(procedure, [{ kind: 'done', step: 'unknown', how: 'valid' }])).toEqual([]);
    expect(follow(procedure, [{ kind: 'confirmed', step: 'unknown' }])).toEqual([]);
  });

  test('steps of another case are no part of it', () => {
    const when = { fact: 'whom', is: 'other' };
    const other = procedureOf([
      step('choose', 'form', { selected: true }, { when }),
      step('send', 'form', { arrives: 'end' }),
    ]);
    const facts = { whom: 'self' };
    const events = observe(other, facts, fold(other, facts, []), arrived('end'));
    expect(events).toEqual([{ step: 'send', kind: 'ticked', by: 'page' }]);
    expect(observe(other, facts, fold(other, facts, []), { kind: 'done', step: 'choose', how: 'selected' })).toEqual(
      [],
    );
  });

  test('a procedure that returns to a list ticks each return once', () => {
    const list = procedureOf([
      step('add', 'list', { arrives: 'form' }),
      step('save', 'form', { arrives: 'list' }),
      step('add-second', 'list', { arrives: 'form' }),
      step('name', 'form', { valid: true }),
      step('save-second', 'form', { arrives: 'list' }),
      step('leave', 'list', { arrives: 'end' }),
    ]);
    expect(
      ticks(follow(list, [arrived('list'), arrived('form'), arrived('form'), arrived('list'), arrived('list')])),
    ).toEqual(['add page', 'save page']);
    expect(
      ticks(
        follow(list, [
          arrived('form'),
          arrived('list'),
          arrived('form'),
          { kind: 'done', step: 'name', how: 'valid' },
          arrived('list'),
          arrived('end'),
        ]),
      ),
    ).toEqual(['add page', 'save page', 'add-second page', 'name page', 'save-second page', 'leave page']);
  });

  test('a page that is only ever arrived at ends what leads there', () => {
    const toEnd = procedureOf([step('fill', 'form', { valid: true }), step('send', 'form', { arrives: 'thanks' })]);
    expect(ticks(follow(toEnd, [arrived('thanks')]))).toEqual(['fill passed', 'send page']);
  });
});

describe('a procedure that comes back to the list with a message', () => {
  /** Access management: from the list through a form and a recap back to the list, twice. */
  const list = procedureOf([
    step('open-users', 'quality', { arrives: 'users' }),
    step('choose-add', 'users', { selected: true }),
    step('number', 'users', { valid: true }),
    step('next', 'users', { arrives: 'form' }),
    step('email', 'form', { valid: true }),
    step('save', 'form', { arrives: 'recap' }),
    step('reread', 'recap', person, { do: 'read' }),
    step('confirm', 'recap', { arrives: 'users' }),
    step('read-saved', 'users', { message: 'saved' }, { do: 'read' }),
    step('tick-user', 'users', { selected: true }),
    step('execute', 'users', { arrives: 'delete' }),
    step('confirm-delete', 'delete', { arrives: 'users' }),
    step('read-deleted', 'users', { message: 'deleted' }, { do: 'read' }),
  ]);
  const saved: Observation = { kind: 'done', step: 'read-saved', how: 'message' };
  const deleted: Observation = { kind: 'done', step: 'read-deleted', how: 'message' };
  const reread: Observation = { kind: 'confirmed', step: 'reread' };
  const toRecap = [arrived('users'), arrived('form'), arrived('recap')];
  const now = (events: readonly ProgressEvent[]) => fold(list, {}, events).current;

  test('goes on from visit to visit', () => {
    const first = follow(list, [...toRecap, reread, arrived('users'), saved]);
    expect(ticks(first)).toEqual([
      'open-users page',
      'choose-add passed',
      'number passed',
      'next page',
      'email passed',
      'save page',
      'reread person',
      'confirm page',
      'read-saved page',
    ]);
    const second = follow(list, [{ kind: 'done', step: 'tick-user', how: 'selected' }, arrived('delete')], first);
    expect(fold(list, {}, follow(list, [arrived('users'), deleted], second)).finished).toBe(true);
  });

  test('coming back to the list without the message proves nothing: the person may have left by the menu', () => {
    const back = follow(list, [...toRecap, reread, arrived('users')]);
    expect(now(back)).toBe('confirm');
    expect(now(follow(list, [arrived('recap'), arrived('users'), arrived('users')], back))).toBe('confirm');
    expect(now(follow(list, [saved], back))).toBe('tick-user');
  });

  test('the message of an earlier operation, still on the list, ticks nothing', () => {
    expect(ticks(follow(list, [arrived('users'), saved, deleted]))).toEqual(['open-users page']);
    const done = follow(list, [...toRecap, reread, arrived('users'), saved]);
    expect(follow(list, [deleted, saved], done)).toEqual(done);
  });

  test('a field of a later visit is not ticked by what stands in it now', () => {
    const early: Observation = { kind: 'done', step: 'tick-user', how: 'selected' };
    expect(now(follow(list, [arrived('users'), early]))).toBe('choose-add');
    expect(ticks(follow(list, [arrived('users'), early]))).toEqual(['open-users page']);
  });

  test('the message shows that what leads to it was done, but never says for the person what only they know', () => {
    const events = follow(list, [...toRecap, arrived('users'), saved]);
    expect(ticks(events).slice(-2)).toEqual(['confirm page', 'read-saved page']);
    expect(now(events)).toBe('reread');
  });

  test('a message that is not understood can be confirmed by the person, with what leads to it', () => {
    const events = follow(list, [...toRecap, reread, arrived('users'), { kind: 'confirmed', step: 'read-saved' }]);
    expect(ticks(events).slice(-2)).toEqual(['confirm page', 'read-saved person']);
    expect(now(events)).toBe('tick-user');
    // Ticked in the list of steps beforehand, it says nothing of the others.
    expect(ticks(follow(list, [{ kind: 'confirmed', step: 'read-saved' }]))).toEqual(['read-saved person']);
  });

  test('a page that comes after an operation does not show that the operation was carried out', () => {
    const there = follow(list, [arrived('users')]);
    expect(follow(list, [arrived('delete')], there)).toEqual(there);
  });

  test('a page on which only the message is read is reached twice, first without it', () => {
    const channel = procedureOf([
      step('open-messages', 'quality', { arrives: 'messages' }),
      step('find-channel', null, { arrives: 'channel' }),
      step('file', 'channel', { valid: true }),
      step('confirm', 'channel', { arrives: 'messages' }),
      step('read-added', 'messages', { message: 'added' }),
    ]);
    const first = follow(channel, [arrived('messages')]);
    expect(ticks(first)).toEqual(['open-messages page']);
    const added: Observation = { kind: 'done', step: 'read-added', how: 'message' };
    const all = follow(channel, [added, arrived('channel'), arrived('messages'), added], first);
    expect(ticks(all).slice(1)).toEqual(['find-channel page', 'file passed', 'confirm page', 'read-added page']);
  });

  test('a second round through the same pages is passed like the first, but going back is not', () => {
    const twice = procedureOf([
      step('add', 'users', { arrives: 'form' }),
      step('name', 'form', { valid: true }),
      step('save', 'form', { arrives: 'recap' }),
      step('confirm', 'recap', { arrives: 'users' }),
      step('read', 'users', { message: 'saved' }),
      step('add-second', 'users', { arrives: 'form' }),
      step('name-second', 'form', { valid: true }),
      step('save-second', 'form', { arrives: 'recap' }),
      step('recheck', 'recap', { selected: true }),
      step('leave', 'recap', { arrives: 'form' }),
    ]);
    const round = [arrived('form'), arrived('recap'), arrived('users'), { ...saved, step: 'read' }];
    const second = follow(twice, [...round, arrived('form')]);
    expect(fold(twice, {}, second).current).toBe('name-second');
    const recap = follow(twice, [arrived('recap')], second);
    expect(ticks(recap).slice(second.length)).toEqual(['name-second passed', 'save-second page']);
    // From the recap back to the form from which it was reached.
    expect(follow(twice, [arrived('form'), arrived('users')], recap)).toEqual(recap);
  });
});

describe('for any procedure', () => {
  const screens = ['a', 'b', 'c', 'd'];
  const inPage: Done[] = [{ valid: true }, { selected: true }, { message: 'm' }, { visible: 'v' }, person];
  /** Pages one after the other, each left by a step that arrives at the next: what a real procedure looks like. */
  const anyProcedure = fc
    .array(
      fc.record({ screen: fc.constantFrom(...screens), steps: fc.array(fc.constantFrom(...inPage), { maxLength: 3 }) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((pages) => pages.filter(({ screen }, index) => screen !== pages[index - 1]?.screen))
    .map((pages) =>
      procedureOf(
        pages.flatMap(({ screen, steps }, page) => [
          ...steps.map((done, index) => step(`s${page}-${index}`, screen, done)),
          step(`leave-${page}`, screen, { arrives: pages[page + 1]?.screen ?? 'end' }),
        ]),
      ),
    );
  const anyObservation = (target: Procedure): fc.Arbitrary<Observation> => {
    const id = fc.constantFrom(...target.steps.map((each) => each.id), 'unknown');
    return fc.oneof(
      fc.constantFrom(...screens, 'end', 'elsewhere').map(arrived),
      id.map((name): Observation => ({ kind: 'confirmed', step: name })),
      id.map((name): Observation => ({ kind: 'undone', step: name })),
      fc
        .tuple(id, fc.constantFrom('selected', 'valid', 'message', 'visible'))
        .map(([name, how]): Observation => ({ kind: 'done', step: name, how })),
    );
  };
  const anyHistory = anyProcedure.chain((target) =>
    fc.tuple(fc.constant(target), fc.array(anyObservation(target), { maxLength: 15 }), anyObservation(target)),
  );
  const doneIds = ({ steps }: Progress): string[] => steps.filter(({ done }) => done).map(({ id }) => id);

  test('an event always changes its step: never a tick on a tick, never an undo of nothing', () => {
    fc.assert(
      fc.property(anyHistory, ([target, history, next]) => {
        const before = fold(target, {}, follow(target, history));
        const events = observe(target, {}, before, next);
        expect(new Set(events.map((event) => event.step)).size).toBe(events.length);
        for (const event of events) {
          expect(before.steps.find(({ id }) => id === event.step)?.done).toBe(event.kind === 'undone');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('only undo takes a tick away, and only its own; everything else moves forward', () => {
    fc.assert(
      fc.property(anyHistory, ([target, history, next]) => {
        const events = follow(target, history);
        const before = fold(target, {}, events);
        const after = fold(target, {}, follow(target, [next], events));
        const lost = doneIds(before).filter((id) => !doneIds(after).includes(id));
        expect(lost).toEqual(next.kind === 'undone' && doneIds(before).includes(next.step) ? [next.step] : []);
        const position = ({ current, steps }: Progress) =>
          current === null ? steps.length : steps.findIndex(({ id }) => id === current);
        if (next.kind !== 'undone') expect(position(after)).toBeGreaterThanOrEqual(position(before));
      }),
      { numRuns: 500 },
    );
  });

  test('reporting the same twice is reporting it once, for a person who goes step by step', () => {
    fc.assert(
      fc.property(
        anyProcedure.chain((target) =>
          fc.tuple(fc.constant(target), fc.nat(target.steps.length), anyObservation(target)),
        ),
        ([target, done, next]) => {
          const inOrder = target.steps.slice(0, done).map(({ id }): Observation => ({ kind: 'confirmed', step: id }));
          const once = follow(target, [next], follow(target, inOrder));
          expect(follow(target, [next], once)).toEqual(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no page ever ticks what only the person knows', () => {
    fc.assert(
      fc.property(anyHistory, ([target, history, next]) => {
        const personal = new Set(target.steps.filter(({ done }) => 'confirmed-by-person' in done).map(({ id }) => id));
        for (const { step: id, by } of follow(target, [...history, next]))
          if (personal.has(id)) expect(by).toBe('person');
      }),
      { numRuns: 500 },
    );
  });

  test('going from page to page in order carries out the whole procedure', () => {
    fc.assert(
      fc.property(anyProcedure, (target) => {
        const walk = target.steps.map((each): Observation => {
          if ('arrives' in each.done) return arrived(each.done.arrives);
          if ('confirmed-by-person' in each.done) return { kind: 'confirmed', step: each.id };
          const how =
            (['valid', 'selected', 'message', 'visible'] as const).find((name) => name in each.done) ?? 'valid';
          return { kind: 'done', step: each.id, how };
        });
        const events = follow(target, walk);
        expect(fold(target, {}, events).finished).toBe(true);
        expect(events.map((event) => event.step)).toEqual(target.steps.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });
});
