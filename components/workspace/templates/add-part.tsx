import { useState } from 'preact/hooks';
import type { DraftPart } from '../../../rules/engine/own-template';
import { Button } from '../../button';
import { bySystem } from '../../chooser/catalogue';
import { useReader } from '../../reader';
import { MOST } from '../checklist/most';
import { WordForm } from '../checklist/word-form';

/** Adds a procedure, or an item in the person's own words, at the end. */
export function AddPart({ onAdd }: { onAdd: (part: DraftPart, name: string) => void }) {
  const { t } = useReader();
  const [round, setRound] = useState(0);
  return (
    <section class="stack" aria-labelledby="add-title">
      <h2 id="add-title">{t('pages.templates.add')}</h2>
      <AddProcedure onAdd={onAdd} />
      <WordForm
        key={round}
        label={t('pages.templates.ownItem')}
        save={t('pages.templates.add.item')}
        most={MOST.title}
        focused={round > 0}
        onSave={(title) => {
          onAdd({ title }, title);
          setRound((count) => count + 1);
        }}
      />
    </section>
  );
}

function AddProcedure({ onAdd }: Parameters<typeof AddPart>[0]) {
  const { t, say, knowledge } = useReader();
  const groups = bySystem(Object.values(knowledge.procedures));
  const [chosen, setChosen] = useState(groups[0]?.procedures[0]?.id ?? '');
  const procedure = knowledge.procedures[chosen];
  return (
    <div class="stack-tight">
      <label for="add-procedure">{t('pages.templates.procedure')}</label>
      <select id="add-procedure" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        {groups.map(({ system, procedures }) => (
          <optgroup key={system} label={t(`pages.system.${system}`)}>
            {procedures.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p>
        <Button onPress={() => procedure && onAdd({ procedure: procedure.id }, say(procedure.title))}>
          {t('pages.templates.add.procedure')}
        </Button>
      </p>
    </div>
  );
}
