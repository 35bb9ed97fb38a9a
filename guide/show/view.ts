/** What the callout says, worked out from what is known. Pure: the drawing only puts it on the screen. */
import type { Language, Screen, Target } from '../../rules/model';
import type {
  GuideContact,
  GuideLetter,
  GuideLink,
  GuidePack,
  GuideSource,
  GuideStep,
  GuideTerm,
} from '../../session/messages';
import type { Next } from '../next-step';
import { stepBefore } from '../next-step';
import type { Location } from '../reading';
import type { Say } from './say';

export type State = 'pointing' | 'refused' | 'elsewhere' | 'exit' | 'finished' | 'person';
/** `hint`: not finished, as far as one can tell while it is being typed. */
export type Tone = 'good' | 'bad' | 'care' | 'hint';
export interface Note {
  tone: Tone;
  text: string;
  /** What a file says of itself. For the eye only: it may name people. */
  details?: { label: string; value: string }[];
}
export interface Problem {
  title: string;
  advice: string;
  contacts: GuideContact[];
  links: GuideLink[];
}

export interface CalloutView {
  state: State;
  step: string;
  target: string;
  number: number;
  of: number;
  title: string;
  /** The instruction, or what the situation is. */
  say: string[];
  quote: string[];
  verdict: Note | null;
  warnings: string[];
  /** What to have at hand. */
  prepare: string[];
  letter: GuideLetter | null;
  terms: GuideTerm[];
  outside: { title: string; lines: string[] } | null;
  /** How to get to the page of the step. */
  way: string[];
  links: GuideLink[];
  lookFor: string[];
  done: 'main' | 'quiet' | null;
  saving: boolean;
  back: boolean;
  takeMe: 'here' | 'up' | 'down' | null;
  /** The person may point the target out. */
  canPoint: boolean;
  /** What is ringed was pointed out. */
  hinted: boolean;
  /** The person is pointing something out now. */
  picking: boolean;
  /** No source describes the page of the step, or what is done there. */
  undescribed: boolean;
  why: string | null;
  sources: GuideSource[];
  contacts: GuideContact[];
  problems: Problem[];
  notes: string[];
  practice: boolean;
}

export interface Scene {
  pack: GuidePack;
  next: Next;
  /** Of the step's target on this page; null when the step points at nothing here. */
  location: Location | null;
  pageLanguage: Language | null;
  verdict: Note | null;
  /** What to say of a wrong option that looks like the right one and is chosen now. */
  lookAlike: string | null;
  /** Where the ringed element is, seen from the window. */
  direction: 'here' | 'up' | 'down';
  saving: boolean;
}

const EMPTY: Omit<CalloutView, 'state' | 'title' | 'practice'> = {
  step: '',
  target: '',
  number: 0,
  of: 0,
  say: [],
  quote: [],
  verdict: null,
  warnings: [],
  prepare: [],
  letter: null,
  terms: [],
  outside: null,
  way: [],
  links: [],
  lookFor: [],
  done: null,
  saving: false,
  back: false,
  takeMe: null,
  canPoint: false,
  hinted: false,
  picking: false,
  undescribed: false,
  why: null,
  sources: [],
  contacts: [],
  problems: [],
  notes: [],
};

/** While something is pointed out: what is under the pointer, and what to do. */
export function pickingView(view: CalloutView, label: string | null, say: Say): CalloutView {
  const quote = label === null ? [] : [say('pick.over', { label })];
  return {
    ...view,
    picking: true,
    say: [say('pick.say')],
    quote,
    verdict: null,
    warnings: [],
    outside: null,
    lookFor: [],
  };
}

export function calloutView(scene: Scene, say: Say): CalloutView {
  const { next, pack } = scene;
  const practice = pack.state.practice;
  const last = pack.steps.at(-1);
  switch (next.kind) {
    case 'exit':
      return {
        ...EMPTY,
        practice,
        state: 'exit',
        title: next.exit.title,
        say: [next.exit.say],
        contacts: next.exit.contacts,
        links: next.exit.links,
        sources: next.exit.sources,
        notes: evidenceNotes(scene, undefined, say),
      };
    case 'finished':
      return {
        ...EMPTY,
        practice,
        state: 'finished',
        title: say('finished.title'),
        say: [
          `${pack.procedure.output ?? pack.procedure.title}.`,
          say(practice ? 'finished.practice' : 'finished.next'),
        ],
        back: stepBefore(null, pack.state) !== null,
        contacts: last?.contacts ?? [],
        links: last?.links ?? [],
      };
    default:
      return stepView(scene, next, say);
  }
}

