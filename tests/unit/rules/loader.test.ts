import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KnowledgeText, loadKnowledge } from '../../../rules/loader';
import { broken, placeIn, valid } from './fixture';

/** The one error of a broken set: it stands at the mark and says `message`. */
function expectError([name, find, change, message]: [string, string, string, string]): void {
  const { errors, mark } = broken(name, find, change);
  expect(errors.map((error) => `${placeIn(error)} ${error.message}`)).toEqual([expect.stringContaining(message)]);
  expect(errors.map(placeIn)).toEqual([mark]);
}

/** As `expectError`, where the same slip makes something else wrong too (a source that nothing cites any more). */
function expectOneError([name, find, change, message]: [string, string, string, string]): void {
  const { errors, mark } = broken(name, find, change);
  expect(errors.filter((error) => error.message.includes(message)).map(placeIn)).toEqual([mark]);
}

function load(files: readonly KnowledgeText[]): string[] {
  const loaded = loadKnowledge(files);
  return loaded.ok ? [] : loaded.errors.map((error) => `${placeIn(error)} ${error.message}`);
}

test('the valid files load, with groups expanded and parameters filled in each language', () => {
  const loaded = loadKnowledge(valid);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
  const procedure = loaded.knowledge.procedures.designate;
  expect(procedure?.steps.map(({ id }) => id)).toEqual([
    'open-home',
    'start',
    'log-in',
    'choose-other',
    'type-number',
    'confirm',
  ]);
  expect(procedure?.steps[0]?.say).toEqual({
    fr: 'Ouvrez la demande',
    nl: 'Open de aanvraag',
    de: 'Öffnen Sie den Antrag',
    en: 'Open the request',
  });
  // A group inside a group is filled from outside.
  expect(procedure?.steps[2]?.say.nl).toBe('Meld u aan voor de aanvraag');
  // What the guide fills at run time stays.
  expect(procedure?.steps[3]?.say.en).toBe('Choose {label}');
  expect(Object.keys(loaded.knowledge.procedures)).toEqual(['designate', 'hand-in']);
  expect(loaded.knowledge.screens.home?.heading.fr).toEqual([{ text: 'Bienvenue', read: 'copy#home' }]);
});

test('a place in a file can be looked up later', () => {
  const loaded = loadKnowledge(valid);
  if (!loaded.ok) throw new Error('the fixture must be valid');
  expect(loaded.locate('rules/decisions/which-way.yaml', ['rules', 1, 'when'])).toEqual({ line: 10, column: 11 });
  expect(loaded.locate('rules/none.yaml', [])).toBeNull();
});

test('lines and columns count from 1', () => {
  expect(load(valid.map((file) => (file.path === 'rules/terms.yaml' ? { ...file, text: 'oops: 1' } : file)))).toEqual([
    'rules/terms.yaml:1:1 "terms" is missing: expected a list',
    'rules/terms.yaml:1:1 unknown key "oops": expected one of terms',
  ]);
});

// ---------------------------------------------------------------- syntax

test.each<[string, string, string, string]>([
  [
    'terms.yaml',
    '    replacedBy: new-word',
    '    replacedBy: a\n    ¦replacedBy: b',
    'this key stands twice in the same map',
  ],
  [
    'screens/login.yaml',
    'hosts: [login.state.example]\n',
    'hosts: [login.state.example\n¦',
    'not valid YAML: Flow sequence',
  ],
  ['screens/login.yaml', 'asOf: null', 'asOf: ¦*nowhere', 'no value above is marked &nowhere'],
  ['screens/login.yaml', 'asOf: null', '¦[as, of]: null', 'a key is a plain text'],
  ['screens/login.yaml', 'asOf: null', 'asOf: &a [¦*a]', '*a stands inside itself'],
  [
    'decisions/which-way.yaml',
    'when: { not: { fact: has-card, is: "yes" } }',
    'when: &a { not: ¦*a }',
    '*a stands inside itself',
  ],
  ['screens/login.yaml', 'paths: []', 'paths:\n¦\t- a', 'Tabs are not allowed as indentation'],
  ['contacts.yaml', '"+32 2 000 00 00"', '¦!secret "+32"', 'not valid YAML: Unresolved tag: !secret'],
  ['problems.yaml', 'contacts: [help-desk]\n    ', 'contacts: [help-desk\n    ¦', 'not valid YAML: Flow sequence'],
])('syntax: %s with %j as %j', (...row) => expectError(row));

