/** Knowledge in one reader's language, as messages.ts shapes it. */
import { applicableSteps } from '../rules/engine/progress';
import type { Knowledge, Language, Link, Procedure, Screen, SourceRef, Step } from '../rules/model';
import type { GuideContact, GuideExit, GuideLink, GuideSource, GuideStep } from './messages';

/** Gives the functions that translate one kind of thing each, for one language. */
export function localiser(knowledge: Knowledge, language: Language) {
  const contacts = (ids: string[] = []): GuideContact[] =>
    ids.flatMap((id) => {
      const contact = knowledge.contacts[id];
      if (contact === undefined) return [];
      const { telephone, email, contactPage } = contact;
      return [
        {
          id,
          name: contact.name[language],
          subject: contact.subject[language],
          ...(telephone === undefined ? {} : { telephone }),
          ...(email === undefined ? {} : { email }),
          ...(contactPage === undefined ? {} : { contactPage }),
        },
      ];
    });

  const links = (given: Link[] = []): GuideLink[] => given.map(({ url, title }) => ({ url, title: title[language] }));

  const sources = (refs: SourceRef[]): GuideSource[] =>
    refs.flatMap((ref) => {
      const [id = '', place] = ref.split('#', 2);
      const source = knowledge.sources[id];
      if (source === undefined) return [];
      const { title, publisher, asOf, url } = source;
      return [
        {
          ref,
          title,
          publisher,
          asOf,
          ...(place === undefined ? {} : { place }),
          ...(url === undefined ? {} : { url }),
        },
      ];
    });

  const problems = (ids: string[] = []): GuideStep['problems'] =>
    ids.flatMap((id) => {
      const problem = knowledge.problems[id];
      if (problem === undefined) return [];
      return [
        {
          id,
          title: problem.title[language],
          advice: problem.advice[language],
          contacts: contacts(problem.contacts),
          links: links(problem.links),
        },
      ];
    });

  const step = (procedure: Procedure, given: Step, index: number, all: Step[]): GuideStep => {
    const screen = given.screen === undefined ? undefined : knowledge.screens[given.screen];
    const outside = stepOutside(knowledge, all[index + 1]);
    return {
      id: given.id,
      number: index + 1,
      title: given.title[language],
      do: given.do,
      say: given.say[language],
      warnings: (given.warnings ?? []).map((warning) => warning[language]),
      problems: problems(given.problems),
      contacts: contacts([...(given.contacts ?? []), ...procedure.contacts].filter(isFirst)),
      links: links(given.links),
      sources: sources(given.sources),
      done: given.done,
      ...(given.why === undefined ? {} : { why: given.why[language] }),
      ...(given.screen === undefined ? {} : { screen: given.screen }),
      ...(screen === undefined ? {} : { screenTitle: screen.title[language] }),
      ...(given.target === undefined ? {} : { target: given.target }),
      ...(outside === undefined
        ? {}
        : {
            nextOutside: { host: outside.host, title: outside.step.title[language], say: outside.step.say[language] },
          }),
    };
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

/** The site on which a step happens, when Ariane only explains that site and never draws on it. */
function stepOutside(knowledge: Knowledge, step: Step | undefined): { host: string; step: Step } | undefined {
  const screen: Screen | undefined = step?.screen === undefined ? undefined : knowledge.screens[step.screen];
  const host = screen?.hosts.find((name) =>
    knowledge.hosts.hosts.some((known) => known.host === name && known.kind === 'explain'),
  );
  return step === undefined || host === undefined ? undefined : { host, step };
}
