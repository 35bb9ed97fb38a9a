import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_WALKED } from '../../../portal/scenarios/not-walked';
import { parseScenario } from '../../../portal/scenarios/schema';
import { loadKnowledge } from '../../../rules/loader';
import { validate } from '../../../rules/validators/registry';
import { readKnowledgeFiles } from '../../../scripts/knowledge-files';
import { walkableScenarios } from '../../../scripts/walker/scenarios';

const FILES = readdirSync('portal/scenarios').filter((name) => name.endsWith('.yaml'));
const text = readFileSync('portal/scenarios/first-gap-self.yaml', 'utf8');

/** A further procedure, on one line, and what must follow. */
const LATER =
  'then: [{ procedure: change-gap, facts: {}, actor: "00070700528", values: {}, expect: { heading: { fr: a, nl: b } } }]\nfaults: []';

/** Ids of everything that a screen of the knowledge lets one type into or choose. */
const TARGETS = readdirSync('rules/screens').flatMap((name) =>
  [...readFileSync(`rules/screens/${name}`, 'utf8').matchAll(/^ {2}- id: ([\w-]+)$/gm)].map(([, id]) => id),
);

function beginOf(file: string): string {
  const parsed = parseScenario(readFileSync(`portal/scenarios/${file}`, 'utf8'));
  return parsed.ok ? parsed.scenario.begin : JSON.stringify(parsed.errors);
}

