/**
 * Every message between the parts of Ariane, one map per direction.
 *
 * What may travel: ids, languages, verdict-free facts about progress. What may not: anything a person typed, a name, a
 * national number, the query of an address. The one exception is the enterprise number, in `case` and nowhere else. The background checks each message at run time (session/parse-message.ts).
 */
import type { Change } from '../rules/engine/checklist';
import type { TemplateDraft } from '../rules/engine/own-template';
import type { Observation } from '../rules/engine/progress';
import type { Template, Words } from '../rules/engine/template';
import type { Action, Actor, Done, Labels, Language, Screen, SourceRef, TargetRole } from '../rules/model';
import type { StorageUsed } from '../store/care';
import type { Incoming } from '../store/incoming';
import type { Finding, Integrity } from '../store/integrity';
import type { MergeResult } from '../store/merge-plan';
import type { Restored } from '../store/restore';
import type { ChecklistRecord, EventRecord, SummaryRecord } from '../store/schema';
import type { BundledChecklist } from '../store/share/bundle';

export type { Finding, Incoming, MergeResult, Restored, StorageUsed };

/** An expected failure is a value. `why` is a stable code; its sentence stands in texts/. */
export type Result<T> =
  | { ok: true; value: T }
  /** `language`: the reader's, when the store that failed is not needed to know it. */
  | { ok: false; why: FailureCode; language?: Language };

export type FailureCode =
  | 'no-checklist' // the checklist is gone (erased, or of another machine)
  | 'not-guided' // this address is not one Ariane guides
  | 'store-newer' // the database was written by a newer Ariane
  | 'store-corrupt' // the database cannot be read
  | 'store-blocked' // another window holds an older version open
  | 'store-full' // the browser refuses to keep more
  | 'other-case' // the page is of another company than the list, or may be
  | 'no-template' // the template is gone, or this version does not know it
  | 'bad-message' // the message is not one of ours
  | 'unexpected'; // a defect of ours

// ---------------------------------------------------------------- what is shown

/** One step as a person meets it: in the reader's language, with everything the callout needs. */
export interface GuideStep {
  id: string;
  /** 1-based position among the steps that apply to this case. */
  number: number;
  title: string;
  do: Action;
  /** May hold `{label}`: the guide puts the label there as it stands on the page. */
  say: string;
  why?: string;
  warnings: string[];
  /** Who does it, when that is somebody else than the actor of the procedure. */
  actor?: Actor;
  /** What to have at hand. */
  prepare: string[];
  letter?: GuideLetter;
  /** Words met here, old ones above all. */
  terms: GuideTerm[];
  /** For a list: wordings of the option to choose, by page language. */
  option?: Labels;
  /** Options that people take for it. */
  lookAlikes: { labels: Labels; warning: string }[];
  /** What is known, where no source describes the rest. */
  undescribed?: string;
  problems: { id: string; title: string; advice: string; contacts: GuideContact[]; links: GuideLink[] }[];
  contacts: GuideContact[];
  links: GuideLink[];
  sources: GuideSource[];
  screen?: string;
  screenTitle?: string;
  target?: string;
  done: Done;
  /** Set where the next step happens on a site that Ariane never draws on: which, and what to do there. */
  nextOutside?: { host: string; title: string; say: string };
}

/** A message ready to be copied, in the reader's language; the panel offers the others. */
export interface GuideLetter {
  addressee: string;
  to?: GuideContact;
  subject: string;
  body: string;
}
export interface GuideTerm {
  id: string;
  term: string;
  definition: string;
  /** The word that is used instead today. */
  replacedBy?: string;
}
export interface GuideContact {
  id: string;
  name: string;
  subject: string;
  telephone?: string;
  email?: string;
  contactPage?: string;
}
export interface GuideLink {
  url: string;
  title: string;
}
export interface GuideSource {
  ref: SourceRef;
  title: string;
  publisher: string;
  place?: string;
  asOf: string | null;
  url?: string;
}
export interface GuideExit {
  id: string;
  screen: string;
  message: string;
  title: string;
  say: string;
  contacts: GuideContact[];
  links: GuideLink[];
  sources: GuideSource[];
}

