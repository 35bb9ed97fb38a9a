import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportParts, isExport } from '../../../components/workspace/share/export-parts';
import { readContent } from '../../../components/workspace/share/read-file';
import { careCalls, removeOld } from '../../../session/care-calls';
import type { PointingHint } from '../../../session/messages';
import { parsePageCall } from '../../../session/parse-message';
import { shareCalls } from '../../../session/share-calls';
import { workspaceCalls } from '../../../session/workspace-calls';
import { createChecklist } from '../../../store/checklists';
import { eraseEverything, exportEverything } from '../../../store/export';
import { asIncoming } from '../../../store/share/bundle';
import { writeBundle } from '../../../store/share/write-bundle';
import { smallKnowledge } from '../components/small-knowledge';

const kept: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().flatMap((key) => (key in kept ? [[key, kept[key]]] : []))),
        set: async (values: Record<string, unknown>) => void Object.assign(kept, values),
      },
      session: { remove: async () => undefined },
    },
  },
}));
vi.mock('../../../session/announce', () => ({ tellChanged: () => ({ ok: true, value: null }) }));

const workspace = workspaceCalls(smallKnowledge);
const share = shareCalls(smallKnowledge);
const care = careCalls();
const key = () => `test:${crypto.randomUUID()}`;

beforeEach(() => {
  for (const name of Object.keys(kept)) delete kept[name];
});
afterEach(eraseEverything);

async function begun(): Promise<string> {
  const made = await workspace.create({
    from: { kind: 'procedure', procedure: 'appoint' },
    facts: {},
    label: 'Un dossier',
  });
  if (!made.ok) throw new Error(made.why);
  return made.value.checklist;
}

/** The list as a file, read back. */
async function sentAndRead(checklist: string) {
  const stored = await share.stored({ checklists: [checklist] });
  if (!stored.ok) throw new Error(stored.why);
  const { checklists, own } = stored.value;
  const read = readContent(writeBundle({ madeAt: Date.now(), author: own, checklists, offered: [], hints: [] }));
  if (read.kind !== 'lists') throw new Error(read.kind);
  return read.bundle.checklists.map(asIncoming);
}

const hint = (path: string): PointingHint => ({ screen: 'home', target: 'open', role: 'link', path, sum: 1 });

describe('lists that are exchanged', () => {
  test('come back whole on another machine, once however often they are asked for', async () => {
    const checklist = await begun();
    const incoming = await sentAndRead(checklist);
    const before = await workspace.checklist({ checklist });
    await eraseEverything();

    expect(await share['merge-preview']({ checklists: incoming })).toMatchObject({
      ok: true,
      value: [{ checklist, outcome: 'new', label: 'Un dossier' }],
    });
    expect(await workspace.summaries({})).toMatchObject({ value: { summaries: [] } });

    const ask = { key: key(), checklists: incoming, hints: [] };
    expect(await share.merge(ask)).toMatchObject({ ok: true, value: { checklists: [{ outcome: 'new' }] } });
    expect(await share.merge(ask)).toMatchObject({ ok: true, value: { checklists: [{ outcome: 'unchanged' }] } });
    const after = await workspace.checklist({ checklist });
    if (!before.ok || !after.ok) throw new Error('no list');
    const said = ({ events }: typeof after.value) => events.map(({ key: _, ...event }) => event);
    expect(said(after.value)).toEqual(said(before.value));
    expect(after.value.template).toEqual(before.value.template);
  });

  test('are never exercises, nor lists that are gone', async () => {
    const template = { id: 'own:0123456789abcdef', version: '1', title: 'Exercice', sections: [], items: [] };
    const { record } = await createChecklist({ template, facts: {}, practice: true }, Date.now());
    expect(await share.stored({ checklists: [record.id, '01JD0000000000000000000001'] })).toMatchObject({
      ok: true,
      value: { checklists: [] },
    });
  });

  test('bring places that were pointed out, but not in the place of one’s own', async () => {
    kept.hints = [hint('body:1')];
    const other = { ...hint('body:2'), target: 'send' };
    const answer = await share.merge({ key: key(), checklists: [], hints: [hint('body:9'), other] });
    expect(answer).toMatchObject({ ok: true, value: { hints: 1 } });
    expect(kept.hints).toEqual([hint('body:1'), other]);
  });

  test('pass the boundary piece by piece: one that is unsound refuses only itself', async () => {
    const [incoming] = await sentAndRead(await begun());
    if (!incoming) throw new Error('no list');
    await eraseEverything();
    const checklists = [{ record: '__proto__', template: 7, events: [null, 'x'] }, incoming];
    const parsed = parsePageCall({ call: 'merge', ask: { key: key(), checklists, hints: [] } });
    if (parsed?.call !== 'merge') throw new Error('refused as a whole');
    const answer = await share.merge(parsed.ask);
    if (!answer.ok) throw new Error(answer.why);
    expect(answer.value.checklists.map(({ outcome }) => outcome).sort()).toEqual(['new', 'refused']);
  });

  test('are refused as a message where it is no message of ours', () => {
    const ask = { key: key(), checklists: [], hints: [] };
    expect(parsePageCall({ call: 'merge', ask })).not.toBeNull();
    expect(parsePageCall({ call: 'merge', ask: { ...ask, key: 'x' } })).toBeNull();
    expect(parsePageCall({ call: 'merge', ask: { ...ask, checklists: 'all' } })).toBeNull();
    expect(parsePageCall({ call: 'merge', ask: { ...ask, hints: [{ screen: 'home' }] } })).toBeNull();
    expect(parsePageCall({ call: 'stored', ask: { checklists: ['../../'] } })).toBeNull();
    expect(parsePageCall({ call: 'retention', ask: { days: 0 } })).toBeNull();
  });
});

describe('all that is kept', () => {
  test('comes back from an export in parts', async () => {
    const ids = [await begun(), await begun()];
    const content: unknown = JSON.parse(JSON.stringify(await exportEverything()));
    await eraseEverything();
    if (!isExport(content)) throw new Error('no export');
    for (const { content: portion } of exportParts(content)) {
      expect(await care['import-preview']({ portion })).toMatchObject({ ok: true, value: { ok: true } });
      expect(await care['import-all']({ key: key(), portion })).toMatchObject({ ok: true, value: { ok: true } });
    }
    const answer = await workspace.summaries({});
    if (!answer.ok) throw new Error(answer.why);
    expect(answer.value.summaries.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test('goes only after the days that the person chose, and only what is finished', async () => {
    const [open, closed] = [await begun(), await begun()];
    await workspace.change({ key: key(), changes: [{ checklist: closed, changes: [{ kind: 'closed' }] }] });
    const later = Date.now() + 31 * 24 * 60 * 60 * 1000;
    expect(await removeOld(later)).toBe(0);
    // Nothing is that old yet.
    expect(await care.retention({ days: 30 })).toEqual({ ok: true, value: { gone: 0 } });
    expect(await care['care-report']({})).toMatchObject({
      ok: true,
      value: {
        retentionDays: 30,
        expiring: [{ days: 30, count: 0 }, { days: 90 }, { days: 365 }],
        used: { rows: { checklists: 2 } },
      },
    });
    expect(await removeOld(later)).toBe(1);
    expect(await workspace.summaries({})).toMatchObject({ value: { summaries: [{ id: open }] } });
  });

  test('is looked through when asked', async () => {
    await begun();
    expect(await care.repair({})).toMatchObject({ ok: true, value: { found: 0, rebuilt: 0, rows: { checklists: 1 } } });
  });
});
