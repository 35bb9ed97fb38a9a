/**
 * The shape of a scenario: how the simulated world starts, what the person who practises is to reach, what to type, and
 * what shows that it was reached. Everyone in it is fictitious, and the schema sees to that.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { isFictitiousEnterprise, isFictitiousPerson } from '../world/fictitious';
import { MEMBER_LANGUAGES, TITLES } from '../world/umoe';
import { APPLICATION_IDS, APPLICATIONS_OF, QUALITY_KINDS } from '../world/umoe-catalogue';

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const LanguageId = z.enum(['fr', 'nl', 'de', 'en']);
const Localized = z.strictObject({
  fr: z.string().min(1),
  nl: z.string().min(1),
  de: z.string().min(1),
  en: z.string().min(1),
});
/** A text of pages that may not come in German or English. */
const SiteText = Localized.partial({ de: true, en: true });
const Day = z.iso.date('a date is YYYY-MM-DD, in quotes');

const EnterpriseNumber = z
  .string('a number is written in quotes, so that it stays a text')
  .refine(isFictitiousEnterprise, 'a fictitious enterprise number is 1990000000–1999999999 with matching check digits');
const PersonNumber = z
  .string('a number is written in quotes, so that it stays a text')
  .refine(isFictitiousPerson, 'a fictitious national number is of 1900–1904 with matching check digits');

const MemberStart = z.strictObject({
  person: PersonNumber,
  /** Local manager, his or her back-up, or an ordinary user. */
  type: z.enum(['GL', 'co-GL', 'user']),
  email: z.string().min(1),
  title: z.enum(TITLES).optional(),
  language: z.enum(MEMBER_LANGUAGES).optional(),
  localEmail: z.string().min(1).optional(),
  blocked: z.boolean().optional(),
  applications: z.array(z.enum(APPLICATION_IDS)).optional(),
});

const QualityStart = z
  .strictObject({
    id: Id,
    enterprise: EnterpriseNumber,
    kind: z.enum(QUALITY_KINDS),
    /** Number at the ONSS: 8, 9 or 10 digits. */
    onss: z
      .string()
      .regex(/^\d{8,10}$/, 'a number at the ONSS has 8 to 10 digits, in quotes')
      .optional(),
    email: z.string().min(1),
    createdOn: Day,
    /** Applications into which an authority took the enterprise by its number, beyond those of the kind. */
    opened: z.array(z.enum(APPLICATION_IDS)).optional(),
    members: z.array(MemberStart).min(1),
    functions: z
      .array(z.strictObject({ person: PersonNumber, function: Id, from: Day, until: Day.optional() }))
      .optional(),
    /** Senders of structured messages, each with one channel. */
    senders: z.array(z.strictObject({ kind: z.enum(['ftp', 'sftp']), userName: z.string().min(4) })).optional(),
  })
  .superRefine((quality, context) => {
    const issue = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (quality.members.filter(({ type }) => type === 'GL').length !== 1) issue(['members'], 'exactly one GL');
    const persons = quality.members.map(({ person }) => person);
    quality.members.forEach(({ person, applications }, index) => {
      if (persons.indexOf(person) !== index) issue(['members', index], `${person} stands on the list twice`);
      const offered = [...APPLICATIONS_OF[quality.kind], ...(quality.opened ?? [])];
      const wrong = applications?.find((id) => !offered.includes(id));
      if (wrong) issue(['members', index, 'applications'], `${quality.kind} has no application ${wrong}`);
    });
    quality.functions?.forEach(({ person }, index) => {
      if (!persons.includes(person)) issue(['functions', index, 'person'], `${person} is not a member`);
    });
  });

/** What the access management of enterprises knows from the start. */
const UmoeStart = z.strictObject({
  accounts: z.array(z.strictObject({ person: PersonNumber, userName: z.string().min(1) })),
  qualities: z.array(QualityStart),
});

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
    .array(
      z.strictObject({
        number: PersonNumber,
        firstName: z.string().min(1),
        lastName: z.string().min(1),
        /** Has no eID, foreigner's card or other key, so cannot log in. */
        withoutCard: z.boolean().optional(),
      }),
    )
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
  umoe: UmoeStart.optional(),
});

