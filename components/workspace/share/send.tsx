import { useMemo, useState } from 'preact/hooks';
import type { Keepable } from '../../../store/share/redact';
import { Button } from '../../button';
import { Failure } from '../../failure';
import { LanguagePicker } from '../../language-picker';
import { Empty } from '../../message';
import { useReader } from '../../reader';
import { Findings } from './findings';
import { FormChoice } from './form-choice';
import { HintChoice } from './hint-choice';
import { Leaving } from './leaving';
import type { Form } from './leaving-parts';
import { outgoing, type Wish } from './outgoing';
import { firstActor, PartChoice } from './part-choice';
import { PartMessage } from './part-message';
import { PrintSheet } from './print-sheet';
import { useSentIds } from './routes';
import { type Shared, useShared } from './shared';
import { listsWords, titleWords } from './words';

/** Sends lists to somebody: in which form, what leaves, and only then the file. Ariane itself sends nothing. */
export function Send() {
  const { t } = useReader();
  const ids = useSentIds();
  const [fetched, again] = useShared(ids);
  return (
    <div class="send stack">
      <h1 tabIndex={-1}>{t('pages.share.title')}</h1>
      {fetched.status === 'loading' && (
        <p role="status" class="quiet">
          {t('pages.loading')}
        </p>
      )}
      {fetched.status === 'failed' && <Failure why={fetched.why} again={again} />}
      {fetched.status === 'ready' && <Ready key={ids.join()} ids={ids} shared={fetched.value} again={again} />}
    </div>
  );
}

function Ready({ ids, shared, again }: { ids: readonly string[]; shared: Shared; again: () => void }) {
  const reader = useReader();
  const { t } = reader;
  const { checklists } = shared;
  if (checklists.length === 0) {
    return (
      <>
        <Empty>{t('pages.share.empty')}</Empty>
        <p>
          <a class="button" href="#/checklists">
            {t('pages.nav.checklists')}
          </a>
        </p>
      </>
    );
  }
  const missing = ids.length - checklists.length;
  return (
    <>
      <p>
        {checklists.length === 1
          ? titleWords(checklists[0]?.templates[0]?.title ?? null, reader)
          : listsWords(checklists.length, reader)}
      </p>
      {missing > 0 && <p>{t('pages.share.missing', { lists: listsWords(missing, reader) })}</p>}
      <Compose shared={shared} again={again} />
    </>
  );
}

/** The choices, and below them what they come to. */
function Compose({ shared, again }: { shared: Shared; again: () => void }) {
  const { t, language: reading, knowledge } = useReader();
  const [only] = shared.checklists;
  const [form, setForm] = useState<Form>('file');
  const [chosen, setLanguage] = useState<Wish['language'] | null>(null);
  const [keep, setKeep] = useState<readonly Keepable[]>([]);
  const [withHints, setWithHints] = useState(false);
  const language = chosen ?? reading;
  // One moment for all that is shown: what is downloaded is what was seen.
  const [now] = useState(() => Date.now());
  const [actor, setActor] = useState<Wish['actor']>(() => (only ? firstActor(only) : null));
  const leaving = useMemo(
    () => outgoing(shared, { form, language, keep, withHints, actor }, knowledge.procedures, now),
    [shared, form, language, keep, withHints, actor, knowledge, now],
  );
  const [sheet] = leaving.checklists;
  return (
    <>
      <FormChoice value={form} onChange={setForm} lists={shared.checklists.length} />
      {form === 'part' && only && <PartChoice checklist={only} value={actor} onChange={setActor} />}
      {form !== 'file' && <LanguagePicker value={language} onChoose={setLanguage} label={t('pages.share.language')} />}
      <Findings found={leaving.found} checklists={leaving.checklists} keep={keep} onKeep={setKeep} />
      {form === 'file' && <HintChoice hints={shared.hints} value={withHints} onChange={setWithHints} leaving />}
      {form === 'print' && sheet ? (
        <PrintSheet checklist={sheet} language={language} now={now} />
      ) : (
        <>
          <PartMessage message={leaving.message} language={language} />
          <Leaving leaving={leaving} />
        </>
      )}
      <p>
        <Button kind="link" onPress={again}>
          {t('pages.share.again')}
        </Button>
      </p>
    </>
  );
}
