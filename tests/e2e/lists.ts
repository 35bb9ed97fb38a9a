/** Checklists of made-up companies for the tests of the workspace, made by the calls that its pages make. */
import type { Page } from '@playwright/test';
import type { Change } from '../../rules/engine/checklist';
import type { TemplateChoice } from '../../session/messages';

/** What the functions that run inside the extension find there. */
declare const chrome: typeof import('wxt/browser').browser;

export interface MadeList {
  from: TemplateChoice;
  label: string;
  /** How many of its items are ticked. */
  ticked?: number;
  /** What else happened; `item: ''` stands for its last item. */
  changes?: Change[];
}

/** Makes `lists` from a page of the extension, in this order, and gives their ids. */
export function makeLists(page: Page, lists: readonly MadeList[]): Promise<string[]> {
  return page.evaluate(async (given) => {
    const call = async (name: string, ask: unknown) => {
      const answer = await chrome.runtime.sendMessage({ call: name, ask });
      if (!answer?.ok) throw new Error(`${name}: ${answer?.why}`);
      return answer.value;
    };
    const ids: string[] = [];
    for (const { from, label, ticked = 0, changes = [] } of given) {
      const { checklist } = await call('create', { from, facts: {}, label });
      const { template } = await call('checklist', { checklist });
      const items: { id: string }[] = template.items;
      const ticks = items.slice(0, ticked).map(({ id }) => ({ kind: 'ticked', item: id, how: 'person' }));
      const others = changes.map((change) =>
        'item' in change && change.item === '' ? { ...change, item: items.at(-1)?.id } : change,
      );
      await call('change', { key: `made-${checklist}`, changes: [{ checklist, changes: [...ticks, ...others] }] });
      ids.push(checklist);
    }
    return ids;
  }, lists as MadeList[]);
}

const procedure = (id: string): TemplateChoice => ({ kind: 'procedure', procedure: id });

/** The day that is `days` from now. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Three lists: two of one case, one overdue, one that waits. */
export const threeLists = (): MadeList[] => [
  {
    from: procedure('designate-gap-standard-self'),
    label: 'Boulangerie Exemple SRL',
    ticked: 3,
    changes: [{ kind: 'due', item: null, day: day(-3) }],
  },
  {
    from: procedure('designate-gap-standard-other'),
    label: 'Boulangerie Exemple SRL',
    ticked: 1,
    changes: [
      { kind: 'assigned', item: '', to: 'Ada Exemple' },
      { kind: 'waiting', item: '', until: Date.now() + 20 * 60_000 },
    ],
  },
  {
    from: procedure('change-gap'),
    label: 'Garage Modèle SA · 1990.000.123',
    changes: [{ kind: 'closed' }, { kind: 'reopened' }],
  },
];
