import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../portal/scenarios/schema';
import { validate } from '../../../rules/validators/registry';

const FILES = readdirSync('portal/scenarios').filter((name) => name.endsWith('.yaml'));
const text = readFileSync('portal/scenarios/first-gap-self.yaml', 'utf8');

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