/** A checklist as it stands, without anything that names the case. */
export interface ChecklistState {
  checklist: string;
  procedure: string;
  /** Only the steps that apply to the case, in order. */
  steps: { id: string; done: boolean; by?: TickedBy; at?: number }[];
  /** First step that is not done; `null` when all are. */
  current: string | null;
  finished: boolean;
  practice: boolean;
}
/** `page`: seen on the page. `passed`: a later screen was reached. `person`: said so. */
export type TickedBy = 'page' | 'passed' | 'person';

/** All that the guide in a page needs; it bundles no knowledge of its own. */
export interface GuidePack {
  language: Language;
  texts: Record<string, string>;
  /** Screens of this host. */
  screens: Screen[];
  procedure: {
    id: string;
    title: string;
    evidence: string;
    asOf: string | null;
    supersededBy?: string;
    /** What the person has at the end, for the callout that says it is finished. */
    output?: string;
  };
  steps: GuideStep[];
  exits: GuideExit[];
  /** How each date of the evidence is said, by how it is written. */
  dates: Record<string, string>;
  /** What the person pointed out on these screens. */
  hints: PointingHint[];
  /** A pattern by which the enterprise number of a page is found: its one group. In an exercise it finds nothing. */
  enterprise: string;
  state: ChecklistState;
}

/**
 * Where a person found what Ariane did not. Structure only: no word of the page, but a sum by which its label can be
 * told from another.
 */
export interface PointingHint {
  screen: string;
  target: string;
  role: TargetRole;
  /** Tags from the root of the page to the control, each with its place among its like. */
  path: string;
  sum: number;
}

/** Where a tab is, without data: what the panel shows and what "copy the place" gives. */
export interface Place {
  /** Host only: path and query stay in the page. */
  host: string;
  screen: string | null;
  confidence: number;
  pageLanguage: Language | null;
  step: string | null;
  /** What the guide does about the step's target on this page. */
  target: 'found' | 'ambiguous' | 'missing' | 'none' | 'elsewhere';
  exit?: string;
  /** The page is known, but not part of this procedure; or not known at all. */
  unknown: boolean;
}

// ---------------------------------------------------------------- page → background

/** Calls of the guide (content script, or the frame of the practice page). `address` is origin and path, never the query. */
export interface GuideCalls {
  /**
   * The first part of the guide asks whether anything is to be done here. If so, the background sends the second part
   * in, and answers with what it is to show.
   */
  hello: { ask: { address: string }; answer: Result<GuidePack> };
  /** The second part asks what to show, when something has changed. */
  pack: { ask: { address: string; checklist?: string }; answer: Result<GuidePack> };
  /** Something was seen. `key` makes a repeated message the same message. Acknowledged only when it is stored. */
  observed: { ask: { checklist: string; key: string; what: Observation }; answer: Result<ChecklistState> };
  /** The enterprise number that the page shows, or that was typed and is valid: ten digits; null when it shows none. */
  case: { ask: { checklist: string; enterprise: string | null }; answer: Result<ChecklistState> };
  place: { ask: { checklist: string; place: Place }; answer: Result<null> };
  /** The person asks to stop being guided on this site until switched on again. */
  pause: { ask: { host: string }; answer: Result<null> };
  /** The person points out a target, or takes that back. */
  'add-hint': { ask: { hint: PointingHint }; answer: Result<null> };
  'forget-hint': { ask: { screen: string; target: string }; answer: Result<null> };
  'open-panel': { ask: Record<string, never>; answer: Result<null> };
  /** A field for a file is on the page: the background sends the third part of the guide in, and answers when it is there. */
  'file-checks': { ask: Record<string, never>; answer: Result<null> };
}

// ---------------------------------------------------------------- background → page

export type ToGuide =
  | { to: 'guide'; type: 'state'; state: ChecklistState }
  /** Language, pause or checklist changed: ask for the pack again. */
  | { to: 'guide'; type: 'refresh' }
  | { to: 'guide'; type: 'take-me-there' }
  | { to: 'guide'; type: 'stop' };

// ---------------------------------------------------------------- extension pages → background

export type AddressRefusal = 'scheme' | 'port' | 'unknown-host' | 'look-alike' | 'test-host' | 'frame';

