/** Knowledge → what one reader sees: sources, contacts, problems and links in the reader's language. */
import type { Knowledge, Language, Link, Problem, Source, SourceRef } from '../rules/model';
import type { GuideContact, GuideLink, GuideSource } from '../session/messages';

export type EvidenceKind = Source['evidence'];

/** A source as the panel cites it: the document, where in it, and how good the evidence is. */
export interface CitedSource extends GuideSource {
  evidence: EvidenceKind;
  note?: string;
}

/** The cited sources of `refs`, in order; a reference that the knowledge does not hold is left out. */
export function citedSources(knowledge: Knowledge, refs: readonly SourceRef[], language: Language): CitedSource[] {
  return refs.flatMap((ref) => {
    const [id = '', ...rest] = ref.split('#');
    const source = knowledge.sources[id];
    return source ? [cite(source, ref, rest.join('#'), language)] : [];
  });
}

function cite(source: Source, ref: SourceRef, place: string, language: Language): CitedSource {
  return {
    ref,
    title: source.title,
    publisher: source.publisher,
    asOf: source.asOf,
    evidence: source.evidence,
    ...(place && { place }),
    ...(source.url && { url: source.url }),
    ...(source.note && { note: source.note[language] }),
  };
}

/** The contact points of `ids` in the reader's language, each once. */
export function contactsOf(knowledge: Knowledge, ids: readonly string[], language: Language): GuideContact[] {
  return [...new Set(ids)].flatMap((id) => {
    const contact = knowledge.contacts[id];
    if (!contact) return [];
    return [
      {
        id,
        name: contact.name[language],
        subject: contact.subject[language],
        ...(contact.telephone && { telephone: contact.telephone }),
        ...(contact.email && { email: contact.email }),
        ...(contact.contactPage && { contactPage: contact.contactPage }),
      },
    ];
  });
}

export function linksOf(links: readonly Link[] | undefined, language: Language): GuideLink[] {
  return (links ?? []).map(({ url, title }) => ({ url, title: title[language] }));
}

/** The problems of `ids` that the knowledge describes. */
export function problemsOf(knowledge: Knowledge, ids: readonly string[] | undefined): Problem[] {
  return (ids ?? []).flatMap((id) => knowledge.problems[id] ?? []);
}
