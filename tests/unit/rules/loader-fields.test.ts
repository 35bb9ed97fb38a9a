/** What may stand beside what: each field that only makes sense with another one, broken at an exact place. */
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../rules/loader';
import { broken, placeIn, valid } from './fixture';

const keys = 'screens/keys.yaml';
const named = 'screens/named.yaml';
const handIn = 'procedures/hand-in.yaml';

test.each<[string, string, string, string]>([
  // Screens
  [keys, 'languages: [fr]', 'languages: [fr, ¦de]', 'the host of this screen has no pages in "de"'],
  [
    keys,
    'labels: { fr: { text: Groupe, read: manual } }',
    'labels: { fr: { text: Groupe, read: manual }, ¦nl: { text: Groep, unverified: true } }',
    'this screen has no pages in "nl": leave this label out',
  ],
  [keys, 'language: fr, read', 'language: ¦nl, read', 'this screen has no pages in "nl"'],
  [keys, 'path: /keys/*', 'path: ¦/*/keys', '"*" stands at the end of a path only'],
  [keys, 'path: /keys/*', 'path: ¦/*', 'every page of the host begins like this'],
  [keys, 'supersededBy: Vos groupes', 'supersededBy: ¦Vos clés', 'this label is superseded by itself'],
  [
    keys,
    'heading: {}\nlandmarks:\n  - id: about\n    labels: { fr: { text: Vos clés, read: manual, supersededBy: Vos groupes } }',
    'heading: ¦{}\nlandmarks: []',
    'nothing tells this screen apart',
  ],
  [
    named,
    'heading: {}',
    'heading: ¦{ fr: { text: Titre, read: manual } }',
    'this screen is undescribed: it has no heading',
  ],
  [named, 'landmarks: []', 'landmarks: ¦[{ id: a, labels: { fr: { text: a, read: manual } } }]', 'it has no landmarks'],
  [
    named,
    'messages: []',
    'messages: ¦[{ id: a, kind: info, labels: { fr: { text: a, read: manual } }, sources: [manual] }]',
    'it has no messages',
  ],
  [
    named,
    'targets: []',
    'targets: ¦[{ id: a, role: link, labels: { fr: { text: a, read: manual } }, sources: [manual] }]',
    'it has no targets',
  ],
  [named, 'hosts: [help.state.example]', 'hosts: [¦help.example]', '"help.example" is not in hosts.yaml'],
  [
    named,
    '[help.state.example]\nundescribed: true\n',
    '[¦help.state.example]\n',
    'is a "link" in hosts.yaml: a screen needs a host to guide',
  ],
  // Targets
  [keys, 'same-as\n    comparedWith: password\n', '¦same-as\n', '"same-as" needs "comparedWith"'],
  [keys, 'period\n    comparedWith: start-date\n', '¦period\n', '"period" needs "comparedWith"'],
  [keys, 'comparedWith: password', 'comparedWith: ¦passwords', 'no target of this screen is called "passwords"'],
  [keys, 'comparedWith: password', 'comparedWith: ¦password-again', 'a target cannot be compared with itself'],
  [keys, 'comparedWith: password', 'comparedWith: ¦group', '"group" is a combobox: only what is typed can be compared'],
  [keys, 'comparedWith: start-date', 'comparedWith: ¦password', 'it needs the validator "date"'],
  [keys, 'validator: umoe-password', 'comparedWith: ¦email', 'nothing is compared here: only same-as and period'],
  [keys, 'validator: certificate', 'validator: ¦email', '"email" checks a textbox, and this is a file'],
  [
    keys,
    'role: file\n    labels: { fr: { text: Certificat, read: manual } }\n    validator: certificate',
    'role: ¦file\n    labels: { fr: { text: Certificat, read: manual } }',
    'a file needs one of the validators certificate, ssh-public-key',
  ],
  [keys, 'validator: date', 'validator: ¦certificate', '"certificate" checks a file, and this is a textbox'],
  [
    keys,
    'role: combobox\n',
    'role: combobox\n    validator: ¦ssh-public-key\n',
    'checks a file or a textbox, and this is a combobox',
  ],
  [keys, 'several: true', 'nextTo: ¦groups', 'no target of this screen is called "groups"'],
  [keys, 'several: true', 'nextTo: ¦email', 'circle: "email" ends up next to itself'],
  // Steps
  [
    handIn,
    'screen: named\n',
    'screen: named\n    target: ¦a\n',
    'the screen "named" is undescribed: nothing on it can be pointed at',
  ],
  [handIn, 'do: tick', 'do: ¦fill', '"fill" is for a textbox, and the target "applications" is a checkbox'],
  [
    handIn,
    'do: upload',
    'do: ¦press',
    '"press" is for a button or link or disclosure, and the target "certificate" is a file',
  ],
  [
    handIn,
    '    option: { fr: { text: Soins, read: manual } }\n    lookAlikes:\n      - labels',
    '    lookAlikes:\n      ¦- labels',
    'only an option can be mistaken for another',
  ],
  [
    handIn,
    'option: { fr: { text: Soins, read: manual } }',
    'option: { fr: { text: Soins, read: manual }, ¦nl: { text: Zorg, unverified: true } }',
    'this screen has no pages in "nl"',
  ],
  [handIn, '{ fr: [{ text: Soin, read: manual }', '{ fr: ¦[{ text: Soins, read: manual }', 'this is the option itself'],
  [handIn, '{ fr: [{ text: Soin, read: manual }, { text: Soins et plus, read: manual }] }', '¦{}', 'no label in "fr"'],
  [
    handIn,
    'target: applications\n',
    'target: applications\n    option: ¦{ fr: { text: a, read: manual } }\n',
    'an option is chosen in a combobox only',
  ],
  [
    handIn,
    '    screen: named\n',
    '    screen: named\n    option: ¦{ fr: { text: a, read: manual } }\n',
    'an option is chosen in a combobox only',
  ],
  [
    handIn,
    'do: tick\n',
    'do: read\n    prepare: ¦[{ fr: a, nl: a, de: a, en: a }]\n',
    'nothing is prepared for "read"',
  ],
  [handIn, 'terms: [old-word]', 'terms: [¦oldword]', 'no term of terms.yaml is called "oldword"'],
  [handIn, 'fr: le fichier', 'fr: ¦"{label}"', '{label} is filled in "say" only, not in "prepare"'],
  [handIn, 'warning: { fr: autre', 'warning: { fr: ¦"{label}"', '{label} is filled in "say" only, not in "lookAlikes"'],
  [handIn, 'body: { fr: "Bonjour […]"', 'body: { fr: ¦"Bonjour {name}"', 'nothing fills {name} in "hand-in"'],
  [
    handIn,
    'undescribed: { fr: la suite est inconnue',
    'undescribed: { fr: ¦"{what}"',
    'nothing fills {what} in "hand-in"',
  ],
  [handIn, 'to: office', 'to: ¦officer', 'no contact of contacts.yaml is called "officer"'],
  [handIn, 'to: office', 'to: ¦help-desk', 'nothing says where to write to "help-desk"'],
  ['decisions/which-way.yaml', 'to: office', 'to: ¦officer', 'no contact of contacts.yaml is called "officer"'],
  [
    'procedures/designate.yaml',
    'letter:\n',
    'letter:\n  to: ¦officer\n',
    'no contact of contacts.yaml is called "officer"',
  ],
  ['procedures/designate.yaml', '"Bonjour […]"', '¦"Bonjour {name}"', 'nothing fills {name} here'],
  [
    handIn,
    'done: { valid: true }\n    sources: [manual#7]\n  - id: ask-office',
    'done: ¦{ arrives: named }\n    sources: [manual#7]\n  - id: ask-office',
    '"named" is never recognised, and no later step of "hand-in" shows',
  ],
])('%s with %j as %j: %s', (name, find, change, message) => {
  const { errors, mark } = broken(name, find, change);
  expect(errors.filter((error) => error.message.includes(message)).map(placeIn)).toEqual([mark]);
});