/** What is known of a tab. Of other sites nothing is known until the button is pressed there. */
export type TabAddress =
  | { kind: 'guide'; host: string }
  /** The tab left a guided page and has not come back. */
  | { kind: 'away'; from: string }
  | { kind: 'explain' | 'link'; host: string }
  | { kind: 'refused'; host: string; why: AddressRefusal; like?: string }
  | { kind: 'unknown' };

export interface ChecklistHead {
  id: string;
  /** Of the whole list. */
  title: Words;
  /** What somebody called the case; empty when nobody did. */
  label: string;
  /** Items of the whole list. */
  done: number;
  of: number;
  /** The procedure that is worked on. */
  procedure: string;
  procedureVersion: number;
  facts: Record<string, string>;
  createdAt: number;
  practice: boolean;
  state: ChecklistState;
  /** Which of the procedures of the list this is. */
  part: { number: number; of: number };
  /** What is known of the step to do now beside the step itself: until when it waits, the day by which it is due. */
  now: { item: string; waiting: number | null; due: string | null } | null;
  /** Where nothing of this part is done: the last thing done in the parts before, which "back" opens again. */
  before: StepOfPart | null;
}

/** A step of a list of several procedures, some of which may come twice. */
export interface StepOfPart {
  section: string;
  step: string;
}

export interface PanelState {
  language: Language;
  /** The person chose it; otherwise it follows the browser. */
  languageChosen: boolean;
  address: TabAddress;
  place: Place | null;
  pausedHosts: string[];
  /** The checklist this tab works on. */
  checklist: ChecklistHead | null;
  /** Other checklists that are not finished, newest first. */
  others: ChecklistHead[];
  /** How many checklists are there that cannot be read. */
  unreadable: number;
  whose: Whose;
}

/** Whose page this is, as far as it matters; the number itself goes to no page. */
export interface Whose {
  /** `other`: of another company than the list, or maybe; nothing is ticked. `unsure`: the page does not say, and lists
   * of several companies are open, of which nobody chose one for this tab. */
  page: 'quiet' | 'other' | 'unsure';
  /** Open lists of the page's company. */
  fitting: ChecklistHead[];
  /** The number of the list is known while the browser runs. */
  known: boolean;
  /** It is kept with the case on this machine. */
  kept: boolean;
}

export type Summary = SummaryRecord;

export interface OpenChecklist {
  record: ChecklistRecord;
  template: Template;
  events: EventRecord[];
  newer: Template | null;
  /** The id of this copy of Ariane, as events name it. */
  own: string;
  /** What others call themselves, by their ids, where a bundle said it. */
  names?: Record<string, string>;
}

export interface ListChanges {
  checklist: string;
  changes: Change[];
}

export type TemplateChoice =
  | { kind: 'procedure'; procedure: string }
  | { kind: 'journey'; decision: string; outcome: string }
  | { kind: 'own'; template: string };

export interface CareReport {
  used: StorageUsed;
  /** How many lists cannot be read. */
  unreadable: number;
  /** After how many days without a change a finished list goes; null: never. */
  retentionDays: number | null;
  /** How many would go now, for each choice. */
  expiring: { days: number; count: number }[];
}

