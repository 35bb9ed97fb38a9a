/** What the guide makes of a page it has read, held against what the page's author says. Pure. */
import { locate } from '../../guide/match/locate';
import { recognise } from '../../guide/match/recognise';
import type { Location, Reading } from '../../guide/reading';
import { checkAddress } from '../../rules/address';
import type { HostsFile, Screen, Target } from '../../rules/model';
import type { RightControls, SeenScreen } from './look';

/** What the guide knows when it comes to a page. */
export interface Known {
  screens: readonly Screen[];
  hosts: HostsFile;
}

/** The two decisions that are judged; others may be put in their place to try thresholds. */
export interface Deciding {
  recognise: typeof recognise;
  locate: typeof locate;
}

/**
 * `right`: pointed at, or, where nobody could tell, said that there are several. `wrong`: something else was pointed at,
 * or anything where the target does not stand on the page. `silent`: rightly nothing.
 */
export type Outcome = 'right' | 'ambiguous' | 'missing' | 'wrong' | 'silent';

export interface TargetJudged {
  target: string;
  onPage: boolean;
  /** On this screen, taken as known: location alone. */
  outcome: Outcome;
  location: Location;
}

export interface PageJudged {
  seen: SeenScreen;
  /** The screen that the guide takes it for. */
  recognised: string | null;
  confidence: number;
  /** Known, and known for what it is. */
  isRight: boolean;
  /** Of the expected screen. */
  targets: TargetJudged[];
  /** Mistakes in the file itself. */
  faults: string[];
}

export function judge(seen: SeenScreen, known: Known, by: Deciding = { recognise, locate }): PageJudged {
  const { saved, reading, right } = seen;
  const recognition = by.recognise(reading, screensFor(saved.url, known));
  const expected = known.screens.find(({ id }) => id === saved.expected);
  const isRight = (recognition?.screen ?? null) === saved.expected;
  const language = (isRight ? recognition?.language : null) ?? reading.language ?? 'fr';
  const targets = (expected?.targets ?? []).map((target) => {
    const location = by.locate(reading, target, language, expected?.targets);
    return judgeTarget(target, location, usableNow(right[target.id], reading));
  });
  return {
    seen,
    recognised: recognition?.screen ?? null,
    confidence: recognition?.confidence ?? 0,
    isRight,
    targets,
    faults: faultsOf(seen, expected),
  };
}

/** The screens known at this address, as the guide is given them where it guides; none at an address it refuses. */
function screensFor(url: string, { screens, hosts }: Known): readonly Screen[] {
  const address = checkAddress(url, hosts);
  if (!address.ok) return [];
  return screens.filter((screen) => screen.hosts.includes(address.host));
}

/** What is switched off as yet is rightly not pointed at: there is nothing that a person could do with it. */
function usableNow(right: RightControls | undefined, { controls }: Reading): RightControls | undefined {
  const off = right?.keys.length && right.keys.every((key) => !controls[key]?.enabled);
  return off ? undefined : right;
}

/** `right` is undefined where the target does not stand on the page. */
export function judgeTarget({ id }: Target, location: Location, right: RightControls | undefined): TargetJudged {
  const judged = (outcome: Outcome): TargetJudged => ({ target: id, onPage: right !== undefined, outcome, location });
  const isRight = (key: number) => right?.keys.includes(key) ?? false;
  if (location.status === 'found') {
    const all = location.keys ?? [location.key];
    return judged(all.every(isRight) ? 'right' : 'wrong');
  }
  if (right === undefined) return judged('silent');
  if (location.status === 'ambiguous' && right.oneOf && location.keys.every(isRight)) return judged('right');
  return judged(location.status);
}

function faultsOf({ saved, reading, right }: SeenScreen, expected: Screen | undefined): string[] {
  if (saved.expected === null) return Object.keys(right).map((id) => `marks ${id}, though it is to stay unknown`);
  if (expected === undefined) return [`no screen is called ${saved.expected}`];
  const unknown = Object.keys(right).filter((id) => !expected.targets.some((target) => target.id === id));
  const hidden = Object.entries(right).filter(
    ([, { keys }]) => keys.length > 0 && keys.every((key) => !reading.controls[key]?.visible),
  );
  const host = new URL(saved.url).hostname;
  return [
    ...(expected.hosts.includes(host) ? [] : [`${saved.expected} is not on ${host}`]),
    ...unknown.map((id) => `${saved.expected} has no target ${id}`),
    ...hidden.map(([id]) => `what is marked ${id} cannot be seen, says the reader`),
  ];
}
