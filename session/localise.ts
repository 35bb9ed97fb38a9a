/** Knowledge in one reader's language, as messages.ts shapes it. */
import { applicableSteps } from '../rules/engine/progress';
import type { Knowledge, Language, Letter, Link, Procedure, SourceRef, Step } from '../rules/model';
import { termsMet } from '../rules/terms-met';
import type { GuideContact, GuideExit, GuideLetter, GuideLink, GuideSource, GuideStep, GuideTerm } from './messages';

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what is undefined, so that a message holds only what there is. */
function defined<T extends object>(parts: T): Defined<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** Gives the functions that translate one kind of thing each, for one language. */
export function localiser(knowledge: Knowledge, language: Language) {
  const known = <T>(register: Record<string, T>, ids: string[] = []): [string, T][] =>
    ids.flatMap((id): [string, T][] => {
      const entry = register[id];
      return entry === undefined ? [] : [[id, entry]];
    });

  const contacts = (ids?: string[]): GuideContact[] =>
    known(knowledge.contacts, ids).map(([id, { name, subject, telephone, email, contactPage }]) => ({
      id,
      name: name[language],
      subject: subject[language],
      ...defined({ telephone, email, contactPage }),
    }));

  const links = (given: Link[] = []): GuideLink[] => given.map(({ url, title }) => ({ url, title: title[language] }));

  const sources = (refs: SourceRef[]): GuideSource[] =>
    refs.flatMap((ref) => {
      const [id = '', place] = ref.split('#', 2);
      return known(knowledge.sources, [id]).map(([, { title, publisher, asOf, url }]) => ({
        ref,
        title,
        publisher,
        asOf,
        ...defined({ place, url }),
      }));
    });

  const problems = (ids?: string[]): GuideStep['problems'] =>
    known(knowledge.problems, ids).map(([id, problem]) => ({
      id,
      title: problem.title[language],
      advice: problem.advice[language],
      contacts: contacts(problem.contacts),
      links: links(problem.links),
    }));

  /** A term is shown in the reader's language where it has a word for it, else as the first language that has. */
  const wordOf = (id: string | undefined): string | undefined => {
    const labels = id === undefined ? undefined : knowledge.terms[id]?.term;
    return (labels?.[language] ?? Object.values(labels ?? {})[0])?.[0]?.text;
  };
  const terms = (ids?: string[]): GuideTerm[] =>
    known(knowledge.terms, ids).map(([id, { definition, replacedBy }]) => ({
      id,
      term: wordOf(id) ?? id,
      definition: definition[language],
      ...defined({ replacedBy: wordOf(replacedBy) }),
    }));

  const letter = (given: Letter): GuideLetter => ({
    addressee: given.addressee[language],
    subject: given.subject[language],
    body: given.body[language],
    ...defined({ to: given.to === undefined ? undefined : contacts([given.to])[0] }),
  });

  const step = (procedure: Procedure, given: Step, index: number, all: Step[]): GuideStep => ({
    id: given.id,
    number: index + 1,
    title: given.title[language],
    do: given.do,
    say: given.say[language],
    warnings: (given.warnings ?? []).map((warning) => warning[language]),
    prepare: (given.prepare ?? []).map((thing) => thing[language]),
    lookAlikes: (given.lookAlikes ?? []).map(({ labels, warning }) => ({ labels, warning: warning[language] })),
    terms: terms(termsMet(knowledge, given)),
    problems: problems(given.problems),
    contacts: contacts([...(given.contacts ?? []), ...procedure.contacts].filter(isFirst)),
    links: links(given.links),
    sources: sources(given.sources),
    done: given.done,
    ...defined({
      why: given.why?.[language],
      actor: given.actor,
      letter: given.letter && letter(given.letter),
      option: given.option,
      undescribed: given.undescribed?.[language],
      screen: given.screen,
      screenTitle: given.screen === undefined ? undefined : knowledge.screens[given.screen]?.title[language],
      target: given.target,
      nextOutside: outside(all[index + 1]),
    }),
  });

  /** The site on which a step happens, when Ariane only explains that site and never draws on it. */
  const outside = (next: Step | undefined): GuideStep['nextOutside'] => {
    const hosts = next?.screen === undefined ? [] : (knowledge.screens[next.screen]?.hosts ?? []);
    const explained = new Set(knowledge.hosts.hosts.filter(({ kind }) => kind === 'explain').map(({ host }) => host));
    const host = hosts.find((name) => explained.has(name));
    return next === undefined || host === undefined
      ? undefined
      : { host, title: next.title[language], say: next.say[language] };
  };

  return {
    steps: (procedure: Procedure, facts: Record<string, string>): GuideStep[] =>
      applicableSteps(procedure, facts).map((given, index, all) => step(procedure, given, index, all)),
    exits: (procedure: Procedure): GuideExit[] =>
      procedure.exits.map(({ id, screen, message, title, say, ...exit }) => ({
        id,
        screen,
        message,
        title: title[language],
        say: say[language],
        contacts: contacts(exit.contacts),
        links: links(exit.links),
        sources: sources(exit.sources),
      })),
  };
}

const isFirst = (value: string, index: number, all: string[]) => all.indexOf(value) === index;
