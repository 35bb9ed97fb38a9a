/**
 * The shape of every knowledge file. One zod schema per kind of file; the types of the whole product come from here.
 *
 * Knowledge is data with a source: a file says what a person does, on which screen, who says so and when it was read.
 * It holds no code and no regular expression. Names follow CPSV-AP where that vocabulary has one.
 *
 * zod is needed where files are read (tools, tests, the build). Extension pages and scripts import the types only.
 */
import { z } from 'zod';
import { LANGUAGES } from './languages';

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** Lower-case words joined by hyphens: the name of a file, a step, a target. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, such as "enterprise-number"');

/** A document and, after `#`, where in it: `csam-step-by-step-2018#I.c`. */
export const SourceRef = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(#\S.*)?$/, 'a source is the id of an entry of sources.yaml, with a place after #');
export type SourceRef = z.infer<typeof SourceRef>;

const Sources = z.array(SourceRef).min(1, 'every rule, step and screen names at least one source');

/** One text in the four languages of the reader. May hold parameters in braces, such as `{label}`. */
export const Localized = z.strictObject({
  fr: z.string().min(1),
  nl: z.string().min(1),
  de: z.string().min(1),
  en: z.string().min(1),
});
export type Localized = z.infer<typeof Localized>;

/** Year, or year and month, or full date: as exact as the evidence is. */
export const AsOf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date of evidence is YYYY, YYYY-MM or YYYY-MM-DD');

/** ISO 8601 duration, such as PT20M. */
export const Duration = z
  .string()
  .regex(/^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, 'a duration is ISO 8601, such as PT20M or P2D');

/** What the knowledge rests on: a published manual, a stored public copy of the page, or a page read live. */
export const Evidence = z.enum(['manual', 'stored-copy', 'live']);

/**
 * One wording of something that stands on a page.
 * `read` says where that wording was seen; `unverified` marks our own translation, which weighs less and says so.
 */
export const Label = z
  .strictObject({
    text: z.string().min(1),
    read: SourceRef.optional(),
    unverified: z.literal(true).optional(),
    /** Wording that newer evidence shows instead; this one may still stand on the page. */
    supersededBy: z.string().min(1).optional(),
  })
  .refine((label) => (label.read === undefined) !== (label.unverified === undefined), {
    message: 'a label says either where it was read (`read: source#place`) or `unverified: true`',
  });
export type Label = z.infer<typeof Label>;

const OneOrMoreLabels = z.union([Label.transform((label) => [label]), z.array(Label).min(1)]);

/** The wordings of one thing per page language. A language the site does not have is left out. */
export const Labels = z.partialRecord(Language, OneOrMoreLabels);
export type Labels = Partial<Record<Language, Label[]>>;

// ---------------------------------------------------------------- sources, hosts, contacts, terms, problems

export const Source = z.strictObject({
  id: Id,
  title: z.string().min(1),
  publisher: z.string().min(1),
  language: z.array(Language).min(1),
  /** Date of the document or of the copy; `null` when it bears none. */
  asOf: AsOf.nullable(),
  evidence: Evidence,
  url: z.url().optional(),
  note: Localized.optional(),
});
export type Source = z.infer<typeof Source>;
export const SourcesFile = z.strictObject({ sources: z.array(Source).min(1) });

/** `guide`: drawn on. `explain`: the identity site, named and never touched. `link`: only an outgoing link. */
export const HostKind = z.enum(['guide', 'explain', 'link']);
const HostName = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'an exact host name in lower case, without scheme or port');

export const Host = z.strictObject({
  host: HostName,
  kind: HostKind,
  /** What people do there, in a few words. */
  use: Localized,
  /** Languages the site offers; only where screens are described. */
  languages: z.array(Language).optional(),
  note: Localized.optional(),
  sources: Sources,
});
export type Host = z.infer<typeof Host>;

export const HostsFile = z.strictObject({
  hosts: z.array(Host).min(1),
  /** Acceptance and test environments that are publicly known: named when met, never guided. */
  testHosts: z.array(HostName),
});
export type HostsFile = z.infer<typeof HostsFile>;

/** CPSV-AP ContactPoint. */
export const Contact = z.strictObject({
  id: Id,
  name: Localized,
  subject: Localized,
  telephone: z.string().optional(),
  email: z.email().optional(),
  contactPage: z.url().optional(),
  address: z.string().optional(),
  sources: Sources,
});
export type Contact = z.infer<typeof Contact>;
export const ContactsFile = z.strictObject({ contacts: z.array(Contact).min(1) });

