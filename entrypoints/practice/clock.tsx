import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { useReader } from '../../components/reader';
import type { Visit } from '../../portal/visit';
import type { Language } from '../../rules/model';

const MINUTE = 60_000;
/** How far the clock can be moved at once, by the key of its button. */
const STEPS = { minutes: 20 * MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE } as const;
/** How often it is looked whether the minute has changed. */
const LOOK = 10_000;

/** Simulated time, which can be moved forward: a function is in force 20 minutes after it was given, a letter takes days. */
export function Clock({ visit }: { visit: Visit }) {
  const { t, language } = useReader();
  const [now, setNow] = useState(visit.clock());
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    setNow(visit.clock());
    setMoved(false);
    const timer = setInterval(() => setNow(visit.clock()), LOOK);
    return () => clearInterval(timer);
  }, [visit]);
  const forward = (step: keyof typeof STEPS) => {
    visit.forward(STEPS[step]);
    setNow(visit.clock());
    setMoved(true);
  };
  const time = timeInWords(now, language);
  return (
    <fieldset class="clock row">
      <legend class="visually-hidden">{t('pages.practice.clock')}</legend>
      <span>
        <span class="quiet">{t('pages.practice.clock')}</span>{' '}
        <time dateTime={new Date(now).toISOString()}>{time}</time>
      </span>
      <span class="row">
        {(['minutes', 'hour', 'day'] as const).map((step) => (
          <Button key={step} onPress={() => forward(step)}>
            <span aria-hidden="true">{t(`pages.practice.clock.${step}`)}</span>
            <span class="visually-hidden">{t(`pages.practice.clock.${step}.long`)}</span>
          </Button>
        ))}
      </span>
      <p role="status" class="quiet">
        {moved && (
          <>
            <span class="visually-hidden">{t('pages.practice.clock.moved', { time })} </span>
            {t('pages.practice.clock.reload')}
          </>
        )}
      </p>
    </fieldset>
  );
}

function timeInWords(now: number, language: Language): string {
  const locale = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(now);
}
