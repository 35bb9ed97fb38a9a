import { describe, expect, test } from 'vitest';
import { nextStep, type Situation, stepBefore, wayTo } from '../../../guide/next-step';
import type { Recognition } from '../../../guide/reading';
import type { GuideExit } from '../../../session/messages';
import { state, step } from './make';

const steps = [
  step('prepare', { 'confirmed-by-person': true }, { do: 'offline' }),
  step('open-home', { arrives: 'home' }, { do: 'open' }),
  step('learn-more', { arrives: 'entry' }, { screen: 'home', target: 'more' }),
  step('fill', { valid: true }, { screen: 'entry', target: 'number', do: 'fill' }),
  step('tick', { selected: true }, { screen: 'entry', target: 'agree', do: 'tick' }),
  step('press', { arrives: 'recap' }, { screen: 'entry', target: 'go' }),
  step('read', { 'confirmed-by-person': true }, { screen: 'recap', do: 'read' }),
  step('confirm', { arrives: 'end' }, { screen: 'recap', target: 'ok' }),
];
const upTo = (id: string) =>
  steps
    .slice(
      0,
      steps.findIndex((each) => each.id === id),
    )
    .map(({ id }) => id);
const on = (screen: string, messages: string[] = []): Recognition => ({
  screen,
  confidence: 1,
  language: 'fr',
  why: [],
  messages,
});
function next(screen: string | null, done: string[], more: Partial<Situation> = {}) {
  return nextStep({
    steps,
    exits: [],
    state: state(steps, done),
    recognition: screen === null ? null : on(screen),
    undone: new Set(),
    satisfied: () => null,
    ...more,
  });
}

describe('on a page of the procedure', () => {
  test('the first step of this page that is not ticked', () => {
    expect(next('entry', upTo('fill'))).toMatchObject({ kind: 'step', step: { id: 'fill' }, again: false });
    expect(next('entry', upTo('press'))).toMatchObject({ kind: 'step', step: { id: 'press' } });
  });

  test('steps of earlier pages do not hold up the page at hand', () => {
    expect(next('recap', ['prepare'])).toMatchObject({ kind: 'step', step: { id: 'read' } });
  });

  test('what the page already holds need not be asked for', () => {
    const satisfied = (each: { id: string }) => (each.id === 'fill' ? true : null);
    expect(next('entry', upTo('fill'), { satisfied })).toMatchObject({ step: { id: 'tick' } });
  });

  test('a ticked field that no longer holds its value is asked for again', () => {
    const satisfied = (each: { id: string }) => each.id !== 'fill';
    expect(next('entry', upTo('press'), { satisfied })).toMatchObject({
      kind: 'step',
      step: { id: 'fill' },
      again: true,
    });
  });

  test('unless it was the person who said that it is done', () => {
    const told = state(steps, upTo('press'));
    const by = {
      ...told,
      steps: told.steps.map((each) => (each.id === 'fill' ? { ...each, by: 'person' as const } : each)),
    };
    const found = next('entry', [], { state: by, satisfied: (each) => each.id !== 'fill' });
    expect(found).toMatchObject({ kind: 'step', step: { id: 'press' } });
  });

  test('all done here: the way onward again', () => {
    const satisfied = () => true;
    expect(next('entry', upTo('read'), { satisfied })).toMatchObject({
      kind: 'step',
      step: { id: 'press' },
      again: true,
    });
    expect(next('home', upTo('press'))).toMatchObject({ kind: 'step', step: { id: 'learn-more' }, again: true });
  });
});

