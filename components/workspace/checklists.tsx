import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ChecklistHead, PanelState } from '../../session/messages';
import { ActionFailure } from '../action-failure';
import { Button } from '../button';
import type { CallFailure } from '../calls';
import { callBackground } from '../calls';
import { ChecklistList } from '../checklist-list';
import { Empty } from '../message';
import { useReader } from '../reader';
import { startAddress, threadOf } from '../running';

/** The checklists that are under way on this machine, each with the way back into it. */
export function Checklists({ state }: { state: PanelState }) {
  const { t, knowledge, language } = useReader();
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const checklists = state.others.filter(({ practice }) => !practice);

  const resume = async (checklist: ChecklistHead) => {
    setFailure(null);
    const procedure = knowledge.procedures[checklist.procedure];
    const steps = procedure ? threadOf(procedure, checklist.state).map(({ step }) => step) : [];
    const url = startAddress(knowledge, steps, language);
    const tab = await browser.tabs.create(url ? { url } : {});
    const result = await callBackground('resume', { tab: tab.id ?? null, checklist: checklist.id });
    if (!result.ok) setFailure(result.why);
  };

  return (
    <>
      <h1 tabIndex={-1}>{t('pages.checklists.title')}</h1>
      <p>{t('pages.checklists.text')}</p>
      {checklists.length === 0 ? (
        <Empty>{t('pages.checklists.empty')}</Empty>
      ) : (
        <ChecklistList
          checklists={checklists}
          action={(checklist, title) => (
            <Button onPress={() => void resume(checklist)}>
              {t('pages.checklists.resume')}
              <span class="visually-hidden"> {title}</span>
            </Button>
          )}
        />
      )}
      <ActionFailure why={failure} />
      <p class="quiet">{t('pages.checklists.panel')}</p>
    </>
  );
}
