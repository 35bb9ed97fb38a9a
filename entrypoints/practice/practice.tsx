import { useRef, useState } from 'preact/hooks';
import { ActionFailure } from '../../components/action-failure';
import { PageHead } from '../../components/page-head';
import { Panel } from '../../components/panel/panel';
import { useReader } from '../../components/reader';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Language } from '../../rules/model';
import type { PanelState } from '../../session/messages';
import { Brief } from './brief';
import { BrowserBox } from './browser-box';
import { Ended } from './ended';
import { addressOf, useExercise } from './exercise';
import { ExerciseBar } from './exercise-bar';
import { ShowMe } from './show-me/show-me';

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
  if (!scenario) return <main class="practice-empty">{t('pages.practice.empty')}</main>;
  const address = addressOf(exercise.address, knowledge);
  const shown: PanelState = { ...state, address, pausedHosts: [] };
  const next = scenarios[scenarios.indexOf(scenario) + 1];
  return (
    <div class="practice">
      <PageHead language={state.language} current="practice" />
      <main class="practice-main">
        <ExerciseBar
          scenarios={scenarios}
          scenario={scenario}
          onScenario={setChosen}
          pageLanguage={pageLanguage ?? language}
          onPageLanguage={setPageLanguage}
        />
        <Brief scenario={scenario} />
        <BrowserBox exercise={exercise} frame={frame} />
        <aside class="practice-panel" aria-label={t('pages.practice.panel')}>
          <ActionFailure why={exercise.failure} />
          <Ended exercise={exercise} scenario={scenario} next={next} onScenario={setChosen} />
          {exercise.address === '' ? (
            <p role="status" class="quiet">
              {exercise.failure === null && t('pages.practice.starting')}
            </p>
          ) : (
            <>
              <ShowMe
                frame={frame}
                tab={tab}
                scenario={scenario}
                exercise={exercise}
                guided={address.kind === 'guide'}
                identity={address.kind === 'explain'}
              />
              <Panel state={shown} tab={tab} practice open={(url) => void exercise.host?.go(url)} />
            </>
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
