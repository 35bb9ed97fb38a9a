import type { ChecklistHead, PanelState } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import { usePageCall } from '../live-state';
import { Message } from '../message';
import { useReader } from '../reader';

interface WhoseProps {
  checklist: ChecklistHead;
  state: PanelState;
  tab: number | null;
}

/** Whose page this is, where it is not the list's company, or where nobody can tell: the person chooses. */
export function WhosePage({ checklist, state, tab }: WhoseProps) {
  const { t } = useReader();
  const nameOf = useListName();
  const resume = usePageCall('resume');
  const settle = usePageCall('settle-case');
  const { page, fitting } = state.whose;
  if (tab === null || page === 'quiet') return null;
  if (page === 'unsure') {
    return (
      <Message kind="info" title={t('pages.whose.unsure')}>
        <p>{t('pages.whose.unsure.text', { list: nameOf(checklist) })}</p>
        <p>
          <Button busy={resume.busy} onPress={() => void resume.run({ tab, checklist: checklist.id })}>
            {t('pages.whose.yes')}
          </Button>
        </p>
        <ActionFailure why={resume.failure} />
      </Message>
    );
  }
  return (
    <Message kind="warning" title={t('pages.whose.other')} alert>
      <p>{t('pages.whose.other.text')}</p>
      {fitting.length === 0 && <p>{t('pages.whose.none')}</p>}
      <p class="row">
        {fitting.map((other) => (
          <Button
            key={other.id}
            kind="primary"
            busy={resume.busy}
            onPress={() => void resume.run({ tab, checklist: other.id })}
          >
            {t('pages.whose.switch', { list: nameOf(other) })}
          </Button>
        ))}
        <Button busy={settle.busy} onPress={() => void settle.run({ tab, checklist: checklist.id })}>
          {t('pages.whose.this')}
        </Button>
      </p>
      <ActionFailure why={resume.failure ?? settle.failure} />
    </Message>
  );
}

/** Keeps the enterprise number of the list on this machine, or forgets it: only where one is known. */
export function KeepCase({ checklist, state }: Omit<WhoseProps, 'tab'>) {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('keep-case');
  const { known, kept } = state.whose;
  if (!known) return null;
  return (
    <details>
      <summary>{t('pages.whose.title')}</summary>
      <div class="details-body stack-tight">
        <p>{t(kept ? 'pages.whose.kept' : 'pages.whose.memory')}</p>
        <p>
          <Button busy={busy} onPress={() => void run({ checklist: checklist.id, keep: !kept })}>
            {t(kept ? 'pages.whose.forget' : 'pages.whose.keep')}
          </Button>
        </p>
        <ActionFailure why={failure} />
      </div>
    </details>
  );
}

/** A list as a person tells it from others: what somebody called it, with its title. */
export function useListName(): (checklist: ChecklistHead) => string {
  const { say } = useReader();
  return ({ title, label }) => {
    const words = typeof title === 'string' ? title : say(title);
    return label === '' ? words : `${label} · ${words}`;
  };
}
