import type { PanelState } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { LanguagePicker } from '../language-picker';
import { usePageCall } from '../live-state';
import { OpenPanelButton } from '../open-panel';
import { pageAddress } from '../page-address';
import { useReader } from '../reader';

/** First run, and the page to come back to: language, three doors, what Ariane is and is not. */
export function Welcome({ state }: { state: PanelState }) {
  const { t } = useReader();
  const { run, failure } = usePageCall('set-language');
  return (
    <>
      <h1 tabIndex={-1}>{t('pages.welcome.title')}</h1>
      <p>{t('pages.welcome.text')}</p>
      <LanguagePicker
        value={state.language}
        onChoose={(language) => void run({ language })}
        label={t('pages.welcome.language')}
      />
      <ActionFailure why={failure} />
      <Doors />
      <section class="stack-tight" aria-labelledby="is-title">
        <h2 id="is-title">{t('pages.is.title')}</h2>
        <ul class="stack-tight">
          <li>{t('pages.is.independent')}</li>
          <li>{t('pages.is.guest')}</li>
          <li>{t('pages.is.private')}</li>
          <li>{t('pages.is.offline')}</li>
          <li>{t('pages.is.sourced')}</li>
        </ul>
      </section>
    </>
  );
}

function Doors() {
  const { t } = useReader();
  return (
    <ul class="doors">
      <li class="door">
        <h2>{t('pages.door.do')}</h2>
        <p>{t('pages.door.do.text')}</p>
        <OpenPanelButton />
      </li>
      <li class="door">
        <h2>{t('pages.door.practise')}</h2>
        <p>{t('pages.door.practise.text')}</p>
        <p>
          <a class="button" href={pageAddress('practice')}>
            {t('pages.door.practise.button')}
          </a>
        </p>
      </li>
      <li class="door">
        <h2>{t('pages.door.follow')}</h2>
        <p>{t('pages.door.follow.text')}</p>
        <p>
          <a class="button" href={pageAddress('workspace', '#/checklists')}>
            {t('pages.door.follow.button')}
          </a>
        </p>
      </li>
    </ul>
  );
}
