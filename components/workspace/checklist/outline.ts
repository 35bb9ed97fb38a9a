/** How the items of a checklist are laid out: by procedure, and within it by who does them. Pure. */
import type { ItemState } from '../../../rules/engine/checklist';
import type { Section } from '../../../rules/engine/template';
import type { Actor } from '../../../rules/model';

/** `us`: whoever keeps the list, for what no source gives to anybody. */
export type Doer = Actor | 'us';

export interface Group {
  doer: Doer;
  items: ItemState[];
}
export interface Block {
  /** Unique on the page. */
  id: string;
  /** Null for items of one's own that stand between procedures. */
  section: Section | null;
  groups: Group[];
}

/** In the order of `items`. What somebody added below an item stands in the same procedure as that item. */
export function outlineOf(items: readonly ItemState[], sections: readonly Section[]): Block[] {
  const known = new Map(sections.map((section) => [section.id, section]));
  const blocks: Block[] = [];
  for (const state of items) {
    const { item, added } = state;
    const section = (item.section !== undefined && known.get(item.section)) || null;
    let block = blocks.at(-1);
    if (block === undefined || (!added && block.section !== section)) {
      block = { id: `block-${blocks.length}`, section, groups: [] };
      blocks.push(block);
    }
    put(block, state);
  }
  return blocks;
}

function put({ groups }: Block, state: ItemState): void {
  const doer = state.item.actor ?? 'us';
  const last = groups.at(-1);
  if (last?.doer === doer) last.items.push(state);
  else groups.push({ doer, items: [state] });
}

/** What is to be done next: the first that nobody did or left out. */
export const nextOf = (items: readonly ItemState[]): ItemState | null =>
  items.find(({ status }) => status.value === 'open') ?? null;
