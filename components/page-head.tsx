import type { Language } from '../rules/model';
import { ActionFailure } from './action-failure';
import { Mark } from './brand';
import { LanguagePicker } from './language-picker';
import { usePageCall } from './live-state';
import { pageAddress } from './page-address';
import { useReader } from './reader';
import type { Route } from './workspace/route';

/** The pages that every page leads to. */
type Way = Exclude<Route, 'new' | 'checklist' | 'send'> | 'practice';

/** Head of the full pages: the name, the other pages, the language. */
export function PageHead({ language, current }: { language: Language; current: Route | 'practice' }) {
  const { t } = useReader();
  const { run, failure } = usePageCall('set-language');
  const ways: { id: Way; href: string }[] = [
    { id: 'welcome', href: pageAddress('workspace', '#/welcome') },
    { id: 'checklists', href: pageAddress('workspace', '#/checklists') },
    { id: 'templates', href: pageAddress('workspace', '#/templates') },
    { id: 'receive', href: pageAddress('workspace', '#/receive') },
    { id: 'practice', href: pageAddress('practice') },
    { id: 'settings', href: pageAddress('workspace', '#/settings') },
  ];
  return (
    <header class="page-head">
      <span class="brand page-name">
        <Mark /> Ariane
      </span>
      <nav aria-label={t('pages.nav')}>
        <ul class="plain-list">
          {ways.map(({ id, href }) => (
            <li key={id}>
              <a
                href={href}
                aria-current={id === (current === 'checklist' ? 'checklists' : current) ? 'page' : undefined}
              >
                {t(`pages.nav.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguagePicker compact value={language} onChoose={(chosen) => void run({ language: chosen })} />
      <ActionFailure why={failure} />
    </header>
  );
}
