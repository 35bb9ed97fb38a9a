/** Home page of a quality, for those who manage it. */
import { UMOE_PATHS } from '../umoe/addresses';
import type { Language } from '../visit';
import type { MemberType, Quality } from '../world/umoe';
import { type Enterprise, fullName, type Person } from '../world/world';
import type { Page } from './document';
import { Text } from './text';
import { siteLanguage } from './three-languages';
import { umoe } from './umoe.texts';
import { QualityNumber, umoePage } from './umoe-layout';
import { qualityNames } from './umoe-names.texts';
import { showDay, showEnterprise } from './umoe-numbers';
import { texts } from './umoe-quality.texts';

export interface QualityProps {
  language: Language;
  person: Person;
  enterprise: Enterprise;
  quality: Quality;
  /** How the visitor manages it; a chief access manager does so like a GL. */
  as: MemberType;
}

export function umoeQuality({ language: asked, person, enterprise, quality, as }: QualityProps): Page {
  const language = siteLanguage(asked);
  const content = (
    <>
      <p>
        <Text of={umoe.welcome} language={language} /> <b>{fullName(person)}</b>,
      </p>
      <div class="sentence">
        <h1>
          <Text of={as === 'co-GL' ? texts.coManager : texts.manager} language={language} />
        </h1>
      </div>
      <p>
        <Text of={umoe.name} language={language} />: {enterprise.name}
        <br />
        <Text of={umoe.enterpriseNumber} language={language} />: {showEnterprise(enterprise.number)}
        <br />
        <Text of={umoe.since} language={language} />: {showDay(quality.createdOn)}
      </p>
      <p>
        <Text of={umoe.quality} language={language} />: <Text of={qualityNames[quality.kind]} language={language} />
        <br />
        <QualityNumber language={language} quality={quality} />
      </p>
      <p>
        <Text of={texts.checkData} language={language} />
      </p>
    </>
  );
  const query = { quality: quality.id };
  return umoePage({ language, path: UMOE_PATHS.quality, query, enterprise, quality }, texts.title, content);
}