test('one missing quote is one error, not one for each word behind it', () => {
  expectError(['contacts.yaml', '"+32 2 000 00 00"', '"+32 "¦2 000" 00, { 00', 'not valid YAML']);
});

test('aliases of aliases are refused before they explode', () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const inner = level === 0 ? 'x' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ');
    return `a${level}: &a${level} [${inner}]`;
  });
  const bomb = { path: 'rules/terms.yaml', text: levels.join('\n') };
  expect(load(valid.map((file) => (file.path === bomb.path ? bomb : file)))).toEqual([
    'rules/terms.yaml:2:10 aliases (*name) repeat too much: write the values out',
  ]);
});

test.each(['', '# only a comment\n'])('an empty file (%j) is said to be empty', (text) => {
  expect(load(valid.map((file) => (file.path === 'rules/hosts.yaml' ? { ...file, text } : file)))).toEqual([
    'rules/hosts.yaml:1:1 the file is empty',
  ]);
});

test('two documents in one file are refused', () => {
  const { errors, mark } = broken('screens/login.yaml', 'sources: [copy]\n', 'sources: [copy]\n¦---\nid: login\n');
  expect(errors.map(placeIn)).toEqual([mark]);
});

// ---------------------------------------------------------------- files

test('a missing file, a foreign file and a misnamed file', () => {
  expect(load(valid.filter(({ path }) => path !== 'rules/facts.yaml'))).toEqual([
    'rules/facts.yaml:1:1 this file is missing',
  ]);
  for (const path of [
    'rules/screens/home.yml',
    'rules/extra.yaml',
    'rules/screens/deep/x.yaml',
    'rules/decisions/notes.txt',
  ]) {
    expect(load([...valid, { path, text: 'id: home' }])).toEqual([
      expect.stringContaining(`${path}:1:1 not a knowledge file: expected rules/{sources,`),
    ]);
  }
  expectError(['screens/home.yaml', 'id: home', 'id: ¦house', 'expected "home", got "house"']);
  expectError(['procedures/log-in.yaml', 'id: log-in', 'id: ¦login', 'expected "log-in", got "login"']);
});

// ---------------------------------------------------------------- shape

