/**
 * Which screen a page is. Pure: a reading and the screens of its host in, a recognition with its reasons out, or null.
 * It would rather say "unknown" than be wrong: what follows it points at things on a government form.
 */

import { LANGUAGES } from '../../rules/languages';
import type { Labels, Language, Message, Screen, Target, TargetRole } from '../../rules/model';
import type { Reading, Recognition } from '../reading';
import { comparable, holdsWords, normalise, normaliseLabel } from './normalise';
import { controlsSaying } from './saying';
import { weightOf, wordings } from './wording';

/** An address says which page was asked for, not which one was answered: error pages keep it. */
const PATH = 0.3;
/** The same application, one of its many pages. */
const PATH_BEGINS = 0.15;
/** The main heading is what a person would go by. */
const HEADING = 0.35;
/** A heading of lower rank may be the title of a card about another page. */
const LOWER_HEADING = 0.22;
/** Old pages have no headings: their title stands in the text, or in the tab. */
const HEADING_AS_TEXT = 0.15;
const LANDMARKS = 0.25;
/** The controls that the steps need: few of them also stand on other pages. */
const TARGETS = 0.2;
/** A message that makes this screen a state of another one tells the two apart. */
const REQUIRED_MESSAGE = 0.2;

/** Half of what the screen is known by. Below it, address plus one common label would do. */
export const RECOGNISED = 0.5;
/** Two screens closer than this cannot be told apart. */
export const SCREEN_MARGIN = 0.12;

/** So many fixed texts, and none lacking, do not stand together by chance. */
const MANY = 3;

type Evidence = Recognition['why'][number];

interface Candidate {
  screen: Screen;
  language: Language;
  /** May exceed 1 by a required message; only for comparing. */
  score: number;
  why: Evidence[];
  messages: string[];
}

/** Kinds of control that are made of each other; a box to tick with the words of a button is none. */
type Kind = 'press' | 'field' | 'choice';

const KIND: Partial<Record<TargetRole, Kind>> = {
  link: 'press',
  button: 'press',
  disclosure: 'press',
  textbox: 'field',
  combobox: 'field',
  file: 'field',
  radio: 'choice',
  checkbox: 'choice',
};

interface Prepared {
  reading: Reading;
  text: string;
  headings: { level: number; text: string }[];
  title: string;
}

/** `screens` may hold screens of other hosts: they are never recognised. */
export function recognise(reading: Reading, screens: readonly Screen[]): Recognition | null {
  // What was not read may be what tells two screens apart.
  if (reading.cut) return null;
  const page = prepare(reading);
  const candidates = screens
    .filter(({ hosts, undescribed }) => hosts.includes(reading.host) && !undescribed)
    .flatMap((screen) => bestLanguage(page, screen) ?? [])
    .sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best || best.score < RECOGNISED || !isBorneOut(best)) return null;
  if (next && best.score - next.score < SCREEN_MARGIN) return null;
  return {
    screen: best.screen.id,
    confidence: confidence(best),
    language: best.language,
    why: best.why,
    messages: best.messages,
    ...(next ? { runnerUp: { screen: next.screen.id, confidence: confidence(next) } } : {}),
  };
}

/**
 * Title and address also stand on a page that could not be shown, or that is still loading: something that is done on
 * the screen must be there, or under its main heading at least half of its fixed texts.
 */
function isBorneOut({ screen, why }: Candidate): boolean {
  const found = (kind: string) => why.filter(({ evidence }) => evidence.startsWith(kind));
  if (found('target').length > 0) return true;
  const marks = found('landmark').length;
  if (screen.targets.length === 0) return found('heading').length + marks > 0;
  if (marks >= MANY && marks === screen.landmarks.length) return true;
  return marks > 0 && marks * 2 >= screen.landmarks.length && (found('heading')[0]?.weight ?? 0) > LOWER_HEADING;
}

const confidence = ({ score }: Candidate): number => Math.round(Math.min(1, score) * 100) / 100;

function prepare(reading: Reading): Prepared {
  return {
    reading,
    text: normalise(reading.text),
    headings: reading.headings.map(({ level, text }) => ({ level, text: normaliseLabel(text) })),
    title: normalise(reading.title),
  };
}

