/**
 * What `npm run inspect` runs inside a saved page, in a world of its own: the guide's own reading, recognition and
 * location, nothing else. It draws nothing.
 */
import { locate } from '../../guide/match/locate';
import { recognise } from '../../guide/match/recognise';
import { textOf } from '../../guide/read/dom';
import { type PageRead, readPage } from '../../guide/read/page';
import type { Location } from '../../guide/reading';
import type { Language, Screen } from '../../rules/model';
import { selectorOf } from './selector';
import { settled } from './settled';

const LONGEST_ROW = 300;

export interface TargetSeen {
  id: string;
  status: Location['status'];
  confidence: number;
  /** As it stands on the page; for what was not found, a wording that is not there but is near. */
  label: string | null;
  section: string | null;
  row: string | null;
  selector: string | null;
  outerHTML: string | null;
  /** Of an ambiguous target: everything that it could be. */
  candidates: string[];
}

export interface PageSeen {
  language: Language | null;
  screen: { id: string; confidence: number } | null;
  targets: TargetSeen[];
}

/** Silence after which a page counts as settled, and how long to go on hoping for what was not found, in milliseconds. */
const QUIET = 300;
const HOPE = 1500;
const LONGEST = 5000;

/** Looks at the page once it has settled. */
export async function inspectPage(where: { host: string; path: string }, screens: Screen[]): Promise<PageSeen> {
  await settled(document, QUIET, LONGEST);
  const seen = await lookOnce(where, screens);
  const complete = seen.screen !== null && seen.targets.every(({ status }) => status === 'found');
  // Something may still be on its way; a page on which all was found need not be waited for.
  return complete || !(await settled(document, HOPE, LONGEST)) ? seen : lookOnce(where, screens);
}

async function lookOnce(where: { host: string; path: string }, screens: Screen[]): Promise<PageSeen> {
  const read = await readPage(document, where);
  const { reading } = read;
  const recognition = recognise(reading, screens);
  const screen = screens.find(({ id }) => id === recognition?.screen);
  if (!recognition || !screen) return { language: reading.language, screen: null, targets: [] };
  return {
    language: recognition.language,
    screen: { id: screen.id, confidence: recognition.confidence },
    targets: screen.targets.map((target) =>
      targetSeen(target.id, locate(reading, target, recognition.language, screen.targets), read),
    ),
  };
}

/** Text of the table row that `element` stands in. */
function rowOf(element: Element): string | null {
  const row = element.closest('tr,[role=row]');
  return row && (textOf(row).slice(0, LONGEST_ROW) || null);
}

function targetSeen(id: string, location: Location, read: PageRead): TargetSeen {
  const seen: TargetSeen = {
    id,
    status: location.status,
    confidence: location.confidence,
    label: null,
    section: null,
    row: null,
    selector: null,
    outerHTML: null,
    candidates: [],
  };
  if (location.status === 'missing') return { ...seen, label: location.near ?? null };
  if (location.status === 'ambiguous') {
    const elements = location.keys.flatMap((key) => read.elementOf(key) ?? []);
    return { ...seen, candidates: elements.map(selectorOf) };
  }
  const element = read.elementOf(location.key);
  const control = read.reading.controls.find(({ key }) => key === location.key);
  return {
    ...seen,
    label: location.label,
    section: control?.sections[0] ?? null,
    row: element && rowOf(element),
    selector: element && selectorOf(element),
    outerHTML: element?.outerHTML ?? null,
  };
}