it.each(FILES)('%s is a scenario, named like its file, whose values pass the checks without a warning', (file) => {
  const parsed = parseScenario(readFileSync(`portal/scenarios/${file}`, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { scenario } = parsed;
  expect(`${scenario.id}.yaml`).toBe(file);
  const checks = [
    ['enterprise-number', 'enterprise-number'],
    ['national-number', 'national-number'],
    ['gap-national-number', 'national-number'],
    ['gap-email', 'email'],
    ['own-email', 'email'],
    ['own-phone', 'phone'],
    ['gap-phone', 'phone'],
  ] as const;
  for (const target of Object.keys(scenario.values)) expect(TARGETS).toContain(target);
  for (const [target, name] of checks) {
    const value = scenario.values[target];
    if (value === undefined) continue;
    const verdict = validate(name, value, { today: '2030-01-15' });
    expect([target, verdict.ok, verdict.ok && verdict.warning]).toEqual([target, true, undefined]);
  }
});

it.each(FILES)('%s says how its last page looks in the languages of its pages, and what to choose there', (file) => {
  const parsed = parseScenario(readFileSync(`portal/scenarios/${file}`, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const { expect: end, picks = {} } = parsed.scenario;
  const languages = Object.keys(end.heading) as (keyof typeof end.heading)[];
  // A site without English pages shows French ones; that is no English wording.
  expect(new Set(Object.values(end.heading)).size).toBe(languages.length);
  for (const [id, texts] of Object.entries(picks)) {
    for (const text of texts) expect([id, Object.keys(text)]).toEqual([id, expect.arrayContaining(languages)]);
  }
});

it('has those about the chief access manager, and each says how it is begun', () => {
  const about = FILES.filter((file) => /^(already|director|first-gap|replace-gap)/.test(file)).sort();
  expect(about.map((file) => [file, beginOf(file)])).toEqual([
    ['already-registered.yaml', 'questions'],
    ['director-abroad-other.yaml', 'list'],
    ['director-abroad.yaml', 'list'],
    ['first-gap-afmps-abroad.yaml', 'list'],
    ['first-gap-afmps.yaml', 'list'],
    ['first-gap-circle.yaml', 'list'],
    ['first-gap-other.yaml', 'questions'],
    ['first-gap-self.yaml', 'questions'],
    ['replace-gap.yaml', 'list'],
  ]);
  expect(FILES.length).toBeGreaterThanOrEqual(14);
});

describe('every procedure', () => {
  const loaded = loadKnowledge(readKnowledgeFiles());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors[0]));
  const { procedures, screens } = loaded.knowledge;
  const walked = walkableScenarios();

  it('has a scenario that reaches its output, or a reason why it can have none', () => {
    const reached = new Set(walked.map(({ procedure }) => procedure));
    const without = Object.keys(procedures).filter((id) => !reached.has(id));
    expect(without.toSorted()).toEqual(Object.keys(NOT_WALKED).toSorted());
    const used = walked.flatMap(({ procedure, then }) => [procedure, ...then.map((part) => part.procedure)]);
    expect(used.filter((id) => !procedures[id])).toEqual([]);
  });

  it('without one has no step of its own that can be pointed at on a described page', () => {
    // The way to the menu behind which a co-GAP is designated is that of other procedures, which are walked.
    const pointed = (id: string) =>
      procedures[id]?.steps.filter(({ target, screen }) => target && screen && !screens[screen]?.undescribed) ?? [];
    const last = pointed('designate-co-gap').at(-1);
    expect([last?.id, last?.done]).toEqual(['press-co-access-manager', { 'confirmed-by-person': true }]);
    for (const id of Object.keys(NOT_WALKED)) {
      if (id !== 'designate-co-gap') expect([id, pointed(id)]).toEqual([id, []]);
    }
  });

  it('is told facts and values that the knowledge has', () => {
    const { facts } = loaded.knowledge;
    for (const { id, ...scenario } of walked) {
      for (const part of [scenario, ...scenario.then]) {
        for (const [fact, value] of Object.entries(part.facts)) {
          expect([id, fact, facts[fact]?.values.map((known) => known.id)]).toEqual([
            id,
            fact,
            expect.arrayContaining([value]),
          ]);
        }
      }
    }
  });
});

it('has one with each fault, which says what the person is expected to notice', () => {
  const faulty = FILES.flatMap((file) => {
    const parsed = parseScenario(readFileSync(`portal/scenarios/${file}`, 'utf8'));
    return parsed.ok && parsed.scenario.faults.length > 0 ? [parsed.scenario] : [];
  });
  expect(faulty.flatMap(({ faults }) => faults).sort()).toEqual([
    'changed-layout',
    'dutch-page',
    'session-expiry',
    'slow-pages',
    'unknown-person',
  ]);
  for (const { notice } of faulty) expect(Object.keys(notice ?? {})).toEqual(['fr', 'nl', 'de', 'en']);
});

it('brings every file that is to be chosen, the same that the walks choose', () => {
  const named = FILES.flatMap((file) =>
    [...readFileSync(`portal/scenarios/${file}`, 'utf8').matchAll(/"file:([\w.-]+)"/g)].map(([, name]) => name ?? ''),
  );
  expect(named.length).toBeGreaterThan(0);
  for (const name of new Set(named)) {
    const content = (folder: string) => readFileSync(`${folder}/${name}`, 'utf8');
    expect([name, content('portal/scenarios/files')]).toEqual([name, content('tests/fixtures/files')]);
  }
});

describe('a broken file says where, and what was expected', () => {
  /** What is wrong, the change that makes it so, and the message that must name it on the line of the new text. */
  const broken: [string, string, string, RegExp][] = [
    ['a language that the portal does not have', 'language: fr', 'language: it', /language: .*"fr"/],
    ['check digits of an enterprise', 'number: "1990000134"', 'number: "1990000135"', /fictitious enterprise/],
    ['a person born later', 'number: "02030400238"', 'number: "05010100181"', /fictitious national/],
    ['a number without quotes', 'actor: "02030400238"', 'actor: 2030400238', /in quotes/],
    ['a fault that does not exist', 'faults: []', 'faults: [earthquake]', /faults\.0/],
    ['a misspelt key', 'procedure:', 'prosedure:', /prosedure/],
    ['an actor who is not described', 'actor: "02030400238"', 'actor: "00070700528"', /not described under start/],
    ['an end in a language too few', '  heading:', '  text: { fr: Fin, nl: Einde }\n  heading:', /same languages/],
    ['a later actor who is not described', 'faults: []', LATER, /then\.0\.actor: .*not described under start/],
    ['a fault of which nobody says what to notice', 'faults: []', 'faults: [slow-pages]', /notice is missing/],
    ['YAML that does not close', 'faults: []', 'faults: [', /./],
  ];
  it.each(broken)('%s', (_title, right, wrong, message) => {
    const content = text.replace(right, wrong);
    expect(content).not.toBe(text);
    const parsed = parseScenario(content);
    if (parsed.ok) throw new Error('it was accepted');
    const found = parsed.errors.find((error) => message.test(error.message));
    const line = content.slice(0, content.indexOf(wrong)).split('\n').length;
    // An open bracket is noticed at the end of the file, one line further.
    expect(found?.line).toBe(wrong.endsWith('[') ? line + 1 : line);
    expect(found?.column).toBeGreaterThan(0);
  });

  it.each(['', '42', '[]', '\t', 'a: &a [*a]', 'a: *b', '--- 1\n--- 2', '\u0000'])('survives %j', (content) => {
    const parsed = parseScenario(content);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.errors.length).toBeGreaterThan(0);
  });
});
