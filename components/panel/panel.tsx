/** The panel: the same in the browser's side panel and beside the simulated portal. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import { ChecklistList } from '../checklist-list';
import { usePageCall } from '../live-state';
import { useReader } from '../reader';
import { threadOf } from '../running';
import { Unreadable } from '../unreadable';
import { Choose } from './choose';
import { Finished } from './finished';
import { Grant } from './grant';
import { Run } from './run';
import { Where } from './where';

export interface PanelProps {
  state: PanelState;
  tab: number | null;
  /** Beside the simulated portal: nothing is paused, left or resumed there. */
  practice?: boolean;
  /** Opens the address at which a procedure begins, where the person works. */
  open: (url: string) => void;
}

export function Panel({ state, tab, practice = false, open }: PanelProps) {
  const { checklist } = state;
  const start = usePageCall('start');
  const begin = (procedure: string, facts: Record<string, string>) =>
    void start.run({ tab, procedure, facts, practice });
  const create = usePageCall('create');
  const journey = (decision: string, outcome: string, facts: Record<string, string>) =>
    void create.run({ from: { kind: 'journey', decision, outcome }, facts, label: '', tab });
  const root = useRef<HTMLDivElement>(null);
  const announcement = useViewChange(root, state);
  return (
    <div ref={root} class="panel stack">
      <p role="status" class="visually-hidden">
        {announcement}
      </p>
      <Where state={state} practice={practice} />
      {!practice && <Grant procedure={checklist?.procedure ?? null} />}
      {checklist ? (
        <Run
          key={checklist.id}
          checklist={checklist}
          state={state}
          tab={tab}
          practice={practice}
          open={open}
          onStart={begin}
          busy={start.busy}
          finished={<Finished checklist={checklist} onStart={begin} busy={start.busy} />}
        />
      ) : (
        !practice && <Choose onStart={begin} onJourney={journey} busy={start.busy || create.busy} />
      )}
      <ActionFailure why={start.failure ?? create.failure} />
      {!practice && <Others state={state} tab={tab} />}
      {!practice && <Unreadable count={state.unreadable} />}
    </div>
  );
}

function Others({ state, tab }: { state: PanelState; tab: number | null }) {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('resume');
  if (state.others.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="others-title">
      <h2 id="others-title">{t('pages.others')}</h2>
      <ChecklistList
        checklists={state.others}
        action={(checklist, title) => (
          <Button busy={busy} onPress={() => void run({ tab, checklist: checklist.id })}>
            {t('pages.resume')}
            <span class="visually-hidden"> {title}</span>
          </Button>
        )}
      />
      <ActionFailure why={failure} />
    </section>
  );
}

/**
 * When another step or view comes: whoever works in the panel finds the focus on its heading (the button that was
 * pressed is gone); whoever works in the page keeps the focus there and hears one polite sentence.
 */
function useViewChange(root: { current: HTMLElement | null }, state: PanelState): string {
  const { t, say, knowledge } = useReader();
  const { checklist } = state;
  const view = checklist ? `${checklist.id} ${checklist.state.current}` : 'choose';
  const [announcement, setAnnouncement] = useState('');
  const seen = useRef(view);
  const inside = useRef(false);

  useEffect(() => {
    // Where the focus was last; a removed button leaves it on the body without saying goodbye.
    const follow = (event: FocusEvent) => {
      inside.current = event.target instanceof Node && (root.current?.contains(event.target) ?? false);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [root]);

  // Only a change of view matters.
  useEffect(() => {
    if (seen.current === view) return;
    seen.current = view;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (document.hasFocus() && inside.current && lost) {
      root.current?.querySelector<HTMLElement>('[data-view-heading]')?.focus();
      return;
    }
    setAnnouncement(words());
  }, [view]);

  function words(): string {
    const procedure = checklist && knowledge.procedures[checklist.procedure];
    if (!procedure) return '';
    if (checklist.state.finished) return t('pages.finished.title');
    const current = threadOf(procedure, checklist.state).find((step) => step.state === 'current');
    if (!current) return '';
    const { number } = current;
    return t('pages.step.now', { number, count: checklist.state.steps.length, title: say(current.step.title) });
  }
  return announcement;
}
