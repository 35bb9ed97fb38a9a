import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../button';
import { useReader } from '../../reader';
import { dayOf } from '../days';
import { holdsNationalNumber } from '../personal';

interface WordFormProps {
  label: string;
  /** What stands in it at first. */
  value?: string;
  /** What the button says. */
  save: string;
  most: number;
  onSave: (words: string) => void;
  /** Given when it can be left without a change: by a button and by Escape. */
  onCancel?: (() => void) | undefined;
  /** Several lines: then only the button saves. */
  long?: boolean;
  /** Saved without any words, too. */
  mayBeEmpty?: boolean;
  hint?: string | undefined;
  offered?: readonly string[] | undefined;
  /** Takes the focus as soon as it is there. */
  focused?: boolean;
  id?: string;
}

/**
 * Words of one's own: typed, saved by Enter or the button. A national number is not taken. What was typed stays there
 * until the form is taken away: where it could not be saved, nothing has to be typed again.
 */
export function WordForm(props: WordFormProps) {
  const { label, value = '', save, most, onSave, onCancel, long, mayBeEmpty, hint, offered, focused } = props;
  const { t } = useReader();
  const made = useId();
  const id = props.id ?? made;
  const [typed, setTyped] = useState(value);
  const [refused, setRefused] = useState<'empty' | 'number' | null>(null);
  // At once: what is typed next must not go where the focus was.
  useLayoutEffect(() => {
    if (focused) document.getElementById(id)?.focus();
  }, [focused, id]);
  const submit = (event: Event) => {
    event.preventDefault();
    const words = typed.trim();
    const why = words === '' && !mayBeEmpty ? 'empty' : holdsNationalNumber(words, dayOf(Date.now())) ? 'number' : null;
    setRefused(why);
    if (why !== null) {
      document.getElementById(id)?.focus();
      return;
    }
    onSave(words);
  };
  const described = [hint && `${id}-hint`, refused && `${id}-refused`].filter(Boolean).join(' ') || undefined;
  const field = {
    id,
    value: typed,
    maxLength: most,
    'aria-describedby': described,
    'aria-invalid': refused ? ('true' as const) : undefined,
    onInput: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
  };
  return (
    <form
      class="stack-tight word-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && onCancel) onCancel();
      }}
    >
      <label for={id}>{label}</label>
      {long ? (
        <textarea rows={3} dir="auto" {...field} />
      ) : (
        <input type="text" dir="auto" list={offered && `${id}-offered`} {...field} />
      )}
      {offered && (
        <datalist id={`${id}-offered`}>
          {offered.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refused && (
        <p class="refused" id={`${id}-refused`} role="alert">
          {t(`pages.checklist.refused.${refused}`)}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button">
          {save}
        </button>
        {onCancel && <Button onPress={onCancel}>{t('pages.checklist.cancel')}</Button>}
      </p>
    </form>
  );
}
