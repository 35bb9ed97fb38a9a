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
  /** The site in the frame is one on which Ariane only explains: there the person chooses who logs in. */
  identity: boolean;
}

/** What is said after a press: a text and what goes into it. */
interface Said {
  key: TextKey;
  values?: Record<string, string>;
}

/** How long a target that is out of sight is waited for after the page was asked to scroll to it. */
const SCROLLING = 2000;

/** Plays the present step with the values of the exercise, one thing at a time, and hands back to the person. */
export function ShowMe({ frame, tab, scenario, exercise, identity }: ShowMeProps) {
  const { t } = useReader();
  const [said, setSaid] = useState<Said | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  /** The step shown last, and the page it was shown on. */
  const played = useRef<{ page: Document; step: string } | null>(null);
  const life = useRef(new AbortController());
  useEffect(() => () => life.current.abort(), []);
  // Another exercise, or the same from the beginning: what was said is about something that is gone.
  useEffect(() => setSaid(null), [exercise.visit]);

  const show = async () => {
    const page = frame.current?.contentDocument;
    if (!page || exercise.waiting) return setSaid({ key: 'pages.practice.show.wait' });
    const stop = new AbortController();
    setRunning(stop);
    setSaid({ key: 'pages.practice.show.running' });
    const signal = AbortSignal.any([stop.signal, life.current.signal]);
    const outcome = await perform(page, signal);
    if (life.current.signal.aborted) return;
    setRunning(null);
    setSaid(outcome);
  };
  const perform = async (page: Document, signal: AbortSignal): Promise<Said> => {
    const shown = await inSight(page, tab, signal);
    const last = played.current?.page === page ? played.current.step : null;
    const decided = decide(page, shown, givenFor(scenario, page), last);
    if (!decided.ok) return refusal(decided.why, identity, scenario);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const done = await play(decided.deed, calm ? CALM : VISIBLE, signal);
    if (!done) return { key: 'pages.practice.show.stopped' };
    played.current = { page, step: shown?.step ?? '' };
    return report(decided.deed);
  };

  return (
    <div class="show-me">
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

/** What the guide shows, once what it points at has been scrolled into sight. */
async function inSight(page: Document, tab: number | null, signal: AbortSignal): Promise<Shown | null> {
  const shown = shownIn(page);
  if (!shown?.beyond || tab === null) return shown;
  await callBackground('take-me-there', { tab }, signal);
  const until = performance.now() + SCROLLING;
  for (;;) {
    const now = shownIn(page);
    if (!now?.beyond || signal.aborted || performance.now() > until) return now;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
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