function stepView(scene: Scene, next: Exclude<Next, { kind: 'exit' | 'finished' }>, say: Say): CalloutView {
  const { pack, location, verdict, lookAlike, direction, saving } = scene;
  const { step } = next;
  const target = targetOf(pack, step);
  const state = stateOf(next, location);
  const away = next.kind === 'elsewhere' || next.kind === 'unknown';
  const label = location?.status === 'found' ? location.label : expectedLabel(target, scene);
  const undescribed = Boolean(step.undescribed ?? screenOf(pack, step)?.undescribed);
  const instruction = step.say.replaceAll('{label}', () => label ?? '…');
  return {
    ...EMPTY,
    practice: pack.state.practice,
    state,
    step: step.id,
    target: away ? '' : (step.target ?? ''),
    number: step.number,
    of: pack.steps.length,
    title: step.title,
    say: [...situationLines(scene, next, say), instruction, ...(step.undescribed ? [step.undescribed] : [])],
    quote: location?.status === 'found' ? quoteLines(location, target, scene, say) : [],
    verdict: state !== 'pointing' ? null : lookAlike === null ? verdict : { tone: 'bad', text: lookAlike },
    warnings: away ? [] : step.warnings,
    prepare: away ? [] : step.prepare,
    letter: away ? null : (step.letter ?? null),
    terms: step.terms,
    // On a page that no source describes the person goes on alone, to that site too.
    outside: step.nextOutside && (!away || undescribed) ? outsideOf(step.nextOutside, say) : null,
    way: away ? next.way.map(({ title }) => title) : [],
    links: away ? [...(next.way[0]?.links ?? []), ...step.links] : step.links,
    lookFor: away ? [] : lookForLines(target, scene, say),
    done: 'confirmed-by-person' in step.done ? 'main' : 'quiet',
    saving,
    back: stepBefore(step.id, pack.state) !== null,
    takeMe: state === 'pointing' ? direction : null,
    canPoint: state === 'refused' && !!location,
    hinted: location?.status === 'found' && location.hinted === true,
    undescribed,
    why: step.why ?? null,
    sources: step.sources,
    contacts: step.contacts,
    problems: step.problems,
    notes: evidenceNotes(scene, step, say),
  };
}

function stateOf(next: Next, location: Location | null): State {
  if (next.kind === 'elsewhere') return 'elsewhere';
  if (next.kind === 'unknown') return 'refused';
  if (next.kind === 'person' || location === null) return 'person';
  return location.status === 'found' ? 'pointing' : 'refused';
}

const screenOf = (pack: GuidePack, step: GuideStep | undefined): Screen | undefined =>
  pack.screens.find(({ id }) => id === step?.screen);

/** The target of `step`, when its screen belongs to this host. */
export const targetOf = (pack: GuidePack, step: GuideStep): Target | undefined =>
  screenOf(pack, step)?.targets.find(({ id }) => id === step.target);

function expectedLabel(target: Target | undefined, { pack, pageLanguage }: Scene): string | undefined {
  const labels = target?.labels[pageLanguage ?? pack.language] ?? Object.values(target?.labels ?? {})[0];
  return labels?.[0]?.text;
}

/** Why nothing is pointed at, where nothing is. */
function situationLines({ location }: Scene, next: Next, say: Say): string[] {
  if (next.kind === 'unknown') return [say('refused.unknown')];
  if (next.kind === 'elsewhere') {
    const screen = next.step.screenTitle;
    return [screen ? say('elsewhere', { screen }) : say('elsewhere.plain')];
  }
  if (location?.status === 'ambiguous') return [say('refused.ambiguous', { count: location.keys.length })];
  if (location?.status === 'missing') {
    const near = location.near === undefined ? [] : [say('refused.near', { label: location.near })];
    return [say('refused.missing'), ...near];
  }
  return [];
}

function quoteLines(
  { label, verified, hinted }: Location & { status: 'found' },
  target: Target | undefined,
  { pack, pageLanguage }: Scene,
  say: Say,
): string[] {
  if (hinted) return [say('pick.yours')];
  if (pageLanguage !== null && pageLanguage !== pack.language) {
    const own = target?.labels[pack.language]?.[0]?.text;
    const quote = say('quote.other', { language: say(`language.${pageLanguage}`), label });
    return own === undefined || own === label ? [quote] : [quote, say('quote.means', { label: own })];
  }
  return verified ? [] : [say('quote.same', { label })];
}

/** What to look for with one's own eyes: each wording, and the title it stands under. */
function lookForLines(target: Target | undefined, { pageLanguage }: Scene, say: Say): string[] {
  if (target === undefined) return [];
  const order = Object.entries(target.labels).sort(
    ([a], [b]) => Number(b === pageLanguage) - Number(a === pageLanguage),
  );
  const lines = order.flatMap(([language, labels]) =>
    // Every wording in the language of the page, the usual one in the others.
    (labels ?? []).slice(0, language === pageLanguage ? undefined : 1).map(({ text, unverified }) => {
      const section = target.section?.[language as Language]?.[0]?.text;
      const values = { language: say(`language.${language}`), label: text, section: section ?? '' };
      const line = say(section ? 'look-for.section' : 'look-for.label', values);
      return unverified ? `${line} (${say('unverified')})` : line;
    }),
  );
  return [...new Set(lines)];
}

function outsideOf(outside: { host: string; title: string; say: string }, say: Say): CalloutView['outside'] {
  return {
    title: say('outside', { host: outside.host, title: outside.title }),
    lines: [outside.say, say('outside.not-drawn')],
  };
}

/** On what the guidance rests, and no more than that. */
function evidenceNotes({ pack, location }: Scene, step: GuideStep | undefined, say: Say): string[] {
  const screen = screenOf(pack, step);
  const { evidence, asOf } = screen ?? pack.procedure;
  const date = asOf === null ? null : pack.dates[asOf];
  const base = !date ? say(`evidence.${evidence}.undated`) : say(`evidence.${evidence}`, { date });
  const unverified = location?.status === 'found' && !location.verified ? ` (${say('unverified')})` : '';
  const newer = [pack.procedure.supersededBy, screen?.supersededBy?.[pack.language]];
  return [`${base}${unverified}.`, ...newer.flatMap((note) => (note ? [say('superseded', { note })] : []))];
}