describe('away from the page of the step', () => {
  test('a known page outside the procedure: where the step is and the way there', () => {
    const found = next('contact', upTo('fill'));
    expect(found).toMatchObject({ kind: 'elsewhere', step: { id: 'fill' } });
    expect(found.kind === 'elsewhere' && found.way.map(({ id }) => id)).toEqual(['open-home', 'learn-more']);
  });

  test('an unknown page says so, and keeps the step', () => {
    expect(next(null, upTo('fill'))).toMatchObject({ kind: 'unknown', step: { id: 'fill' } });
  });

  test('the way ends where a circle would begin', () => {
    const circle = [step('a', { arrives: 'two' }, { screen: 'one' }), step('b', { arrives: 'one' }, { screen: 'two' })];
    expect(wayTo(circle[0] ?? step('x', { arrives: 'x' }), circle).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('what happens outside the browser', () => {
  test('is shown wherever the person is', () => {
    expect(next(null, [])).toMatchObject({ kind: 'person', step: { id: 'prepare' } });
    expect(next('contact', [])).toMatchObject({ kind: 'person', step: { id: 'prepare' } });
  });

  test('comes before the step of the page when only such steps lie between', () => {
    expect(next('home', [])).toMatchObject({ kind: 'person', step: { id: 'prepare' } });
  });

  test('does not hold up a person who is further', () => {
    expect(next('recap', [])).toMatchObject({ kind: 'step', step: { id: 'read' } });
  });

  test('opening the page one stands on is not asked for', () => {
    expect(next('home', ['prepare'])).toMatchObject({ kind: 'step', step: { id: 'learn-more' } });
  });
});

describe('back', () => {
  test('a step the person undid is shown, whatever the page holds', () => {
    const done = upTo('press').filter((id) => id !== 'fill');
    const found = next('entry', done, { undone: new Set(['fill']), satisfied: () => true });
    expect(found).toMatchObject({ kind: 'step', step: { id: 'fill' } });
  });

  test('on another page it says where', () => {
    const done = upTo('press').filter((id) => id !== 'learn-more');
    expect(next('entry', done, { undone: new Set(['learn-more']) })).toMatchObject({
      kind: 'elsewhere',
      step: { id: 'learn-more' },
    });
  });

  test('undoes the last ticked step before the one shown', () => {
    const now = state(steps, ['prepare', 'open-home', 'fill']);
    expect(stepBefore('tick', now)).toBe('fill');
    expect(stepBefore('fill', now)).toBe('open-home');
    expect(stepBefore('prepare', now)).toBeNull();
    expect(stepBefore(null, now)).toBe('fill');
  });
});

test('an exit on the page comes before every step', () => {
  const exit: GuideExit = {
    id: 'already',
    screen: 'entry',
    message: 'already',
    title: 'Déjà',
    say: 'Arrêtez',
    contacts: [],
    links: [],
    sources: [],
  };
  expect(next('entry', [], { exits: [exit], recognition: on('entry', ['already']) })).toEqual({ kind: 'exit', exit });
  expect(next('entry', [], { exits: [exit], recognition: on('recap', ['already']) }).kind).not.toBe('exit');
  expect(next('entry', upTo('fill'), { exits: [exit] }).kind).toBe('step');
});

test('all ticked is finished', () => {
  expect(
    next(
      'recap',
      steps.map(({ id }) => id),
    ),
  ).toEqual({ kind: 'finished' });
});

describe('a page that the procedure comes back to', () => {
  const rounds = [
    step('add', { selected: true }, { screen: 'list', target: 'action', do: 'choose' }),
    step('number', { valid: true }, { screen: 'list', target: 'number', do: 'fill' }),
    step('go', { arrives: 'form' }, { screen: 'list', target: 'go' }),
    step('reread', { 'confirmed-by-person': true }, { screen: 'form', do: 'read' }),
    step('save', { arrives: 'list' }, { screen: 'form', target: 'save' }),
    step('read-saved', { message: 'saved' }, { screen: 'list', do: 'read' }),
    step('number-again', { valid: true }, { screen: 'list', target: 'number', do: 'fill' }),
  ];
  const here = (done: string[], screen = 'list') =>
    nextStep({
      steps: rounds,
      exits: [],
      state: state(rounds, done),
      recognition: on(screen),
      undone: new Set(),
      satisfied: ({ do: action }) => (action === 'fill' || action === 'choose' ? false : null),
    });

  test('shows the visit that the person is on, not the empty fields of an earlier one', () => {
    expect(here([])).toMatchObject({ kind: 'step', step: { id: 'add' } });
    const first = ['add', 'number', 'go', 'reread', 'save'];
    expect(here(first)).toMatchObject({ kind: 'step', step: { id: 'read-saved' } });
    expect(here([...first, 'read-saved'])).toMatchObject({ kind: 'step', step: { id: 'number-again' } });
  });

  test('shows the visit that the current step leads to, while its tick is on its way', () => {
    expect(here(['add', 'number', 'go', 'reread'])).toMatchObject({ kind: 'step', step: { id: 'read-saved' } });
  });

  test('shows the way onward again to somebody who went back', () => {
    expect(here(['add', 'number', 'go'])).toMatchObject({ kind: 'step', step: { id: 'add' }, again: true });
  });

  test('a step between the two that only the person knows does not lead back to the first', () => {
    expect(here(['add', 'number', 'go', 'save'])).toMatchObject({ kind: 'step', step: { id: 'read-saved' } });
  });

  test('does not wait for the message of an operation that lies ahead', () => {
    const channel = [
      step('open', { arrives: 'messages' }, { screen: 'home', target: 'messages' }),
      step('find', { arrives: 'channel' }, { do: 'open' }),
      step('confirm', { arrives: 'messages' }, { screen: 'channel', target: 'confirm' }),
      step('read-added', { message: 'added' }, { screen: 'messages', do: 'read' }),
    ];
    const there = {
      steps: channel,
      exits: [],
      recognition: on('messages'),
      undone: new Set<string>(),
      satisfied: () => null,
    };
    expect(nextStep({ ...there, state: state(channel, ['open']) })).toMatchObject({
      kind: 'person',
      step: { id: 'find' },
    });
    expect(nextStep({ ...there, state: state(channel, ['open', 'find']) })).toMatchObject({
      step: { id: 'read-added' },
    });
  });
});