test.each<[string, string, string, string]>([
  [
    'screens/login.yaml',
    'asOf: null',
    '¦asof: null\nasOf: null',
    'unknown key "asof": expected one of id, title, hosts',
  ],
  [
    'screens/login.yaml',
    'evidence: stored-copy',
    'evidence: ¦rumour',
    'expected one of manual | stored-copy | live, got "rumour"',
  ],
  ['screens/home.yaml', 'asOf: 2019-02', 'asOf: ¦2019', 'expected a text, got 2019 (a number: put a text in quotes)'],
  ['screens/home.yaml', 'role: link', 'role: ¦lnk', 'expected one of link | button'],
  ['screens/home.yaml', 'path: /nl/', 'path: ¦nl', 'expected a text that begins with "/", got "nl"'],
  ['screens/home.yaml', '{ text: Welkom, unverified: true }', '¦{ text: Welkom }', 'either where it was read'],
  [
    'screens/home.yaml',
    '{ text: Welkom, unverified: true }',
    '{ text: Ja, ¦ik bevestig, unverified: true }',
    'needs quotes inside { }',
  ],
  ['screens/home.yaml', '{ text: Démarrer, read: manual#4 }', '¦{ text: Démarrer }', 'either where it was read'],
  [
    'screens/home.yaml',
    '{ text: Welkom, unverified: true }',
    '¦Welkom',
    'expected one of {text, read, unverified, supersededBy} | a list of them',
  ],
  [
    'screens/home.yaml',
    'nl: { text: Welkom, unverified: true }',
    '¦it: { text: Ciao, unverified: true }',
    'unknown key "it": expected one of fr, nl, de, en',
  ],
  [
    'contacts.yaml',
    '{ fr: Aide, nl: Hulp, de: Hilfe, en: Help desk }',
    '¦{ fr: Aide, nl: Hulp, en: Help desk }',
    '"de" is missing: expected a text',
  ],
  ['contacts.yaml', 'telephone: "+32 2 000 00 00"', 'email: ¦nobody', 'expected an e-mail address, got "nobody"'],
  ['sources.yaml', 'url: https://www.example.org/copy', 'url: ¦www', 'expected a web address'],
  [
    'facts.yaml',
    'values:\n      - { id: self, label: { fr: moi, nl: ik, de: ich, en: me } }\n      - { id: other, label: { fr: autre, nl: ander, de: andere, en: other } }',
    'values:\n      ¦- { id: self, label: { fr: moi, nl: ik, de: ich, en: me } }',
    'expected at least 2 entries, got a list',
  ],
  ['sources.yaml', 'language: [fr]', 'language: ¦[]', 'expected at least 1 entry, got a list'],
  ['problems.yaml', 'fr: demandez', 'fr: ¦""', 'expected a text that is not empty, got ""'],
  ['hosts.yaml', 'host: help.state.example', 'host: ¦https://help.state.example', 'an exact host name in lower case'],
  ['facts.yaml', '- id: whom', '- id: ¦Whom is it', 'an id is lower-case words'],
  ['procedures/designate.yaml', 'version: 1', 'version: ¦1.5', 'expected a whole number, got 1.5'],
  ['procedures/designate.yaml', 'processingTime: PT0S', 'processingTime: ¦20 minutes', 'a duration is ISO 8601'],
  [
    'procedures/designate.yaml',
    'sources: [manual#5]',
    'sources: ¦[]',
    'every rule, step and screen names at least one source',
  ],
  [
    'procedures/designate.yaml',
    'done: { valid: true }',
    'done: ¦{ arive: form }',
    'expected one of {arrives} | {selected}',
  ],
  [
    'procedures/designate.yaml',
    'done: { valid: true }',
    'done: ¦{ valid: true, arrives: login }',
    'expected one of {arrives} | {selected}',
  ],
  ['procedures/designate.yaml', 'done: { valid: true }', 'done: { valid: ¦"yes" }', 'expected true, got "yes"'],
  [
    'procedures/designate.yaml',
    '- id: type-number\n    title: { fr: Numéro, nl: Nummer, de: Nummer, en: Number }',
    '- ¦id: type-number',
    '"title" is missing: expected a map of keys and values',
  ],
  [
    'procedures/designate.yaml',
    '    problems: [no-card]',
    '    ¦problem: [no-card]',
    'unknown key "problem": expected one of id, actor, title',
  ],
  ['procedures/designate.yaml', '    with:', '    ¦wiht:', 'unknown key "wiht": expected one of use, with'],
  ['procedures/designate.yaml', 'application: {', '¦an application: {', 'the key "an application": an id is'],
  [
    'procedures/designate.yaml',
    'is: "yes" }] }',
    'is: ¦true }] }',
    'expected a text, got true (a boolean: put a text in quotes)',
  ],
  [
    'procedures/designate.yaml',
    '{ fact: has-card, is: "yes" }',
    '¦{ fact: has-card }',
    '"is" is missing: expected a text',
  ],
  [
    'procedures/designate.yaml',
    '{ all: [',
    '¦{ any: [], all: [',
    'expected one of {fact, is} | {all} | {any} | {not}, got the keys any, all',
  ],
  ['procedures/open-form.yaml', 'kind: group', 'kind: ¦grup', 'expected group, got "grup"'],
  [
    'decisions/which-way.yaml',
    'expect: { ask: has-card }',
    'expect: ¦{ answer: designate }',
    'expected one of {outcome} | {ask}',
  ],
])('shape: %s with %j as %j', (...row) => expectError(row));

test('a missing key with several forms names them all', () => {
  const { errors } = broken('procedures/designate.yaml', '    done: { valid: true }\n', '');
  expect(errors.map((error) => `${placeIn(error)} ${error.message}`)).toEqual([
    'rules/procedures/designate.yaml:29:5 "done" is missing: expected one of ' +
      '{arrives} | {selected} | {valid} | {message} | {visible} | {confirmed-by-person}',
  ]);
});

// ---------------------------------------------------------------- references

