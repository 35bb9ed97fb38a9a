/** One visit of a contestant to a page: opened, waited for, looked at. */
import { type Contestant, isAriane, isPeer, PARSED, pageFor } from './contestant';
import { type Probe, probeScript } from './probe';
import { type LocalServer, serve } from './serve';
import { openStage, type Stage } from './stage';
import { ADDRESS, PATH } from './target';

declare const benchProbe: Probe;

export interface Venue {
  stage: Stage;
  /**
   * Opens the page of `elements` elements with what the contestant brings, and gives the milliseconds until the first
   * frame that shows its ring or bubble; null for nobody.
   */
  visit(contestant: Contestant, elements: number): Promise<number | null>;
  /** Resolves once the page has been at rest for a while. */
  rest(atLeast: number): Promise<void>;
  close(): Promise<void>;
}

export async function openVenue(): Promise<Venue> {
  let html = '';
  const server: LocalServer = await serve(({ pathname }) =>
    pathname === PATH ? { type: 'text/html', body: html } : null,
  );
  const stage = await openStage(server.port).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const { page, session } = stage;
  await session.send('Performance.enable');
  let probe: string | undefined;
  let guided: boolean | undefined;
  return {
    stage,
    async visit(contestant, elements) {
      html = pageFor(contestant, elements);
      if (probe !== undefined) await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: probe });
      const source = probeScript({ ...lookedFor(contestant), parsed: PARSED });
      await session.send('Page.enable');
      ({ identifier: probe } = await session.send('Page.addScriptToEvaluateOnNewDocument', { source }));
      await page.goto('about:blank');
      if (guided !== isAriane(contestant)) await stage.guide(isAriane(contestant));
      guided = isAriane(contestant);
      if (contestant.name === 'Ariane, cold') await stage.browser.killBackground();
      else await stage.wake();
      await stage.tab.toFront();
      await stage.tab.open(ADDRESS);
      if (contestant.name === 'nobody') return null;
      const shown = await page.evaluate(
        (patience) =>
          Promise.race([benchProbe.shown, new Promise<null>((give) => setTimeout(() => give(null), patience))]),
        PATIENCE,
      );
      if (shown === null) throw new Error(`${contestant.name} showed nothing on a page of ${elements} elements`);
      return shown;
    },
    async rest(atLeast) {
      const until = performance.now() + atLeast;
      const latest = until + LONGEST;
      for (let before = await busy(stage); ; ) {
        await page.waitForTimeout(QUIET);
        const now = await busy(stage);
        if (performance.now() > until && now - before < MOST_AT_REST) return;
        // One that works at every frame never comes to rest.
        if (performance.now() > latest) return;
        before = now;
      }
    },
    async close() {
      await stage.close();
      await server.close();
    },
  };
}

/** Longer than any of them takes on the busiest machine, in milliseconds. */
const PATIENCE = 60_000;
/** A page is at rest when this many milliseconds hold no more script than that. */
const QUIET = 500;
const MOST_AT_REST = 2;
const LONGEST = 5000;

async function busy({ session }: Stage): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
}

function lookedFor(contestant: Contestant): { selector: string; host: string } {
  if (isPeer(contestant)) return { selector: contestant.popover, host: '' };
  return isAriane(contestant) ? { selector: '.ring:not([hidden])', host: 'ariane-guide' } : { selector: '', host: '' };
}
