/** Changes of one checklist, what the status line says of them, and the way back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change } from '../../../rules/engine/checklist';
import type { OpenChecklist } from '../../../session/messages';
import { type CallFailure, callBackground } from '../../calls';
import { useReader } from '../../reader';
import { type LogReader, logOf } from './log-words';
import { inverseOf } from './undo';

export interface Actions {
  act: (changes: Change[], said: string) => Promise<boolean>;
  tell: (said: string) => void;
  /** What the one live region says. */
  said: string;
  failure: CallFailure | null;
  /** Takes the last change back; null when there is none to take back. */
  undo: (() => void) | null;
}

interface Last {
  /** Of the change that can be taken back; null when this was no change, or one of many. */
  key: string | null;
  said: string;
}

/**
 * `again` asks for the list anew; `log` puts what happens elsewhere into words; `settled`: finished or closed, so that
 * it keeps its version.
 */
export function useActions(open: OpenChecklist, log: LogReader, settled: boolean, again: () => void): Actions {
  const { t } = useReader();
  const [last, setLast] = useState<Last | null>(null);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const mine = useRef(new Set<string>());
  useElsewhere(open, log, mine.current, setLast);

  const act = async (changes: Change[], said: string): Promise<boolean> => {
    const key = crypto.randomUUID();
    mine.current.add(key);
    setFailure(null);
    const checklist = open.record.id;
    const result = await callBackground('change', { key, changes: [{ checklist, changes }] });
    const why = !result.ok ? result.why : result.value.changed.length === 0 ? 'no-checklist' : null;
    setFailure(why);
    if (why === null) setLast({ key, said });
    again();
    return why === null;
  };

  const inverse = last?.key ? inverseOf(open.events, last.key, open.record.version) : [];
  const back = settled && inverse.some(({ kind }) => kind === 'migrated') ? [] : inverse;
  return {
    act,
    tell: (said) => setLast({ key: null, said }),
    said: last?.said ?? '',
    failure,
    undo: last && back.length > 0 ? () => void act(back, t('pages.checklist.undid', { what: last.said })) : null,
  };
}

/** Says what others did while the page was open: the guide on a page, another window, a file that came in. */
function useElsewhere(
  open: OpenChecklist,
  log: LogReader,
  mine: ReadonlySet<string>,
  tell: (last: Last) => void,
): void {
  const { t } = useReader();
  const known = useRef<ReadonlySet<string> | null>(null);
  const { events } = open;
  // Only new events are news.
  useEffect(() => {
    const before = known.current;
    known.current = new Set(events.map(({ id }) => id));
    if (before === null) return;
    const fresh = events.filter(({ id, key }) => !before.has(id) && !mine.has(key));
    const [first] = fresh;
    if (first === undefined) return;
    if (fresh.some(({ key }) => key !== first.key)) {
      tell({ key: null, said: t('pages.checklist.elsewhere', { count: fresh.length }) });
      return;
    }
    const entry = logOf(events, log).find(({ event }) => event.id === first.id);
    if (entry) tell({ key: first.key, said: entry.words });
  }, [events]);
}
