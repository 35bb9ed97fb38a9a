import type { TemplateItem } from '../../../rules/engine/template';
import { changesNothing, type TemplateChanges, templateChanges } from '../../../rules/engine/template-changes';
import { Button } from '../../button';
import { Message } from '../../message';
import { useReader } from '../../reader';
import { useWords } from '../own-words';
import { useList } from './list-context';

/** There is a newer version of what this list was begun with: what it would change, before anything does. */
export function Migration() {
  const { t, say } = useReader();
  const { open, view, frozen, act } = useList();
  const { newer, template, record } = open;
  // What is finished stays as it is, also when it was opened again; there something has to be unticked first.
  if (newer === null || frozen || view.finished) return null;
  const changes = templateChanges(template, newer, record.facts);
  if (changesNothing(changes)) return null;
  const accept = () =>
    void act(
      [{ kind: 'migrated', version: newer.version }],
      t('pages.checklist.log.migrated', { version: newer.version }),
    );
  return (
    <Message kind="thread" title={t('pages.checklist.newer')}>
      <p>{t('pages.checklist.newer.text')}</p>
      <details>
        <summary>{t('pages.checklist.newer.preview')}</summary>
        <div class="details-body stack-tight">
          <Changes changes={changes} />
          {changes.revised.length > 0 && (
            <>
              <p>
                <strong>{t('pages.checklist.newer.revised')}</strong>
              </p>
              <ul>
                {changes.revised.map(({ id, title }) => (
                  <li key={id}>{say(title)}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            <Button kind="primary" onPress={accept}>
              {t('pages.checklist.newer.accept')}
            </Button>
          </p>
        </div>
      </details>
    </Message>
  );
}

function Changes({ changes: { added, gone, changed, reordered } }: { changes: TemplateChanges }) {
  const { t } = useReader();
  const { view } = useList();
  const words = useWords();
  const done = new Set(view.items.flatMap(({ item, status }) => (status.value === 'done' ? [item.id] : [])));
  return (
    <>
      <Items title={t('pages.checklist.newer.added')} items={added} say={(item) => words(item.title)} />
      <Items
        title={t('pages.checklist.newer.gone')}
        items={gone}
        say={(item) =>
          done.has(item.id) ? t('pages.checklist.newer.gone.done', { item: words(item.title) }) : words(item.title)
        }
      />
      {changed.length > 0 && (
        <>
          <p>
            <strong>{t('pages.checklist.newer.changed')}</strong>
          </p>
          <ul>
            {changed.map(({ before, after }) => (
              <li key={after.id}>
                {words(before.title) === words(after.title)
                  ? words(after.title)
                  : t('pages.checklist.newer.changed.title', {
                      before: words(before.title),
                      after: words(after.title),
                    })}
              </li>
            ))}
          </ul>
        </>
      )}
      {reordered && <p>{t('pages.checklist.newer.reordered')}</p>}
    </>
  );
}

interface ItemsProps {
  title: string;
  items: readonly TemplateItem[];
  say: (item: TemplateItem) => string;
}

function Items({ title, items, say }: ItemsProps) {
  if (items.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>{say(item)}</li>
        ))}
      </ul>
    </>
  );
}
