import type { Language } from '../../rules/model';
import { ActionFailure } from '../action-failure';
import { Mark } from '../brand';
import { LanguagePicker } from '../language-picker';
import { usePageCall } from '../live-state';
import { pageAddress } from '../page-address';
import { useReader } from '../reader';

/** Head of the side panel: the name and the language. */
export function SideHeader({ language }: { language: Language }) {
  const { run, failure } = usePageCall('set-language');
  return (
    <header class="side-header">
      <h1 class="brand">
        <Mark /> Ariane
      </h1>
      <LanguagePicker compact value={language} onChoose={(chosen) => void run({ language: chosen })} />
      <ActionFailure why={failure} />
    </header>
  );
}

/** Foot of the side panel: the other pages, and what Ariane is not. */
export function SideFooter() {
  const { t } = useReader();
  return (
    <footer class="side-footer stack-tight">
      <nav aria-label={t('pages.nav')}>
        <ul class="plain-list">
          <li>
            <a href={pageAddress('practice')} target="_blank" rel="noreferrer">
              {t('pages.nav.practice')}
            </a>
          </li>
          <li>
            <a href={pageAddress('workspace', '#/checklists')} target="_blank" rel="noreferrer">
              {t('pages.nav.checklists')}
            </a>
          </li>
          <li>
            <a href={pageAddress('workspace', '#/settings')} target="_blank" rel="noreferrer">
              {t('pages.nav.settings')}
            </a>
          </li>
        </ul>
      </nav>
      <p class="quiet">{t('pages.independent')}</p>
    </footer>
  );
}
