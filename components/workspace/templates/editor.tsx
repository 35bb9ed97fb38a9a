/** A template put together: parts added, chosen from, moved, renamed, taken out, until it is kept or left. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftPart, TemplateDraft } from '../../../rules/engine/own-template';
import { Button } from '../../button';
import { Empty, Message } from '../../message';
import { useReader } from '../../reader';
import { MOST } from '../checklist/most';
import { AddPart } from './add-part';
import { countOf, draftOfEdited, type Edited, editedOf, type Fault, faultOf, moved, without, withPart } from './draft';
import { PartRow } from './part-row';

interface EditorProps {
  draft: TemplateDraft;
  busy: boolean;
  onSave: (draft: TemplateDraft) => void;
  onLeave: (draft: TemplateDraft) => void;
  tell: (told: { said: string; undo: (() => void) | null }) => void;
}

export function Editor({ draft, busy, onSave, onLeave, tell }: EditorProps) {
  const { t, knowledge } = useReader();
  const [edited, setEdited] = useState(() => editedOf(draft));
  const [fault, setFault] = useState<{ why: Fault; key: string | null } | null>(null);
  const focusNext = useFocusAfter();

  const change = (next: Edited, said: string, focus: string | null) => {
    const before = edited;
    setEdited(next);
    setFault(null);
    if (focus !== null) focusNext(focus);
    tell({
      said,
      undo: () => {
        setEdited(before);
        tell({ said: t('pages.templates.undone'), undo: null });
      },
    });
  };
  const add = (part: DraftPart, name: string) => {
    const key = crypto.randomUUID();
    change(withPart(edited, key, part), t('pages.templates.added', { title: name }), null);
  };
  const move = (key: string, by: -1 | 1, name: string) => {
    const next = moved(edited, key, by);
    if (next === edited) return;
    const place = next.parts.findIndex((part) => part.key === key) + 1;
    const said = t('pages.templates.moved', { title: name, place, count: next.parts.length });
    change(next, said, `${key}-${by === -1 ? 'up' : 'down'}`);
  };
  const remove = (key: string, name: string) => {
    const at = edited.parts.findIndex((part) => part.key === key);
    const next = without(edited, key);
    const neighbour = next.parts[Math.min(at, next.parts.length - 1)];
    change(next, t('pages.templates.takenOut', { title: name }), neighbour ? `${neighbour.key}-remove` : 'parts-title');
  };
  const save = () => {
    const found = faultOf(edited, knowledge, Date.now());
    setFault(found);
    if (found === null) onSave(draftOfEdited(edited));
    else focusNext(found.key === null ? 'template-title' : `part-${found.key}`);
  };

  return (
    <div class="template-editor stack">
      <div class="stack-tight">
        <label for="template-title">{t('pages.templates.name')}</label>
        <input
          id="template-title"
          type="text"
          dir="auto"
          maxLength={MOST.label}
          value={edited.title}
          aria-invalid={fault?.key === null && fault.why !== 'empty' ? 'true' : undefined}
          onInput={(event) => setEdited({ ...edited, title: event.currentTarget.value })}
        />
      </div>
      <section class="stack-tight" aria-labelledby="parts-title">
        <h2 id="parts-title" tabIndex={-1}>
          {t('pages.templates.parts')}
        </h2>
        <p class="quiet">{t('pages.templates.items', { count: countOf(draftOfEdited(edited), knowledge) })}</p>
        {edited.parts.length === 0 ? (
          <Empty>{t('pages.templates.parts.empty')}</Empty>
        ) : (
          <>
            <p class="quiet">{t('pages.templates.parts.keys')}</p>
            <ol class="plain-list parts">
              {edited.parts.map(({ key, part }, index) => (
                <PartRow
                  key={key}
                  id={key}
                  part={part}
                  place={index + 1}
                  count={edited.parts.length}
                  fault={fault?.key === key ? fault.why : null}
                  onChange={(changed) => setEdited(withPart(edited, key, changed))}
                  onMove={(by, name) => move(key, by, name)}
                  onRemove={(name) => remove(key, name)}
                />
              ))}
            </ol>
          </>
        )}
      </section>
      <AddPart onAdd={add} />
      {fault && (
        <Message
          kind="error"
          alert
          title={t('pages.templates.notSaved')}
          text={t(`pages.templates.fault.${fault.why}`)}
        />
      )}
      <p class="row">
        <Button kind="primary" busy={busy} onPress={save}>
          {t('pages.templates.save')}
        </Button>
        <Button onPress={() => onLeave(draftOfEdited(edited))}>{t('pages.templates.leave')}</Button>
      </p>
    </div>
  );
}

/** Puts the focus on an element by its id once the next state is drawn: a part that moves takes its button along. */
function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const [, draw] = useState(0);
  // At once: what is typed next must not go where the focus was.
  useLayoutEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id) => {
    wanted.current = id;
    draw((count) => count + 1);
  };
}
