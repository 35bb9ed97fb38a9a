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
}

const DEFAULTS: Settings = { language: null, pausedHosts: [], active: null };

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(DEFAULTS));
  return {
    language: LANGUAGES.find((language) => language === stored.language) ?? null,
    pausedHosts: Array.isArray(stored.pausedHosts)
      ? stored.pausedHosts.filter((host): host is string => typeof host === 'string')
      : [],
    active: typeof stored.active === 'string' ? stored.active : null,
  };
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** The language to speak: the chosen one, else the browser's, else English. */
export function readerLanguage({ language }: Settings): Language {
  const ofBrowser = browser.i18n.getUILanguage().slice(0, 2).toLowerCase();
  return language ?? LANGUAGES.find((known) => known === ofBrowser) ?? 'en';
}
