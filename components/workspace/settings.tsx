import type { PanelState } from '../../session/messages';
import { ActionFailure, ExportButton } from '../action-failure';
import { Button } from '../button';
import { Erase } from '../erase';
import { LanguagePicker } from '../language-picker';
import { usePageCall } from '../live-state';
import { Empty } from '../message';
import { useReader } from '../reader';

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
      <Paused hosts={state.pausedHosts} />
      <section class="stack-tight" aria-labelledby="export-title">
        <h2 id="export-title">{t('pages.settings.export')}</h2>
        <p>{t('pages.settings.export.text')}</p>
        <p class="row">
          <ExportButton />
        </p>
      </section>
      <Erase />
    </>
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