/** Errors that come without the lines which hold one of `parts`, in the named file. */
function without(name: string, ...parts: string[]): string[] {
  const path = `rules/${name}`;
  const files = valid.map((file) => {
    if (file.path !== path) return file;
    const lines = file.text.split('\n');
    expect(parts.filter((part) => !lines.some((line) => line.includes(part)))).toEqual([]);
    return { path, text: lines.filter((line) => !parts.some((part) => line.includes(part))).join('\n') };
  });
  const loaded = loadKnowledge(files);
  return loaded.ok ? [] : loaded.errors.map((error) => `${placeIn(error)} ${error.message}`);
}

test('every language of a screen has each label, and is reported at the labels', () => {
  const { errors } = broken(keys, 'languages: [fr]', 'languages: [fr, nl]');
  expect(errors.map(({ message }) => message)).toEqual(Array(11).fill('no label in "nl", a language of this screen'));
  expect(errors.map(placeIn).slice(0, 3)).toEqual([
    'rules/procedures/hand-in.yaml:24:13',
    'rules/procedures/hand-in.yaml:26:17',
    'rules/screens/keys.yaml:14:13',
  ]);
});

test('a list is selected by an option only', () => {
  expect(without(handIn, 'option:', 'lookAlikes:', '- labels:', 'warning:')).toEqual([
    'rules/procedures/hand-in.yaml:27:11 the target "group" is a list: "selected" needs the option that is to be chosen',
  ]);
});

