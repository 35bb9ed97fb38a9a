import type { ComponentChildren } from 'preact';
import type { ChecklistHead } from '../session/messages';
import { moment } from './dates';
import { useReader } from './reader';
import { threadOf } from './running';

interface ChecklistListProps {
  checklists: readonly ChecklistHead[];
  /** The button of each. */
  action: (checklist: ChecklistHead, title: string) => ComponentChildren;
}

/** Checklists that are under way: which procedure, since when, how far, what is next. */
export function ChecklistList({ checklists, action }: ChecklistListProps) {
  const { t, say, knowledge, language } = useReader();
  return (
    <ul class="plain-list stack">
      {checklists.map((checklist) => {
        const procedure = knowledge.procedures[checklist.procedure];
        const title = procedure ? say(procedure.title) : checklist.procedure;
        const current = procedure && threadOf(procedure, checklist.state).find(({ state }) => state === 'current');
        const done = checklist.state.steps.filter((step) => step.done).length;
        return (
          <li key={checklist.id} class="card stack-tight">
            <p>
              <strong>{title}</strong>
            </p>
            <p class="quiet">
              {t('pages.progress', { done, count: checklist.state.steps.length })}
              {' · '}
              {t('pages.since', { date: moment(checklist.createdAt, language) })}
            </p>
            {current && <p>{t('pages.nextStep', { step: say(current.step.title) })}</p>}
            <p>{action(checklist, title)}</p>
          </li>
        );
      })}
    </ul>
  );
}
