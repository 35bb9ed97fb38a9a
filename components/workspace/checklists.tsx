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
      <h1 tabIndex={-1}>{t('pages.checklists.title')}</h1>
      <p>{t('pages.list.text')}</p>
      <p>
        <a class="button primary" href="#/new">
          {t('pages.list.new')}
        </a>
      </p>
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
