import { useState } from 'preact/hooks';
import { Button } from '../../button';
import { CopyButton } from '../../copy-button';
import { download } from '../../download';
import { useReader } from '../../reader';
import type { Outgoing, OutgoingFile } from './outgoing';
import { OwnTexts } from './own-text';
import { RECEIVE_ROUTE } from './routes';
import { listsWords } from './words';

/** Longest file that is offered to be pasted into a message, and longest part of one that is shown. */
const TO_PASTE = 200_000;
const TO_SHOW = 20_000;

/** What leaves, to be looked at; then the file itself, to be saved or copied. */
export function Leaving({ leaving }: { leaving: Outgoing }) {
  const reader = useReader();
  const { t } = reader;
  const { form, files, texts, checklists } = leaving;
  const entries = checklists.reduce((sum, { events }) => sum + events.length, 0);
  return (
    <section class="stack-tight" aria-labelledby="leaving-title">
      <h2 id="leaving-title">{t('pages.share.leaves')}</h2>
      <p>
        {form === 'file' || form === 'part'
          ? t('pages.share.leaves.text', { lists: listsWords(checklists.length, reader), count: entries })
          : t('pages.share.leaves.steps', { lists: listsWords(checklists.length, reader) })}
      </p>
      <p>{t('pages.share.leaves.never')}</p>
      <div class="folds">
        {texts.length > 0 && (
          <details>
            <summary>{t('pages.share.texts', { count: texts.length })}</summary>
            <div class="details-body stack-tight">
              {form === 'file' && <p class="quiet">{t('pages.share.texts.text')}</p>}
              <OwnTexts texts={texts} />
            </div>
          </details>
        )}
        {files.map((file) => (
          <Raw key={file.name} file={file} />
        ))}
      </div>
      {files.length === 0 && <p>{t(form === 'part' ? 'pages.share.actor.none' : 'pages.share.nothingDue')}</p>}
      <Files files={files} comesBack={form !== 'table' && form !== 'calendar'} />
    </section>
  );
}

/** The file as it leaves, letter by letter. */
function Raw({ file: { name, text } }: { file: OutgoingFile }) {
  const { t } = useReader();
  return (
    <details>
      <summary>{t('pages.share.raw', { name })}</summary>
      <div class="details-body stack-tight">
        {/* A region that scrolls can be reached by the keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls. */}
        <section class="raw" tabIndex={0} aria-label={name}>
          {text.slice(0, TO_SHOW)}
        </section>
        {text.length > TO_SHOW && <p class="quiet">{t('pages.share.raw.more', { count: text.length - TO_SHOW })}</p>}
      </div>
    </details>
  );
}

function Files({ files, comesBack }: { files: readonly OutgoingFile[]; comesBack: boolean }) {
  const { t } = useReader();
  const [saved, setSaved] = useState<string | null>(null);
  const [only, ...more] = files;
  const save = ({ name, text, type }: OutgoingFile) => {
    download(name, text, type);
    setSaved(name);
  };
  return (
    <div class="stack-tight">
      <p class="row">
        {files.map((file) => (
          <Button key={file.name} kind="primary" onPress={() => save(file)}>
            {t('pages.share.save', { name: file.name })}
          </Button>
        ))}
      </p>
      {only && more.length === 0 && only.text.length <= TO_PASTE && (
        <CopyButton text={only.text} label={t('pages.share.copy')} copied={t('pages.share.copied')} />
      )}
      <p role="status">{saved !== null && t('pages.share.saved', { name: saved })}</p>
      {saved !== null && comesBack && (
        <p>
          {t('pages.share.then')} <a href={RECEIVE_ROUTE}>{t('pages.receive.title')}</a>
        </p>
      )}
    </div>
  );
}
