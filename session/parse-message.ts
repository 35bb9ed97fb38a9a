/**
 * The run-time boundary of the background: a message is what messages.ts says it is, or it is refused.
 * A content script runs beside a page that may be hostile, so nothing it sends is trusted for its shape.
 */
import * as z from 'zod/mini';
import { LANGUAGES } from '../rules/languages';
import { enterpriseNumber } from '../rules/validators/enterprise-number';
import { Change, MOST_WORDS } from '../store/schema';
import type { GuideCalls, PointingHint as Hint, PageCalls } from './messages';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));
const checklist = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
/** The id of a procedure; for one that comes again, with its number. */
const section = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.\d{1,3})?$/), z.maxLength(110));
const key = z.string().check(z.regex(/^[A-Za-z0-9:_-]{8,100}$/));
const host = z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/));
const address = z.string().check(z.maxLength(2000), z.regex(/^https:\/\/[^?#]+$/));
const tab = z.nullable(z.int().check(z.nonnegative()));
const nothing = z.object({});
/** Ten digits with their check: no national number, and hardly any other, passes for one. */
const enterprise = z.string().check(
  z.regex(/^\d{10}$/),
  z.refine((number) => enterpriseNumber(number).ok),
);

const Observation = z.union([
  z.object({ kind: z.literal('arrived'), screen: id }),
  z.object({ kind: z.literal('done'), step: id, how: z.enum(['selected', 'valid', 'message', 'visible']) }),
  z.object({ kind: z.literal('confirmed'), step: id }),
  z.object({ kind: z.literal('undone'), step: id }),
]);

const Place = z.object({
  host,
  screen: z.nullable(id),
  confidence: z.number().check(z.nonnegative(), z.maximum(1)),
  pageLanguage: z.nullable(z.enum(LANGUAGES)),
  step: z.nullable(id),
  target: z.enum(['found', 'ambiguous', 'missing', 'none', 'elsewhere']),
  exit: z.optional(id),
  unknown: z.boolean(),
});

/**
 * Tags as any document may have them, each with its number: upper case in drawings, dots, accents and nearly every other
 * sign in elements of a page's own. White space, `/` and `>` end a tag. The length is room for the deepest page that a
 * parser makes (512 levels).
 */
const path = z.string().check(z.regex(/^[^\s/>]+:\d+(>[^\s/>]+:\d+)*$/), z.maxLength(8000));

const PointingHint = z.object({
  screen: id,
  target: id,
  role: z.enum(['button', 'link', 'textbox', 'combobox', 'radio', 'checkbox', 'file', 'disclosure', 'text']),
  path,
  sum: z.int(),
});

export const isHint = (value: unknown): value is Hint => PointingHint.safeParse(value).success;

const own = z.string().check(z.regex(/^own:[0-9a-f]{16}$/));
const TemplateChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('procedure'), procedure: id }),
  z.object({ kind: z.literal('journey'), decision: id, outcome: id }),
  z.object({ kind: z.literal('own'), template: own }),
]);
const title = z.string().check(z.minLength(1), z.maxLength(MOST_WORDS.title));
/** Of a section, or of an item of one's own, that the version before had. */
const kept = z.optional(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)?$/), z.maxLength(110)));
const steps = z.array(id).check(z.minLength(1), z.maxLength(200));
const TemplateDraft = z.object({
  title,
  parts: z
    .array(
      z.union([
        z.strictObject({ procedure: id, steps, id: kept }),
        z.strictObject({ procedure: id, id: kept }),
        z.strictObject({ title, id: kept }),
      ]),
    )
    .check(z.minLength(1), z.maxLength(200)),
});

/** Each piece is looked at where it is taken in, so that one unsound piece does not refuse the others. */
const incoming = z
  .array(
    z.object({
      record: z.unknown(),
      template: z.unknown(),
      templates: z.optional(z.array(z.unknown()).check(z.maxLength(1_000))),
      events: z.array(z.unknown()).check(z.maxLength(20_000)),
    }),
  )
  .check(z.maxLength(1_000));

