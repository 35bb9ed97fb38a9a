/** From a checklist into the browser: where its next step happens. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ItemState } from '../../../rules/engine/checklist';
import { stepOfItem, type Template } from '../../../rules/engine/template';
import type { Knowledge, Procedure } from '../../../rules/model';
import { type CallFailure, callBackground } from '../../calls';
import { useReader } from '../../reader';
import { startAddress } from '../../running';
import type { List } from './list-context';
import { nextOf } from './outline';

/** The procedure that the guide would go on with: of the first open item that is a step of one that is known. */
export function procedureAhead(
  knowledge: Knowledge,
  { sections }: Pick<Template, 'sections'>,
  items: readonly ItemState[],
): Procedure | null {
  const procedures = new Map(sections.map(({ id, procedure }) => [id, knowledge.procedures[procedure] ?? null]));
  const steps = items.filter(({ item }) => stepOfItem(item) !== null && procedures.get(item.section ?? '') !== null);
  const next = nextOf(steps);
  return (next && procedures.get(next.item.section ?? '')) ?? null;
}

/** Opens the site where the procedure begins in a new tab that works on this list. Null when there is nothing to do. */
export function useGoOn({ open, view }: Pick<List, 'open' | 'view'>): {
  go: (() => void) | null;
  busy: boolean;
  failure: CallFailure | null;
} {
  const { knowledge, language } = useReader();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const procedure = procedureAhead(knowledge, open.template, view.items);
  const run = async (steps: Procedure['steps']) => {
    setBusy(true);
    setFailure(null);
    const url = startAddress(knowledge, steps, language);
    const tab = await browser.tabs.create(url ? { url } : {});
    const result = await callBackground('resume', { tab: tab.id ?? null, checklist: open.record.id });
    setBusy(false);
    if (!result.ok) setFailure(result.why);
  };
  return { go: procedure && (() => void run(procedure.steps)), busy, failure };
}
