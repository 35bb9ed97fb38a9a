import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGuideCall, parsePageCall } from '../../../session/parse-message';

const checklist = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('calls of a guide', () => {
  test.each([
    { call: 'hello', ask: { address: 'https://www.csam.be/fr/' } },
    { call: 'pack', ask: { address: 'https://www.csam.be/', checklist } },
    { call: 'add-hint', ask: { hint: { screen: 'a', target: 'b', role: 'link', path: 'html:1>body:1>a:3', sum: 4 } } },
    {
      call: 'add-hint',
      ask: {
        hint: { screen: 'a', target: 'b', role: 'link', path: 'html:1>x-é.b_c:12>linearGradient:3>o:p:1', sum: 4 },
      },
    },
    { call: 'forget-hint', ask: { screen: 'a', target: 'b' } },
    {
      call: 'observed',
      ask: { checklist, key: 'a-key-of-some-length', what: { kind: 'arrived', screen: 'csam-home' } },
    },
    {
      call: 'observed',
      ask: { checklist, key: '0b1e4f3c-1f1e-4f8e-8b7a-2f6e4ad8a111', what: { kind: 'done', step: 'a', how: 'valid' } },
    },
    {
      call: 'place',
      ask: {
        checklist,
        place: {
          host: 'www.csam.be',
          screen: null,
          confidence: 0,
          pageLanguage: null,
          step: 'learn-more',
          target: 'elsewhere',
          unknown: true,
        },
      },
    },
  ])('$call passes', (call) => {
    expect(parseGuideCall(call)).toEqual(call);
  });

  test.each([
    ['a query in the address', { call: 'hello', ask: { address: 'https://www.csam.be/?kbo=1990000' } }],
    ['a fragment in the address', { call: 'hello', ask: { address: 'https://www.csam.be/#x' } }],
    [
      'words of the page in a hint',
      { call: 'add-hint', ask: { hint: { screen: 'a', target: 'b', role: 'link', path: 'Nom de Minos', sum: 4 } } },
    ],
    [
      'a hint in which one tag has no number',
      { call: 'add-hint', ask: { hint: { screen: 'a', target: 'b', role: 'link', path: 'html:1>body>a:3', sum: 4 } } },
    ],
    [
      'words of the page between the tags of a hint',
      {
        call: 'add-hint',
        ask: { hint: { screen: 'a', target: 'b', role: 'link', path: 'html:1>Nom de Minos:2', sum: 4 } },
      },
    ],
    [
      'a hint without an end',
      {
        call: 'add-hint',
        ask: { hint: { screen: 'a', target: 'b', role: 'link', path: `html:1${'>div:1'.repeat(2000)}`, sum: 4 } },
      },
    ],
    ['another scheme', { call: 'hello', ask: { address: 'javascript:alert(1)' } }],
    [
      'a step that is no id',
      { call: 'observed', ask: { checklist, key: 'a-key-of-some-length', what: { kind: 'confirmed', step: 'A B' } } },
    ],
    [
      'a checklist that is no id',
      {
        call: 'observed',
        ask: { checklist: 'x', key: 'a-key-of-some-length', what: { kind: 'confirmed', step: 'a' } },
      },
    ],
    [
      'a key too short to be one',
      { call: 'observed', ask: { checklist, key: 'k', what: { kind: 'confirmed', step: 'a' } } },
    ],
    ['a call of our own pages', { call: 'erase-all', ask: {} }],
    ['a name of Object', { call: 'constructor', ask: {} }],
    ['nothing', null],
  ])('%s is refused', (_what, message) => {
    expect(parseGuideCall(message)).toBeNull();
  });

  test('what was not asked for does not get through', () => {
    const call = { call: 'hello', ask: { address: 'https://www.csam.be/', value: '00010112345' } };
    expect(parseGuideCall(call)).toEqual({ call: 'hello', ask: { address: 'https://www.csam.be/' } });
  });
});

describe('calls of our pages', () => {
  test('a language we do not speak is refused', () => {
    expect(parsePageCall({ call: 'set-language', ask: { language: 'es' } })).toBeNull();
    expect(parsePageCall({ call: 'set-language', ask: { language: 'nl' } })).not.toBeNull();
  });

  test('a template brings along the ids of what it had, and nothing else for an id', () => {
    const keep = (part: object) => ({ call: 'keep-template', ask: { id: null, draft: { title: 'x', parts: [part] } } });
    for (const part of [
      { title: 'one', id: 'own.0123456789abcdef' },
      { procedure: 'p', id: 'p.2' },
      { procedure: 'p', steps: ['a'], id: 'p' },
      { title: 'new' },
    ]) {
      expect(parsePageCall(keep(part))).toEqual(keep(part));
    }
    for (const part of [
      { title: 'one', id: 'Own words' },
      { title: 'one', id: '../x' },
      { procedure: 'p', steps: [] },
      { title: 'one', more: 1 },
    ]) {
      expect(parsePageCall(keep(part))).toBeNull();
    }
  });

  test('facts are ids, so that nothing typed can pass as one', () => {
    const start = (facts: unknown) => ({ call: 'start', ask: { tab: 1, procedure: 'p', facts, practice: false } });
    expect(parsePageCall(start({ weather: 'fair' }))).not.toBeNull();
    expect(parsePageCall(start({ weather: 'Rain, and wind' }))).toBeNull();
  });
});

test('anything at all is refused or parsed, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(() => [parseGuideCall(message), parsePageCall(message)]).not.toThrow();
    }),
  );
});
