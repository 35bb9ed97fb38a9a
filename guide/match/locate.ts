/**
 * Where on a page a target is. Pure: a reading and a target in, found / ambiguous / missing out.
 *
 * A ring is placed only on a label that stands on the page. Order, position and address never place one, and two
 * candidates that a person could not tell apart are a refusal.
 */
import type { Language, Target, TargetRole } from '../../rules/model';
import type { Control, ControlLabel, Location, Reading } from '../reading';
import { type Comparable, comparable, holdsWords, normaliseLabel, quotable, startsWithWords } from './normalise';
import { controlsSaying } from './saying';
import { weightOf, wordings } from './wording';

/** How far a text is trusted to be the control's label, by how it was found. */
const ORIGIN: Record<ControlLabel['from'], number> = {
  name: 1,
  label: 1,
  // The picture is the label: as good as a text, if its author wrote one.
  alt: 0.95,
  // Layout alone joins these to the field; right nearly always in the forms of that time.
  cell: 0.9,
  following: 0.9,
  preceding: 0.88,
  legend: 0.85,
  // Often an example rather than a label, and gone once something is typed.
  placeholder: 0.8,
  title: 0.8,
  // What a list offers is not its name; known options are still what a person would go by.
  options: 0.75,
};

/** The page goes on after the known wording, as "Access manager" + the name of a person. Never for a plain field. */
const STARTS_WITH = 0.75;
/** Same but for a hint in brackets: less than the very same wording, should both stand on one page. */
const WITHOUT_HINT = 0.97;
/** Links that look like buttons and accordions made of links are common: a person is told the label, not the role. */
const SWAPPED_ROLE = 0.88;
/** Under the named title, but another title lies between. */
const FARTHER_SECTION = 0.8;

/** The words stand beside the link, in its line. */
const IN_LINE = 0.8;

/** Below it nothing is pointed at: the weakest single doubt passes, two of the stronger ones together do not. */
export const FOUND = 0.6;
/** Two candidates closer than this are one too many. */
export const TARGET_MARGIN = 0.1;

/** No more than this many controls lie between a control and its neighbour. */
const NEIGHBOUR = 3;

/** A title that opens something often stands above the link of the same words: it is none. */
const SWAPS: Partial<Record<TargetRole, readonly TargetRole[]>> = {
  link: ['button'],
  button: ['link', 'disclosure'],
  disclosure: ['button', 'link'],
};
const FIELDS: readonly TargetRole[] = ['textbox', 'combobox'];

interface Match {
  control: Control;
  score: number;
  /** Score without regard to the title it stands under. */
  worded: number;
  label: string;
  verified: boolean;
  usable: boolean;
  inSection: boolean;
}

/** `language` is that of the page, as it was recognised. */
export function locate(
  reading: Reading,
  target: Target,
  language: Language,
  /** All targets of the screen: those that fit a control better, and the neighbour by which one is told apart. */
  targets: readonly Target[] = [],
): Location {
  const { candidates, near } = matchesOf(reading, target, language);
  const [best] = candidates;
  if (!best || best.score < FOUND || reading.cut) {
    const label = (best ?? near)?.label;
    return { status: 'missing', confidence: round(best?.score ?? 0), ...(label === undefined ? {} : { near: label }) };
  }
  const close = candidates.filter(({ score }) => best.score - score < TARGET_MARGIN);
  const own = close.filter((match) => !fitsAnother(match, reading, target, language, targets));
  const alike = target.nextTo ? besideNeighbour(own, reading, target, language, targets) : own;
  const keys = alike.map(({ control }) => control.key).sort((a, b) => a - b);
  if (keys.length === 0) return { status: 'missing', confidence: 0, near: best.label };
  if (keys.length > 1 && !target.several) return { status: 'ambiguous', keys, confidence: round(best.score) };
  // Several of a kind, of which one is enough: the person may begin with any, so the first on the page is pointed at.
  const { control, score, label, verified } = alike.find((match) => match.control.key === keys[0]) ?? best;
  const several = target.several ? { keys } : {};
  return { status: 'found', key: control.key, confidence: round(score), label, verified, ...several };
}

interface Matches {
  /** Best first. */
  candidates: Match[];
  /** How well it fits, wherever it stands. */
  anywhere: Map<Control, number>;
  /** What bears the label and cannot be used, or stands elsewhere. */
  near: Match | undefined;
}

/** Each target is asked for again and again for the sake of the others. */
const known = new WeakMap<Reading, Map<Target, Matches>>();

function matchesOf(reading: Reading, target: Target, language: Language): Matches {
  const ofReading = known.get(reading) ?? new Map<Target, Matches>();
  known.set(reading, ofReading);
  let found = ofReading.get(target);
  if (found === undefined) {
    const match = matcher(target, language);
    const texts = wordings(target.labels, language).map(({ text }) => text);
    // What is told by the words beside it may say anything itself.
    const saying = target.inLine
      ? reading.controls
      : [...new Set(texts.flatMap((text) => controlsSaying(text, reading)))].sort((a, b) => a.key - b.key);
    const matches = saying.flatMap((control) => match(control) ?? []);
    const candidates = matches.filter(({ usable, inSection }) => usable && inSection).sort((a, b) => b.score - a.score);
    const anywhere = new Map(matches.map(({ control, worded }) => [control, worded]));
    found = { candidates, anywhere, near: matches.find(({ control }) => control.visible) };
    ofReading.set(target, found);
  }
  return found;
}

