import { useState } from 'preact/hooks';
import type { TemplateChoice } from '../../../session/messages';
import { ActionFailure } from '../../action-failure';
import { Button } from '../../button';
import { useLiveState, usePageCall } from '../../live-state';
import { Choose } from '../../panel/choose';
import { useReader } from '../../reader';
import type { ListMemory } from './memory';

/** Starts a checklist: for which case, and of what: questions, a procedure, a journey of several, a template of one's own. */
export function NewList({ memory }: { memory: ListMemory }) {
  const { t } = useReader();
  const { run, busy, failure } = usePageCall('create');
  const [label, setLabel] = useState('');
  const create = async (from: TemplateChoice, facts: Record<string, string> = {}) => {
    const result = await run({ from, facts, label: label.trim() });
    if (!result?.ok) return;
    location.hash = `#/checklist/${result.value.checklist}`;
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('pages.list.new')}</h1>
      <p>
        <a href="#/checklists">{t('pages.list.new.back')}</a>
      </p>
      <CaseField label={label} onLabel={setLabel} known={memory.summaries?.map((summary) => summary.label) ?? []} />
      <ActionFailure why={failure} />
      <Own busy={busy} onStart={(template) => void create({ kind: 'own', template })} />
      <Choose
        busy={busy}
        onStart={(procedure, facts) => void create({ kind: 'procedure', procedure }, facts)}
        onJourney={(decision, outcome, facts) => void create({ kind: 'journey', decision, outcome }, facts)}
      />
    </>
  );
}

interface CaseFieldProps {
  label: string;
  onLabel: (label: string) => void;
  known: readonly string[];
}

/** The same words make the same case. */
function CaseField({ label, onLabel, known }: CaseFieldProps) {
  const { t } = useReader();
  return (
    <div class="stack-tight card">
      <label for="new-label">
        <strong>{t('pages.list.new.label')}</strong>
      </label>
      <input
        id="new-label"
        class="list-field"
        value={label}
        maxLength={200}
        autocomplete="off"
        list="new-labels"
        aria-describedby="new-label-hint"
        onInput={(event) => onLabel(event.currentTarget.value)}
      />
      <datalist id="new-labels">
        {[...new Set(known)]
          .filter(Boolean)
          .slice(0, 200)
          .map((text) => (
            <option key={text} value={text} />
          ))}
      </datalist>
      <p id="new-label-hint" class="quiet">
        {t('pages.list.new.label.hint')}
      </p>
    </div>
  );
}

/** Templates of one's own, where there are any. */
function Own({ busy, onStart }: { busy: boolean; onStart: (template: string) => void }) {
  const { t, say } = useReader();
  const [live] = useLiveState('templates', {});
  const templates = live.status === 'ready' ? live.value : [];
  return (
    <>
      <ActionFailure why={live.status === 'failed' ? live.why : null} />
      {templates.length > 0 && (
        <section class="stack-tight" aria-labelledby="own-title">
          <h2 id="own-title">{t('pages.list.new.own')}</h2>
          <ul class="plain-list stack-tight entries">
            {templates.map(({ id, title, items }) => (
              <li key={id} class="stack-tight">
                <Button kind="entry" busy={busy} describedBy={`about-${id}`} onPress={() => onStart(id)}>
                  {t('pages.start', { procedure: typeof title === 'string' ? title : say(title) })}
                </Button>
                <p id={`about-${id}`} class="quiet entry-about">
                  {t('pages.list.new.items', { count: items.length })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
