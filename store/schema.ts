/**
 * What the database holds. How it came to be: store/migrations.ts.
 *
 * Nothing that a person typed on a page is kept: a checklist knows its template, the answers to the questions, and what
 * happened to each item. A label, a note and an item of one's own are words that somebody wrote for this list.
 */
import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import type { ChecklistEvent } from '../rules/engine/checklist';
import type { Words as KnownWords, Template } from '../rules/engine/template';
import type { Condition as KnownCondition } from '../rules/model';

export const DATABASE = 'ariane';

/** Version of the records themselves; grows with the migrations. */
export const RECORD_VERSION = 2;

/** Longest texts that are kept, in characters. */
export const MOST_WORDS = { label: 200, title: 500, note: 5_000 } as const;
/** Most items of a template. */
export const MOST_ITEMS = 1_000;
/** Most events of a checklist that are taken from a file: each of them is read whenever the list is opened. */
export const MOST_EVENTS = 10_000;
/** No time that is kept lies beyond it; an id beyond it would leave no room for those that must follow. */
export const END_OF_TIME = Date.UTC(2200, 0);

const id = z.string().check(z.minLength(1), z.maxLength(200));
const time = z.number().check(z.nonnegative(), z.maximum(END_OF_TIME));
export const Ulid = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/));
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const Localized = z.strictObject({
  fr: words(MOST_WORDS.title),
  nl: words(MOST_WORDS.title),
  de: words(MOST_WORDS.title),
  en: words(MOST_WORDS.title),
});
const Words = z.union([words(MOST_WORDS.title), Localized]);

/** The depth is bounded by whoever reads a file: see store/share. */
const Condition: z.ZodMiniType<KnownCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: id, is: id }),
    z.strictObject({ all: z.array(Condition).check(z.maxLength(50)) }),
    z.strictObject({ any: z.array(Condition).check(z.maxLength(50)) }),
    z.strictObject({ not: Condition }),
  ]),
);

export const TemplateRecord = z.object({
  id,
  version: id,
  title: Words,
  sections: z
    .array(
      z.object({
        id,
        procedure: id,
        version: z.int().check(z.positive()),
        title: Localized,
        actor: id,
        chosen: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(100)),
  items: z
    .array(
      z.object({
        id,
        title: Words,
        section: z.optional(id),
        actor: z.optional(id),
        when: z.optional(Condition),
        takes: z.optional(z.string().check(z.regex(/^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/))),
      }),
    )
    .check(z.maxLength(MOST_ITEMS)),
});
export type TemplateRecord = Template;

/** `own`: put together on this machine, and offered there until it is dropped. */
export type TemplateRow = Template & { key: string; own?: boolean; dropped?: boolean };

export const ChecklistRecord = z.object({
  v: z.literal(RECORD_VERSION),
  id: Ulid,
  /** Id and version of the template as it was at the start. */
  template: id,
  version: id,
  facts: z.record(id, id),
  createdAt: time,
  practice: z.boolean(),
});
export type ChecklistRecord = z.infer<typeof ChecklistRecord>;

/** The row of a checklist: what is the same in every copy, and where this copy keeps its templates. */
export type ChecklistRow = ChecklistRecord & {
  /** Keys of the templates that it went on with, the one of the start first. */
  kept?: string[];
};
export const Kept = z.object({ kept: z.optional(z.array(z.string())) });

const how = z.enum(['page', 'passed', 'person']);
const item = id;
export const Change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ticked'), item, how }),
  z.object({ kind: z.literal('undone'), item }),
  z.object({ kind: z.literal('removed'), item }),
  z.object({ kind: z.literal('added'), item, title: words(MOST_WORDS.title), after: z.nullable(item) }),
  z.object({ kind: z.literal('assigned'), item, to: z.nullable(words(MOST_WORDS.label)) }),
  z.object({ kind: z.literal('due'), item: z.nullable(item), day: z.nullable(day) }),
  z.object({ kind: z.literal('waiting'), item, until: z.nullable(time) }),
  z.object({ kind: z.literal('noted'), item: z.nullable(item), text: words(MOST_WORDS.note) }),
  z.object({ kind: z.literal('unnoted'), note: Ulid }),
  z.object({ kind: z.literal('labelled'), text: z.string().check(z.maxLength(MOST_WORDS.label)) }),
  z.object({ kind: z.literal('migrated'), version: id }),
  z.object({ kind: z.literal('closed') }),
  z.object({ kind: z.literal('reopened') }),
]);

/** Immutable: it says that something happened to one checklist. */
export const EventRecord = z.object({
  v: z.literal(RECORD_VERSION),
  /** Sortable; greater than all that its author had seen. */
  id: Ulid,
  checklist: id,
  /** Milliseconds since the epoch. */
  at: time,
  /** Which copy of Ariane it happened in. */
  author: id,
  /** The message that caused it: a message that comes twice must not count twice. */
  key: id,
  /** The heads of the register that its author had seen. */
  prev: z.array(Ulid).check(z.maxLength(MOST_EVENTS)),
  change: Change,
  /** Numbers or addresses were taken out of its text when it was shared: its author's own copy says more. */
  cleaned: z.optional(z.literal(true)),
});
export type EventRecord = ChecklistEvent & { v: typeof RECORD_VERSION; key: string; cleaned?: true };

/**
 * What the list of checklists shows. A copy of what the fold says, written with every event; never the truth itself.
 * Told from other rows in store/summary-row.ts.
 */
export interface SummaryRecord {
  id: string;
  template: string;
  /** Null for a list that was begun before templates were kept: its procedure says it. */
  title: KnownWords | null;
  label: string;
  practice: boolean;
  createdAt: number;
  updatedAt: number;
  done: number;
  of: number;
  finished: boolean;
  closed: boolean;
  diverged: number;
  /** The nearest day by which something open is due. */
  due: string | null;
  /** The end of the waiting that ends first. */
  waitingUntil: number | null;
  assigned: string[];
}

/** The enterprise of a case, where the person chose to keep it on this machine. */
export const CaseRecord = z.object({ checklist: Ulid, enterprise: words(20) });
export type CaseRecord = z.infer<typeof CaseRecord>;

export interface ArianeSchema extends DBSchema {
  checklists: { key: string; value: ChecklistRow };
  events: { key: string; value: EventRecord; indexes: { checklist: string } };
  /** By content: see store/kept-templates.ts. */
  templates: { key: string; value: TemplateRow };
  summaries: { key: string; value: SummaryRecord };
  /** Never shared; exported only when the person asks for it. */
  cases: { key: string; value: CaseRecord };
  meta: { key: string; value: string };
}

export const STORES = ['checklists', 'events', 'templates', 'summaries', 'cases', 'meta'] as const;