test.each<[string, string, string, string]>([
  ['problems.yaml', 'sources: [manual#2]', 'sources: [¦manuel#2]', 'no source of sources.yaml is called "manuel"'],
  ['screens/home.yaml', 'read: manual#4', 'read: ¦leaflet#4', 'no source of sources.yaml is called "leaflet"'],
  [
    'screens/home.yaml',
    '{ path: /, read: copy#home }',
    '{ path: /, read: ¦leaflet }',
    'no source of sources.yaml is called "leaflet"',
  ],
  [
    'screens/home.yaml',
    'fr: { text: Bienvenue, read: copy#home }',
    'fr: { text: Bienvenue, read: ¦leaflet }',
    'no source of',
  ],
  ['problems.yaml', 'contacts: [help-desk]', 'contacts: [¦desk]', 'no contact of contacts.yaml is called "desk"'],
  [
    'decisions/which-way.yaml',
    'contacts: [help-desk]',
    'contacts: [help-desk, ¦desk]',
    'no contact of contacts.yaml is called "desk"',
  ],
  [
    'procedures/designate.yaml',
    'problems: [no-card]',
    'problems: [¦no-cat]',
    'no problem of problems.yaml is called "no-cat"',
  ],
  [
    'procedures/designate.yaml',
    '{ fact: whom, is: other }',
    '{ fact: ¦who, is: other }',
    'no fact of facts.yaml is called "who"',
  ],
  [
    'procedures/designate.yaml',
    '{ fact: whom, is: other }',
    '{ fact: whom, is: ¦others }',
    'has no value "others": expected one of self | other',
  ],
  [
    'procedures/designate.yaml',
    'assumes: { whom: other }',
    'assumes: { whom: ¦else }',
    'the fact "whom" has no value "else"',
  ],
  [
    'decisions/which-way.yaml',
    'given: { has-card: "yes" }',
    'given: { has-card: ¦maybe }',
    'has no value "maybe": expected one of yes | no',
  ],
  [
    'decisions/which-way.yaml',
    'given: { has-card: "yes" }',
    'given: { has-card: "yes", whom: ¦self }',
    'no rule asks for the fact "whom"',
  ],
  [
    'decisions/which-way.yaml',
    'expect: { ask: has-card }',
    'expect: { ask: ¦whom }',
    'no rule asks for the fact "whom"',
  ],
  [
    'decisions/which-way.yaml',
    'expect: { outcome: designate }',
    'expect: { outcome: ¦nothing }',
    'no outcome of this decision is called "nothing"',
  ],
  [
    'decisions/which-way.yaml',
    'then: designate',
    'then: ¦designat',
    'no outcome of this decision is called "designat"',
  ],
  [
    'decisions/which-way.yaml',
    'then: designate',
    'then: designate\n    exceptionTo: ¦rule',
    'no rule is called "rule"',
  ],
  [
    'decisions/which-way.yaml',
    'then: designate',
    'then: designate\n    exceptionTo: ¦with-card',
    'circle: "with-card" is an exception to itself',
  ],
  [
    'decisions/which-way.yaml',
    'procedures: [designate]',
    'procedures: [¦designation]',
    'no procedure is called "designation"',
  ],
  ['decisions/which-way.yaml', '  - id: without-card', '  - id: ¦with-card', '"with-card" stands twice in this list'],
  ['terms.yaml', 'replacedBy: new-word', 'replacedBy: ¦newer-word', 'no term is called "newer-word"'],
  ['terms.yaml', 'replacedBy: new-word', 'replacedBy: ¦old-word', 'circle: "old-word" ends up replaced by itself'],
  ['facts.yaml', '- { id: other,', '- { id: ¦self,', '"self" stands twice in this list'],
  [
    'hosts.yaml',
    '- host: help.state.example',
    '- host: ¦www.portal.example',
    '"www.portal.example" stands twice in this list',
  ],
  [
    'contacts.yaml',
    'telephone: "+32 2 000 00 00"',
    'contactPage: ¦https://help.evil.example/',
    'of hosts in hosts.yaml only, got https://help.evil.example',
  ],
  [
    'problems.yaml',
    'contacts: [help-desk]',
    'links: [{ url: ¦"http://help.state.example/", title: { fr: a, nl: a, de: a, en: a } }]',
    'of hosts in hosts.yaml only, got http://help.state.example',
  ],
])('reference: %s with %j as %j', (...row) => expectOneError(row));

test('an unused source is an error', () => {
  const unused =
    '- id: leaflet\n    title: Leaflet\n    publisher: Nobody\n    language: [fr]\n    asOf: null\n    evidence: manual';
  expectError([
    'sources.yaml',
    '- id: copy',
    `${unused.replace('leaflet', '¦leaflet')}\n  - id: copy`,
    'nothing cites the source "leaflet"',
  ]);
});

// ---------------------------------------------------------------- screens and hosts

