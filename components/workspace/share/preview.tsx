import { useEffect, useRef, useState } from 'preact/hooks';
import type { PointingHint } from '../../../session/messages';
import type { Bundle } from '../../../store/share/bundle';
import type { Refusal } from '../../../store/share/refusals';
import { ExportButton } from '../../action-failure';
import { Button } from '../../button';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { ArrivingList } from './arriving-list';
import { HintChoice } from './hint-choice';
import { type Arriving, changesSomething } from './incoming';
import { RefusedParts } from './refused';
import { dayAndTime, listsWords } from './words';

interface PreviewProps {
  bundle: Bundle;
  refused: Refusal[];
  cleaned: number;
  lists: Arriving[];
  takeOver: (lists: readonly Arriving[], hints: readonly PointingHint[]) => void;
  again: () => void;
}

/** What is in the file and what taking it over would do, list by list; then the button that does it. */
export function Preview({ bundle, refused, cleaned, lists, takeOver, again }: PreviewProps) {
  const reader = useReader();
  const { t, language } = reader;
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [withHints, setWithHints] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const possible = lists.filter(changesSomething);
  const chosen = possible.filter(({ id }) => !left.has(id));
  const hints = withHints ? bundle.hints : [];
  const nothing = chosen.length === 0 && hints.length === 0;
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <section class="stack" aria-labelledby="preview-title">
      <h2 id="preview-title" tabIndex={-1} ref={heading}>
        {t('pages.receive.preview')}
      </h2>
      <p>
        {t('pages.receive.preview.text', {
          lists: listsWords(lists.length, reader),
          date: dayAndTime(bundle.madeAt, language),
        })}{' '}
        {t('pages.receive.preview.nothing')}
      </p>
      <HandoverNote bundle={bundle} />
      <ArrivingList lists={lists} left={left} toggle={toggle} />
      <RefusedParts refused={refused} />
      {cleaned > 0 && <p class="quiet">{t('pages.receive.cleaned', { count: cleaned })}</p>}
      <HintChoice hints={bundle.hints} value={withHints} onChange={setWithHints} />
      <Honest lists={chosen} />
      {possible.length === 0 && bundle.hints.length === 0 && <p>{t('pages.receive.nothing')}</p>}
      <p class="row">
        {!nothing && (
          <Button kind="primary" onPress={() => takeOver(chosen, hints)}>
            {chosen.length === 0
              ? t('pages.receive.takeHints')
              : t('pages.receive.take', { lists: listsWords(chosen.length, reader) })}
          </Button>
        )}
        <Button onPress={again}>{t(possible.length === 0 ? 'pages.receive.other' : 'pages.receive.cancel')}</Button>
      </p>
    </section>
  );
}

/** The sender asks for the part of one actor. */
function HandoverNote({ bundle: { handover } }: { bundle: Bundle }) {
  const { t } = useReader();
  if (!handover) return null;
  const actor = t(`pages.actor.${handover.actor}`);
  return (
    <Message kind="thread" title={t('pages.receive.handover', { actor })}>
      <p>{t('pages.receive.handover.text', { count: handover.items.length })}</p>
    </Message>
  );
}

/** What can be taken back afterwards, and what cannot. */
function Honest({ lists }: { lists: readonly Arriving[] }) {
  const { t } = useReader();
  const isNew = ({ result }: Arriving) => result.outcome === 'new';
  if (lists.length === 0) return null;
  if (lists.every(isNew)) return <p class="quiet">{t('pages.receive.undo.new')}</p>;
  return (
    <Message kind="info" title={t('pages.receive.undo.merged')}>
      <p>{t('pages.receive.undo.merged.text')}</p>
      <p>
        <ExportButton />
      </p>
    </Message>
  );
}
