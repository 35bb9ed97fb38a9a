import { useEffect, useRef, useState } from 'preact/hooks';
import { ActionFailure } from '../../components/action-failure';
import { Button } from '../../components/button';
import { Message } from '../../components/message';
import { PageHead } from '../../components/page-head';
import { Panel } from '../../components/panel/panel';
import { useReader } from '../../components/reader';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Language } from '../../rules/model';
import type { PanelState } from '../../session/messages';
import { Brief, Pickers } from './brief';
import { addressOf, type Exercise, useExercise } from './exercise';

interface PracticeProps {
  state: PanelState;
  tab: number | null;
  scenarios: readonly Scenario[];
  /** Id of the exercise that the address of the page asks for. */
  wanted: string | null;
}

/** The simulated portal with the guide in it, and the same panel beside it. */
export function Practice({ state, tab, scenarios, wanted }: PracticeProps) {
  const { t, knowledge, language } = useReader();
  const frame = useRef<HTMLIFrameElement>(null);
  const [chosen, setChosen] = useState(wanted);
  const [pageLanguage, setPageLanguage] = useState<Language | null>(null);
  const scenario = scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
  const exercise = useExercise({
    frame,
    tab,
    scenario,
    // Kept from the first render on: a change of the reader's language is no reason to lose one's work.
    pageLanguage: useFirst(pageLanguage, language),
    knowledge,
    checklist: state.checklist?.id ?? null,
  });
  const shown: PanelState = { ...state, address: addressOf(exercise.address, knowledge), pausedHosts: [] };
  if (!scenario) return <main class="practice-empty">{t('pages.practice.empty')}</main>;
  return (
    <div class="practice">
      <PageHead language={state.language} current="practice" />
      <main class="practice-main">
        <div class="practice-portal stack">
          <h1>{t('pages.practice.title')}</h1>
          <p class="quiet">{t('pages.practice.text')}</p>
          <Pickers
            scenarios={scenarios}
            scenario={scenario}
            onScenario={setChosen}
            pageLanguage={pageLanguage ?? language}
            onPageLanguage={setPageLanguage}
          />
          <Brief scenario={scenario} />
          <Ended exercise={exercise} scenarios={scenarios} scenario={scenario} onScenario={setChosen} />
          <ActionFailure why={exercise.failure} />
          <Browser exercise={exercise} frame={frame} />
        </div>
        <aside class="practice-panel" aria-label={t('pages.practice.panel')}>
          {exercise.address === '' ? (
            <p role="status" class="quiet">
              {exercise.failure === null && t('pages.practice.starting')}
            </p>
          ) : (
            <Panel state={shown} tab={tab} practice open={(url) => void exercise.host?.go(url)} />
          )}
        </aside>
      </main>
    </div>
  );
}

/** `chosen` once there is one; until then `first` as it was at the first render. */
function useFirst<T>(chosen: T | null, first: T): T {
  const kept = useRef(first);
  return chosen ?? kept.current;
}

/** A small browser: where it is, back, reload, start again, and the page. */
function Browser({ exercise, frame }: { exercise: Exercise; frame: { current: HTMLIFrameElement | null } }) {
  const { t } = useReader();
  const { host, address, restart } = exercise;
  return (
    <section class="browser" aria-label={t('pages.practice.frame')}>
      <nav class="browser-bar" aria-label={t('pages.practice.toolbar')}>
        <Button onPress={() => void host?.back()}>
          <span aria-hidden="true">←</span>
          <span class="visually-hidden">{t('pages.practice.back')}</span>
        </Button>
        <Button onPress={() => void host?.reload()}>
          <span aria-hidden="true">↻</span>
          <span class="visually-hidden">{t('pages.practice.reload')}</span>
        </Button>
        <label class="browser-address">
          <span class="visually-hidden">{t('pages.practice.address')}</span>
          <input type="text" readOnly class="address" value={address} />
        </label>
        <Button onPress={restart}>{t('pages.practice.reset')}</Button>
      </nav>
      <iframe
        ref={frame}
        class="browser-frame"
        title={t('pages.practice.frame')}
        sandbox="allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
      />
    </section>
  );
}

interface EndedProps {
  exercise: Exercise;
  scenarios: readonly Scenario[];
  scenario: Scenario;
  onScenario: (id: string) => void;
}

/** The result is reached: says so, and what one can do next. */
function Ended({ exercise, scenarios, scenario, onScenario }: EndedProps) {
  const { t, say } = useReader();
  const box = useRef<HTMLDivElement>(null);
  const next = scenarios[scenarios.indexOf(scenario) + 1];
  useEffect(() => {
    if (exercise.ended) box.current?.scrollIntoView({ block: 'nearest' });
  }, [exercise.ended]);
  return (
    <div role="status" ref={box}>
      {exercise.ended && (
        <Message kind="thread" title={t('pages.practice.ended')}>
          <p>{t('pages.practice.ended.text')}</p>
          <p class="row">
            <Button onPress={exercise.restart}>{t('pages.practice.reset')}</Button>
            {next && (
              <Button kind="primary" onPress={() => onScenario(next.id)}>
                {t('pages.practice.next', { scenario: say(next.title) })}
              </Button>
            )}
          </p>
        </Message>
      )}
    </div>
  );
}
