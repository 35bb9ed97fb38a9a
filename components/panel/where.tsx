import type { Knowledge } from '../../rules/model';
import type { ChecklistHead, PanelState, Place } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { addressWords, identitySites } from '../address-words';
import { Button } from '../button';
import { usePageCall } from '../live-state';
import { Message } from '../message';
import { useReader } from '../reader';
import { identityStep } from '../running';

/** Where the tab is, whether Ariane knows the page, and whether it may speak there. */
export function Where({ state, practice }: { state: PanelState; practice: boolean }) {
  const { t, knowledge, language } = useReader();
  const { address } = state;
  const words = addressWords(address, knowledge, language);
  return (
    <section class="where stack-tight" aria-label={t('pages.where')}>
      {address.kind === 'unknown' ? (
        // Choosing, and steps outside the browser, need no site: one line is enough until the person asks.
        <details>
          <summary>{t(words.title)}</summary>
          <p class="details-body">{t('pages.address.unknown.text')}</p>
        </details>
      ) : words.text ? (
        <Message kind={words.tone === 'calm' ? 'info' : words.tone} title={t(words.title, words.values)}>
          <p>{t(words.text, words.values)}</p>
          {(address.kind === 'away' || address.kind === 'explain') && (
            <Identity checklist={state.checklist} practice={practice} />
          )}
        </Message>
      ) : (
        <p>
          <span class="where-host">{t(words.title, words.values)}</span>
          <PageName place={placeAt(state)} />
        </p>
      )}
      {address.kind === 'guide' && !practice && (
        <Pause host={address.host} paused={state.pausedHosts.includes(address.host)} />
      )}
    </section>
  );
}

/** The place that the guide told, unless the tab has moved to another host since. */
export function placeAt({ address, place }: Pick<PanelState, 'address' | 'place'>): Place | null {
  return address.kind === 'guide' && place?.host === address.host ? place : null;
}

function PageName({ place }: { place: Place | null }) {
  const { t, knowledge } = useReader();
  if (!place) return null;
  const name = screenName(knowledge, place, useReader().language);
  return <span class="quiet"> · {name ?? t('pages.where.unknownPage')}</span>;
}

function screenName(knowledge: Knowledge, place: Place, language: keyof Knowledge['facts'][string]['question']) {
  return place.screen === null ? undefined : knowledge.screens[place.screen]?.title[language];
}

interface IdentityProps {
  checklist: ChecklistHead | null;
  practice: boolean;
}

/** What to do on the identity site, and which address must stand in the bar there. */
function Identity({ checklist, practice }: IdentityProps) {
  const { t, say, knowledge, language } = useReader();
  const procedure = checklist && knowledge.procedures[checklist.procedure];
  const step = procedure && identityStep(knowledge, procedure, checklist.state);
  const current = checklist?.state.current;
  return (
    <>
      {identitySites(knowledge, language).map((site) => (
        <div key={site.host} class="stack-tight">
          <p>{t('pages.identity.mustSee')}</p>
          <p class="address">
            <strong>{`https://${site.host}`}</strong>
          </p>
          {/* The text of the step says it better when there is one. */}
          {site.note && !step && <p class="quiet">{site.note}</p>}
        </div>
      ))}
      {/* The card below shows the current step already. */}
      {step && step.id !== current && (
        <p>
          <strong>{say(step.title)}.</strong> {say(step.say)}
        </p>
      )}
      <p>{t(practice ? 'pages.identity.practice' : 'pages.identity.careful')}</p>
    </>
  );
}

function Pause({ host, paused }: { host: string; paused: boolean }) {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('set-pause');
  return (
    <>
      {paused && (
        <Message kind="info" title={t('pages.paused', { host })}>
          <p>{t('pages.paused.text')}</p>
        </Message>
      )}
      <p>
        <Button kind="link" busy={busy} onPress={() => void run({ host, paused: !paused })}>
          {paused ? t('pages.resumeSite', { host }) : t('pages.pauseSite', { host })}
        </Button>
      </p>
      <ActionFailure why={failure} />
    </>
  );
}