/** What is made to go wrong on purpose. */
const FaultId = z.enum(['session-expiry', 'slow-pages', 'changed-layout', 'unknown-person', 'dutch-page']);

/** One procedure that is carried out in the world of the scenario, and by whom. */
const part = {
  /** Id of the procedure that the guide is expected to follow. */
  procedure: Id,
  /** What is known of the case: fact id → value id. */
  facts: z.record(Id, z.string().min(1)),
  /** National number of the fictitious person to log in as. */
  actor: PersonNumber,
  /** What to type, by the id of the target. `file:NAME`: a file for the tests, which is to be chosen. */
  values: z.record(Id, z.string().min(1)),
  /**
   * What to choose by the page's own wording, in its language. Options of a list, by the id of the target; where the
   * guide points at nothing, by the id of the step: words of the link to press or of the lines whose boxes to tick.
   */
  picks: z.record(Id, z.array(SiteText).min(1)).optional(),
  /**
   * What stands on the last page: its main heading, and a further text where the heading does not tell. Only in the
   * languages in which all pages of the way come: in those it is walked.
   */
  expect: z
    .strictObject({
      heading: SiteText,
      text: SiteText.optional(),
      /** The lesson is that the portal refuses: no output is reached. */
      refusal: z.literal(true).optional(),
    })
    .refine(({ heading, text }) => !text || Object.keys(text).sort().join() === Object.keys(heading).sort().join(), {
      path: ['text'],
      message: 'in the same languages as the heading',
    }),
};

export const Scenario = z
  .strictObject({
    id: Id,
    title: Localized,
    /** What the person is to reach, in plain words. */
    goal: Localized,
    ...part,
    /** How the procedure is begun in the panel: by answering the first questions, or from the list of all. */
    begin: z.enum(['questions', 'list']).default('list'),
    /** Language of the pages at the start. */
    language: LanguageId,
    start: Start,
    /** Procedures that are carried out afterwards in the same world, each begun from the list of all. */
    then: z.array(z.strictObject(part)).min(1).optional(),
    faults: z.array(FaultId),
    /** Where there are faults: what the person is expected to notice, and to do about it. */
    notice: Localized.optional(),
  })
  .superRefine((scenario, context) => {
    const { enterprises, people, legalFunctions, registrations } = scenario.start;
    if (scenario.faults.length > 0 && !scenario.notice) {
      const message = 'a scenario with faults says what the person is expected to notice: notice is missing';
      context.addIssue({ code: 'custom', path: ['faults'], message });
    }
    const persons = new Set(people.map(({ number }) => number));
    const companies = new Set(enterprises.map(({ number }) => number));
    const known = (set: Set<string>, value: string, path: (string | number)[]) => {
      if (!set.has(value)) context.addIssue({ code: 'custom', path, message: `${value} is not described under start` });
    };
    known(persons, scenario.actor, ['actor']);
    scenario.then?.forEach(({ actor }, index) => {
      known(persons, actor, ['then', index, 'actor']);
    });
    legalFunctions.forEach((held, index) => {
      known(persons, held.person, ['start', 'legalFunctions', index, 'person']);
      known(companies, held.enterprise, ['start', 'legalFunctions', index, 'enterprise']);
    });
    registrations.forEach((registration, index) => {
      known(persons, registration.gap, ['start', 'registrations', index, 'gap']);
      known(companies, registration.enterprise, ['start', 'registrations', index, 'enterprise']);
    });
    const umoe = scenario.start.umoe;
    const users = new Set(umoe?.accounts.map(({ person }) => person));
    umoe?.accounts.forEach(({ person }, index) => {
      known(persons, person, ['start', 'umoe', 'accounts', index, 'person']);
    });
    umoe?.qualities.forEach((quality, index) => {
      const path = ['start', 'umoe', 'qualities', index];
      known(companies, quality.enterprise, [...path, 'enterprise']);
      quality.members.forEach(({ person }, at) => {
        known(persons, person, [...path, 'members', at, 'person']);
        if (users.has(person)) return;
        const message = `${person} has no user name under accounts`;
        context.addIssue({ code: 'custom', path: [...path, 'members', at, 'person'], message });
      });
    });
  });
export type Scenario = z.infer<typeof Scenario>;
export type ScenarioPart = Pick<Scenario, keyof typeof part>;

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
