import { useRef } from 'preact/hooks';
import type { Procedure } from '../../rules/model';
import { evidenceDate } from '../../texts/dates';
import { Button } from '../button';
import { bySystem, type SystemGroup } from '../chooser/catalogue';
import { findProcedures } from '../chooser/search';
import type { View } from '../chooser/views';
import { useReader } from '../reader';
import { Search } from './search';

type ListView = Extract<View, { kind: 'procedures' }>;

interface ProcedureListProps {
  view: ListView;
  change: (view: ListView) => void;
  onLook: (procedure: string) => void;
  onQuestions: () => void;
  onLeave: () => void;
}

/** Everything that can be carried out, by the part of access management it belongs to; and a search over all of it. */
export function ProcedureList({ view, change, onLook, onQuestions, onLeave }: ProcedureListProps) {
  const { t, knowledge, language } = useReader();
  const root = useRef<HTMLElement>(null);
  const query = view.query.trim();
  const found = findProcedures(knowledge, Object.values(knowledge.procedures), query, language);
  const toFirst = () => root.current?.querySelector<HTMLElement>('.entries button')?.focus();
  const clear = () => change({ ...view, query: '' });
  return (
    <section class="stack" ref={root} aria-labelledby="procedures-title">
      <p>
        <Button kind="link" onPress={onLeave}>
          {t('pages.question.leave')}
        </Button>
      </p>
      <h2 id="procedures-title" tabIndex={-1} data-view-heading>
        {t('pages.procedures.title')}
      </h2>
      <Search
        query={view.query}
        onQuery={(typed) => change({ ...view, query: typed })}
        hint={t('pages.search.hint')}
        onToResults={toFirst}
        heard={query === '' || found.length === 0}
        result={
          query === '' ? '' : t(found.length === 1 ? 'pages.search.one' : 'pages.search.count', { count: found.length })
        }
      />
      {found.length === 0 ? (
        <div class="stack-tight">
          <p>
            <strong>{t('pages.search.none', { query })}</strong>
          </p>
          <p>{t('pages.search.none.text')}</p>
          <p class="row">
            <Button onPress={clear}>{t('pages.search.clear')}</Button>
            <Button opens="decisions" onPress={onQuestions}>
              {t('pages.choose.questions')}
            </Button>
          </p>
        </div>
      ) : (
        <div class="systems">
          {bySystem(found).map((group) => (
            <Group
              key={group.system}
              group={group}
              open={query !== '' || view.open.includes(group.system)}
              onToggle={(open) => {
                if (query !== '' || open === view.open.includes(group.system)) return;
                const others = view.open.filter((system) => system !== group.system);
                change({ ...view, open: open ? [...others, group.system] : others });
              }}
              onLook={onLook}
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface GroupProps {
  group: SystemGroup;
  open: boolean;
  onToggle: (open: boolean) => void;
  onLook: (procedure: string) => void;
}

function Group({ group: { system, procedures }, open, onToggle, onLook }: GroupProps) {
  const { t } = useReader();
  return (
    <details open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h3>{t(`pages.system.${system}`)}</h3> <span class="quiet">{procedures.length}</span>
      </summary>
      <ul class="plain-list stack entries">
        {procedures.map((procedure) => (
          <li key={procedure.id} class="stack-tight">
            <Entry procedure={procedure} onLook={onLook} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One procedure in the list: its title, who carries it out, how old the evidence is, and what to mind. */
function Entry({ procedure, onLook }: { procedure: Procedure; onLook: (procedure: string) => void }) {
  const { t, say, language } = useReader();
  const { id, title, actor, asOf, supersededBy, undescribed } = procedure;
  const date = asOf === null ? t('pages.source.undated') : evidenceDate(asOf, language);
  return (
    <>
      <Button kind="entry" opens={id} describedBy={`about-${id}`} onPress={() => onLook(id)}>
        {say(title)}
      </Button>
      <p id={`about-${id}`} class="quiet entry-about">
        {t(`pages.actor.${actor}`)} · {date}
        {supersededBy && (
          <>
            {' · '}
            <span class="mark">{t('pages.mark.superseded')}</span>
          </>
        )}
        {undescribed && (
          <>
            {' · '}
            <span class="mark">{t('pages.mark.undescribed')}</span>
          </>
        )}
      </p>
    </>
  );
}
