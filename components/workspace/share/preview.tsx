import { useEffect, useRef, useState } from 'preact/hooks';
import { ExportButton } from '../../action-failure';
import { Button } from '../../button';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { ArrivingList } from './arriving-list';
import { HintChoice } from './hint-choice';
import { type Arriving, changesSomething } from './incoming';
import type { PreviewOfLists } from './previewing';
import { RefusedParts } from './refused';
import type { Receive } from './use-receive';
import { dayAndTime, listsWords } from './words';

interface PreviewProps {
  preview: PreviewOfLists;
  takeOver: Receive['takeOver'];
  again: () => void;
}

/** What is in the file and what taking it over would do, list by list; then the button that does it. */
export function Preview({ preview, takeOver, again }: PreviewProps) {
  const reader = useReader();
  const { t } = reader;
  const { lists, refused, cleaned, unreadable, templates } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [withHints, setWithHints] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const possible = lists.filter(({ result }) => changesSomething(result));
  const chosen = possible.filter(({ id }) => !left.has(id));
  const hints = withHints ? preview.hints : [];
  // What belongs to no list comes along when everything does.
  const all = left.size === 0;
  const ids = new Set((all ? lists : chosen).map(({ id }) => id));
  const nothing = chosen.length === 0 && hints.length === 0 && (templates === 0 || !all);
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
        <From preview={preview} /> {t('pages.receive.preview.nothing')}
      </p>
      <HandoverNote handover={preview.handover} />
      <ArrivingList lists={lists} left={left} toggle={toggle} />
      <RefusedParts refused={refused} />
      {cleaned > 0 && <p class="quiet">{t('pages.receive.cleaned', { count: cleaned })}</p>}
      {templates > 0 && <p>{t('pages.receive.templates', { count: templates })}</p>}
      {unreadable > 0 && <p>{t('pages.receive.unreadable', { count: unreadable })}</p>}
      <HintChoice hints={preview.hints} value={withHints} onChange={setWithHints} />
      <Honest lists={chosen} />
      {possible.length === 0 && preview.hints.length === 0 && templates === 0 && <p>{t('pages.receive.nothing')}</p>}
      <p class="row">
        {!nothing && (
          <Button kind="primary" onPress={() => takeOver(preview, ids, hints)}>
            {chosen.length === 0
              ? t(hints.length > 0 ? 'pages.receive.takeHints' : 'pages.receive.takeRest')
              : t('pages.receive.take', { lists: listsWords(chosen.length, reader) })}
          </Button>
        )}
        <Button onPress={again}>{t(possible.length === 0 ? 'pages.receive.other' : 'pages.receive.cancel')}</Button>
      </p>
    </section>
  );
}

/** What kind of file it is, and how much is in it. */
function From({ preview: { from, madeAt, lists } }: { preview: PreviewOfLists }) {
  const reader = useReader();
  const { t, language } = reader;
  const words = listsWords(lists.length, reader);
  if (from === 'export' || madeAt === null) return <>{t('pages.receive.preview.export', { lists: words })}</>;
  return <>{t('pages.receive.preview.text', { lists: words, date: dayAndTime(madeAt, language) })}</>;
}

/** The sender asks for the part of one actor. */
function HandoverNote({ handover }: Pick<PreviewOfLists, 'handover'>) {
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
