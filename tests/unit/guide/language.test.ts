import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../guide/read/language';

const FR =
  'Pour permettre aux membres du personnel de votre entreprise d’utiliser les services, vous devez enregistrer';
const NL = 'Om de medewerkers van uw onderneming gebruik te laten maken van de diensten, moet u het register openen';
const DE =
  'Damit die Mitarbeiter Ihres Unternehmens die Dienste nutzen können, müssen Sie das Unternehmen registrieren';
const EN = 'To let the members of staff of your company use the services, you have to register it with this form';

test.each([
  ['fr', FR],
  ['nl', NL],
  ['de', DE],
  ['en', EN],
])('%s is known by its frequent words', (language, text) => {
  expect(languageOf(null, text)).toBe(language);
});

describe('the declared language', () => {
  test('is believed where the text does not say otherwise', () => {
    expect(languageOf('nl-BE', 'E-mail Telefoon')).toBe('nl');
    expect(languageOf('fr', FR)).toBe('fr');
    expect(languageOf('FR', '')).toBe('fr');
  });

  test('is not believed against the text', () => {
    expect(languageOf('en', FR)).toBe('fr');
    expect(languageOf('fr', NL)).toBe('nl');
  });

  test('is nothing when it is none of ours and the text is too short', () => {
    expect(languageOf('es', 'Hola')).toBeNull();
    expect(languageOf(null, '')).toBeNull();
  });
});
