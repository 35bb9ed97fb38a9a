/** One checklist: the thread of all its items, what happened to them, and every way to change them. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { foldChecklist } from '../../../rules/engine/checklist';
import type { OpenChecklist } from '../../../session/messages';
import { ActionFailure } from '../../action-failure';
import { Failure } from '../../failure';
import { useLiveState } from '../../live-state';
import { useReader } from '../../reader';
import { OwnWords, useWords } from '../own-words';
import { useChecklistId } from '../route';
import { StatusBar } from '../status-bar';
import { frozenBy } from './frozen';
import { ListEnd, ListHead } from './head';
import { AddBelow } from './item-more';
import { type List, ListContext } from './list-context';
import { ActivityLog } from './log';
import { titlesOf } from './log-words';
import { Migration } from './migration';
import { Notes } from './notes';
import { peopleOf } from './people';
import { ItemThread } from './thread';
import { useActions } from './use-actions';
import { useNow } from './use-now';

/** The checklist that the address names. An address without one is like that of one that is gone. */
export function ChecklistRoute() {
  const id = useChecklistId();
  return <ChecklistPage key={id} id={id ?? NONE} />;
}

/** Well formed, and of no checklist. */
const NONE = '0'.repeat(26);

export function ChecklistPage({ id }: { id: string }) {
  const { t } = useReader();
  const words = useWords();
  const [live, again] = useLiveState('checklist', { checklist: id });
  const open = live.status === 'ready' ? live.value : null;
  return (
    <div class="checklist-page stack">
      <p>
        <a href="#/checklists">{t('pages.checklist.all')}</a>
      </p>
      <h1 tabIndex={-1}>{open ? <OwnWords text={words(open.template.title)} /> : t('pages.checklist.title')}</h1>
      {live.status === 'loading' && (
        <p role="status" class="quiet">
          {t('pages.loading')}
        </p>
      )}
      {live.status === 'failed' && live.why !== 'no-template' && <Failure why={live.why} again={again} />}
      {live.status === 'failed' && live.why === 'no-template' && (
        <section class="stack-tight" aria-labelledby="unknown-title">
          <h2 id="unknown-title">{t('pages.checklist.unknown')}</h2>
          <p>{t('pages.checklist.unknown.text')}</p>
        </section>
      )}
      {open && <OpenList open={open} again={again} />}
    </div>
  );
}

function OpenList({ open, again }: { open: OpenChecklist; again: () => void }) {
  const reader = useReader();
  const { t } = reader;
  const now = useNow();
  const [only, setOnly] = useState<string | null>(null);
  const { template, record, events, newer, own, names } = open;
  const view = useMemo(() => foldChecklist(template, record.facts, events), [template, record, events]);
  const people = useMemo(() => peopleOf(reader, own, names), [reader, own, names]);
  const titles = useMemo(() => titlesOf(newer ? [newer, template] : [template], events), [newer, template, events]);
  const log = { reader, people, titles, now };
  const actions = useActions(open, log, view.finished || view.closed, again);
  const frozen = frozenBy(view, events);
  const list: List = {
    open,
    view,
    people,
    now,
    frozen: frozen !== null,
    act: actions.act,
    tell: actions.tell,
    showLog: setOnly,
  };
  useUndoKey(actions.undo);
  return (
    <ListContext.Provider value={list}>
      <ListHead frozen={frozen} />
      <Migration />
      <ItemThread />
      {!list.frozen && <AddBelow after={null} />}
      <section class="stack-tight" aria-labelledby="notes-title">
        <h2 id="notes-title">{t('pages.checklist.listNotes')}</h2>
        <Notes item={null} title={t('pages.checklist.log.whole')} notes={view.notes} />
      </section>
      <ActivityLog log={log} only={only} onOnly={setOnly} />
      <ListEnd frozen={list.frozen} />
      <StatusBar said={actions.said} undo={actions.undo} />
      <ActionFailure why={actions.failure} />
    </ListContext.Provider>
  );
}

/** Ctrl+Z takes the last change back, except in a field, where it takes back what was typed. */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (undo === null) return;
    const pressed = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('textarea, input:not([type=checkbox]), select');
      if (typing || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key !== 'z') return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [undo]);
}
