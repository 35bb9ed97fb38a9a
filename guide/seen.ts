/** What a reading of the page means for the steps of the checklist. */
import type { Observation } from '../rules/engine/progress';
import { canCount } from '../rules/engine/returns';
import type { Language, Target } from '../rules/model';
import { enterpriseNumber } from '../rules/validators/enterprise-number';
import type { FileVerdict } from '../rules/validators/file-verdict';
import type { Verdict } from '../rules/validators/verdict';
import type { GuidePack, GuideStep, Place } from '../session/messages';
import { followHint } from './hint';
import { locate } from './match/locate';
import { recognise } from './match/recognise';
import type { Next } from './next-step';
import { contentOf, isEmpty, isSelected, verdictOn } from './observe/field';
import type { Files } from './observe/files';
import type { PageRead } from './read/page';
import type { Location, Recognition } from './reading';

/** Surely a control of that kind; whether the right one is the person’s word. */
const POINTED_OUT = 0.6;

export interface Pointed {
  target: Target;
  location: Location;
  /** Only when found. */
  element: Element | null;
  /** Where several stand there and one is enough: all of them. */
  all?: Element[];
}

export interface Seen {
  read: PageRead;
  recognition: Recognition | null;
  /** By target of the recognised screen, for the targets that steps name. */
  pointed: Map<string, Pointed>;
  files: Files;
}

export function seePage(read: PageRead, pack: GuidePack, files: Files): Seen {
  const recognition = recognise(read.reading, pack.screens);
  const pointed = new Map<string, Pointed>();
  const screen = pack.screens.find(({ id }) => id === recognition?.screen);
  const named = new Set(
    pack.steps.flatMap(({ target, done }) => [target, 'visible' in done ? done.visible : undefined]),
  );
  for (const { comparedWith } of screen?.targets ?? []) named.add(comparedWith);
  for (const target of screen?.targets ?? []) {
    if (recognition === null || !named.has(target.id)) continue;
    const located = locate(read.reading, target, recognition.language, screen?.targets);
    const location =
      located.status === 'found' ? located : (hinted(target.id, recognition.screen, read, pack) ?? located);
    const element = location.status === 'found' ? read.elementOf(location.key) : null;
    const keys = location.status === 'found' ? location.keys : undefined;
    const all = keys?.flatMap((key) => read.elementOf(key) ?? []);
    pointed.set(target.id, { target, location, element, ...(all ? { all } : {}) });
  }
  return { read, recognition, pointed, files };
}

/** Where the person pointed, when that place is still there. */
function hinted(target: string, screen: string, read: PageRead, { hints }: GuidePack): Location | null {
  const hint = hints.find((known) => known.target === target && known.screen === screen);
  const control = hint && followHint(hint, read);
  if (!control) return null;
  const label = control.labels[0]?.text ?? '';
  return { status: 'found', key: control.key, confidence: POINTED_OUT, label, verified: true, hinted: true };
}

/** What the check of the target says of `field`, one of those it was found at; null while a file is being read. */
export function fieldVerdict(field: Element, pointed: Pointed | null, seen: Seen): Verdict | FileVerdict | null {
  const { validator, comparedWith } = pointed?.target ?? {};
  const { pointed: others, files } = seen;
  if (validator === 'certificate' || validator === 'ssh-public-key') return files.verdictOn(field, validator);
  return verdictOn(field, validator, comparedWith === undefined ? null : others.get(comparedWith)?.element);
}

/** What `step` points at on the page, when its screen is the one recognised. */
export function pointedBy(step: GuideStep, { recognition, pointed }: Seen): Pointed | null {
  if (step.screen === undefined || step.screen !== recognition?.screen || step.target === undefined) return null;
  return pointed.get(step.target) ?? null;
}

/**
 * Whether the page holds what `step` asks for; null when it does not tell. A field counts only once the person has
 * left it: `editing` is the one being typed in.
 */
export function isSatisfied(step: GuideStep, seen: Seen, editing: Element | null): boolean | null {
  if (step.screen === undefined || step.screen !== seen.recognition?.screen) return null;
  const { done } = step;
  if ('visible' in done) {
    const status = seen.pointed.get(done.visible)?.location.status;
    return status === 'found' || status === 'ambiguous';
  }
  if ('message' in done) return seen.recognition.messages.includes(done.message);
  const pointed = pointedBy(step, seen);
  const element = pointed?.element ?? null;
  if (element === null) return null;
  const all = pointed?.all ?? [element];
  if ('selected' in done) return all.some((one) => isSelected(one, step.option));
  if ('valid' in done)
    return all.some((one) => one !== editing && !isEmpty(one) && fieldVerdict(one, pointed, seen)?.ok);
  return null;
}

/**
 * The enterprise number of the page: the one that it announces, or that stands in a field for it and is not being typed.
 * Null when there is none, or more than one.
 */
export function enterpriseOn(
  { read, pointed }: Seen,
  { enterprise }: GuidePack,
  editing: Element | null,
): string | null {
  const fields = [...pointed.values()].flatMap(({ target, element }) =>
    target.validator === 'enterprise-number' && element && element !== editing ? contentOf(element) : [],
  );
  // Divided by a pattern with a group, a text gives what the group met, too; the rest of it is no number.
  const found = [...fields, ...read.reading.text.split(new RegExp(enterprise, 'i'))].flatMap((text) => {
    const verdict = enterpriseNumber(text);
    return verdict.ok ? (verdict.clean ?? text) : [];
  });
  const [one = null, other] = new Set(found);
  return other ? null : one;
}

/** What the page now shows about steps that are not ticked, apart from those the person has just undone. */
export function outcomes(
  pack: GuidePack,
  seen: Seen,
  editing: Element | null,
  done: ReadonlySet<string>,
  undone: ReadonlySet<string>,
): Observation[] {
  return pack.steps.flatMap((step, index): Observation[] => {
    if (done.has(step.id) || undone.has(step.id) || isSatisfied(step, seen, editing) !== true) return [];
    // The same rule as the background's, or the same thing would be told for ever.
    if (!canCount(pack.steps, index, (id) => done.has(id))) return [];
    // The one thing that it waits for; of the kinds that a page can satisfy, as it just did.
    const [how] = Object.keys(step.done) as (Observation & { kind: 'done' })['how'][];
    return how === undefined ? [] : [{ kind: 'done', step: step.id, how }];
  });
}

/** Where the tab is, for the panel: ids only. */
export function placeOf(seen: Seen, next: Next, location: Location | null, pack: GuidePack): Place {
  const { recognition, read } = seen;
  const away = next.kind === 'elsewhere';
  const language: Language | null = recognition?.language ?? read.reading.language;
  return {
    host: read.reading.host,
    screen: recognition?.screen ?? null,
    confidence: recognition?.confidence ?? 0,
    pageLanguage: language,
    step: 'step' in next ? next.step.id : null,
    target: away ? 'elsewhere' : (location?.status ?? 'none'),
    ...(next.kind === 'exit' ? { exit: next.exit.id } : {}),
    unknown: recognition === null || !partOf(pack, recognition),
  };
}

const partOf = ({ steps, exits }: GuidePack, { screen }: Recognition): boolean =>
  [...steps, ...exits].some((item) => item.screen === screen) ||
  steps.some(({ done }) => 'arrives' in done && done.arrives === screen);
