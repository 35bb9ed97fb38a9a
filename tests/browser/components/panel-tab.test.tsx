import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePanelTab } from '../../../entrypoints/sidepanel/panel-tab';
import { activate, listening, resetWorld } from './fake-browser';
import { mount, unmount } from './mount';

vi.mock('wxt/browser', () => import('./fake-browser'));

const seen: (number | null | undefined)[] = [];

function Probe() {
  const tab = usePanelTab();
  seen.push(tab);
  return <p>{String(tab)}</p>;
}

beforeEach(() => {
  resetWorld({});
  seen.length = 0;
});
afterEach(unmount);

describe('the tab of the side panel', () => {
  it('is unknown at first, then the active one of its window, and follows that window only', async () => {
    const root = mount(<Probe />);
    await expect.poll(() => root.textContent).toBe('7');
    expect(seen[0]).toBeUndefined();
    activate(8, 2);
    activate(9, 1);
    await expect.poll(() => root.textContent).toBe('9');
    expect(seen).not.toContain(8);
    unmount();
    await expect.poll(listening).toBe(0);
  });
});
