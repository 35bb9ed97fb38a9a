/** A small knowledge of our own for tests of the pages: one decision, three procedures, four screens. All fictitious. */
import type { Decision, Fact, Knowledge, Letter, Localized, Procedure, Screen, Step } from '../../../rules/model';

export const localized = (text: string): Localized => ({
  fr: `${text} (fr)`,
  nl: `${text} (nl)`,
  de: `${text} (de)`,
  en: `${text} (en)`,
});

const MANUAL = 'test-manual#2.1';

const fact = (id: string, values: string[]): Fact => ({
  id,
  question: localized(`question ${id}`),
  help: localized(`help ${id}`),
  values: values.map((value) => ({ id: value, label: localized(`answer ${value}`) })),
  sources: [MANUAL],
});

const step = (id: string, rest: Partial<Step>): Step => ({
  id,
  title: localized(`title ${id}`),
  do: 'press',
  say: localized(`say ${id}`),
  done: { 'confirmed-by-person': true },
  sources: [MANUAL],
  ...rest,
});

export const letterOf = (id: string, rest: Partial<Letter> = {}): Letter => ({
  addressee: localized(`addressee ${id}`),
  subject: localized(`subject ${id}`),
  body: localized(`body ${id}\n\n[your name]`),
  ...rest,
});

const procedure = (id: string, steps: Step[], rest: Partial<Procedure> = {}): Procedure => ({
  id,
  version: 1,
  title: localized(`procedure ${id}`),
  summary: localized(`summary ${id}`),
  actor: 'legal-representative',
  output: { id: `${id}-done`, title: localized(`output ${id}`) },
  processingTime: 'PT0S',
  system: 'access-managers',
  letter: letterOf(id),
  evidence: 'manual',
  asOf: '2018-07',
  requires: [],
  contacts: ['desk'],
  exits: [],
  sources: [MANUAL],
  steps,
  ...rest,
});

const screen = (id: string, host: string, rest: Partial<Screen> = {}): Screen => ({
  id,
  title: localized(`screen ${id}`),
  hosts: [host],
  evidence: 'manual',
  asOf: '2018-07',
  paths: [],
  heading: {},
  landmarks: [],
  messages: [],
  targets: [],
  sources: [MANUAL],
  ...rest,
});

const decision: Decision = {
  id: 'which',
  title: localized('which procedure'),
  rules: [
    {
      id: 'not-me',
      when: { fact: 'is-representative', is: 'no' },
      then: 'hand-over',
      because: localized('because not-me'),
      sources: [MANUAL],
    },
    {
      id: 'me',
      when: {
        all: [
          { fact: 'is-representative', is: 'yes' },
          { fact: 'for-whom', is: 'self' },
        ],
      },
      then: 'for-self',
      because: localized('because me'),
      sources: [MANUAL],
    },
    {
      id: 'someone',
      when: {
        all: [
          { fact: 'is-representative', is: 'yes' },
          { fact: 'for-whom', is: 'other' },
        ],
      },
      then: 'for-other',
      because: localized('because someone'),
      sources: [MANUAL],
    },
  ],
  outcomes: [
    {
      id: 'hand-over',
      title: localized('hand over'),
      say: localized('say hand over'),
      procedures: [],
      contacts: ['desk'],
      links: [{ url: 'https://help.example/', title: localized('help page') }],
      letter: letterOf('representative'),
    },
    {
      id: 'for-self',
      title: localized('for self'),
      say: localized('say for self'),
      procedures: ['prepare', 'appoint'],
    },
    { id: 'for-other', title: localized('for other'), say: localized('say for other'), procedures: ['appoint'] },
  ],
  cases: [],
};

const appoint = procedure(
  'appoint',
  [
    step('open-site', { do: 'open', screen: 'home', target: 'learn-more', say: localized('press “{label}”') }),
    step('log-in', { screen: 'login', do: 'offline' }),
    step('type-number', {
      do: 'fill',
      screen: 'form',
      target: 'number',
      say: localized('type in “{label}”'),
      why: localized('why type-number'),
      warnings: [localized('warning type-number')],
      problems: ['wrong-number'],
    }),
    step('send', { screen: 'form', target: 'send' }),
  ],
  {
    supersededBy: localized('newer note'),
    exits: [
      {
        id: 'already',
        screen: 'form',
        message: 'already-there',
        title: localized('already there'),
        say: localized('say already there'),
        contacts: ['desk'],
        to: 'prepare',
        sources: [MANUAL],
      },
    ],
  },
);