test.each<[string, string, string, string]>([
  ['screens/login.yaml', '[login.state.example]', '[¦login.example]', '"login.example" is not in hosts.yaml'],
  ['screens/login.yaml', '[login.state.example]', '[¦help.state.example]', 'is a "link" in hosts.yaml'],
  [
    'screens/login.yaml',
    '{ fr: { text: S’identifier, read: copy }, nl: { text: Aanmelden, unverified: true } }',
    '¦{ fr: { text: S, read: copy } }',
    'no label in "nl"',
  ],
  [
    'screens/home.yaml',
    'section: { fr: { text: Carte, read: copy }, nl',
    'section: { fr: { text: Carte, read: copy }, ¦de',
    'has no pages in "de": leave this label out',
  ],
  ['screens/home.yaml', 'language: nl, read', 'language: ¦en, read', 'this screen has no pages in "en"'],
  [
    'screens/form.yaml',
    'excludesMessage: [done-already]',
    'excludesMessage: [¦done]',
    'no message of this screen is called "done"',
  ],
  [
    'screens/form.yaml',
    'excludesMessage: [done-already]',
    'requiresMessage: [¦done]',
    'no message of this screen is called "done"',
  ],
  ['screens/form.yaml', '  - id: other-person', '  - id: ¦number', '"number" stands twice in this list'],
  ['screens/form.yaml', '  - id: finished', '  - id: ¦done-already', '"done-already" stands twice in this list'],
])('screens: %s with %j as %j', (...row) => expectOneError(row));

test('a host with screens says its languages', () => {
  const { errors } = broken('hosts.yaml', '    languages: [fr, nl]\n', '');
  expect(errors.map((error) => `${placeIn(error)} ${error.message}`)).toEqual([
    'rules/screens/form.yaml:3:9 "www.portal.example" has a screen, but hosts.yaml does not say its languages',
    'rules/screens/home.yaml:3:9 "www.portal.example" has a screen, but hosts.yaml does not say its languages',
    'rules/screens/keys.yaml:3:9 "www.portal.example" has a screen, but hosts.yaml does not say its languages',
  ]);
});

// ---------------------------------------------------------------- steps

const designate = 'procedures/designate.yaml';
test.each<[string, string, string, string]>([
  [designate, 'target: number', 'target: ¦numbers', 'no target of the screen "form" is called "numbers"'],
  [designate, 'screen: form\n    target: number', 'screen: ¦forms\n    target: number', 'no screen is called "forms"'],
  [designate, '    screen: form\n    target: number', '    target: ¦number', 'a step with a target needs the screen'],
  [
    designate,
    'done: { message: finished }',
    'done: ¦{ message: already }',
    'no message of the screen "form" is called "already"',
  ],
  [
    designate,
    'done: { message: finished }',
    'done: ¦{ visible: result }',
    'no target of the screen "form" is called "result"',
  ],
  [designate, 'done: { message: finished }', 'done: ¦{ arrives: result }', 'no screen is called "result"'],
  [
    designate,
    'done: { message: finished }',
    'done: ¦{ arrives: form }',
    'cannot be done by arriving on its own screen',
  ],
  [designate, 'done: { message: finished }', 'done: ¦{ arrives: named }', 'the screen "named" is undescribed'],
  [
    designate,
    'done: { message: finished }',
    'done: ¦{ valid: true }',
    'is a button: only a textbox or a combobox or a file holds a value',
  ],
  [
    designate,
    'done: { message: finished }',
    'done: ¦{ selected: true }',
    'only a radio, a checkbox or an option can be selected',
  ],
  [
    designate,
    '    target: number\n    do: fill\n    say: { fr: Tapez, nl: Tik, de: Tippen Sie, en: Type }\n    problems: [no-card]\n    done: {',
    '    do: fill\n    say: { fr: Tapez, nl: Tik, de: Tippen Sie, en: Type }\n    problems: [no-card]\n    done: ¦{',
    '"valid" is about a target, and this step has none',
  ],
  [
    'procedures/open-form.yaml',
    'done: { arrives: home }',
    'done: ¦{ message: finished }',
    'can only be seen on a screen',
  ],
  [designate, '    message: done-already', '    message: ¦done', 'no message of the screen "form" is called "done"'],
  [designate, '    screen: form\n    message', '    screen: ¦from\n    message', 'no screen is called "from"'],
  [
    designate,
    '    contacts: [help-desk]\n    sources: [manual#6]',
    '    to: ¦change\n    sources: [manual#6]',
    'no procedure is called "change"',
  ],
  [designate, 'use: open-form', 'use: ¦open-from', 'no group of steps and no procedure is called "open-from"'],
  [
    'procedures/log-in.yaml',
    'steps:',
    'steps:\n  - use: ¦open-form',
    'circle: designate uses open-form uses log-in uses open-form',
  ],
  [designate, '  - id: confirm', '  - id: ¦log-in', 'the step "log-in" stands twice in "designate"'],
  [
    designate,
    'with:\n',
    'with:\n      ¦colour: { fr: a, nl: a, de: a, en: a }\n',
    'no text of "open-form" holds {colour}',
  ],
  [designate, 'fr: Tapez', 'fr: ¦"Tapez {value}"', 'nothing fills {value} in "designate"'],
  ['procedures/open-form.yaml', 'fr: Suivez', 'fr: ¦"Suivez {link-name}"', 'nothing fills {link-name} in "designate"'],
  [
    'procedures/log-in.yaml',
    '"Log in for {application}"',
    '¦"Log in: {label}"',
    'no target whose label {label} could stand for',
  ],
  [designate, 'fr: Déjà, nl: Al', 'fr: ¦"{label}", nl: Al', 'nothing fills {label} here'],
  [
    'problems.yaml',
    'en: ask',
    'en: ¦"ask {host}"',
    'nothing fills {host} here: only the texts of steps hold parameters',
  ],
  [
    designate,
    'fr: Numéro, nl: Nummer',
    'fr: ¦"{label}", nl: Nummer',
    '{label} is filled in "say" only, not in "title"',
  ],
  [
    designate,
    'when: { all: [{ fact: whom, is: other }',
    'when: ¦{ all: [{ fact: whom, is: self }',
    'can never be reached in "designate"',
  ],
  [
    designate,
    'when: { all: [{ fact: whom, is: other }',
    'when: ¦{ all: [{ fact: has-card, is: "no" }',
    'its condition never holds there',
  ],
])('steps: %s with %j as %j', (...row) => expectOneError(row));

