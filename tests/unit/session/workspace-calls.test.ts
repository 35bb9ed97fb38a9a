import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Change, foldChecklist } from '../../../rules/engine/checklist';
import type { Knowledge, Procedure } from '../../../rules/model';
import { workspaceCalls } from '../../../session/workspace-calls';
import { eraseEverything } from '../../../store/export';
import { smallKnowledge } from '../components/small-knowledge';

vi.mock('../../../session/announce', () => ({ tellChanged: () => ({ ok: true, value: null }) }));

afterEach(eraseEverything);

/** The same knowledge in a later release: one step gone, one new. */
function released(version: number): Knowledge {
  const appoint = smallKnowledge.procedures.appoint;
  const last = appoint?.steps.at(-1);
  if (!appoint || !last) throw new Error('no procedure');
  const later: Procedure = { ...appoint, version, steps: [...appoint.steps.slice(0, -1), { ...last, id: 'confirm' }] };
  return { ...smallKnowledge, procedures: { ...smallKnowledge.procedures, appoint: later } };
}
const now = workspaceCalls(smallKnowledge);
const later = workspaceCalls(released(2));
const key = () => crypto.randomUUID();

async function begun(calls = now): Promise<string> {
  const made = await calls.create({ from: { kind: 'procedure', procedure: 'appoint' }, facts: {}, label: '' });
  if (!made.ok) throw new Error(made.why);
  return made.value.checklist;
}
async function opened(calls: typeof now, checklist: string) {
  const answer = await calls.checklist({ checklist });
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
}
const items = ({ template }: Awaited<ReturnType<typeof opened>>) => template.items.map(({ id }) => id.split('/')[1]);
const migrate = (calls: typeof now, checklist: string, version: string) =>
  calls.change({ key: key(), changes: [{ checklist, changes: [{ kind: 'migrated', version }] }] });

describe('a list and the versions of its template', () => {
  test('runs on the one it was begun with until somebody lets it go on with the newer one', async () => {
    const checklist = await begun();
    expect((await opened(now, checklist)).newer).toBeNull();
    const before = await opened(later, checklist);
    expect(items(before)).toContain('send');
    expect(before.newer?.version).toBe('2');

    expect(await migrate(later, checklist, '2')).toMatchObject({ ok: true });
    const after = await opened(later, checklist);
    expect(items(after)).toContain('confirm');
    expect(items(after)).not.toContain('send');
    expect(after.newer).toBeNull();
    const { value } = (await later.summaries({})) as { value: { summaries: { of: number }[] } };
    expect(value.summaries).toMatchObject([{ of: after.template.items.length }]);
  });

  test('keeps the newer one for later: a still newer Ariane finds it there', async () => {
    const checklist = await begun();
    await migrate(later, checklist, '2');
    const third = workspaceCalls(released(3));
    const after = await opened(third, checklist);
    expect(after.template.version).toBe('2');
    expect(after.newer?.version).toBe('3');
  });

  test('goes back to the one it had', async () => {
    const checklist = await begun();
    await migrate(later, checklist, '2');
    expect(await migrate(later, checklist, '1')).toMatchObject({ ok: true });
    expect(items(await opened(later, checklist))).toContain('send');
  });

  test('is offered no older one by an Ariane that knows less', async () => {
    const checklist = await begun(later);
    expect((await opened(now, checklist)).newer).toBeNull();
  });

  test('goes on with no version that nobody has, and nothing else of that call happens', async () => {
    const checklist = await begun();
    const changes = [
      { checklist, changes: [{ kind: 'labelled' as const, text: 'x' }] },
      { checklist, changes: [{ kind: 'migrated' as const, version: '7' }] },
    ];
    expect(await now.change({ key: key(), changes })).toEqual({ ok: false, why: 'no-template' });
    expect((await opened(now, checklist)).events).toEqual([]);
  });
});

describe('a template of one’s own', () => {
  async function kept(id: string | null, draft: Parameters<(typeof now)['keep-template']>[0]['draft']) {
    const answer = await now['keep-template']({ id, draft });
    if (!answer.ok) throw new Error(answer.why);
    return answer.value;
  }

  test('changes no running list until it is asked to, and then finds every tick', async () => {
    const first = await kept(null, { title: 'x', parts: [{ title: 'one' }, { title: 'two' }] });
    const made = await now.create({ from: { kind: 'own', template: first.id }, facts: {}, label: '' });
    if (!made.ok) throw new Error(made.why);
    const { checklist } = made.value;
    const [one, two] = first.items.map(({ id }) => id);
    if (!one || !two) throw new Error('no items');
    await now.change({ key: key(), changes: [{ checklist, changes: [{ kind: 'ticked', item: two, how: 'person' }] }] });

    const parts = [{ title: 'two', id: two }, { title: 'new' }, { title: 'one', id: one }];
    const second = await kept(first.id, { title: 'x', parts });
    expect(second.version).toBe('2');
    expect((await opened(now, checklist)).template).toEqual(first);
    await migrate(now, checklist, '2');
    const after = await opened(now, checklist);
    expect(after.template).toEqual(second);
    expect(after.template.items[0]?.id).toBe(two);
    expect(after.events.map(({ change }) => change.kind)).toEqual(['ticked', 'migrated']);
  });

  test('kept again as it was, offers its lists nothing', async () => {
    const draft = { title: 'x', parts: [{ title: 'one' }] };
    const first = await kept(null, draft);
    const made = await now.create({ from: { kind: 'own', template: first.id }, facts: {}, label: '' });
    if (!made.ok) throw new Error(made.why);
    await now['drop-template']({ id: first.id });
    expect(await now.templates({})).toEqual({ ok: true, value: [] });
    await kept(first.id, { title: 'x', parts: [{ title: 'one', id: first.items[0]?.id ?? '' }] });
    expect(await now.templates({})).toMatchObject({ value: [{ id: first.id, version: '2' }] });
    expect((await opened(now, made.value.checklist)).newer).toBeNull();
  });
});

describe('a tick in the workspace', () => {
  const WRITE = 'hand-in/write';
  const NEXT = 'hand-in/type-there';
  async function list() {
    const made = await now.create({ from: { kind: 'procedure', procedure: 'hand-in' }, facts: {}, label: '' });
    if (!made.ok) throw new Error(made.why);
    return made.value.checklist;
  }
  const change = (checklist: string, ...changes: Change[]) =>
    now.change({ key: key(), changes: [{ checklist, changes }] });
  const waiting = async (checklist: string) => {
    const { template, events } = await opened(now, checklist);
    return foldChecklist(template, {}, events).items.find(({ item }) => item.id === NEXT)?.waiting.value ?? null;
  };

  test('begins the waiting that the step brings, as one in the panel does, and ends it when taken back', async () => {
    const checklist = await list();
    const before = Date.now();
    await change(checklist, { kind: 'ticked', item: WRITE, how: 'person' });
    expect((await waiting(checklist)) ?? 0).toBeGreaterThanOrEqual(before + 80 * 60_000);
    await change(checklist, { kind: 'undone', item: WRITE });
    expect(await waiting(checklist)).toBeNull();
  });

  test('leaves a waiting that comes with it as it was said', async () => {
    const checklist = await list();
    const said = Date.now() + 1_000;
    await change(
      checklist,
      { kind: 'ticked', item: WRITE, how: 'person' },
      { kind: 'waiting', item: NEXT, until: said },
    );
    expect(await waiting(checklist)).toBe(said);
    await change(checklist, { kind: 'undone', item: WRITE }, { kind: 'waiting', item: NEXT, until: said + 1 });
    expect(await waiting(checklist)).toBe(said + 1);
  });
});