/** The reading's own language first: on a page whose few words are the same in two languages, it decides. */
function bestLanguage(page: Prepared, screen: Screen): Candidate | null {
  const messages = screen.messages.filter((message) => stands(page, message)).map(({ id }) => id);
  if (screen.excludesMessage?.some((id) => messages.includes(id))) return null;
  const required = screen.requiresMessage?.find((id) => messages.includes(id));
  if (screen.requiresMessage && required === undefined) return null;
  const languages = [...(screen.languages ?? LANGUAGES)].sort(
    (a, b) => Number(b === page.reading.language) - Number(a === page.reading.language),
  );
  let best: Candidate | null = null;
  for (const language of languages) {
    const candidate = weigh(page, screen, language, messages);
    // Pages in several languages, or with links to them: what the page speaks counts, unless it hardly fits.
    if (best === null && language === page.reading.language && candidate.score >= RECOGNISED) {
      best = candidate;
      break;
    }
    if (best === null || candidate.score > best.score) best = candidate;
  }
  if (best !== null && required !== undefined) {
    best.score += REQUIRED_MESSAGE;
    best.why.push({ evidence: `message:${required}`, weight: REQUIRED_MESSAGE });
  }
  return best;
}

/** A message may come in another language than the page around it. */
function stands(page: Prepared, message: Message): boolean {
  return Object.values(message.labels).some((labels) =>
    labels.some(({ text }) => holdsWords(page.text, comparable(text).whole)),
  );
}

/** Evidence found, as a share of the evidence that the screen is known by. */
function weigh(page: Prepared, screen: Screen, language: Language, messages: string[]): Candidate {
  const why: Evidence[] = [];
  let possible = HEADING;
  const add = (evidence: string, weight: number) => {
    if (weight <= 0) return;
    why.push({ evidence, weight: Math.round(weight * 1000) / 1000 });
  };
  if (screen.paths.length > 0) {
    possible += PATH;
    const weights = screen.paths.map(({ path }) => pathWeight(path, page.reading.path));
    add('path', Math.max(...weights));
  }
  add('heading', headingWeight(page, screen.heading, language));
  if (screen.landmarks.length > 0) {
    possible += LANDMARKS;
    for (const { id, labels } of screen.landmarks) {
      add(`landmark:${id}`, (LANDMARKS / screen.landmarks.length) * inText(page, labels, language));
    }
  }
  if (screen.targets.length > 0) {
    possible += TARGETS;
    for (const target of screen.targets) {
      add(`target:${target.id}`, (TARGETS / screen.targets.length) * onControl(page, target, language));
    }
  }
  const score = why.reduce((sum, { weight }) => sum + weight, 0) / possible;
  return { screen, language, score, why, messages };
}

/** Paths are compared exactly, but for the slash at their end; one that ends in `*` is the beginning of many. */
function pathWeight(known: string, path: string): number {
  const bare = (text: string) => text.replace(/\/+$/, '');
  if (known.endsWith('*')) return path.startsWith(known.slice(0, -1)) ? PATH_BEGINS : 0;
  return bare(known) === bare(path) ? PATH : 0;
}

function headingWeight(page: Prepared, heading: Labels, language: Language): number {
  let best = 0;
  for (const label of heading[language] ?? []) {
    const wanted = normaliseLabel(label.text);
    const level = Math.min(...page.headings.filter(({ text }) => text === wanted).map((found) => found.level), 9);
    const asText = holdsWords(page.text, wanted) || holdsWords(page.title, wanted);
    const weight = level === 1 ? HEADING : level < 9 ? LOWER_HEADING : asText ? HEADING_AS_TEXT : 0;
    best = Math.max(best, weight * weightOf(label));
  }
  return best;
}

function inText(page: Prepared, labels: Labels, language: Language): number {
  const found = (labels[language] ?? []).filter(({ text }) => holdsWords(page.text, comparable(text).whole));
  return Math.max(0, ...found.map(weightOf));
}

function onControl(page: Prepared, { role, labels }: Target, language: Language): number {
  const kind = KIND[role];
  if (kind === undefined) return inText(page, labels, language);
  const found = wordings(labels, language).filter(({ text }) =>
    controlsSaying(text, page.reading).some(
      (control) =>
        KIND[control.role] === kind &&
        control.labels.some((label) => normaliseLabel(label.text) === normaliseLabel(text)) &&
        control.visible,
    ),
  );
  return Math.max(0, ...found.map(weightOf));
}