test('a group that no procedure uses is an error, and so is what is wrong in it', () => {
  const text = valid.find(({ path }) => path.endsWith('log-in.yaml'))?.text.replace('id: log-in', 'id: spare') ?? '';
  const files = [
    ...valid,
    { path: 'rules/procedures/spare.yaml', text: text.replace('screen: login', 'screen: nowhere') },
  ];
  expect(load(files)).toEqual([
    'rules/procedures/spare.yaml:2:5 no procedure uses the group "spare"',
    'rules/procedures/spare.yaml:6:13 no screen is called "nowhere"',
  ]);
});

test('a mistake in a shared group is reported once, whatever the number of procedures that use it', () => {
  const copy = valid.find(({ path }) => path.endsWith('designate.yaml'));
  const files = [
    ...valid,
    { path: 'rules/procedures/again.yaml', text: copy?.text.replace('id: designate', 'id: again') ?? '' },
  ];
  const wrong = files.map((file) =>
    file.path.endsWith('log-in.yaml')
      ? { ...file, text: file.text.replace('arrives: form', 'arrives: nowhere') }
      : file,
  );
  expect(load(wrong)).toEqual(['rules/procedures/log-in.yaml:9:11 no screen is called "nowhere"']);
});

test('whatever is cut out of a file or put into it, the answer is errors with places, never an exception', {
  timeout: 60_000,
}, () => {
  const scraps = [
    '',
    ' ',
    '\n',
    ':',
    '- ',
    '{',
    '[',
    '"',
    '&a',
    '*a',
    '? ',
    '\t',
    '|',
    '<<: ',
    '__proto__: {}',
    '0',
    'null',
    '¦',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...valid),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(40),
      fc.constantFrom(...scraps),
      (file, where, length, scrap) => {
        const start = Math.floor(where * file.text.length);
        const text = file.text.slice(0, start) + scrap + file.text.slice(start + length);
        const loaded = loadKnowledge(valid.map((each) => (each === file ? { ...file, text } : each)));
        for (const { file: path, line, column, message } of loaded.ok ? [] : loaded.errors) {
          const lines = (path === file.path ? text : (valid.find((each) => each.path === path)?.text ?? '')).split(
            '\n',
          );
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          expect(message).not.toBe('');
        }
      },
    ),
    { numRuns: 150 },
  );
});