/** The control is what another target of the screen means, by a wording or a title nearer to it. */
function fitsAnother(
  { control, score }: Match,
  reading: Reading,
  { id }: Target,
  language: Language,
  targets: readonly Target[],
): boolean {
  return targets.some(
    (other) => other.id !== id && (matchesOf(reading, other, language).anywhere.get(control) ?? 0) > score,
  );
}

/** Those of `candidates` that stand nearest to the target's neighbour; none where it does not stand near. */
function besideNeighbour(
  candidates: Match[],
  reading: Reading,
  { id, nextTo }: Target,
  language: Language,
  targets: readonly Target[],
): Match[] {
  const others = targets.filter((other) => other.id !== id);
  const neighbour = others.find((other) => other.id === nextTo);
  const at = neighbour && locate(reading, neighbour, language, others);
  if (at?.status !== 'found') return candidates.length > 1 ? candidates : [];
  const usable = reading.controls.filter(({ role }) => role !== 'text');
  const place = usable.findIndex(({ key }) => key === at.key);
  const boxes = usable[place]?.boxes ?? [];
  // What stands near shares one of the boxes around; the nearer the box, the nearer it stands.
  const near = usable.slice(Math.max(0, place - NEIGHBOUR), place + NEIGHBOUR + 1);
  for (const box of boxes) {
    const beside = candidates.filter(({ control }) => near.includes(control) && control.boxes?.includes(box));
    if (beside.length > 0) return beside;
  }
  return candidates.length > 1 ? candidates : [];
}

const round = (score: number): number => Math.round(score * 100) / 100;

/** How well a control fits the target; null where it does not at all. */
function matcher(target: Target, language: Language): (control: Control) => Match | null {
  const words = wordings(target.labels, language).map((label) => ({ label, known: comparable(label.text) }));
  const titles = target.section && wordings(target.section, language).map(({ text }) => normaliseLabel(text));
  return (control) => {
    const role = roleWeight(control.role, target.role);
    if (role === 0) return null;
    const mayGoOn =
      control.role === 'radio' || control.role === 'checkbox' || (!FIELDS.includes(control.role) && !!titles);
    let best: Pick<Match, 'worded' | 'label' | 'verified'> | null = null;
    // What the link itself says is no word about it, but for what it adds in brackets.
    const name = control.labels[0]?.text ?? '';
    const beside = target.inLine && control.line?.replace(name, name.match(/\(.*\)/)?.[0] ?? '');
    const line = beside ? [{ text: beside, from: 'line' as const }] : [];
    for (const { text, from } of [...control.labels, ...line]) {
      const found = comparable(text);
      for (const { label, known } of words) {
        const fit = from === 'line' ? inLine(found, known) : ORIGIN[from] * wordingWeight(found, known, mayGoOn);
        const worded = role * weightOf(label) * fit;
        if (worded <= (best?.worded ?? 0)) continue;
        // A line bears names; what is known of it is the rest.
        best = { worded, label: from === 'line' ? label.text : quotable(text), verified: !label.unverified };
      }
    }
    // Menus, headers and footers repeat the words of what the page is about.
    if (best === null || (control.aside && !target.inMenu)) return null;
    const section = titles ? sectionWeight(control, titles) : 1;
    return { ...best, control, score: best.worded * (section || 1), usable: isUsable(control), inSection: section > 0 };
  };
}

const isUsable = (control: Control): boolean =>
  control.visible && control.enabled && !(control.readOnly && control.role === 'textbox');

function roleWeight(found: TargetRole, wanted: TargetRole): number {
  if (found === wanted) return 1;
  if (SWAPS[wanted]?.includes(found)) return SWAPPED_ROLE;
  return FIELDS.includes(found) && FIELDS.includes(wanted) ? SWAPPED_ROLE : 0;
}

/** Hints tell two fields apart, as in "Password (first time)" and "Password (confirmation)". */
const clash = (hint: string, other: string): boolean => hint !== '' && other !== '' && hint !== other;

function wordingWeight(found: Comparable, wanted: Comparable, mayGoOn: boolean): number {
  if (found.whole === wanted.whole) return 1;
  if (found.bare === wanted.bare) return clash(found.hint, wanted.hint) ? 0 : WITHOUT_HINT;
  return mayGoOn && startsWithWords(found.bare, wanted.bare) ? STARTS_WITH : 0;
}

const inLine = (line: Comparable, known: Comparable): number => (holdsWords(line.whole, known.bare) ? IN_LINE : 0);

/** 0 when the control stands under none of the titles that the target names. */
function sectionWeight({ sections }: Control, titles: string[]): number {
  const at = sections.findIndex((section) => titles.includes(normaliseLabel(section)));
  return at === -1 ? 0 : at === 0 ? 1 : FARTHER_SECTION;
}
