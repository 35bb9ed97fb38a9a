/** Changes a loaded page as its owners might: a person would still find everything. */
import type { Screen } from '../../../rules/model';
import type { LoadedScreen } from '../load';
import { moveLabels, reorder, wrap } from './arrangement';
import { addClutter, duplicateHidden } from './clutter';
import { changeHeadings, renameAll, swapButtons } from './names';
import { createRandom } from './random';
import { respell } from './wording';
import type { Workpiece } from './workpiece';

/** In an order in which none undoes another. */
const CHANGES = [
  reorder,
  moveLabels,
  swapButtons,
  changeHeadings,
  wrap,
  duplicateHidden,
  addClutter,
  respell,
  renameAll,
];

/** Applies a choice of changes that depends on `seed` and on the file alone. */
export function mutate(loaded: LoadedScreen, screen: Screen, seed: number): Workpiece {
  const random = createRandom(`${loaded.saved.file} ${seed}`);
  const work: Workpiece = { ...loaded, screen, random, log: [] };
  const chosen = new Set(random.shuffled(CHANGES).slice(0, 3 + random.below(4)));
  for (const change of CHANGES) if (chosen.has(change)) change(work);
  for (const [target, { elements }] of work.marked) {
    if (elements.some((element) => !element.isConnected)) throw new Error(`${loaded.saved.file}: ${target} was lost`);
  }
  return work;
}