export const Term = z.strictObject({
  id: Id,
  term: Labels,
  definition: Localized,
  replacedBy: Id.optional(),
  sources: Sources,
});
export type Term = z.infer<typeof Term>;
export const TermsFile = z.strictObject({ terms: z.array(Term).min(1) });

export const Link = z.strictObject({ url: z.url(), title: Localized });
export type Link = z.infer<typeof Link>;

/** Something that goes wrong for real people: what it looks like, what to do, whom to ask. */
export const Problem = z.strictObject({
  id: Id,
  title: Localized,
  advice: Localized,
  contacts: z.array(Id).optional(),
  links: z.array(Link).optional(),
  sources: Sources,
});
export type Problem = z.infer<typeof Problem>;
export const ProblemsFile = z.strictObject({ problems: z.array(Problem).min(1) });

// ---------------------------------------------------------------- facts, conditions, decisions

export const Fact = z.strictObject({
  id: Id,
  question: Localized,
  help: Localized.optional(),
  values: z.array(z.strictObject({ id: Id, label: Localized })).min(2),
  sources: Sources,
});
export type Fact = z.infer<typeof Fact>;
export const FactsFile = z.strictObject({ facts: z.array(Fact).min(1) });

export type Condition = { fact: string; is: string } | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: Id, is: Id }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
  ]),
);

export const Rule = z.strictObject({
  id: Id,
  when: Condition,
  /** Id of one of the decision's outcomes. */
  then: Id,
  /** Id of another rule of the same decision that this one overrides when both hold. */
  exceptionTo: Id.optional(),
  /** Why, in words a person understands. */
  because: Localized,
  sources: Sources,
});
export type Rule = z.infer<typeof Rule>;

/** A message ready to be copied and sent. `[…]` marks what the sender fills in; Ariane fills in nothing. */
export const Letter = z.strictObject({
  /** Contact it goes to; none when it goes to a person the sender knows. */
  to: Id.optional(),
  /** Whom it is for, in words. */
  addressee: Localized,
  subject: Localized,
  body: Localized,
});
export type Letter = z.infer<typeof Letter>;

export const Outcome = z.strictObject({
  id: Id,
  title: Localized,
  say: Localized,
  /** Procedures to carry out, in order. None: an exit that only tells what to do. */
  procedures: z.array(Id),
  contacts: z.array(Id).optional(),
  links: z.array(Link).optional(),
  /** For an outcome that somebody else must act upon. */
  letter: Letter.optional(),
});
export type Outcome = z.infer<typeof Outcome>;

export const Case = z.strictObject({
  title: z.string().min(1),
  given: z.record(Id, Id),
  expect: z.union([z.strictObject({ outcome: Id }), z.strictObject({ ask: Id })]),
  sources: Sources,
});
export type Case = z.infer<typeof Case>;

/** A table of rules over at most ten facts. */
export const Decision = z.strictObject({
  id: Id,
  title: Localized,
  rules: z.array(Rule).min(1),
  outcomes: z.array(Outcome).min(1),
  cases: z.array(Case).min(1),
});
export type Decision = z.infer<typeof Decision>;

// ---------------------------------------------------------------- screens

/** Named checks of typed values (see rules/validators). */
export const ValidatorName = z.enum([
  'enterprise-number',
  'national-number',
  'email',
  'phone',
  'date',
  'period',
  'onss-number',
  'umoe-password',
  'technical-user-name',
  'same-as',
  'certificate',
  'ssh-public-key',
]);
export type ValidatorName = z.infer<typeof ValidatorName>;

/** Roles follow WAI-ARIA; `disclosure` is a button or summary that opens a part of the page. */
export const TargetRole = z.enum([
  'link',
  'button',
  'disclosure',
  'textbox',
  'combobox',
  'radio',
  'checkbox',
  'file',
  'text',
]);
export type TargetRole = z.infer<typeof TargetRole>;

