import { useReader } from '../../reader';
import { Item } from './item';
import { useList } from './list-context';
import { type Block, nextOf, outlineOf } from './outline';

/** All items on one thread: by procedure, and within it by who does them. */
export function ItemThread() {
  const { view, open } = useList();
  const blocks = outlineOf(view.items, open.template.sections);
  const next = nextOf(view.items)?.item.id ?? null;
  return (
    <div class="item-thread stack">
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} next={next} alone={blocks.length === 1} />
      ))}
    </div>
  );
}

function BlockView({ block, next, alone }: { block: Block; next: string | null; alone: boolean }) {
  const { t, say, knowledge } = useReader();
  const { section, groups } = block;
  const procedure = (section && knowledge.procedures[section.procedure]) ?? null;
  const items = groups.flatMap((group) => group.items);
  const done = items.filter(({ status }) => status.value === 'done').length;
  const counted = items.filter(({ status }) => status.value !== 'removed').length;
  const title = section ? say(section.title) : t('pages.checklist.ownItems');
  return (
    <section class="stack-tight" aria-labelledby={block.id}>
      <h2 id={block.id} class={alone && section ? 'visually-hidden' : undefined}>
        {title}
      </h2>
      {!alone && <p class="quiet">{t('pages.progress', { done, count: counted })}</p>}
      <div>
        {groups.map((group, index) => (
          <div key={group.items[0]?.item.id} class="group">
            <h3 class="doer">{t(group.doer === 'us' ? 'pages.checklist.us' : `pages.actor.${group.doer}`)}</h3>
            <ol class="items">
              {group.items.map((state) => (
                <Item
                  key={state.item.id}
                  state={state}
                  procedure={procedure}
                  current={state.item.id === next}
                  first={index === 0 && state === group.items[0]}
                  last={index === groups.length - 1 && state === group.items.at(-1)}
                />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
