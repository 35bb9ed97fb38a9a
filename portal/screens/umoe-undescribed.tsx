/** Behind an item of the menus of which no source shows the page. */
import { UMOE_PATHS, umoeAddress } from '../umoe/addresses';
import type { Language } from '../visit';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { umoePage } from './umoe-layout';

export function umoeUndescribed({ language: asked }: { language: Language }): Page {
  const language = siteLanguage(asked);
  const content = (
    <>
      <p>
        <Text of={umoe.undescribed} language={language} />
      </p>
      <p>
        <a href={umoeAddress(UMOE_PATHS.home)}>
          <Text of={umoe.back} language={language} />
        </a>
      </p>
    </>
  );
  return umoePage({ language, path: UMOE_PATHS.undescribed }, umoe.back, content);
}
