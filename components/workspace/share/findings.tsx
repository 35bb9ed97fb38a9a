import type { BundledChecklist } from '../../../store/share/bundle';
import { KEEPABLE, type Keepable } from '../../../store/share/redact';
import type { FoundInBundle } from '../../../store/share/redact-bundle';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { placesOf, placeWords } from './found-places';
import { OwnText } from './own-text';

interface FindingsProps {
  found: readonly FoundInBundle[];
  checklists: readonly BundledChecklist[];
  keep: readonly Keepable[];
  onKeep: (keep: Keepable[]) => void;
}

/** Numbers and addresses in the texts that would leave: where each stands, and what becomes of it. */
export function Findings({ found, checklists, keep, onKeep }: FindingsProps) {
  const { t } = useReader();
  const kinds = Map.groupBy(found, ({ kind }) => kind);
  const national = kinds.get('national-number') ?? [];
  const places = placesOf(checklists);
  const toggle = (kind: Keepable) =>
    onKeep(keep.includes(kind) ? keep.filter((other) => other !== kind) : [...keep, kind]);
  return (
    <section class="stack-tight" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('pages.share.found')}</h2>
      {found.length === 0 && <p>{t('pages.share.found.none')}</p>}
      {national.length > 0 && (
        <Message kind="warning" title={t('pages.share.found.national', { count: national.length })}>
          <p>{t('pages.share.found.national.text')}</p>
          <FoundList found={national} places={places} />
        </Message>
      )}
      {KEEPABLE.map((kind) => {
        const here = kinds.get(kind);
        if (!here) return null;
        return (
          <div key={kind} class="card stack-tight">
            <label class="take">
              <input type="checkbox" checked={keep.includes(kind)} onChange={() => toggle(kind)} />
              <span>{t(`pages.share.keep.${kind}`, { count: here.length })}</span>
            </label>
            <FoundList found={here} places={places} />
          </div>
        );
      })}
      <p class="quiet">{t('pages.share.found.names')}</p>
    </section>
  );
}

function FoundList({ found, places }: { found: readonly FoundInBundle[]; places: ReturnType<typeof placesOf> }) {
  const reader = useReader();
  const { t } = reader;
  return (
    <ul class="stack-tight found">
      {found.map((one, index) => (
        <li key={index}>
          {placeWords(one.place, places, reader)}
          {' — '}
          {one.kept ? (
            <>
              <OwnText text={one.value} /> <strong>{t('pages.share.found.stays')}</strong>
            </>
          ) : (
            <>
              <del>
                <OwnText text={one.value} />
              </del>{' '}
              {t('pages.share.found.goes')}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
