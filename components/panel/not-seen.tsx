import { LANGUAGES } from '../../rules/languages';
import type { Label, Labels, Language, Step } from '../../rules/model';
import type { Place } from '../../session/messages';
import { evidenceDate } from '../../texts/dates';
import { firstLabel, inQuotes } from '../label-choice';
import { LANGUAGE_NAMES } from '../language-picker';
import { citedSources } from '../localise';
import { QuotedLabel } from '../quoted';
import { useReader } from '../reader';
import { aimOf } from '../running';

/** "I do not see this": what to look for, in every language of the page, and where each wording was read. */
export function NotSeen({ step, place }: { step: Step; place: Place | null }) {
  const { t, say, knowledge, language } = useReader();
  const { screen, target } = aimOf(knowledge, step);
  if (!screen || !target) return null;
  const section = target.section && firstLabel(target.section, place?.pageLanguage ?? null, language);
  return (
    <div class="stack-tight">
      <p>{t('pages.notSeen.lookFor', { role: t(`pages.role.${target.role}`) })}</p>
      <Wordings labels={target.labels} />
      {section && (
        <p>
          {t('pages.notSeen.section')} <QuotedLabel label={section} />
        </p>
      )}
      {step.option && (
        <>
          <p>{t('pages.notSeen.option')}</p>
          <Wordings labels={step.option} />
        </>
      )}
      <p>{t('pages.notSeen.page', { screen: say(screen.title) })}</p>
      <p class="quiet">
        {screen.asOf
          ? t('pages.notSeen.changed', { date: evidenceDate(screen.asOf, language) })
          : t('pages.notSeen.changed.undated')}
      </p>
      <p>{t('pages.notSeen.then')}</p>
    </div>
  );
}

function Wordings({ labels }: { labels: Labels }) {
  return (
    <dl class="wordings">
      {LANGUAGES.map((language) => {
        const known = labels[language];
        if (!known) return null;
        return (
          <div key={language}>
            <dt class="quiet" lang={language}>
              {LANGUAGE_NAMES[language]}
            </dt>
            {known.map((label) => (
              <dd key={label.text}>
                <Wording label={label} language={language} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

function Wording({ label, language }: { label: Label; language: Language }) {
  const reader = useReader();
  const [source] = label.read ? citedSources(reader.knowledge, [label.read], reader.language) : [];
  const read = source
    ? reader.t('pages.notSeen.read', { source: [source.title, source.place].filter(Boolean).join(', ') })
    : reader.t('pages.notSeen.unverified');
  return (
    <>
      <span class="on-page" lang={language}>
        {inQuotes(label.text, reader.language)}
      </span>{' '}
      <span class="quiet">{read}</span>
    </>
  );
}
