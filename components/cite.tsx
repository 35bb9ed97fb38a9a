import type { GuideContact, GuideLink } from '../session/messages';
import { evidenceDate } from '../texts/dates';
import { type CitedSource, citedSources, type EvidenceKind } from './localise';
import { useReader } from './reader';

/** The document, where in it, who publishes it, its date and what kind of evidence it is. */
export function SourceLine({ source }: { source: CitedSource }) {
  const { t, language } = useReader();
  return (
    <li class="quiet">
      {source.url ? <OutLink url={source.url} title={source.title} /> : <cite>{source.title}</cite>}
      {source.place && `, ${source.place}`}
      <br />
      {source.publisher}
      {' · '}
      {source.asOf ? evidenceDate(source.asOf, language) : t('pages.source.undated')}
      {' · '}
      {t(evidenceKey(source.evidence))}
      {source.note && (
        <>
          <br />
          {source.note}
        </>
      )}
    </li>
  );
}

export function SourceList({ refs }: { refs: readonly string[] }) {
  const { knowledge, language } = useReader();
  const sources = citedSources(knowledge, refs, language);
  return (
    <ul class="plain-list stack-tight">
      {sources.map((source) => (
        <SourceLine key={source.ref} source={source} />
      ))}
    </ul>
  );
}

export function evidenceKey(evidence: EvidenceKind) {
  return `pages.evidence.${evidence}` as const;
}

/** A contact point: who, for what, and how to reach them. */
export function ContactCard({ contact }: { contact: GuideContact }) {
  const { t } = useReader();
  return (
    <div class="contact">
      <p>
        <strong>{contact.name}</strong>
      </p>
      <p class="quiet">{contact.subject}</p>
      {contact.telephone && (
        <p>
          {t('pages.contact.telephone')}{' '}
          <a href={`tel:${contact.telephone.replace(/[^+\d]/g, '')}`}>{contact.telephone}</a>
        </p>
      )}
      {contact.email && (
        <p>
          {t('pages.contact.email')} <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.contactPage && (
        <p>
          <OutLink url={contact.contactPage} title={t('pages.contact.page')} />
        </p>
      )}
    </div>
  );
}

export function ContactList({ contacts }: { contacts: readonly GuideContact[] }) {
  return (
    <ul class="plain-list stack-tight">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <ContactCard contact={contact} />
        </li>
      ))}
    </ul>
  );
}

export function LinkList({ links }: { links: readonly GuideLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul class="plain-list stack-tight">
      {links.map((link) => (
        <li key={link.url}>
          <OutLink url={link.url} title={link.title} />
        </li>
      ))}
    </ul>
  );
}

/** A link out of the extension: in a new tab, which it says, with the site it goes to. */
export function OutLink({ url, title }: { url: string; title: string }) {
  const { t } = useReader();
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
      <span class="visually-hidden"> {t('pages.link.newTab', { host: hostOf(url) })}</span>
    </a>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
