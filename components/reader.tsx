/** Who reads: language and knowledge, given once at the top of a page. */

import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Knowledge, Language, Localized } from '../rules/model';
import { type TextKey, text } from '../texts/index';

export interface Reader {
  language: Language;
  knowledge: Knowledge;
  /** The interface's own sentence for `key`. */
  t: (key: TextKey, values?: Record<string, string | number>) => string;
  /** A text of the knowledge, in the reader's language. */
  say: (localized: Localized) => string;
}

const ReaderContext = createContext<Reader | null>(null);

export function ReaderProvider(props: { language: Language; knowledge: Knowledge; children: ComponentChildren }) {
  const { language, knowledge } = props;
  const reader = useMemo(() => readerOf(language, knowledge), [language, knowledge]);
  return <ReaderContext.Provider value={reader}>{props.children}</ReaderContext.Provider>;
}

export function readerOf(language: Language, knowledge: Knowledge): Reader {
  return {
    language,
    knowledge,
    t: (key, values) => text(language, key, values),
    say: (localized) => localized[language],
  };
}

/** The reader of the page this component stands in. Throws outside a `ReaderProvider`: that is a mistake in code. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('useReader needs a ReaderProvider above it');
  return reader;
}
