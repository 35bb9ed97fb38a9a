/** The smaller pieces of the callout: notes, contacts, links, sources. */
import type { ComponentChildren } from 'preact';
import type { GuideContact, GuideLink, GuideSource } from '../../session/messages';
import type { Say } from './say';
import type { Note, Problem } from './view';

/** A full knot for good: a tick beside an official form could be taken for an official one. */
const SIGNS = { good: '●', bad: '!', care: '!', hint: '…' } as const;

/** Colour, sign and words: none of them alone. */
export function NoteLine({ tone, text, say }: Note & { say: Say }) {
  return (
    <div class={`note ${tone}`}>
      <Sign tone={tone} />
      <div>
        {(tone === 'bad' || tone === 'care') && <b>{say(`tone.${tone}`)} </b>}
        {text}
      </div>
    </div>
  );
}

export function Sign({ tone }: { tone: Note['tone'] }) {
  return (
    <span class="sign" aria-hidden="true">
      <i>{SIGNS[tone]}</i>
    </span>
  );
}

export function Source({ source, say, date }: { source: GuideSource; say: Say; date: (asOf: string) => string }) {
  const when = source.asOf === null ? say('undated') : date(source.asOf);
  const text = [source.title, source.publisher, when, source.place].filter(Boolean).join(', ');
  return source.url ? <Away url={source.url}>{text}</Away> : text;
}

export function LookFor({ lines, say }: { lines: string[]; say: Say }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{say('look-for')}</h3>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

export function ProblemText({ problem, say }: { problem: Problem; say: Say }) {
  return (
    <>
      <h3>{problem.title}</h3>
      <p>{problem.advice}</p>
      <Contacts contacts={problem.contacts} say={say} />
      <Links links={problem.links} />
    </>
  );
}

export function Contacts({ contacts, say }: { contacts: GuideContact[]; say: Say }) {
  return contacts.map(({ name, subject, telephone, email, contactPage }) => (
    <p class="contact">
      <b>{name}</b>
      <span class="soft">{subject}</span>
      {telephone && <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {contactPage && <Away url={contactPage}>{say('contact.page')}</Away>}
    </p>
  ));
}

export function Links({ links }: { links: GuideLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul class="say links">
      {links.map(({ url, title }) => (
        <li>
          <Away url={url}>{title}</Away>
        </li>
      ))}
    </ul>
  );
}

/** Opens beside the page, so that what was typed there is not lost. */
export function Away({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
