/** What every part of the page of one checklist needs: the list, who is who, the time, and the way to change it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change, ChecklistView } from '../../../rules/engine/checklist';
import type { OpenChecklist } from '../../../session/messages';
import type { People } from './people';

export interface List {
  open: OpenChecklist;
  view: ChecklistView;
  people: People;
  /** Milliseconds since the epoch; moves on by itself. */
  now: number;
  /** Nothing but notes changes. */
  frozen: boolean;
  /** Makes changes; `said` is what the status line says of it. True when they are kept. */
  act: (changes: Change[], said: string) => Promise<boolean>;
  /** Says something in the one live region. */
  tell: (said: string) => void;
  /** Shows what happened to one item, in the activity log. */
  showLog: (item: string) => void;
}

export const ListContext = createContext<List | null>(null);

/** The checklist of the page this component stands in. Throws outside of one: that is a mistake in code. */
export function useList(): List {
  const list = useContext(ListContext);
  if (!list) throw new Error('useList needs a ListContext above it');
  return list;
}
