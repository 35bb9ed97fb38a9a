import type { Procedure, Step } from '../../rules/model';
import type { Place } from '../../session/messages';
import { placeCode } from '../../store/share/place-code';
import { CopyButton } from '../copy-button';
import { ownVersion } from '../own-version';
import { useReader } from '../reader';

interface CopyPlaceProps {
  step: Step;
  procedure: Procedure;
  place: Place | null;
}

/** Where the person is, for whoever helps them: no address, nothing typed, no name. */
export function CopyPlace({ step, procedure, place }: CopyPlaceProps) {
  const { t } = useReader();
  const code = placeCode({
    procedure: procedure.id,
    step: procedure.steps.findIndex(({ id }) => id === step.id) + 1 || null,
    screen: place?.screen ?? null,
    language: place?.pageLanguage ?? null,
    version: ownVersion(),
  });
  return (
    <CopyButton kind="link" text={code} label={t('pages.share.place.copy')} copied={t('pages.share.place.copied')} />
  );
}
