/** What the knowledge makes templates of must come back from the database as it went in. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { procedureTemplate, type Template, templateOf } from '../../../rules/engine/template';
import { checkKnowledge } from '../../../rules/loading/check-knowledge';
import { readKnowledgeFiles } from '../../../scripts/knowledge-files';
import { createChecklist, listSummaries, readChecklist } from '../../../store/checklists';
import { database } from '../../../store/database';
import { eraseEverything } from '../../../store/export';
import { asTemplate } from '../../../store/held';
import { templateFor, templateKey } from '../../../store/kept-templates';
import { asSummary } from '../../../store/summary-row';
import { throughText } from './machines';

afterEach(eraseEverything);

const report = checkKnowledge(readKnowledgeFiles());
if (!report.ok) throw new Error('the knowledge has errors: npm run check');
const { procedures, decisions } = report.knowledge;
const published: Template[] = [
  ...Object.values(procedures).map(procedureTemplate),
  ...Object.values(decisions).flatMap(({ id, outcomes }) =>
    outcomes
      .filter((outcome) => outcome.procedures.length > 0)
      .map((outcome) => {
        const parts = outcome.procedures.flatMap((procedure) => procedures[procedure] ?? []);
        return templateOf(`journey:${id}/${outcome.id}`, outcome.title, parts);
      }),
  ),
];

test('every procedure and every journey, in the database and through a file', () => {
  expect(published.length).toBeGreaterThan(50);
  for (const template of published) {
    expect(asTemplate(throughText(template)), template.id).toEqual(throughText(template));
    expect(templateKey(throughText(template)), template.id).toBe(templateKey(template));
  }
});

test('each is found again by its content, in whatever order its keys are', async () => {
  const [template] = published;
  if (!template) throw new Error('no template');
  const { id, items, ...rest } = template;
  expect(templateKey({ items, ...rest, id })).toBe(templateKey(template));
  expect(templateKey({ ...template, title: 'Another' })).not.toBe(templateKey(template));
  for (let n = 0; n < 3; n++) await createChecklist({ template, facts: {}, practice: false }, 1_000 + n);
  expect(await (await database()).count('templates')).toBe(1);
  const [summary] = await listSummaries();
  expect((await readChecklist(summary?.id ?? ''))?.template).toEqual(throughText(template));
});

test('the one of the version, of the start, or the only one', () => {
  const [one, other] = ['1', '2'].map((version): Template => ({ ...(published[0] as Template), version }));
  if (!one || !other) throw new Error('no template');
  expect(templateFor([one, other], '2', '1')).toBe(other);
  expect(templateFor([one, other], '3', '1')).toBe(one);
  expect(templateFor([other], '3', '1')).toBe(other);
  expect(templateFor([], '1', '1')).toBeNull();
});

describe('a summary is told from other rows', () => {
  const sound = {
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    template: 'own:a-template',
    title: { fr: 'une', nl: 'een', de: 'eine', en: 'one' },
    label: '',
    practice: false,
    createdAt: 0,
    updatedAt: 1_000,
    done: 0,
    of: 3,
    finished: false,
    closed: false,
    diverged: 0,
    due: '2026-12-01',
    waitingUntil: null,
    assigned: ['Ada'],
  };

  test.each([[{}], [{ title: 'One' }], [{ title: null, due: null }], [{ waitingUntil: 5, assigned: [] }]])(
    'sound with %j',
    (change) => {
      expect(asSummary({ ...sound, ...change })).toEqual({ ...sound, ...change });
    },
  );

  const spoilt: Record<string, unknown>[] = [
    ...Object.keys(sound).map((field) => ({ [field]: undefined })),
    { done: -1 },
    { of: 1.5 },
    { title: { fr: 'une' } },
    { assigned: [null] },
    { createdAt: 'today' },
    { finished: 0 },
  ];
  test.each(spoilt)('not with %j', (change) => {
    expect(asSummary({ ...sound, ...change })).toBeNull();
  });
  test.each([null, undefined, 42, 'text', []])('%j is none', (row) => expect(asSummary(row)).toBeNull());
});
