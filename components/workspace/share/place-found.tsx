import type { Place } from '../../../session/messages';
import { parsePlaceCode } from '../../../store/share/place-code';
import { quotedLabel } from '../../label-choice';
import { LANGUAGE_NAMES } from '../../language-picker';
import { Message } from '../../message';
import { ownVersion } from '../../own-version';
import { StepFolds } from '../../panel/step-folds';
import { Instruction } from '../../quoted';
import { useReader } from '../../reader';
import { aimOf } from '../../running';

/** The step that somebody copied for the helpdesk, as they saw it; nothing for a text that is no place. */
export function PlaceFound({ text }: { text: string }) {
  const { t, say, knowledge, language } = useReader();
  const code = parsePlaceCode(text);
  if (code === null) return null;
  const procedure = knowledge.procedures[code.procedure];
  const step = code.step === null ? undefined : procedure?.steps[code.step - 1];
  if (!procedure || !step) {
    return <Message kind="warning" title={t('pages.share.place.unknown')} text={t('pages.share.place.unknown.text')} />;
  }
  const { screen, target } = aimOf(knowledge, step);
  // Where they are may be another page than the one of the step.
  const here = code.screen === null ? null : knowledge.screens[code.screen];
  const label = target && quotedLabel(target, code.language, language);
  const place: Place = {
    host: '',
    screen: code.screen,
    confidence: 1,
    pageLanguage: code.language,
    step: step.id,
    target: 'none',
    unknown: false,
  };
  return (
    <article class="card stack place-found" aria-labelledby="place-title" data-step={step.id}>
      <header class="stack-tight">
        <p class="quiet">
          {t('pages.share.place')} · {say(procedure.title)} ·{' '}
          {t('pages.step.of', { number: code.step ?? 0, count: procedure.steps.length })}
        </p>
        <h2 id="place-title">{say(step.title)}</h2>
      </header>
      <p class="instruction">
        <Instruction say={say(step.say)} label={label} />
      </p>
      {(step.warnings ?? []).map((warning) => (
        <Message key={warning.fr} kind="warning" text={say(warning)} />
      ))}
      <p>
        {t('pages.share.place.page', {
          screen: here ? say(here.title) : t('pages.where.unknownPage'),
          language: code.language === null ? '?' : LANGUAGE_NAMES[code.language],
        })}
      </p>
      {screen && here && screen.id !== here.id && (
        <p>{t('pages.share.place.elsewhere', { screen: say(screen.title) })}</p>
      )}
      {code.version !== ownVersion() && (
        <p class="quiet">{t('pages.share.place.version', { theirs: code.version, yours: ownVersion() })}</p>
      )}
      <StepFolds step={step} procedure={procedure} place={place} />
    </article>
  );
}
