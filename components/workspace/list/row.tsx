import { moment } from '../../dates';
import { useReader } from '../../reader';
import { type Row, share } from './arrange';
import { isOverdue, isWaiting, type Viewpoint } from './filters';
import { titleOf } from './find';
import { countLists, type Mark, marksOf } from './words';

/** Which of its two controls of a row the keyboard is on. */
export type Column = 'check' | 'open';

export interface RowProps {
  row: Row;
  /** 0-based, and of how many. */
  index: number;
  count: number;
  top: number;
  /** The one row that the Tab key comes to. */
  active: boolean;
  selected: 'all' | 'some' | 'none';
  now: number;
  viewpoint: Viewpoint;
  onSelect: (row: Row, range: boolean) => void;
  onOpen: (row: Row) => void;
}

/** One line: a list, or a case of several. Everything in it can be read without seeing colours. */
export function RowView(props: RowProps) {
  const { row, index, count, top, active } = props;
  const within = row.kind === 'list' && row.within !== null;
  return (
    <li
      class={`list-row ${row.kind}${within ? ' within' : ''}${props.selected === 'none' ? '' : ' selected'}`}
      style={{ top: `${top}px` }}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-row={row.key}
    >
      <Check {...props} />
      {row.kind === 'list' ? (
        <ListCells {...props} row={row} tabIndex={active ? 0 : -1} />
      ) : (
        <CaseCells {...props} row={row} tabIndex={active ? 0 : -1} />
      )}
    </li>
  );
}

function Check({ row, active, selected, onSelect }: RowProps) {
  const { t, language } = useReader();
  const name =
    row.kind === 'case'
      ? t('pages.list.select.case', { label: row.label })
      : [
          t('pages.list.select', { title: titleOf(row.summary, language) ?? t('pages.list.untitled') }),
          row.summary.label,
        ]
          .filter(Boolean)
          .join(' · ');
  return (
    <label class="list-check">
      <input
        type="checkbox"
        data-column="check"
        tabIndex={active ? 0 : -1}
        checked={selected === 'all'}
        ref={(box) => {
          if (box) box.indeterminate = selected === 'some';
        }}
        onClick={(event) => onSelect(row, event.shiftKey)}
      />
      <span class="visually-hidden">{name}</span>
    </label>
  );
}

type CellsOf<Kind extends Row['kind']> = RowProps & { row: Extract<Row, { kind: Kind }>; tabIndex: number };

function ListCells({ row, tabIndex, now, viewpoint, onOpen }: CellsOf<'list'>) {
  const reader = useReader();
  const { t, language } = reader;
  const { summary, within } = row;
  const title = titleOf(summary, language) ?? t('pages.list.untitled');
  return (
    <>
      <div class="list-what">
        <a
          class="list-open"
          href={`#/checklist/${summary.id}`}
          data-column="open"
          tabIndex={tabIndex}
          title={title}
          onClick={() => onOpen(row)}
        >
          {title}
        </a>
        {summary.label !== '' && (
          <span class={within === null ? 'list-label' : 'visually-hidden'}>
            <span class="visually-hidden">{t('pages.list.label')} </span>
            {summary.label}
          </span>
        )}
      </div>
      <Progress done={summary.done} of={summary.of} />
      <Marks marks={marksOf(summary, now, viewpoint, reader)} />
      <div class="list-who">
        {summary.assigned.length > 0 && (
          <span class="list-names" title={summary.assigned.join(', ')}>
            <span class="visually-hidden">{t('pages.list.assigned')} </span>
            {summary.assigned.join(', ')}
          </span>
        )}
        <span>{t('pages.list.changed', { date: moment(summary.updatedAt, language, now) })}</span>
      </div>
    </>
  );
}

function CaseCells({ row, tabIndex, viewpoint, onOpen }: CellsOf<'case'>) {
  const reader = useReader();
  const { t } = reader;
  const { label, members, done, of, open } = row;
  const late = members.filter((member) => isOverdue(member, viewpoint)).length;
  const waiting = members.filter(isWaiting).length;
  const diverged = members.filter((member) => member.diverged > 0).length;
  const marks: Mark[] = [];
  if (late > 0) marks.push({ kind: 'overdue', text: t('pages.list.case.overdue', { count: late }) });
  if (diverged > 0) marks.push({ kind: 'diverged', text: t('pages.list.case.diverged', { count: diverged }) });
  if (waiting > 0) marks.push({ kind: 'waiting', text: t('pages.list.case.waiting', { count: waiting }) });
  return (
    <>
      <div class="list-what">
        <button
          type="button"
          class="list-fold"
          data-column="open"
          tabIndex={tabIndex}
          aria-expanded={open}
          title={label}
          onClick={() => onOpen(row)}
        >
          {label}
        </button>
        <span class="list-label">{countLists(members.length, reader)}</span>
      </div>
      <Progress done={done} of={of} />
      <Marks marks={marks} />
    </>
  );
}

/** A piece of thread, as long as what is done, with a knot at its end. The words beside it say the same. */
function Progress({ done, of }: { done: number; of: number }) {
  const { t } = useReader();
  if (of === 0) return <div class="list-progress">{t('pages.list.uncounted')}</div>;
  return (
    <div class="list-progress">
      <span class={`list-thread${done === of ? ' whole' : ''}`} aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(share({ done, of }) * 100)}%` }} />
      </span>
      <span>{t('pages.progress', { done, count: of })}</span>
    </div>
  );
}

function Marks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return <div class="list-marks" />;
  return (
    <div class="list-marks">
      {marks.map(({ kind, text }) => (
        <span key={kind} class={`list-mark ${kind}`}>
          {text}
        </span>
      ))}
    </div>
  );
}
