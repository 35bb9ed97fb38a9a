import { walk } from '../../scripts/walker/walk';
import { expect, guidedTab, storedEvents, test, trouble } from './fixtures';

/** Three kinds of step: one that leaves the page, one that is a typed value, one that ends the whole. */
const CHOSEN = ['designate-standard', 'enterprise-number', 'confirm'];

for (const when of ['before', 'during', 'after'] as const) {
  test(`the background dies ${when} three steps: no tick lost, none doubled`, async ({ ariane, told }) => {
    const { tab, panel } = await guidedTab(ariane, told, 'fr');
    const killedAt: string[] = [];
    const result = await walk(tab, told, {
      between: async (moment, _step, target) => {
        if (moment !== when || target === null || !CHOSEN.includes(target)) return;
        await ariane.killBackground();
        await tab.toFront();
        killedAt.push(target);
      },
    });
    expect(trouble(result)).toBe('');
    expect([...new Set(killedAt)]).toEqual(CHOSEN);

    const events = await storedEvents(panel);
    const walked = result.steps.map(({ step }) => step).filter((step) => step !== 'outside');
    const ticked = events.filter(({ kind }) => kind === 'ticked').map(({ checklist, step }) => `${checklist} ${step}`);
    expect(new Set(ticked).size, 'no step is ticked twice').toBe(ticked.length);
    expect(events.filter(({ kind }) => kind === 'undone')).toEqual([]);
    const steps = new Set(events.map(({ step }) => step));
    for (const step of walked) expect(steps, `the tick of ${step}`).toContain(step);
  });
}
