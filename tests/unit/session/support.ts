/** The background over a small knowledge of two procedures, and messages as the browser hands them over. All fictitious. */
import type { Knowledge, Procedure, Step } from '../../../rules/model';
import type { Answer, GuideCalls, PageCalls, Result } from '../../../session/messages';
import { createSession, type Session } from '../../../session/session';
import { localized, smallKnowledge } from '../components/small-knowledge';
import { browser } from './fake-browser';

const [model] = Object.values(smallKnowledge.procedures);
const [screen] = Object.values(smallKnowledge.screens);
const [decision] = Object.values(smallKnowledge.decisions);
if (!model || !screen || !decision) throw new Error('the small knowledge has changed');

const step = (id: string, more: Partial<Step>): Step => ({
  id,
  title: localized(`title ${id}`),
  do: 'press',
  say: localized(`say ${id}`),
  done: { 'confirmed-by-person': true },
  sources: model.sources,
  ...more,
});
const procedure = (id: string, steps: Step[]): Procedure => ({
  ...model,
  id,
  title: localized(`procedure ${id}`),
  exits: [],
  steps,
});
const page = (id: string) => ({ ...screen, id, hosts: ['guided.example'], targets: [] });

/** `first` ends on the page on which `second` begins; `second` posts something and waits. */
export const knowledge: Knowledge = {
  ...smallKnowledge,
  screens: {
    ...smallKnowledge.screens,
    entry: {
      ...page('entry'),
      targets: [
        {
          id: 'number',
          role: 'textbox',
          labels: {
            fr: [{ text: "Numéro d'entreprise (10 chiffres)", unverified: true }],
            nl: [{ text: 'Ondernemingsnummer', unverified: true }],
          },
          validator: 'enterprise-number',
          sources: model.sources,
        },
      ],
    },
    chooser: { ...page('chooser'), choosesEnterprise: true },
    between: page('between'),
    end: page('end'),
  },
  procedures: {
    ...smallKnowledge.procedures,
    first: procedure('first', [
      step('type', { screen: 'entry', target: 'number', do: 'fill', done: { valid: true } }),
      step('go', { screen: 'entry', done: { arrives: 'between' } }),
    ]),
    second: procedure('second', [
      step('reach', { screen: 'entry', done: { arrives: 'between' } }),
      step('post', { do: 'offline', processingTime: 'PT1H' }),
      step('wait', { do: 'wait', processingTime: 'PT20M' }),
      step('finish', { screen: 'between', done: { arrives: 'end' } }),
    ]),
  },
  decisions: {
    which: {
      ...decision,
      outcomes: [
        ...decision.outcomes,
        { id: 'both', title: localized('both'), say: localized('say both'), procedures: ['first', 'second'] },
      ],
    },
  },
};

export const ONE = '1990000035';
export const OTHER = '1990000134';

export interface Asked {
  session: Session;
  /** A page of ours asks. */
  page<Name extends keyof PageCalls>(call: Name, ask: PageCalls[Name]['ask']): Promise<Answer<PageCalls, Name>>;
  /** The guide in a tab asks. */
  guide<Name extends keyof GuideCalls>(
    tab: number,
    call: Name,
    ask: GuideCalls[Name]['ask'],
  ): Promise<Answer<GuideCalls, Name>>;
  /** A page loads in a tab. */
  load(tab: number): Promise<Answer<GuideCalls, 'hello'>>;
}

/** A background that has just started. */
export function startBackground(changed: () => void = () => undefined): Asked {
  const session = createSession(knowledge, changed);
  const send = (message: unknown, sender: object) =>
    session.answer(message, { id: browser.runtime.id, ...sender } as never);
  const asked: Asked = {
    session,
    page: async (call, ask) =>
      (await send({ call, ask }, { url: 'https://extension.example/sidepanel.html' })) as never,
    guide: async (tab, call, ask) =>
      (await send({ call, ask }, { url: 'https://guided.example/', frameId: 0, tab: { id: tab } })) as never,
    load: (tab) => asked.guide(tab, 'hello', { address: 'https://guided.example/' }),
  };
  return asked;
}

/** The value of an answer that must be one. */
export function given<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}

let count = 0;
export function key(): string {
  count += 1;
  return `key-number-${count}`;
}
