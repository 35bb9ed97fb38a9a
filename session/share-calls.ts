/**
 * Answers what the pages ask about exchanging lists. A page reads and writes the files; the background only gives what is
 * to be written, and takes in what was read, in portions that can be asked again when it dies in the middle.
 */
import type { Knowledge } from '../rules/model';
import { HELD_IN, heldIn } from '../store/held';
import { merge, previewMerge } from '../store/merge';
import { type BundledChecklist, bundled } from '../store/share/bundle';
import { readAuthor } from '../store/templates';
import { within } from '../store/transaction';
import { tellChanged } from './announce';
import { knownTemplate } from './checklist-state';
import { addHint, readHints } from './hints';
import type { Answer, PageCalls, PointingHint } from './messages';
import { isHint } from './parse-message';

type Names = 'stored' | 'merge-preview' | 'merge';
type Handlers = { [Name in Names]: (ask: PageCalls[Name]['ask']) => Promise<Answer<PageCalls, Name>> };

export function shareCalls(knowledge: Knowledge): Handlers {
  async function shared(id: string): Promise<BundledChecklist | null> {
    const held = await within([...HELD_IN], 'readonly', (tx) => heldIn(tx, id));
    if (held === null || held.stored.record.practice) return null;
    const list = bundled(held);
    const known = list.templates.length > 0 ? null : knownTemplate(knowledge, list.record);
    return known === null ? list : { ...list, templates: [known] };
  }

  return {
    async stored({ checklists }) {
      const found: BundledChecklist[] = [];
      for (const id of checklists) {
        const one = await shared(id);
        if (one !== null) found.push(one);
      }
      return { ok: true, value: { checklists: found, own: await readAuthor() } };
    },

    'merge-preview': async ({ checklists }) => ({ ok: true, value: await previewMerge(checklists) }),

    async merge({ key, checklists, hints }) {
      const results = await merge(checklists, key);
      const value = { checklists: results, hints: await takeHints(hints) };
      tellChanged();
      return { ok: true, value };
    },
  };
}

/** What somebody else pointed out never takes the place of what was pointed out here. Gives how many were taken. */
async function takeHints(given: readonly PointingHint[]): Promise<number> {
  const about = ({ screen, target }: PointingHint) => `${screen} ${target}`;
  const here = new Set((await readHints()).map(about));
  const fresh = given.filter((hint) => isHint(hint) && !here.has(about(hint)));
  for (const hint of fresh) await addHint(hint);
  return fresh.length;
}