/** Something on a screen that a step points at, by what a person would read there. */
export const Target = z.strictObject({
  id: Id,
  role: TargetRole,
  labels: Labels,
  /** Heading, legend or card title under which it stands, when its label alone does not tell it apart. */
  section: Labels.optional(),
  /** The page marks it as required. */
  required: z.boolean().optional(),
  validator: ValidatorName.optional(),
  /** The target it is compared with: the first typing (`same-as`), or the start of the period (`period`). */
  comparedWith: Id.optional(),
  /** Another target in whose line it stands, where neither its label nor a section tells it apart from its like. */
  nextTo: Id.optional(),
  /** The words may stand beside the link, in its line: the link itself bears a name. */
  inLine: z.literal(true).optional(),
  /** It stands in a menu; otherwise what stands in one only leads to the page and is never meant. */
  inMenu: z.literal(true).optional(),
  /** Several controls of this kind stand there, and one of them is enough: the first is pointed at. */
  several: z.literal(true).optional(),
  sources: Sources,
});
export type Target = z.infer<typeof Target>;

/** A message that the page may show, recognised by a fixed part of its text. */
export const Message = z.strictObject({
  id: Id,
  kind: z.enum(['error', 'warning', 'info', 'success']),
  labels: Labels,
  sources: Sources,
});
export type Message = z.infer<typeof Message>;

export const ScreenPath = z.strictObject({
  /** Exact path of the address, without query; ending in `*`, the beginning of it. */
  path: z.string().startsWith('/'),
  /** When this path exists for one page language only. */
  language: Language.optional(),
  read: SourceRef,
});

/** One page state that can be recognised. */
export const Screen = z.strictObject({
  id: Id,
  title: Localized,
  hosts: z.array(HostName).min(1),
  /** No source prints the host: it is that of the neighbouring screen. */
  hostUnverified: z.literal(true).optional(),
  /** Languages this page comes in, where they are not all those of its host. */
  languages: z.array(Language).min(1).optional(),
  /** One chooses here for which enterprise to go on: the number that it shows is not yet that of the case. */
  choosesEnterprise: z.literal(true).optional(),
  /** Only named by the sources: none describes what stands on it. It is never recognised and nothing on it is pointed at. */
  undescribed: z.literal(true).optional(),
  evidence: Evidence,
  asOf: AsOf.nullable(),
  supersededBy: Localized.optional(),
  /** Paths that a source prints. A screen whose address no source prints has none. */
  paths: z.array(ScreenPath),
  /** Main heading of the page. */
  heading: Labels,
  /** Other fixed texts of the page, by which it is told apart. */
  landmarks: z.array(z.strictObject({ id: Id, labels: Labels })),
  /** Messages of which one must be on the page for it to be this screen (a state of another screen). */
  requiresMessage: z.array(Id).optional(),
  /** Messages whose presence says it is another screen. */
  excludesMessage: z.array(Id).optional(),
  messages: z.array(Message),
  targets: z.array(Target),
  sources: Sources,
});
export type Screen = z.infer<typeof Screen>;

// ---------------------------------------------------------------- procedures

export const Actor = z.enum([
  'legal-representative',
  'gap',
  'co-gap',
  'ga',
  'co-ga',
  'user',
  'technical-user',
  'company',
]);
export type Actor = z.infer<typeof Actor>;

export const Action = z.enum(['read', 'open', 'press', 'fill', 'choose', 'tick', 'upload', 'wait', 'offline']);
export type Action = z.infer<typeof Action>;

/** What shows that a step is done. Exactly one of them. */
export const Done = z.union([
  /** The next page is this screen. */
  z.strictObject({ arrives: Id }),
  /** The pointed radio button or check box is selected. */
  z.strictObject({ selected: z.literal(true) }),
  /** The pointed field holds a value that passes its validator (any value, if it has none), and the person left it. */
  z.strictObject({ valid: z.literal(true) }),
  /** The page shows this message of its screen. */
  z.strictObject({ message: Id }),
  /** Another target of the screen can now be seen. */
  z.strictObject({ visible: Id }),
  /** Only the person knows. */
  z.strictObject({ 'confirmed-by-person': z.literal(true) }),
]);
export type Done = z.infer<typeof Done>;

