/** What happens outside the browser, played: papers to sign and send, post that comes, and a clock to move forward. */
import type { VNode } from 'preact';
import { address, CSAM, PATHS } from '../address';
import type { Language } from '../visit';
import { findEnterprise, findPerson, fullName, isoDay, type World } from '../world/world';
import type { Page } from './document';
import { texts } from './simulation-desk.texts';
import { Text } from './text';
import type { Wording } from './wording';

/** Names of the buttons, as they are posted, by what they do. */
export const DESK_FIELDS = { send: 'send', remove: 'remove', forward: 'forward' } as const;

/** Milliseconds by which the clock goes forward, by the value of the button. */
export const FORWARD = {
  minutes: 20 * 60_000,
  hour: 3_600_000,
  day: 24 * 3_600_000,
  week: 7 * 24 * 3_600_000,
} as const;

/** `2030-01-15 10:20`. */
const IN_BELGIUM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
});

interface DeskProps {
  language: Language;
  world: World;
  /** Simulated time in milliseconds. */
  now: number;
}

type Say = (of: Wording, values?: Record<string, string>) => VNode;

export function simulationDesk({ language, world, now }: DeskProps): Page {
  const say: Say = (of, values = {}) => <Text of={of} language={language} values={values} />;
  const [day = '', time = ''] = IN_BELGIUM.format(now).split(' ');
  const body = (
    <main class="wrap page">
      <h1>{say(texts.heading)}</h1>
      <p>{say(texts.about)}</p>
      <p>{say(texts.today, { day, time })}</p>
      <form method="post" action={address(CSAM, PATHS.desk)}>
        <Outbox world={world} say={say} />
        <Inbox world={world} say={say} />
        <Former world={world} say={say} />
        <h2>{say(texts.time)}</h2>
        <p class="actions">
          {(['minutes', 'hour', 'day', 'week'] as const).map((step) => (
            <button key={step} type="submit" name={DESK_FIELDS.forward} value={step}>
              {say(texts[step])}
            </button>
          ))}
        </p>
      </form>
    </main>
  );
  return { language, title: texts.heading[language].text, style: 'csam', body };
}

function Outbox({ world, say }: { world: World; say: Say }) {
  return (
    <>
      <h2>{say(texts.outbox)}</h2>
      {world.requests.length === 0 && <p>{say(texts.nothingToSend)}</p>}
      <ul>
        {world.requests.map(({ ticket, sentAt }) => (
          <li key={ticket}>
            {say(texts.document, { ticket })}:{' '}
            {sentAt === null ? (
              <button type="submit" name={DESK_FIELDS.send} value={ticket}>
                {say(texts.send, { ticket })}
              </button>
            ) : (
              say(texts.sent, { day: isoDay(sentAt) })
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Inbox({ world, say }: { world: World; say: Say }) {
  const receiver = (to: string) => {
    const person = findPerson(world, to);
    return person ? fullName(person) : to;
  };
  return (
    <>
      <h2>{say(texts.inbox)}</h2>
      {world.post.length === 0 && <p>{say(texts.nothingReceived)}</p>}
      <ul>
        {world.post.map(({ kind, about, to, ticket, at }) => (
          <li key={`${ticket} ${at}`}>
            <strong>{say(texts[kind], { day: isoDay(at), to: receiver(to) })}</strong>
            <p>{say(texts[about], { ticket })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Former({ world, say }: { world: World; say: Say }) {
  if (world.former.length === 0) return null;
  return (
    <>
      <h2>{say(texts.former)}</h2>
      <ul>
        {world.former.map(({ enterprise: number, gap }) => {
          const person = findPerson(world, gap);
          const values = {
            name: person ? fullName(person) : gap,
            enterprise: findEnterprise(world, number)?.name ?? number,
          };
          return (
            <li key={`${number} ${gap}`}>
              {say(texts.formerPerson, values)}{' '}
              <button type="submit" name={DESK_FIELDS.remove} value={`${number} ${gap}`}>
                {say(texts.remove, values)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
