import { knowledge } from 'virtual:knowledge';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { removeOld } from '../session/care-calls';
import { FIRST_SCRIPT, inject } from '../session/inject';
import { ALARM, createReminders } from '../session/reminders';
import { createSession } from '../session/session';

export default defineBackground(() => {
  // zod would otherwise try to compile code, which the content security policy forbids.
  z.config({ jitless: true });
  const reminders = createReminders(knowledge);
  const session = createSession(knowledge, () => void reminders.plan());

  // All listeners at once and at the top: the worker is woken for them.
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = session.answer(message, sender);
    if (answer === undefined) return false;
    void answer.then(respond);
    return true;
  });
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab.id);
    void session.pressed(tab);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => void session.updated(tab, status));
  browser.tabs.onRemoved.addListener((tab) => void session.closed(tab));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void reminders.plan();
  });
  // Heard so that the background starts with the browser, sets its alarm anew, and takes away what is too old.
  browser.runtime.onStartup.addListener(() => {
    void reminders.plan();
    void removeOld(Date.now()).catch(console.error);
  });
  const listen = () => browser.notifications?.onClicked.addListener(open);
  const open = (id: string) => void reminders.open(id);
  listen();
  // The interface comes with the permission, which is asked for later.
  browser.permissions.onAdded.addListener(listen);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#/welcome') });
    if (reason === 'update') void guideOpenPages();
  });
  void reminders.plan();
});

/** Must be called before any await: the browser opens a panel only while the press is being handled. */
function openPanel(tab: number | undefined): void {
  if (import.meta.env.FIREFOX) {
    void (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  } else if (tab !== undefined) {
    void browser.sidePanel.open({ tabId: tab });
  }
}

/** After an update Chromium leaves the old guide in open pages without a background: a new one takes its place. */
async function guideOpenPages(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const url = browser.runtime.getManifest().host_permissions ?? [];
  for (const { id } of await browser.tabs.query({ url })) if (id !== undefined) await inject(id, FIRST_SCRIPT);
}
