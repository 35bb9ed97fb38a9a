import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../components/button';
import { callBackground } from '../../../components/calls';
import { useReader } from '../../../components/reader';
import { picksIn } from '../../../portal/scenarios/picks';
import type { Scenario } from '../../../portal/scenarios/schema';
import { LANGUAGES } from '../../../rules/languages';
import type { TextKey } from '../../../texts/index';
import type { Exercise } from '../exercise';
import { type Cannot, type Deed, decide, type Given } from './deed';
import { CALM, play, VISIBLE } from './play';
import { type Shown, shownIn } from './pointed';

interface ShowMeProps {
  frame: { current: HTMLIFrameElement | null };
  tab: number | null;
  scenario: Scenario;
  exercise: Exercise;
  /** The site in the frame is one that Ariane guides. */
  guided: boolean;
  /** It is one on which Ariane only explains: there the person chooses who logs in. */
  identity: boolean;
}

/** What is said after a press: a text and what goes into it. */
interface Said {
  key: TextKey;
  values?: Record<string, string>;
}

/** Milliseconds to wait for a page that is on its way: longer than the slowest comes late. */
const PAGE_COMES = 15_000;
/** Milliseconds to wait for the guide to draw on a page that is there, or for a target to be scrolled into sight. */
const GUIDE_DRAWS = 3000;

/** Plays the present step with the values of the exercise, one thing at a time, and hands back to the person. */
export function ShowMe({ frame, tab, scenario, exercise, guided, identity }: ShowMeProps) {
  const { t } = useReader();
  const [said, setSaid] = useState<Said | null>(null);
  /** How many presses have been answered: tells one answer from the next when both say the same. */
  const [answers, setAnswers] = useState(0);
  const [running, setRunning] = useState<AbortController | null>(null);
  /** The step shown last, and the page it was shown on. */
  const played = useRef<{ page: Document; step: string } | null>(null);
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);
  // Another exercise, or the same from the beginning: what was said is about something that is gone.
  useEffect(() => setSaid(null), [exercise.visit]);

  const now = useRef({ exercise, guided });
  now.current = { exercise, guided };

  const show = async () => {
    const stop = new AbortController();
    setRunning(stop);
    setSaid({ key: 'pages.practice.show.running' });
    const signal = AbortSignal.any([stop.signal, life.current.signal]);
    const outcome = await perform(signal);
    if (life.current.signal.aborted) return;
    setRunning(null);
    setAnswers((count) => count + 1);
    setSaid(signal.aborted ? { key: 'pages.practice.show.stopped' } : outcome);
  };
  const perform = async (signal: AbortSignal): Promise<Said> => {
    if (!(await until(() => !now.current.exercise.waiting, PAGE_COMES, signal))) {
      return { key: 'pages.practice.show.wait' };
    }
    const page = frame.current?.contentDocument;
    if (!page) return { key: 'pages.practice.show.wait' };
    if (now.current.guided) await until(() => isSettled(shownIn(page)), GUIDE_DRAWS, signal);
    if (shownIn(page)?.beyond && tab !== null) {
      await callBackground('take-me-there', { tab }, signal);
      await until(() => !shownIn(page)?.beyond, GUIDE_DRAWS, signal);
    }
    const last = played.current?.page === page ? played.current.step : null;
    // What was just played is on its way into the checklist: the next step comes in a moment.
    if (last !== null) await until(() => shownIn(page)?.step !== last, GUIDE_DRAWS, signal);
    const shown = shownIn(page);
    const decided = decide(page, shown, givenFor(scenario, page), last);
    if (!decided.ok) return refusal(decided.why, identity, scenario);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (await play(decided.deed, calm ? CALM : VISIBLE, signal)) played.current = { page, step: shown?.step ?? '' };
    return report(decided.deed);
  };

  return (
    <div class="show-me" data-answers={answers}>
      {running ? (
        <Button onPress={() => running.abort()}>{t('pages.practice.show.stop')}</Button>
      ) : (
        <Button onPress={() => void show()}>{t('pages.practice.show')}</Button>
      )}
      <p role="status" class="quiet">
        {said && t(said.key, said.values)}
      </p>
    </div>
  );
}

/** The guide has looked at the page as it is now: right after a change it may still miss what has just appeared. */
function isSettled(shown: Shown | null): boolean {
  return shown !== null && !['refused', 'elsewhere'].includes(shown.state);
}

/** Looks at every frame until `ready`, at most so long; false when it did not come to that. */
async function until(ready: () => boolean, milliseconds: number, signal: AbortSignal): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (!ready()) {
    if (signal.aborted || performance.now() > deadline) return false;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return true;
}

/** The values of the exercise, with those that are words of the page in the language of the page. */
function givenFor(scenario: Scenario, page: Document): Given {
  const own = page.documentElement.lang;
  const language = LANGUAGES.find((known) => known === own) ?? scenario.language;
  return { values: scenario.values, picks: picksIn(scenario, language) };
}

function report(deed: Deed): Said {
  switch (deed.kind) {
    case 'type':
      return { key: 'pages.practice.show.typed', values: { value: deed.value } };
    case 'file':
      return { key: 'pages.practice.show.chosen', values: { value: deed.file.name } };
    case 'choose':
      return { key: 'pages.practice.show.chosen', values: { value: deed.option.text.trim() } };
    case 'press':
    case 'pick':
      return { key: 'pages.practice.show.pressed', values: { value: deed.words } };
  }
}

function refusal(why: Cannot, identity: boolean, scenario: Scenario): Said {
  if (why !== 'nothing' || !identity) return { key: `pages.practice.show.cannot.${why}` };
  const actor = scenario.start.people.find(({ number }) => number === scenario.actor);
  return {
    key: 'pages.practice.show.cannot.identity',
    values: { person: actor ? `${actor.firstName} ${actor.lastName}` : '' },
  };
}