export interface PageCalls {
  'panel-state': { ask: { tab: number | null; practice?: boolean }; answer: Result<PanelState> };
  start: {
    ask: { tab: number | null; procedure: string; facts: Record<string, string>; practice: boolean };
    answer: Result<ChecklistHead>;
  };
  resume: { ask: { tab: number | null; checklist: string }; answer: Result<ChecklistHead> };
  /** Leaves the checklist in the store, and this tab without guidance. */
  leave: { ask: { tab: number | null; practice?: boolean }; answer: Result<null> };
  confirm: { ask: { checklist: string; step: string; key: string }; answer: Result<ChecklistState> };
  /** `section`: of which part of the list; without it, of the one that is worked on. */
  undo: { ask: { checklist: string; step: string; key: string; section?: string }; answer: Result<ChecklistState> };
  /** The page in this tab is of the company of this list, says the person; the guide goes on there. */
  'settle-case': { ask: { tab: number; checklist: string }; answer: Result<ChecklistHead> };
  /** Keeps the enterprise number of this list on this machine, or no longer. */
  'keep-case': { ask: { checklist: string; keep: boolean }; answer: Result<null> };
  'set-language': { ask: { language: Language }; answer: Result<null> };
  'set-pause': { ask: { host: string; paused: boolean }; answer: Result<null> };
  'take-me-there': { ask: { tab: number }; answer: Result<null> };
  hints: { ask: Record<string, never>; answer: Result<PointingHint[]> };
  'forget-hint': { ask: { screen: string; target: string }; answer: Result<null> };
  // -------- the workspace
  /** What the list shows; titles of lists that were begun before templates were kept are filled in. */
  summaries: {
    ask: Record<string, never>;
    answer: Result<{ summaries: Summary[]; unreadable: string[]; own: string }>;
  };
  /** One checklist with all that happened; `newer`: a newer version of its template than the one it goes on with. */
  checklist: { ask: { checklist: string }; answer: Result<OpenChecklist> };
  /**
   * Any number of lists in one call. The same `key` twice changes nothing the second time. `migrated` asks for the
   * version that `checklist` gave as newer, or for one that the list had before.
   */
  change: { ask: { key: string; changes: ListChanges[] }; answer: Result<{ changed: string[] }> };
  /** `tab`: goes on with it there at once. */
  create: {
    ask: { from: TemplateChoice; facts: Record<string, string>; label: string; tab?: number | null };
    answer: Result<{ checklist: string }>;
  };
  /** Takes lists away for good. */
  remove: { ask: { checklists: string[] }; answer: Result<null> };
  /** Templates of one's own, newest first. */
  templates: { ask: Record<string, never>; answer: Result<Template[]> };
  /** Keeps a template of one's own: a new one (`id: null`), or the next version of one. */
  'keep-template': { ask: { id: string | null; draft: TemplateDraft }; answer: Result<Template> };
  /** Offers it no more; lists that run on it stay. */
  'drop-template': { ask: { id: string }; answer: Result<null> };
  // -------- exchange
  /** Lists as they are here, to be written into a file. Exercises, and those that are gone, are left out. */
  stored: { ask: { checklists: string[] }; answer: Result<{ checklists: BundledChecklist[]; own: string }> };
  /** What taking these in would do now. */
  'merge-preview': { ask: { checklists: Incoming[] }; answer: Result<MergeResult[]> };
  /** Takes them in. The same portion twice changes nothing the second time. `hints`: how many were new. */
  merge: {
    ask: { key: string; checklists: Incoming[]; hints: PointingHint[] };
    answer: Result<{ checklists: MergeResult[]; hints: number }>;
  };
  // -------- care of what is kept
  'care-report': { ask: Record<string, never>; answer: Result<CareReport> };
  /** Looks at every row, and works wrong summaries out anew. `found`: how many findings there are in all. */
  repair: {
    ask: Record<string, never>;
    answer: Result<{ rows: Integrity['rows']; found: number; findings: Finding[]; rebuilt: number }>;
  };
  /** Keeps finished lists for so long from now on, and takes away those that are older. */
  retention: { ask: { days: number | null }; answer: Result<{ gone: number }> };
  /** A part of an export, as it was read from its file. */
  'import-preview': { ask: { portion: unknown }; answer: Result<Restored> };
  'import-all': { ask: { key: string; portion: unknown }; answer: Result<Restored> };
  'erase-all': { ask: Record<string, never>; answer: Result<null> };
  /** Everything the store holds, as far as it can be read: also when it is corrupt or newer. */
  export: { ask: Record<string, never>; answer: Result<{ name: string; json: string }> };
}

// ---------------------------------------------------------------- background → extension pages

export type ToPages = { to: 'pages'; type: 'changed' } | { to: 'pages'; type: 'guide'; tab: number; message: ToGuide };

/** One call, as it travels. */
export type Call<Calls, Name extends keyof Calls = keyof Calls> = Name extends keyof Calls
  ? { call: Name; ask: Calls[Name] extends { ask: infer Ask } ? Ask : never }
  : never;
export type Answer<Calls, Name extends keyof Calls> = Calls[Name] extends { answer: infer A } ? A : never;