const guideCalls = {
  hello: z.object({ address }),
  pack: z.object({ address, checklist: z.optional(checklist) }),
  observed: z.object({ checklist, key, what: Observation }),
  case: z.strictObject({ checklist, enterprise: z.nullable(enterprise) }),
  place: z.object({ checklist, place: Place }),
  pause: z.object({ host }),
  'add-hint': z.object({ hint: PointingHint }),
  'forget-hint': z.object({ screen: id, target: id }),
  'open-panel': nothing,
  'file-checks': nothing,
} satisfies Record<keyof GuideCalls, z.ZodMiniType>;

const pageCalls = {
  'panel-state': z.object({ tab, practice: z.optional(z.boolean()) }),
  start: z.object({ tab, procedure: id, facts: z.record(id, id), practice: z.boolean() }),
  resume: z.object({ tab, checklist }),
  leave: z.object({ tab, practice: z.optional(z.boolean()) }),
  confirm: z.object({ checklist, step: id, key }),
  undo: z.object({ checklist, step: id, key, section: z.optional(section) }),
  'settle-case': z.object({ tab: z.int(), checklist }),
  'keep-case': z.object({ checklist, keep: z.boolean() }),
  'set-language': z.object({ language: z.enum(LANGUAGES) }),
  'set-pause': z.object({ host, paused: z.boolean() }),
  'take-me-there': z.object({ tab: z.int() }),
  hints: nothing,
  'forget-hint': z.object({ screen: id, target: id }),
  summaries: nothing,
  checklist: z.object({ checklist }),
  change: z.object({
    key,
    changes: z
      .array(z.object({ checklist, changes: z.array(Change).check(z.maxLength(500)) }))
      .check(z.maxLength(20_000)),
  }),
  create: z.object({
    from: TemplateChoice,
    facts: z.record(id, id),
    label: z.string().check(z.maxLength(MOST_WORDS.label)),
    tab: z.optional(tab),
  }),
  remove: z.object({ checklists: z.array(checklist).check(z.maxLength(20_000)) }),
  templates: nothing,
  'keep-template': z.object({ id: z.nullable(own), draft: TemplateDraft }),
  'drop-template': z.object({ id: own }),
  stored: z.object({ checklists: z.array(checklist).check(z.maxLength(1_000)) }),
  'merge-preview': z.object({ checklists: incoming }),
  merge: z.object({ key, checklists: incoming, hints: z.array(PointingHint).check(z.maxLength(300)) }),
  'care-report': nothing,
  repair: nothing,
  retention: z.object({ days: z.nullable(z.int().check(z.positive(), z.maximum(3650))) }),
  'import-preview': z.object({ portion: z.unknown() }),
  'import-all': z.object({ key, portion: z.unknown() }),
  'erase-all': nothing,
  export: nothing,
} satisfies Record<keyof PageCalls, z.ZodMiniType>;

type Parsed<Calls> = {
  [Name in keyof Calls]: { call: Name; ask: Calls[Name] extends { ask: infer A } ? A : never };
}[keyof Calls];

/** Gives the call of a guide, or null when the message is not one. */
export function parseGuideCall(message: unknown): Parsed<GuideCalls> | null {
  return parse(guideCalls, message) as Parsed<GuideCalls> | null;
}

/** Gives the call of an extension page, or null when the message is not one. */
export function parsePageCall(message: unknown): Parsed<PageCalls> | null {
  return parse(pageCalls, message) as Parsed<PageCalls> | null;
}

function parse(schemas: Record<string, z.ZodMiniType>, message: unknown): unknown {
  const envelope = z.object({ call: z.string(), ask: z.unknown() }).safeParse(message);
  if (!envelope.success || !Object.hasOwn(schemas, envelope.data.call)) return null;
  const asked = schemas[envelope.data.call]?.safeParse(envelope.data.ask);
  return asked?.success ? { call: envelope.data.call, ask: asked.data } : null;
}
