/** Which checklist a tab works on, and everything a guide there must know. */
import { checkAddress } from '../rules/address';
import type { Knowledge } from '../rules/model';
import { listChecklists, readChecklist, type StoredChecklist } from '../store/checklists';
import { textsFor } from '../texts/index';
import { announcedNumber } from './case';
import { partOf, stateOf, viewOf } from './checklist-state';
import { datesOf } from './dates';
import { localiser } from './localise';
import type { GuidePack, PointingHint, TabAddress } from './messages';
import { readerLanguage, readSettings, type Settings } from './settings';
import { changeTab, readTab } from './tabs';

/** What an address is to Ariane. Called for addresses it may know: of our own content script, or where the button was pressed. */
export function addressKind(knowledge: Knowledge, url: string, framed = false): TabAddress {
  const checked = checkAddress(url, knowledge.hosts, { framed });
  if (checked.ok) return { kind: checked.kind, host: checked.host };
  const { host, why, like } = checked;
  return { kind: 'refused', host, why, ...(like === undefined ? {} : { like }) };
}

/**
 * The checklist a tab works on: its own choice; else that of the tab that opened it; else the active one.
 * Practice never comes by inheritance: it belongs to the practice page alone.
 */
export async function checklistOfTab(tab: number, opener?: number): Promise<StoredChecklist | null> {
  const own = (await readTab(tab)).checklist;
  if (own === 'none') return null;
  if (own !== null) return readChecklist(own);
  const inherited = opener === undefined ? null : (await readTab(opener)).checklist;
  if (inherited === 'none') return null;
  const { active } = await readSettings();
  for (const id of [inherited, active]) {
    const stored = id === null ? null : await readChecklist(id);
    if (stored !== null && !stored.record.practice) {
      if (inherited !== null) await changeTab(tab, { checklist: stored.record.id });
      return stored;
    }
  }
  return null;
}

/** The practice checklist of a practice page's tab. */
export async function practiceOfTab(tab: number): Promise<StoredChecklist | null> {
  const { checklist } = await readTab(tab);
  if (checklist === null || checklist === 'none') return null;
  const stored = await readChecklist(checklist);
  return stored?.record.practice ? stored : null;
}

/** More than anybody looks through in the panel; the workspace has them all. */
const MOST_OFFERED = 30;

/** Checklists to go on with, newest first, and how many there are that cannot be read. */
export async function unfinished(practice: boolean): Promise<{ stored: StoredChecklist[]; unreadable: number }> {
  const { summaries, unreadable } = await listChecklists();
  const open = summaries.filter((summary) => summary.practice === practice && !summary.finished && !summary.closed);
  const stored = await Promise.all(open.slice(0, MOST_OFFERED).map(({ id }) => readChecklist(id)));
  return { stored: stored.filter((one) => one !== null), unreadable: unreadable.length };
}

/** A pattern that no text has. */
const NOTHING = '((?!))';

/** Everything the guide on one host needs for one checklist, in the reader's language; null when the procedure is unknown. */
export function packFor(
  knowledge: Knowledge,
  stored: StoredChecklist,
  host: string,
  chosen: { settings: Settings; hints: PointingHint[] },
): GuidePack | null {
  const part = partOf(knowledge, stored);
  if (part === null) return null;
  const { procedure } = part;
  const language = readerLanguage(chosen.settings);
  const { steps, exits } = localiser(knowledge, language);
  const pack = {
    language,
    texts: textsFor(language, ['guide.', 'verdict.']),
    screens: Object.values(knowledge.screens).filter(({ hosts }) => hosts.includes(host)),
    procedure: {
      id: procedure.id,
      title: procedure.title[language],
      output: procedure.output.title[language],
      evidence: procedure.evidence,
      asOf: procedure.asOf,
      ...(procedure.supersededBy === undefined ? {} : { supersededBy: procedure.supersededBy[language] }),
    },
    steps: steps(procedure, stored.record.facts),
    exits: exits(procedure),
    state: stateOf(part, stored, viewOf(knowledge, stored).items),
  };
  const known = new Set(pack.screens.map(({ id }) => id));
  const hints = chosen.hints.filter(({ screen }) => known.has(screen));
  // An exercise is of the company of its scenario.
  const enterprise = stored.record.practice ? NOTHING : announcedNumber(knowledge);
  return { ...pack, dates: datesOf(pack), hints, enterprise };
}
