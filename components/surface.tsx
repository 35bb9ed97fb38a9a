/** What every extension page has in common: the reader's language, waiting, and the calm words when the store fails. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGES } from '../rules/languages';
import type { Knowledge, Language } from '../rules/model';
import type { PanelState } from '../session/messages';
import type { TextKey } from '../texts/index';
import { Button } from './button';
import { Failure } from './failure';
import type { Live } from './live-state';
import { ReaderProvider, useReader } from './reader';

interface SurfaceProps {
  live: Live<PanelState>;
  again: () => void;
  knowledge: Knowledge;
  /** Text of the document's title. */
  title: TextKey;
  children: (state: PanelState) => ComponentChildren;
}

export function Surface({ live, again, knowledge, title, children }: SurfaceProps) {
  const last = useRef<PanelState | null>(null);
  if (live.status === 'ready') last.current = live.value;
  const toldInFailure = live.status === 'failed' ? live.language : null;
  const language = last.current?.language ?? toldInFailure ?? browserLanguage();
  // A background that is silent for a moment is no reason to take away what the person sees; a broken store is.
  const silent = live.status === 'failed' && live.why === 'no-answer';
  const shown = live.status === 'ready' ? live.value : silent ? last.current : null;
  return (
    <ReaderProvider language={language} knowledge={knowledge}>
      <DocumentLanguage title={title} />
      {shown ? children(shown) : <Waiting live={live} again={again} />}
      {shown && silent && <Silent again={again} />}
    </ReaderProvider>
  );
}

/** Stays at the foot until the background answers again. */
function Silent({ again }: { again: () => void }) {
  const { t } = useReader();
  return (
    <div class="silent" role="alert">
      <p>
        <strong>{t('pages.failure.no-answer')}</strong> {t('pages.failure.no-answer.text')}
      </p>
      <Button onPress={again}>{t('pages.retry')}</Button>
    </div>
  );
}

function Waiting({ live, again }: { live: Live<PanelState>; again: () => void }) {
  const { t } = useReader();
  return (
    <main class="page stack">
      <h1>Ariane</h1>
      {live.status === 'failed' ? (
        <Failure why={live.why} again={again} />
      ) : (
        <p role="status" class="quiet">
          {t('pages.loading')}
        </p>
      )}
    </main>
  );
}

/** The document says in which language it is, and its title is in it too. */
function DocumentLanguage({ title }: { title: TextKey }) {
  const { language, t } = useReader();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(title);
  }, [language, t, title]);
  return null;
}

/** The first of the browser's languages that Ariane speaks; French when it speaks none. */
export function browserLanguage(languages: readonly string[] = navigator.languages): Language {
  for (const wanted of languages) {
    const found = LANGUAGES.find((language) => wanted.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'fr';
}
