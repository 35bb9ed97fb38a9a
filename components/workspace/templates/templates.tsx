/** Templates of one's own: kept here, changed here, and what checklists are started from. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftOf, type TemplateDraft } from '../../../rules/engine/own-template';
import type { Template } from '../../../rules/engine/template';
import type { PageCalls } from '../../../session/messages';
import { ActionFailure } from '../../action-failure';
import { Button } from '../../button';
import { type CallFailure, type CallResult, type CallValue, callBackground } from '../../calls';
import { Failure } from '../../failure';
import { useLiveState } from '../../live-state';
import { useReader } from '../../reader';
import { useWords } from '../own-words';
import { StatusBar } from '../status-bar';
import { copyOf } from './draft';
import { Editor } from './editor';
import { TemplateList } from './template-list';

/** What is edited: a template that is there, or a new one. */
interface Editing {
  id: string | null;
  /** As it is kept. */
  kept: TemplateDraft;
  /** As it is shown at first: other than kept where a change was left and came back. */
  draft: TemplateDraft;
}

interface Told {
  said: string;
  undo: (() => void) | null;
}

export function Templates() {
  const { t } = useReader();
  const words = useWords();
  const [live, again] = useLiveState('templates', {});
  const [editing, setEditing] = useState<Editing | null>(null);
  const [told, setTold] = useState<Told>({ said: '', undo: null });
  const { ask, failure, busy } = useAsk(again);
  const heading = useFocusOnChange(editing === null ? 'list' : 'editor');
  const drafted = (template: Template) => draftOf(template, words);

  const edit = (id: string | null, draft: TemplateDraft) => {
    setTold({ said: '', undo: null });
    setEditing({ id, kept: draft, draft });
  };
  const save = async (draft: TemplateDraft) => {
    if (editing === null) return;
    const { id, kept } = editing;
    const result = await ask('keep-template', { id, draft });
    if (!result?.ok) return;
    const template = result.value;
    const back = async () => {
      const undone =
        id === null ? await ask('drop-template', { id: template.id }) : await ask('keep-template', { id, draft: kept });
      if (undone?.ok) setTold({ said: t('pages.templates.undone'), undo: null });
    };
    setEditing(null);
    setTold({ said: t('pages.templates.saved', { title: draft.title }), undo: () => void back() });
  };
  const leave = (draft: TemplateDraft) => {
    const left = editing;
    setEditing(null);
    const changed = left !== null && JSON.stringify(draft) !== JSON.stringify(left.kept);
    if (!changed) return;
    const back = () => {
      setTold({ said: '', undo: null });
      setEditing({ ...left, draft });
    };
    setTold({ said: t('pages.templates.left'), undo: back });
  };
  const duplicate = async (template: Template) => {
    const draft = copyOf(drafted(template), t('pages.templates.copy', { title: words(template.title) }));
    const result = await ask('keep-template', { id: null, draft });
    if (!result?.ok) return;
    const { id } = result.value;
    const back = async () => {
      const undone = await ask('drop-template', { id });
      if (undone?.ok) setTold({ said: t('pages.templates.undone'), undo: null });
    };
    setTold({ said: t('pages.templates.duplicated', { title: draft.title }), undo: () => void back() });
  };
  const remove = async (template: Template) => {
    const draft = drafted(template);
    const result = await ask('drop-template', { id: template.id });
    if (!result?.ok) return;
    heading.current?.focus();
    const back = async () => {
      const undone = await ask('keep-template', { id: template.id, draft });
      if (undone?.ok) setTold({ said: t('pages.templates.undone'), undo: null });
    };
    setTold({ said: t('pages.templates.removed', { title: draft.title }), undo: () => void back() });
  };
  const start = async ({ id }: Template) => {
    const result = await ask('create', { from: { kind: 'own', template: id }, facts: {}, label: '' });
    if (result?.ok) location.hash = `#/checklist/${result.value.checklist}`;
  };

  return (
    <div class="templates-page stack">
      <h1 tabIndex={-1} ref={heading}>
        {t(
          editing === null
            ? 'pages.templates.title'
            : editing.id === null
              ? 'pages.templates.new'
              : 'pages.templates.edit',
        )}
      </h1>
      {editing !== null ? (
        <Editor draft={editing.draft} busy={busy} onSave={(draft) => void save(draft)} onLeave={leave} tell={setTold} />
      ) : (
        <>
          <p>{t('pages.templates.text')}</p>
          <p>
            <Button kind="primary" onPress={() => edit(null, { title: '', parts: [] })}>
              {t('pages.templates.compose')}
            </Button>
          </p>
          {live.status === 'loading' && <p class="quiet">{t('pages.loading')}</p>}
          {live.status === 'failed' && <Failure why={live.why} again={again} />}
          {live.status === 'ready' && (
            <TemplateList
              templates={live.value}
              busy={busy}
              onStart={(template) => void start(template)}
              onEdit={(template) => edit(template.id, drafted(template))}
              onDuplicate={(template) => void duplicate(template)}
              onRemove={(template) => void remove(template)}
            />
          )}
        </>
      )}
      <ActionFailure why={failure} />
      <StatusBar {...told} />
    </div>
  );
}

interface Ask {
  ask: <Name extends keyof PageCalls>(
    call: Name,
    ask: PageCalls[Name]['ask'],
  ) => Promise<CallResult<CallValue<Name>> | null>;
  busy: boolean;
  failure: CallFailure | null;
}

/** Calls of this page: one at a time, the last failure kept to be shown. */
function useAsk(again: () => void): Ask {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const running = useRef(false);
  return {
    busy,
    failure,
    ask: async (call, asked) => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setFailure(null);
      const result = await callBackground(call, asked);
      running.current = false;
      setBusy(false);
      setFailure(result.ok ? null : result.why);
      again();
      return result;
    },
  };
}

/** The heading of the page, which takes the focus whenever `view` is another one. */
function useFocusOnChange(view: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    heading.current?.focus();
  }, [view]);
  return heading;
}
