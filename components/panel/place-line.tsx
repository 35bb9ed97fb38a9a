import type { Step } from '../../rules/model';
import type { Place } from '../../session/messages';
import type { Quoted } from '../label-choice';
import { QuotedLabel } from '../quoted';
import { useReader } from '../reader';
import { aimOf } from '../running';

interface PlaceLineProps {
  step: Step;
  place: Place | null;
  label: Quoted | null;
  paused: boolean;
}

/** What the guide does about this step on the page that is open: points, refuses and why, or waits for another page. */
export function PlaceLine({ step, place, label, paused }: PlaceLineProps) {
  const { t, say, knowledge } = useReader();
  const { screen } = aimOf(knowledge, step);
  if (!place || paused || step.screen === undefined) return null;
  if (place.unknown && place.screen === null) return <p class="place">{t('pages.place.unknown')}</p>;
  switch (place.target) {
    case 'found':
      return <p class="place found">{t('pages.place.found')}</p>;
    case 'ambiguous':
      return <p class="place">{t('pages.place.ambiguous')}</p>;
    case 'missing':
      return (
        <p class="place">
          {t('pages.place.missing')} {label && <QuotedLabel label={label} />}
        </p>
      );
    case 'elsewhere':
      return <p class="place">{t('pages.place.elsewhere', { screen: screen ? say(screen.title) : '' })}</p>;
    case 'none':
      return null;
  }
}
