import { useState } from 'preact/hooks';
import type { PanelState } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import { LanguagePicker } from '../language-picker';
import { useLiveState, usePageCall } from '../live-state';
import { Empty, Message } from '../message';
import { useNotify } from '../notify';
import { useReader } from '../reader';
import { Care } from './care';

/** Language, sites on which Ariane is silent, and everything it keeps: take it out, erase it. */
export function Settings({ state }: { state: PanelState }) {
  const { t } = useReader();
  const language = usePageCall('set-language');
  return (
    <>
      <h1 tabIndex={-1}>{t('pages.settings.title')}</h1>
      <section class="stack-tight" aria-labelledby="language-title">
        <h2 id="language-title">{t('pages.settings.language')}</h2>
        <p>{t('pages.settings.language.text')}</p>
        <LanguagePicker value={state.language} onChoose={(chosen) => void language.run({ language: chosen })} />
        <ActionFailure why={language.failure} />
      </section>
      <Notifications />
      <Paused hosts={state.pausedHosts} />
      <Hints />
      <Care />
    </>
  );
}

/** Whether notifications come beside the number on the button. The browser itself asks, and only after a press here. */
function Notifications() {
  const { t } = useReader();
  const { allowed, ask, stop } = useNotify();
  const [refused, setRefused] = useState(false);
  const press = async () => setRefused(!(await ask()));
  return (
    <section class="stack-tight" aria-labelledby="remind-title">
      <h2 id="remind-title">{t('pages.settings.remind')}</h2>
      <p>{t('pages.settings.remind.text')}</p>
      {allowed === true && <p>{t('pages.settings.remind.is-on')}</p>}
      <p>
        {allowed === true ? (
          <Button onPress={() => void stop()}>{t('pages.settings.remind.off')}</Button>
        ) : (
          <Button onPress={() => void press()}>{t('pages.settings.remind.on')}</Button>
        )}
      </p>
      {refused && allowed !== true && <Message kind="info" text={t('pages.settings.remind.refused')} alert />}
    </section>
  );
}

/** What the person pointed out, by the title of its page and the label it is known by. */
function Hints() {
  const { t, language, knowledge } = useReader();
  const [hints] = useLiveState('hints', {});
  const { run, busy, failure } = usePageCall('forget-hint');
  const known = hints.status === 'ready' ? hints.value : [];
  return (
    <section class="stack-tight" aria-labelledby="hints-title">
      <h2 id="hints-title">{t('pages.settings.hints')}</h2>
      <p>{t('pages.settings.hints.text')}</p>
      {known.length === 0 ? (
        <Empty>{t('pages.settings.hints.empty')}</Empty>
      ) : (
        <ul class="plain-list stack-tight">
          {known.map(({ screen, target }) => {
            const page = knowledge.screens[screen];
            const labels = page?.targets.find(({ id }) => id === target)?.labels ?? {};
            const label = (labels[language] ?? Object.values(labels)[0])?.[0]?.text;
            return (
              <li key={`${screen} ${target}`} class="split card">
                <span>
                  {page?.title[language] ?? screen}
                  {label && ` · ${label}`}
                </span>
                <Button busy={busy} onPress={() => void run({ screen, target })}>
                  {t('pages.settings.hints.forget')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <ActionFailure why={failure ?? (hints.status === 'failed' ? hints.why : null)} />
    </section>
  );
}

function Paused({ hosts }: { hosts: readonly string[] }) {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('set-pause');
  return (
    <section class="stack-tight" aria-labelledby="paused-title">
      <h2 id="paused-title">{t('pages.settings.paused')}</h2>
      <p>{t('pages.settings.paused.text')}</p>
      {hosts.length === 0 ? (
        <Empty>{t('pages.settings.paused.empty')}</Empty>
      ) : (
        <ul class="plain-list stack-tight">
          {hosts.map((host) => (
            <li key={host} class="split card">
              <span class="address">{host}</span>
              <Button busy={busy} onPress={() => void run({ host, paused: false })}>
                {t('pages.resumeSite', { host })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <ActionFailure why={failure} />
    </section>
  );
}
