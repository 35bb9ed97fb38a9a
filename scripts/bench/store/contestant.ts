/** What a store of checklists does for a workspace: the same for ours and for the one beside it. */
import type { ChecklistView } from '../../../rules/engine/checklist';
import type { SummaryRecord } from '../../../store/schema';

export interface StoreContestant {
  /** Takes all in from the text of an export; gives how many checklists came. */
  take(text: string): Promise<number>;
  list(): Promise<readonly SummaryRecord[]>;
  open(id: string): Promise<ChecklistView>;
  /** Acknowledged when it is on the disk. */
  tick(id: string, item: string, key: string): Promise<void>;
  /** The text of an export. */
  give(): Promise<string>;
  /** Lets go of the database, as the background does when it ends. */
  close(): Promise<void>;
}
