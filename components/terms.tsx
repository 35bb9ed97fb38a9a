import type { Knowledge, Language, Term } from '../rules/model';
import { firstLabel } from './label-choice';
import { useReader } from './reader';

/** The words that a person meets, what they mean, and the word that is used instead today. */
export function TermList({ ids }: { ids: readonly string[] }) {
  const { t, say, knowledge, language } = useReader();
  return (
    <ul class="plain-list stack-tight">
      {termsOf(knowledge, ids).map((term) => {
        const today = term.replacedBy === undefined ? undefined : knowledge.terms[term.replacedBy];
        return (
          <li key={term.id} class="contact">
            <p>
              <Word term={term} reader={language} />
              {today && <span class="quiet"> · {t('guide.term.replaced', { term: wordOf(today, language) })}</span>}
            </p>
            <p>{say(term.definition)}</p>
          </li>
        );
      })}
    </ul>
  );
}

export function termsOf(knowledge: Knowledge, ids: readonly string[]): Term[] {
  return [...new Set(ids)].flatMap((id) => knowledge.terms[id] ?? []);
}

/** All wordings in one language: a page may bear the short one. */
function Word({ term, reader }: { term: Term; reader: Language }) {
  const first = firstLabel(term.term, null, reader);
  if (!first) return <strong>{term.id}</strong>;
  const words = (term.term[first.language] ?? []).map(({ text }) => text).join(', ');
  return <strong lang={first.language === reader ? undefined : first.language}>{words}</strong>;
}

function wordOf(term: Term, reader: Language): string {
  return firstLabel(term.term, null, reader)?.text ?? term.id;
}
