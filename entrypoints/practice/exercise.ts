/** One exercise under way: its simulated world, the frame that shows it, the guide in the frame, its checklist. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type CallFailure, callBackground } from '../../components/calls';
import { startAddress } from '../../components/running';
import { startGuide } from '../../guide/start';
import { createFrameHost, type FrameHost } from '../../portal/hosts/frame';
import { newVisit } from '../../portal/new-visit';
import type { Scenario } from '../../portal/scenarios/schema';
import type { Visit } from '../../portal/visit';
import { checkAddress } from '../../rules/address';
import { applicableSteps } from '../../rules/engine/progress';
import type { Knowledge, Language } from '../../rules/model';
import type { TabAddress } from '../../session/messages';
import { takeOverContacts } from './contact-links';
import { isEnd, shownIn } from './exercise-end';
import { practicePort } from './guide-port';

export interface Exercise {
  /** Simulated address of the page that is shown; empty while the exercise is being prepared. */
  address: string;
  /** The page at which the exercise ends has been reached. */
  ended: boolean;
  failure: CallFailure | null;
  host: FrameHost | null;
  /** The visit to the portal that is under way. */
  visit: Visit | null;
  /** A page has been asked for and is not there yet. */
  waiting: boolean;
  /** Everything from the beginning, in a fresh world. */
  restart: () => void;
}

interface ExerciseOptions {
  frame: { current: HTMLIFrameElement | null };
  tab: number | null;
  scenario: Scenario | undefined;
  pageLanguage: Language;
  knowledge: Knowledge;
  /** Checklist that the practice page works on, as the background says. */
  checklist: string | null;
}

export function useExercise(options: ExerciseOptions): Exercise {
  const { frame, tab, scenario, pageLanguage, knowledge } = options;
  const [round, setRound] = useState(0);
  const [address, setAddress] = useState('');
  const [ended, setEnded] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [host, setHost] = useState<FrameHost | null>(null);
  const [visit, setVisit] = useState<Visit | null>(null);
  const [waiting, setWaiting] = useState(false);
  const restart = useCallback(() => setRound((count) => count + 1), []);
  /** Counts the pages, so that the guide starts anew on each, a reloaded one too. */
  const [page, setPage] = useState(0);
  const visitNumber = useRef(0);

  // `round` is what starts again.
  useEffect(() => {
    const element = frame.current;
    if (!element || tab === null || !scenario) return;
    const stop = new AbortController();
    setEnded(false);
    setFailure(null);
    setAddress('');
    visitNumber.current += 1;
    const begun = newVisit(`practice-${visitNumber.current}`, scenario, { language: pageLanguage });
    setVisit(begun);
    const created = createFrameHost({
      frame: element,
      visit: begun,
      signal: stop.signal,
      onWaiting: setWaiting,
      onNavigate: (shown) => {
        setAddress(shown);
        setPage((count) => count + 1);
        if (element.contentDocument) setEnded(isEnd(scenario.expect, shownIn(element.contentDocument)));
      },
    });
    setHost(created);
    void begin(stop.signal);

    async function begin(signal: AbortSignal): Promise<void> {
      if (!scenario) return;
      const { procedure, facts } = scenario;
      const started = await callBackground('start', { tab, procedure, facts, practice: true }, signal);
      if (signal.aborted) return;
      if (!started.ok) return setFailure(started.why);
      const first = knowledge.procedures[procedure];
      const begins = first && startAddress(knowledge, applicableSteps(first, facts), pageLanguage);
      if (begins) await created.go(begins);
    }
    return () => stop.abort();
  }, [frame, tab, scenario, pageLanguage, knowledge, round]);

  useGuideInFrame({ ...options, host, page, address });
  return { address, ended, failure, host, visit, waiting, restart };
}

interface GuideOptions extends Omit<ExerciseOptions, 'scenario' | 'pageLanguage'> {
  host: FrameHost | null;
  page: number;
  address: string;
}

/** The guide works on each page that stands in the frame, where it would work on the true one. */
function useGuideInFrame({ frame, tab, checklist, host, page, address, knowledge }: GuideOptions): void {
  // `page` is what makes it a new document.
  useEffect(() => {
    const document = frame.current?.contentDocument;
    if (tab === null || checklist === null || !host || !document || page === 0) return;
    if (addressOf(address, knowledge).kind !== 'guide') return;
    const stop = new AbortController();
    takeOverContacts(document, globalThis.document, stop.signal);
    startGuide({
      document,
      address: () => withoutQuery(host.address()),
      port: practicePort(tab),
      signal: stop.signal,
      checklist,
    });
    return () => stop.abort();
  }, [frame, tab, checklist, host, page, address, knowledge]);
}

/** What the simulated address would be to Ariane, were it the tab's own. */
export function addressOf(address: string, knowledge: Knowledge): TabAddress {
  if (address === '') return { kind: 'unknown' };
  const checked = checkAddress(address, knowledge.hosts);
  if (checked.ok) return { kind: checked.kind, host: checked.host };
  const { why, host, like } = checked;
  return { kind: 'refused', host, why, ...(like !== undefined && { like }) };
}

/** Origin and path: all that the guide is ever told. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
