import type { ItemState } from '../../../rules/engine/checklist';
import { stepOfItem } from '../../../rules/engine/template';
import type { Language, SourceRef, Step } from '../../../rules/model';
import { asItStands, type BundledChecklist } from '../../../store/share/bundle';
import { listed } from '../../../store/share/rows';
import { evidenceDate } from '../../../texts/dates';
import { Button } from '../../button';
import { citedSources } from '../../localise';
import { ReaderProvider, useReader } from '../../reader';
import { OwnText } from './own-text';
import { dayAndTime, dayOnly } from './words';

interface PrintSheetProps {
  /** As it leaves. */
  checklist: BundledChecklist;
  language: Language;
  now: number;
}

/** One list on paper, shown as it will be printed: boxes, actors, sources with the date of the evidence, room for notes. */
export function PrintSheet(props: PrintSheetProps) {
  const { t, knowledge } = useReader();
  return (
    <section class="print-area stack" aria-label={t('pages.share.form.print')}>
      <p class="screen-only">
        <Button kind="primary" onPress={() => print()}>
          {t('pages.print.do')}
        </Button>
      </p>
      <ReaderProvider language={props.language} knowledge={knowledge}>
        <Sheet {...props} />
      </ReaderProvider>
    </section>
  );
}

function Sheet({ checklist, language, now }: PrintSheetProps) {
  const { t } = useReader();
  const list = listed(asItStands(checklist), { language, t });
  const steps = useSteps(checklist);
  const refs = [...new Set(list.rows.flatMap(({ state }) => steps.get(state.item.id)?.sources ?? []))];
  let section = '';
  return (
    <article class="sheet stack" lang={language}>
      <header class="stack-tight">
        <h2>{list.title}</h2>
        {list.label !== '' && (
          <p>
            <strong>
              <OwnText text={list.label} />
            </strong>
          </p>
        )}
        <p class="quiet">
          {t('pages.receive.steps', { done: list.view.done, count: list.view.of })}
          {list.view.due.value !== null &&
            ` · ${t('pages.print.due', { date: dayOnly(list.view.due.value, language) })}`}
          {` · ${t('pages.print.printed', { date: dayAndTime(now, language) })}`}
        </p>
      </header>
      <ol class="sheet-items">
        {list.rows.map(({ state, title, section: heading }) => {
          // A list of one procedure is called like it.
          const first = heading !== '' && heading !== section && heading !== list.title;
          section = heading;
          return (
            <li key={state.item.id}>
              {first && <h3>{heading}</h3>}
              <Item state={state} title={title} cited={steps.get(state.item.id)?.sources ?? []} refs={refs} />
            </li>
          );
        })}
      </ol>
      <Notes texts={list.view.notes.map(({ text }) => text)} />
      <Sources refs={refs} language={language} />
      <p class="quiet">{t('pages.independent')}</p>
    </article>
  );
}

/** What the knowledge says of the items that it knows. */
function useSteps({ templates }: BundledChecklist): Map<string, Step> {
  const { knowledge } = useReader();
  const steps = new Map<string, Step>();
  for (const { sections, items } of templates) {
    const procedures = new Map(sections.map(({ id, procedure }) => [id, knowledge.procedures[procedure]]));
    for (const item of items) {
      const step = procedures.get(item.section ?? '')?.steps.find(({ id }) => id === stepOfItem(item));
      if (step) steps.set(item.id, step);
    }
  }
  return steps;
}

interface ItemProps {
  state: ItemState;
  title: string;
  cited: readonly SourceRef[];
  /** Of the whole sheet: a source goes by its place there. */
  refs: readonly SourceRef[];
}

function Item({ state, title, cited, refs }: ItemProps) {
  const { t, language } = useReader();
  const { item, status, diverged, assigned, due, notes } = state;
  const { value } = status;
  const at = status.heads.at(-1)?.at;
  return (
    <div class={`sheet-item ${value}`}>
      <span class="box" aria-hidden="true">
        {value === 'done' ? '✓' : value === 'removed' ? '–' : ''}
      </span>
      <div>
        <p>
          <strong>{title}</strong>
          {item.actor && ` · ${t(`pages.actor.${item.actor}`)}`}
          {cited.length > 0 && <span class="quiet"> [{cited.map((ref) => refs.indexOf(ref) + 1).join(', ')}]</span>}
        </p>
        <p class="quiet">
          {[
            value === 'done' && at !== undefined && t('pages.print.done', { when: dayAndTime(at, language) }),
            value === 'removed' && t('pages.print.removed'),
            diverged.length > 0 && t('pages.print.diverged'),
            due.value !== null && t('pages.print.due', { date: dayOnly(due.value, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {assigned.value !== null && (
          <p class="quiet">
            {t('pages.print.assigned')} <OwnText text={assigned.value} />
          </p>
        )}
        {notes.map(({ id, text }) => (
          <p key={id} class="quiet">
            {t('pages.print.note')} <OwnText text={text} />
          </p>
        ))}
        {value === 'open' && <p class="line quiet">{t('pages.print.who')}</p>}
      </div>
    </div>
  );
}

function Notes({ texts }: { texts: readonly string[] }) {
  const { t } = useReader();
  return (
    <section class="stack-tight">
      <h3>{t('pages.print.notes')}</h3>
      {texts.map((text) => (
        <p key={text}>
          <OwnText text={text} />
        </p>
      ))}
      <p class="line" />
      <p class="line" />
    </section>
  );
}

function Sources({ refs, language }: { refs: readonly SourceRef[]; language: Language }) {
  const { t, knowledge } = useReader();
  if (refs.length === 0) return null;
  return (
    <section class="stack-tight sheet-sources">
      <h3>{t('pages.print.sources')}</h3>
      <ol>
        {refs.map((ref) => {
          const [source] = citedSources(knowledge, [ref], language);
          return (
            <li key={ref} class="quiet">
              {source
                ? [
                    source.title,
                    source.place,
                    source.publisher,
                    source.asOf ? evidenceDate(source.asOf, language) : t('pages.source.undated'),
                    t(`pages.evidence.${source.evidence}`),
                  ]
                    .filter(Boolean)
                    .join(', ')
                : ref}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