export const Step = z.strictObject({
  id: Id,
  /** Who does it, when that is not the actor of the procedure. Such a step has a letter that hands it over. */
  actor: Actor.optional(),
  /** A few words for the thread of steps. */
  title: Localized,
  when: Condition.optional(),
  screen: Id.optional(),
  target: Id.optional(),
  /** For a list: the option to choose, as it stands there. */
  option: Labels.optional(),
  /** Options that people take for it: a warning as soon as one of them is chosen. */
  lookAlikes: z.array(z.strictObject({ labels: Labels, warning: Localized })).optional(),
  do: Action,
  /** The instruction, verb first. `{label}` stands for the label as it stands on the page. */
  say: Localized,
  why: Localized.optional(),
  warnings: z.array(Localized).optional(),
  /** What to have at hand before beginning: mostly for steps outside the browser. */
  prepare: z.array(Localized).optional(),
  letter: Letter.optional(),
  problems: z.array(Id).optional(),
  /** Terms that a person meets here, old ones above all. */
  terms: z.array(Id).optional(),
  contacts: z.array(Id).optional(),
  links: z.array(Link).optional(),
  processingTime: Duration.optional(),
  /** No source describes what happens here: what is known, and that the rest is not. */
  undescribed: Localized.optional(),
  done: Done,
  sources: Sources,
});
export type Step = z.infer<typeof Step>;

/**
 * A step written out, or a shared group of steps by its id, with values for its `{parameters}`. `when` holds for each
 * of its steps, beside a condition of their own.
 */
export const StepOrUse = z.union([
  z.strictObject({ use: Id, with: z.record(Id, Localized).optional(), when: Condition.optional() }),
  Step,
]);

/** A way out of the procedure: what the page says, what it means, where to go instead. */
export const Exit = z.strictObject({
  id: Id,
  screen: Id,
  message: Id,
  title: Localized,
  say: Localized,
  contacts: z.array(Id).optional(),
  links: z.array(Link).optional(),
  /** Procedure to carry out instead, once it is described. */
  to: Id.optional(),
  sources: Sources,
});
export type Exit = z.infer<typeof Exit>;

/** rules/procedures/*.yaml with `kind: group`: steps that several procedures share. */
export const StepGroup = z.strictObject({
  kind: z.literal('group'),
  id: Id,
  steps: z.array(StepOrUse).min(1),
});
export type StepGroup = z.infer<typeof StepGroup>;

export const System = z.enum([
  'preconditions',
  'access-managers', // designating and changing the GAP, on csam.be
  'access-management', // UMOE: entry, access managers, users, qualities
  'technical-channels', // senders over FTP, SFTP, web service
  'functions', // Responsibility Management
  'mandates',
  'bhod',
  'afmps',
  'ssp',
  'offboarding',
]);
export type System = z.infer<typeof System>;

const procedureHead = {
  id: Id,
  /** Grows by one whenever the steps change, so that a running checklist knows what it was started with. */
  version: z.number().int().min(1),
  title: Localized,
  summary: Localized,
  actor: Actor,
  /** CPSV-AP Output: what the person has at the end. */
  output: z.strictObject({ id: Id, title: Localized }),
  /** How long the administration takes; `null` when no source says. */
  processingTime: Duration.nullable(),
  /** The part of access management it belongs to: how procedures are listed. */
  system: System,
  evidence: Evidence,
  asOf: AsOf.nullable(),
  supersededBy: Localized.optional(),
  /** Only named by the sources: none describes its steps below the level given here. */
  undescribed: z.literal(true).optional(),
  /** Hands the whole procedure over to its actor: who, what to have at hand, where to begin. */
  letter: Letter,
  /** Facts that hold in this procedure, so that shared steps can ask for them in `when`. */
  assumes: z.record(Id, Id).optional(),
  requires: z.array(Localized),
  contacts: z.array(Id),
  exits: z.array(Exit),
  sources: Sources,
};

export const ProcedureFile = z.strictObject({ ...procedureHead, steps: z.array(StepOrUse).min(1) });
export type ProcedureFile = z.infer<typeof ProcedureFile>;

/** A procedure after `use` was replaced by the steps it stands for. */
export type Procedure = Omit<ProcedureFile, 'steps'> & { steps: Step[] };

/** Everything the product knows, as the loader gives it and the build puts it into the background. */
export interface Knowledge {
  sources: Record<string, Source>;
  hosts: HostsFile;
  contacts: Record<string, Contact>;
  terms: Record<string, Term>;
  problems: Record<string, Problem>;
  facts: Record<string, Fact>;
  decisions: Record<string, Decision>;
  screens: Record<string, Screen>;
  procedures: Record<string, Procedure>;
}
