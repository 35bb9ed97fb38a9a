import { Failure } from '../failure';
import { useReader } from '../reader';
import { Lists } from './list/lists';
import type { ListMemory } from './list/memory';
import { useSummaries } from './list/summaries';

/** The checklists on this machine, and the way to a new one. */
export function Checklists({ memory }: { memory: ListMemory }) {
  const { t } = useReader();
  const [live, again] = useSummaries(memory);
  return (
    <>
      <div class="split">
        <h1 tabIndex={-1}>{t('pages.checklists.title')}</h1>
        <a class="button primary" href="#/new">
          {t('pages.list.new')}
        </a>
      </div>
      <p>{t('pages.list.text')}</p>
      {live.status === 'loading' && (
        <p role="status" class="quiet">
          {t('pages.loading')}
        </p>
      )}
      {live.status === 'failed' && <Failure why={live.why} again={again} />}
      {live.status === 'ready' && <Lists summaries={live.value} memory={memory} />}
    </>
  );
}
