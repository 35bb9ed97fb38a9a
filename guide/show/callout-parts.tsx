/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
/** The smaller pieces of the callout: notes, contacts, links, sources. */
import type { GuideContact, GuideLetter, GuideLink, GuidePack, GuideSource, GuideTerm } from '../../session/messages';
import { type Drawn, Fragment, h } from './draw';
import type { Say } from './say';
import type { Note, Problem } from './view';

/** A full knot for good: a tick beside an official form could be taken for an official one. */
const SIGNS = { good: '●', bad: '!', care: '!', hint: '…' } as const;

/** Colour, sign and words: none of them alone. */
export function NoteLine({ tone, text, details = [], say }: Note & { say: Say }) {
  return (
    <div class={`note ${tone}`}>
      <Sign tone={tone} />
      <div>
        {(tone === 'bad' || tone === 'care') && <b>{say(`tone.${tone}`)} </b>}
        {text}
        {details.map(({ label, value }) => (
          <div class="detail">
            <span class="soft">{label}</span> {value}
          </div>
        ))}
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

export function Source({ source, say, dates }: { source: GuideSource; say: Say; dates: GuidePack['dates'] }) {
  const when = source.asOf === null ? say('undated') : dates[source.asOf];
  const text = [source.title, source.publisher, when, source.place].filter(Boolean).join(', ');
  return source.url ? <Away url={source.url}>{text}</Away> : text;
}

/** A list under its title; nothing where it would be empty. */
export function Listed({ title, lines }: { title: string; lines: Drawn[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
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

/** A message to copy. What stands in brackets is filled in by the person, after copying. */
export function LetterText({ letter, say, copy }: { letter: GuideLetter; say: Say; copy: Drawn }) {
  return (
    <>
      <h3>{say('letter.heading', { addressee: letter.addressee })}</h3>
      {letter.to && <Contacts contacts={[letter.to]} say={say} />}
      <p class="letter">
        <b>{letter.subject}</b>
        {'\n\n'}
        {letter.body}
      </p>
      {copy}
    </>
  );
}

/** The words of the page and what they mean today. */
export function Terms({ terms, say }: { terms: GuideTerm[]; say: Say }) {
  return terms.map(({ term, definition, replacedBy }) => (
    <p class="contact">
      <b>{term}</b>
      {replacedBy && <span class="soft">{say('term.replaced', { term: replacedBy })}</span>}
      <span>{definition}</span>
    </p>
  ));
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
export function Away({ url, children }: { url: string; children: Drawn }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
