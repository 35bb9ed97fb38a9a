import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Summary } from '../../../session/messages';
import { Button } from '../../button';
import { useReader } from '../../reader';
import { sendRoute } from '../share/routes';
import type { What } from './last-deed';
import { countLists } from './words';

interface BulkProps {
  selected: readonly Summary[];
  /** Gives the labels that other lists have. */
  labels: () => readonly string[];
  busy: boolean;
  onDeed: (what: What) => void;
  onNone: () => void;
}

/** What can be done to all that is selected. */
export function Bulk({ selected, labels, busy, onDeed, onNone }: BulkProps) {
  const reader = useReader();
  const { t } = reader;
  const [asking, setAsking] = useState<'label' | 'due' | null>(null);
  const opener = useRef<HTMLFieldSetElement>(null);
  const leave = () => {
    opener.current?.querySelector<HTMLElement>(`[aria-expanded=true]`)?.focus();
    setAsking(null);
  };
  const ask = (what: 'label' | 'due') => (asking === what ? setAsking(null) : setAsking(what));
  return (
    <fieldset class="list-bulk" ref={opener}>
      <legend class="visually-hidden">{t('pages.list.bulk')}</legend>
      <p>
        <strong>{t('pages.list.selected', { lists: countLists(selected.length, reader) })}</strong>
      </p>
      <div class="row list-deeds">
        <Button busy={busy} expanded={asking === 'label'} onPress={() => ask('label')}>
          {t('pages.list.do.label')}
        </Button>
        <Button busy={busy} expanded={asking === 'due'} onPress={() => ask('due')}>
          {t('pages.list.do.due')}
        </Button>
        {selected.some(({ closed }) => !closed) && (
          <Button busy={busy} onPress={() => onDeed({ kind: 'close' })}>
            {t('pages.list.do.close')}
          </Button>
        )}
        {selected.some(({ closed }) => closed) && (
          <Button busy={busy} onPress={() => onDeed({ kind: 'reopen' })}>
            {t('pages.list.do.reopen')}
          </Button>
        )}
        <a class="button" href={sendRoute(selected.map(({ id }) => id))}>
          {t('pages.share.do')}
        </a>
        <Button kind="danger" busy={busy} onPress={() => onDeed({ kind: 'remove' })}>
          {t('pages.list.do.remove')}
        </Button>
        <Button kind="link" onPress={onNone}>
          {t('pages.list.do.none')}
        </Button>
      </div>
      {asking !== null && (
        <Ask
          key={asking}
          kind={asking}
          labels={asking === 'label' ? labels : null}
          initial={asking === 'label' ? sameLabel(selected) : ''}
          busy={busy}
          onDeed={onDeed}
          onLeave={leave}
        />
      )}
    </fieldset>
  );
}

interface AskProps {
  kind: 'label' | 'due';
  labels: (() => readonly string[]) | null;
  initial: string;
  busy: boolean;
  onDeed: (what: What) => void;
  onLeave: () => void;
}

/** The one thing that has to be known before: which case, or which day. Empty takes it away. */
function Ask({ kind, labels, initial, busy, onDeed, onLeave }: AskProps) {
  const { t } = useReader();
  const id = useId();
  const [known] = useState(() => labels?.() ?? []);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const value = field.current?.value.trim() ?? '';
    if (busy) return;
    onDeed(kind === 'label' ? { kind, text: value } : { kind, day: value === '' ? null : value });
  };
  return (
    <form
      class="row"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <label for={id}>{t(`pages.list.ask.${kind}`)}</label>
      {kind === 'label' ? (
        <>
          <input
            ref={field}
            id={id}
            class="list-field"
            defaultValue={initial}
            maxLength={200}
            autocomplete="off"
            list={`${id}-known`}
          />
          <datalist id={`${id}-known`}>
            {known.map((label) => (
              <option key={label} value={label} />
            ))}
          </datalist>
        </>
      ) : (
        <input ref={field} id={id} class="list-field" type="date" min="2000-01-01" max="2199-12-31" />
      )}
      <button type="submit" class="button primary" aria-disabled={busy ? 'true' : undefined}>
        {t('pages.list.apply')}
      </button>
      <Button onPress={onLeave}>{t('pages.list.cancel')}</Button>
    </form>
  );
}

function sameLabel([first, ...others]: readonly Summary[]): string {
  return first !== undefined && others.every(({ label }) => label === first.label) ? first.label : '';
}
