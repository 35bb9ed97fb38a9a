import { describe, expect, test } from 'vitest';
import type { Next } from '../../../guide/next-step';
import type { Location } from '../../../guide/reading';
import { createSay } from '../../../guide/show/say';
import { calloutView, type Scene } from '../../../guide/show/view';
import { textsFor } from '../../../texts/index';
import { guessed, pack, read, screen, state, step, target } from './make';

const entry = screen(
  'entry',
  { fr: [read('Désigner')] },
  {
    targets: [
      target(
        'number',
        'textbox',
        { fr: [read("Numéro d'entreprise")], nl: [guessed('Ondernemingsnummer')] },
        {
          section: { fr: [read("L'entreprise")] },
        },
      ),
    ],
  },
);
const fill = step(
  'fill',
  { valid: true },
  { screen: 'entry', target: 'number', do: 'fill', say: 'Tapez dans « {label} ».' },
);
const read1 = step('read', { 'confirmed-by-person': true }, { screen: 'entry', do: 'read', say: 'Lisez.' });
const given = pack([fill, read1], [entry]);
const [fillStep = fill, readStep = read1] = given.steps;
const say = createSay(textsFor('fr', ['guide.', 'verdict.']));
const found: Location = { status: 'found', key: 1, confidence: 1, label: "Numéro d'entreprise", verified: true };

function view(next: Next, more: Partial<Scene> = {}, reader = say) {
  const scene = {
    pack: given,
    location: null,
    pageLanguage: 'fr',
    verdict: null,
    lookAlike: null,
    direction: 'here',
    saving: false,
  } as const;
  return calloutView({ ...scene, next, ...more }, reader);
}
const here: Next = { kind: 'step', step: fillStep, again: false };

describe('what the callout says of a step', () => {
  test('the instruction quotes the label as it stands on the page', () => {
    const label = "NUMÉRO D'ENTREPRISE";
    expect(view(here, { location: { ...found, label } }).say).toEqual([`Tapez dans « ${label} ».`]);
  });

  test('it says on what it rests, and no more', () => {
    expect(view(here, { location: found }).notes).toEqual(['D’après un manuel de juillet 2018.']);
    const unverified = view(here, { location: { ...found, verified: false } });
    expect(unverified.notes).toEqual(['D’après un manuel de juillet 2018 (libellé non vérifié).']);
  });

  test('a source without a date is said to have none', () => {
    const undated = { ...given, screens: [{ ...entry, asOf: null }] };
    expect(view(here, { pack: undated, location: found }).notes).toEqual(['D’après un manuel sans date.']);
  });

  test('what is newer than the source is shown', () => {
    const newer = { ...given, procedure: { ...given.procedure, supersededBy: 'itsme est admis' } };
    expect(view(here, { pack: newer, location: found }).notes[1]).toContain('itsme est admis');
  });

  test('on a page in another language: both wordings', () => {
    const dutch = view(here, { location: { ...found, label: 'Ondernemingsnummer' }, pageLanguage: 'nl' });
    expect(dutch.say).toEqual(['Tapez dans « Ondernemingsnummer ».']);
    expect(dutch.quote.join(' ')).toContain('néerlandais');
    expect(dutch.quote.join(' ')).toContain("Numéro d'entreprise");
  });

  test('the way to say done is prominent only where nobody else can know', () => {
    expect(view(here, { location: found }).done).toBe('quiet');
    expect(view({ kind: 'step', step: readStep, again: false }).done).toBe('main');
  });

  test('back is offered once something is ticked', () => {
    expect(view(here, { location: found }).back).toBe(false);
    const later = { ...given, state: state(given.steps, ['fill']) };
    expect(view({ kind: 'step', step: readStep, again: false }, { pack: later }).back).toBe(true);
  });
});

describe('what a script can read', () => {
  test.each([
    ['pointing', here, found],
    ['refused', here, { status: 'missing', confidence: 0 }],
    ['refused', here, { status: 'ambiguous', keys: [1, 2], confidence: 1 }],
    ['person', { kind: 'step', step: readStep, again: false }, null],
    ['person', { kind: 'person', step: readStep }, null],
    ['elsewhere', { kind: 'elsewhere', step: fillStep, way: [] }, null],
    ['refused', { kind: 'unknown', step: fillStep, way: [] }, null],
    ['finished', { kind: 'finished' }, null],
  ] as [string, Next, Location | null][])('%s', (expected, next, location) => {
    expect(view(next, { location }).state).toBe(expected);
  });

  test('a target only where it is pointed at or looked for', () => {
    expect(view(here, { location: found })).toMatchObject({ step: 'fill', target: 'number' });
    expect(view({ kind: 'elsewhere', step: fillStep, way: [] })).toMatchObject({ step: 'fill', target: '' });
  });
});

describe('refusals leave the person with something', () => {
  test('missing: what to look for, under which title, in each language', () => {
    const missing = view(here, { location: { status: 'missing', confidence: 0 } });
    expect(missing.say[0]).toContain('ne trouve pas');
    expect(missing.lookFor[0]).toContain("Numéro d'entreprise");
    expect(missing.lookFor[0]).toContain("L'entreprise");
    expect(missing.lookFor[1]).toMatch(/Ondernemingsnummer.*non vérifié/);
    expect(missing.verdict).toBeNull();
  });

  test('something like it is named, not pointed at', () => {
    const near = view(here, { location: { status: 'missing', confidence: 0, near: 'Numéro' } });
    expect(near.say.join(' ')).toContain('Numéro');
    expect(near.takeMe).toBeNull();
  });

  test('ambiguous: how many', () => {
    expect(view(here, { location: { status: 'ambiguous', keys: [1, 2], confidence: 1 } }).say[0]).toContain('2');
  });

  test('elsewhere: which page and the way there', () => {
    const titled = { ...fillStep, screenTitle: 'La page d’entrée' };
    const elsewhere = view({ kind: 'elsewhere', step: titled, way: [readStep] });
    expect(elsewhere.say[0]).toContain('La page d’entrée');
    expect(elsewhere.way).toEqual(['titre read']);
  });
});

test('the site where nothing is drawn is named before the person goes there, from a page that no source describes too', () => {
  const nextOutside = { host: 'login.state.example', title: 'Se connecter', say: 'Connectez-vous.' };
  const leading = { ...fillStep, nextOutside };
  const unknown: Next = { kind: 'unknown', step: leading, way: [] };
  expect(view({ kind: 'step', step: leading, again: false }, { location: found }).outside?.title).toContain(
    'login.state.example',
  );
  expect(view(unknown).outside).toBeNull();
  const undescribed = { ...unknown, step: { ...leading, undescribed: 'Aucune source ne montre cette page.' } };
  expect(view(undescribed).outside?.title).toContain('login.state.example');
});

test('at the end it says what was reached, in a whole sentence', () => {
  const [reached] = view({ kind: 'finished' }).say;
  expect(reached).toBe(`${given.procedure.output ?? given.procedure.title}.`);
});