/** Everything that is not simply done on a page that a source describes. */
const handIn = procedure(
  'hand-in',
  [
    step('write', {
      do: 'offline',
      actor: 'ga',
      prepare: [localized('prepare number'), localized('prepare card')],
      letter: letterOf('write', { to: 'desk' }),
      terms: ['old-word'],
      processingTime: 'PT1H20M',
    }),
    step('type-there', {
      screen: 'dark',
      when: { fact: 'by-paper', is: 'no' },
      undescribed: localized('unknown type-there'),
    }),
    step('look-there', { screen: 'dark' }),
    step('choose-there', {
      do: 'choose',
      screen: 'form',
      target: 'list',
      option: { fr: [{ text: 'La bonne', read: MANUAL }] },
      lookAlikes: [
        {
          labels: { fr: [{ text: 'La presque bonne', read: MANUAL }] },
          warning: localized('not the almost right one'),
        },
      ],
      when: {
        all: [
          { fact: 'by-paper', is: 'yes' },
          { fact: 'is-urgent', is: 'yes' },
        ],
      },
    }),
  ],
  {
    summary: { fr: 'envoyer un dossier', nl: 'een aanvraag opsturen', de: 'einen Antrag senden', en: 'send a file' },
    system: 'ssp',
    actor: 'user',
    processingTime: null,
    asOf: null,
    undescribed: true,
    supersededBy: localized('newer hand-in'),
    requires: [localized('require something')],
  },
);

/** The whole of it. */
export const smallKnowledge: Knowledge = {
  sources: {
    'test-manual': {
      id: 'test-manual',
      title: 'Manual of Tests',
      publisher: 'Publisher',
      language: ['fr'],
      asOf: '2018-07',
      evidence: 'manual',
      url: 'https://manual.example/',
    },
  },
  hosts: {
    hosts: [
      { host: 'guided.example', kind: 'guide', use: localized('use guided'), sources: [MANUAL] },
      { host: 'later.example', kind: 'guide', use: localized('use later'), sources: [MANUAL] },
      {
        host: 'identity.example',
        kind: 'explain',
        use: localized('use identity'),
        note: localized('note identity'),
        sources: [MANUAL],
      },
      { host: 'linked.example', kind: 'link', use: localized('use linked'), sources: [MANUAL] },
    ],
    testHosts: [],
  },
  contacts: {
    desk: {
      id: 'desk',
      name: localized('desk'),
      subject: localized('subject desk'),
      telephone: '02 555 01 23',
      email: 'desk@help.example',
      sources: [MANUAL],
    },
  },
  terms: {
    'old-word': {
      id: 'old-word',
      term: {
        fr: [
          { text: 'Gérant ancien', read: MANUAL },
          { text: 'GA-1', read: MANUAL },
        ],
      },
      definition: localized('definition old-word'),
      replacedBy: 'new-word',
      sources: [MANUAL],
    },
    'new-word': {
      id: 'new-word',
      term: { fr: [{ text: 'Mot d’aujourd’hui', read: MANUAL }], nl: [{ text: 'Nieuw woord', unverified: true }] },
      definition: localized('definition new-word'),
      sources: [MANUAL],
    },
  },
  problems: {
    'wrong-number': {
      id: 'wrong-number',
      title: localized('wrong number'),
      advice: localized('advice wrong number'),
      contacts: ['desk'],
      sources: [MANUAL],
    },
  },
  facts: {
    'is-representative': fact('is-representative', ['yes', 'no']),
    'for-whom': fact('for-whom', ['self', 'other']),
    'by-paper': fact('by-paper', ['yes', 'no']),
    'is-urgent': fact('is-urgent', ['yes', 'no']),
  },
  decisions: { which: decision },
  screens: {
    home: screen('home', 'guided.example', {
      paths: [
        { path: '/', read: MANUAL },
        { path: '/nl/', language: 'nl', read: MANUAL },
      ],
      targets: [
        {
          id: 'learn-more',
          role: 'link',
          labels: { fr: [{ text: 'En savoir plus', read: MANUAL }], nl: [{ text: 'Meer info', unverified: true }] },
          section: { fr: [{ text: 'Gestion', read: MANUAL }] },
          sources: [MANUAL],
        },
      ],
    }),
    login: screen('login', 'identity.example'),
    dark: screen('dark', 'guided.example', { undescribed: true, supersededBy: localized('newer dark') }),
    form: screen('form', 'guided.example', {
      targets: [
        {
          id: 'number',
          role: 'textbox',
          labels: {
            fr: [{ text: 'Numéro', read: MANUAL }],
            nl: [{ text: 'Nummer', unverified: true }],
          },
          sources: [MANUAL],
        },
        { id: 'list', role: 'combobox', labels: { fr: [{ text: 'Liste', read: MANUAL }] }, sources: [MANUAL] },
        { id: 'send', role: 'button', labels: { fr: [{ text: 'Envoyer', read: MANUAL }] }, sources: [MANUAL] },
      ],
    }),
  },
  procedures: {
    prepare: procedure('prepare', [step('gather', { do: 'offline' })], { system: 'preconditions' }),
    appoint,
    'hand-in': handIn,
  },
};
