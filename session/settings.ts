/** What the person chose, kept by the browser apart from the database: it must be readable even when that is not. */
import { browser } from 'wxt/browser';
import { LANGUAGES } from '../rules/languages';
import type { Language } from '../rules/model';

export interface Settings {
  /** null: follow the browser. */
  language: Language | null;
  pausedHosts: string[];
  /** The checklist that newly opened pages go on with. */
  active: string | null;
  /** After how many days without a change a finished or closed checklist goes; null: never. */
  retentionDays: number | null;
}

const DEFAULTS: Settings = { language: null, pausedHosts: [], active: null, retentionDays: null };

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(DEFAULTS));
  return {
    language: LANGUAGES.find((language) => language === stored.language) ?? null,
    pausedHosts: Array.isArray(stored.pausedHosts)
      ? stored.pausedHosts.filter((host): host is string => typeof host === 'string')
      : [],
    active: typeof stored.active === 'string' ? stored.active : null,
    retentionDays: isRetention(stored.retentionDays) ? stored.retentionDays : null,
  };
}

/** What is not a number of days must never be taken for "today". */
const isRetention = (stored: unknown): stored is number =>
  typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 && stored <= 3650;

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** The language to speak: the chosen one, else the browser's, else English. */
export function readerLanguage({ language }: Settings): Language {
  const ofBrowser = browser.i18n.getUILanguage().slice(0, 2).toLowerCase();
  return language ?? LANGUAGES.find((known) => known === ofBrowser) ?? 'en';
}