test('a step of somebody else has a letter that hands it over', () => {
  expect(without(handIn, '    letter:', '      to:', '      addressee:', '      subject:', '      body:')).toEqual([
    'rules/procedures/hand-in.yaml:60:12 "hand-in" is for ga: this step needs a letter',
  ]);
});

test('an undescribed procedure has a step that says so', () => {
  expect(without(handIn, '    undescribed:')).toEqual([
    'rules/procedures/hand-in.yaml:12:14 no step says what is not described: give one of them "undescribed"',
  ]);
});

test('a procedure without a letter, or of no system, is no procedure', () => {
  expect(without(handIn, 'system:')).toEqual([expect.stringContaining('hand-in.yaml:1:1 "system" is missing')]);
  const letter = /\nletter:\n(?: {2}.*\n)+/;
  const files = valid.map((file) =>
    file.path.endsWith(handIn) ? { ...file, text: file.text.replace(letter, '\n') } : file,
  );
  const loaded = loadKnowledge(files);
  expect(loaded.ok ? [] : loaded.errors).toEqual([
    expect.objectContaining({ line: 1, column: 1, message: expect.stringContaining('"letter" is missing') }),
  ]);
});

test('the condition of a use holds for each of its steps, beside their own', () => {
  const loaded = loadKnowledge(valid);
  const whenOf = (id: string) =>
    loaded.ok ? loaded.knowledge.procedures['hand-in']?.steps.find((step) => step.id === id)?.when : 'not loaded';
  expect(whenOf('log-in')).toEqual({ fact: 'whom', is: 'self' });
  expect(whenOf('choose-group')).toBeUndefined();
  const group = 'rules/procedures/log-in.yaml';
  const files = valid.map((file) =>
    file.path === group
      ? { ...file, text: file.text.replace('    screen:', '    when: { fact: has-card, is: "yes" }\n    screen:') }
      : file,
  );
  const both = loadKnowledge(files);
  expect(both.ok && both.knowledge.procedures['hand-in']?.steps[0]?.when).toEqual({
    all: [
      { fact: 'whom', is: 'self' },
      { fact: 'has-card', is: 'yes' },
    ],
  });
});

test('a shared step is reached when one procedure reaches it; a use that leaves nothing is an error', () => {
  const change = (name: string, find: string, put: string) => {
    const { errors } = broken(name, find, put);
    return errors.map((error) => `${placeIn(error)} ${error.message}`);
  };
  // "designate" assumes whom = other: there the step never holds, but "hand-in" reaches it.
  const group = 'procedures/log-in.yaml';
  expect(change(group, '    screen:', '    when: { fact: whom, is: self }\n    screen:')).toEqual([]);
  expect(
    change(
      handIn,
      'when: { fact: whom, is: self }',
      'when: { not: { any: [{ fact: whom, is: self }, { fact: whom, is: other }] } }',
    ),
  ).toEqual(['rules/procedures/hand-in.yaml:16:5 no step of this group can ever be reached in "hand-in"']);
});
