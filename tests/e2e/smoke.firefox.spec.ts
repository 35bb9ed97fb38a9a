import { expect, test } from '@playwright/test';
import { startPortalServer } from '../../portal/hosts/true-addresses';
import { until } from '../../scripts/browsers/browser';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { BUILD } from '../../scripts/built';
import { chooseLanguage, startInPanel } from '../../scripts/walker/panel';
import { loadScenario } from '../../scripts/walker/scenarios';
import { look } from '../../scripts/walker/sight';
import { walk } from '../../scripts/walker/walk';
import { storedEvents, trouble } from './fixtures';

test('Firefox: panel, guide, a whole walk, and a background that dies on the way', async () => {
  const told = loadScenario('first-gap-self', 'nl');
  const portal = await startPortalServer({ scenario: told.file, language: 'nl' });
  const firefox = await launchFirefox({ extension: BUILD.firefox, port: portal.port, headless: true, firstRun: true });
  try {
    await chooseLanguage(await firefox.extensionPage('workspace.html#/settings'), 'nl');
    const tab = await firefox.newTab();
    await tab.open('https://www.csam.be/');
    const number = await firefox.tabId(tab);
    const panel = await firefox.extensionPage(`sidepanel.html?tab=${number}`);
    await until('the panel in the language that was chosen', () =>
      panel.read(
        () => document.documentElement.lang === 'nl' && document.querySelector('#choose-title') !== null,
        null,
      ),
    );
    // The tab stands on the first page already: whether its arrival is ticked before the panel is pressed, is open.
    await startInPanel(panel, { language: 'nl', facts: told.facts });
    await tab.toFront();
    await until('the callout', async () => (await look(tab)).callout);

    let killed = 0;
    const result = await walk(tab, told, {
      between: async (when, _step, target) => {
        if (when !== 'during' || target !== 'enterprise-number') return;
        await firefox.killBackground();
        killed += 1;
      },
    });
    expect(trouble(result)).toBe('');
    expect(killed).toBe(1);

    const events = await storedEvents(panel);
    const ticked = events.filter(({ kind }) => kind === 'ticked').map(({ checklist, step }) => `${checklist} ${step}`);
    expect(new Set(ticked).size).toBe(ticked.length);
    expect(ticked.length).toBeGreaterThan(5);
  } finally {
    await firefox.close();
    await portal.close();
  }
});

test('Firefox: nothing is drawn at another port or in http', async () => {
  const told = loadScenario('first-gap-self', 'fr');
  const portal = await startPortalServer({ scenario: told.file, language: 'fr' });
  const firefox = await launchFirefox({ extension: BUILD.firefox, port: portal.port, headless: true, firstRun: true });
  try {
    await chooseLanguage(await firefox.extensionPage('workspace.html#/settings'), 'fr');
    const guided = await firefox.newTab();
    const panel = await firefox.extensionPage(`sidepanel.html?tab=${await firefox.tabId(guided)}`);
    await startInPanel(panel, { language: 'fr', facts: told.facts, host: 'www.csam.be' });
    await until('the callout', async () => (await look(guided)).callout);
    for (const address of ['https://www.csam.be:8443/', 'http://www.csam.be/']) {
      const trap = await firefox.newTab();
      await trap.open(address);
      await guided.open('https://www.csam.be/');
      await until('the callout again', async () => (await look(guided)).callout);
      expect(trap.url()).toBe(address);
      expect(await trap.read(() => document.querySelector('ariane-guide') !== null, null)).toBe(false);
    }
  } finally {
    await firefox.close();
    await portal.close();
  }
});
