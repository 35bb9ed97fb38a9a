/**
 * Tells the person when a list wants them back: one alarm of the browser for the next moment, the number on the toolbar
 * button, and a notification where it is allowed. All of it follows from the summaries, worked out anew each time: the
 * background may have been dead, the machine asleep, the clock wrong.
 */
import { browser } from 'wxt/browser';
import type { Knowledge, Language } from '../rules/model';
import { listSummaries, readChecklist } from '../store/checklists';
import { storeFailure } from '../store/database';
import { type TextKey, text } from '../texts/index';
import { tellPages } from './announce';
import { showCount } from './badge';
import { headOf } from './checklist-state';
import { type Reminder, scheduleOf, type Told, toTell } from './schedule';
import { readerLanguage, readSettings } from './settings';

export const ALARM = 'reminders';
/** Of the ids of our notifications; the list stands after it. */
const ABOUT = 'list:';
/** More at once would be no help: the number on the button counts them all. */
const MOST_NOTIFICATIONS = 3;

export interface Reminders {
  /** Looks at all lists and sets what follows. Called at every start and after every change; never rejects. */
  plan(): Promise<void>;
  /** Opens the list that a notification is about. */
  open(notification: string): Promise<void>;
}

export function createReminders(knowledge: Knowledge): Reminders {
  let running: Promise<void> | null = null;
  let again = false;

  async function look(): Promise<void> {
    const { up, next } = scheduleOf(await listSummaries(), Date.now());
    if (next === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: next });
    const language = readerLanguage(await readSettings());
    await showCount(new Set(up.map(({ checklist }) => checklist)).size, language);
    const before = await readTold();
    const { fresh, told } = toTell(up, before);
    // A notification has the id of its list: told twice, because the background died in between, it is still one.
    if (fresh.length > 0) await notify(fresh, language);
    if (JSON.stringify(told) === JSON.stringify(before)) return;
    await browser.storage.local.set({ told });
    void tellPages({ to: 'pages', type: 'changed' });
  }

  async function notify(fresh: readonly Reminder[], language: Language): Promise<void> {
    if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    for (const { checklist, why } of fresh.slice(-MOST_NOTIFICATIONS)) {
      const stored = await readChecklist(checklist);
      const head = stored && headOf(knowledge, stored);
      const procedure = head === null ? undefined : knowledge.procedures[head.procedure];
      const step = procedure?.steps.find(({ id }) => id === head?.state.current);
      // Titles of the knowledge only: a label, a note or an item of one's own may name somebody.
      await browser.notifications.create(`${ABOUT}${checklist}`, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon/128.png'),
        title: procedure?.title[language] ?? text(language, 'pages.remind.list'),
        message: text(language, MESSAGE[why], { step: step?.title[language] ?? text(language, 'pages.remind.open') }),
      });
    }
  }

  return {
    plan() {
      if (running !== null) {
        again = true;
        return running;
      }
      running = (async () => {
        do {
          again = false;
          await look().catch(report);
        } while (again);
        running = null;
      })();
      return running;
    },

    async open(notification) {
      if (!notification.startsWith(ABOUT)) return;
      await browser.notifications.clear(notification);
      const list = notification.slice(ABOUT.length);
      await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#/checklists/${list}`) });
    },
  };
}

const MESSAGE = { waited: 'pages.remind.waited', due: 'pages.remind.due' } satisfies Record<Reminder['why'], TextKey>;

async function readTold(): Promise<Told> {
  const { told } = await browser.storage.local.get('told');
  if (typeof told !== 'object' || told === null) return {};
  return Object.fromEntries(Object.entries(told).filter(([, at]) => typeof at === 'number')) as Told;
}

/** Where the store fails, its pages say so; anything else is a defect of ours and leaves its trace. */
function report(error: unknown): void {
  if (storeFailure(error) === null) console.error(error);
}
