/** Answers what the settings ask about all that is kept: how much, whether it is sound, what may go, what comes back. */
import { expired, removeExpired, storageUsed } from '../store/care';
import { listChecklists } from '../store/checklists';
import { checkIntegrity } from '../store/integrity';
import { importEverything, previewImport } from '../store/restore';
import { tellChanged } from './announce';
import { forgetCases } from './case';
import type { Answer, CareReport, PageCalls } from './messages';
import { readSettings, writeSettings } from './settings';

type Names = 'care-report' | 'repair' | 'retention' | 'import-preview' | 'import-all';
type Handlers = { [Name in Names]: (ask: PageCalls[Name]['ask']) => Promise<Answer<PageCalls, Name>> };

/** After how many days a finished list may go. */
export const RETENTION_DAYS = [30, 90, 365] as const;
/** As many findings are listed; all are counted. */
const MOST_LISTED = 200;

export function careCalls(): Handlers {
  return {
    'care-report': async () => ({ ok: true, value: await report(Date.now()) }),

    async repair() {
      const { rows, findings, rebuilt } = await checkIntegrity();
      if (rebuilt.length > 0) tellChanged();
      const value = { rows, found: findings.length, findings: findings.slice(0, MOST_LISTED), rebuilt: rebuilt.length };
      return { ok: true, value };
    },

    async retention({ days }) {
      await writeSettings({ retentionDays: days });
      const gone = await removeOld(Date.now());
      tellChanged();
      return { ok: true, value: { gone } };
    },

    'import-preview': async ({ portion }) => ({ ok: true, value: await previewImport(portion) }),

    'import-all': async ({ key, portion }) => {
      const value = await importEverything(portion, key);
      tellChanged();
      return { ok: true, value };
    },
  };
}

async function report(now: number): Promise<CareReport> {
  const [{ retentionDays }, { summaries, unreadable }] = await Promise.all([readSettings(), listChecklists()]);
  return {
    used: await storageUsed(),
    unreadable: unreadable.length,
    retentionDays,
    expiring: RETENTION_DAYS.map((days) => ({ days, count: expired(summaries, days, now).length })),
  };
}

/**
 * Takes away the finished lists that are older than the person chose to keep them; gives how many. Nothing goes where
 * nothing was chosen.
 */
export async function removeOld(now: number): Promise<number> {
  const { retentionDays } = await readSettings();
  if (retentionDays === null) return 0;
  const { summaries } = await listChecklists();
  const gone = await removeExpired(expired(summaries, retentionDays, now), retentionDays, now);
  if (gone.length === 0) return 0;
  await forgetCases(gone);
  tellChanged();
  return gone.length;
}
