/**
 * The shape of a scenario: how the simulated world starts, what the person who practises is to reach, what to type, and
 * what shows that it was reached. Everyone in it is fictitious, and the schema sees to that.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { isFictitiousEnterprise, isFictitiousPerson } from '../world/fictitious';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const LanguageId = z.enum(['fr', 'nl', 'de', 'en']);
const Localized = z.strictObject({
  fr: z.string().min(1),
  nl: z.string().min(1),
  de: z.string().min(1),
  en: z.string().min(1),
});
const Day = z.iso.date('a date is YYYY-MM-DD, in quotes');

const EnterpriseNumber = z
  .string('a number is written in quotes, so that it stays a text')
  .refine(isFictitiousEnterprise, 'a fictitious enterprise number is 1990000000–1999999999 with matching check digits');
const PersonNumber = z
  .string('a number is written in quotes, so that it stays a text')
  .refine(isFictitiousPerson, 'a fictitious national number is of 1900–1904 with matching check digits');

const Start = z.strictObject({
  enterprises: z
    .array(
      z.strictObject({
        number: EnterpriseNumber,
        name: z.string().min(1),
        address: z.array(z.string().min(1)).min(1),
      }),
    )
    .min(1),
  people: z
    .array(z.strictObject({ number: PersonNumber, firstName: z.string().min(1), lastName: z.string().min(1) }))
    .min(1),
  legalFunctions: z.array(
    z.strictObject({
      person: PersonNumber,
      enterprise: EnterpriseNumber,
      from: Day.optional(),
      until: Day.optional(),
    }),
  ),
  /** Enterprises that have a chief access manager from the start. */
  registrations: z.array(
    z.strictObject({
      enterprise: EnterpriseNumber,
      gap: PersonNumber,
      email: z.string().min(1),
      phone: z.string().min(1),
    }),
  ),
});

/** What is made to go wrong on purpose. */
const FaultId = z.enum(['session-expiry', 'slow-pages', 'changed-layout', 'unknown-person', 'dutch-page']);

export const Scenario = z
  .strictObject({
    id: Id,
    title: Localized,
    /** What the person is to reach, in plain words. */
    goal: Localized,
    /** Id of the procedure that the guide is expected to follow. */
    procedure: Id,
    /** What is known of the case: fact id → value id. */
    facts: z.record(Id, z.string().min(1)),
    /** National number of the fictitious person to log in as. */
    actor: PersonNumber,
    /** Language of the pages at the start. */
    language: LanguageId,
    start: Start,
    /** What to type, by the id of the target. */
    values: z.record(Id, z.string().min(1)),
    /** What stands on the last page: its main heading, and a further text where the heading does not tell. */
    expect: z.strictObject({ heading: Localized, text: Localized.optional() }),
    faults: z.array(FaultId),
  })
  .superRefine((scenario, context) => {
    const { enterprises, people, legalFunctions, registrations } = scenario.start;
    const persons = new Set(people.map(({ number }) => number));
    const companies = new Set(enterprises.map(({ number }) => number));
    const known = (set: Set<string>, value: string, path: (string | number)[]) => {
      if (!set.has(value)) context.addIssue({ code: 'custom', path, message: `${value} is not described under start` });
    };
    known(persons, scenario.actor, ['actor']);
    legalFunctions.forEach((held, index) => {
      known(persons, held.person, ['start', 'legalFunctions', index, 'person']);
      known(companies, held.enterprise, ['start', 'legalFunctions', index, 'enterprise']);
    });
    registrations.forEach((registration, index) => {
      known(persons, registration.gap, ['start', 'registrations', index, 'gap']);
      known(companies, registration.enterprise, ['start', 'registrations', index, 'enterprise']);
    });
  });
export type Scenario = z.infer<typeof Scenario>;

/** Where a file is wrong. Lines and columns count from 1. */
export interface ScenarioError {
  line: number;
  column: number;
  message: string;
}

export type ScenarioResult = { ok: true; scenario: Scenario } | { ok: false; errors: ScenarioError[] };

/** Reads a scenario file. Failure: every error with its place and what was expected; never an exception. */
export function parseScenario(text: string): ScenarioResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number | undefined) => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      ok: false,
      errors: document.errors.map(({ pos, message }) => ({
        ...at(pos[0]),
        message: message.split('\n')[0] ?? message,
      })),
    };
  }
  const read = toPlain(document);
  if (!read.ok) return { ok: false, errors: [{ ...at(0), message: read.why }] };
  const parsed = Scenario.safeParse(read.value);
  if (parsed.success) return { ok: true, scenario: parsed.data };
  return {
    ok: false,
    errors: parsed.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      const place = offsetOf(document.contents, path);
      return { ...at(place), message: `${issue.path.join('.') || 'the file'}: ${issue.message}` };
    }),
  };
}

/** An anchor that explodes, or one that is not there, is an error of the file too. */
function toPlain(
  document: ReturnType<typeof parseDocument>,
): { ok: true; value: unknown } | { ok: false; why: string } {
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : 'the file cannot be read' };
  }
}

/** Where the deepest part of `path` that exists begins: the key of an entry, or the item of a list. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = root;
  let found: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      found = (pair.key as Node).range?.[0] ?? found;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      found = item.range?.[0] ?? found;
      node = item;
    } else break;
  }
  return found;
}
