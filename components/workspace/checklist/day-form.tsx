import { useId, useState } from 'preact/hooks';
import { Button } from '../../button';
import { useReader } from '../../reader';
import { asDay } from '../days';

interface DayFormProps {
  label: string;
  value: string | null;
  onSave: (day: string | null) => void;
}

/** A day by which something is due: set, moved, or taken away. */
export function DayForm({ label, value, onSave }: DayFormProps) {
  const { t } = useReader();
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  const [refused, setRefused] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const day = asDay(typed);
    setRefused(day === null);
    if (day !== null) onSave(day);
    else document.getElementById(id)?.focus();
  };
  return (
    <form class="stack-tight" onSubmit={submit}>
      <label for={id}>{label}</label>
      <p class="row">
        <input
          id={id}
          type="date"
          value={typed}
          aria-describedby={refused ? `${id}-refused` : undefined}
          aria-invalid={refused ? 'true' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('pages.checklist.due.set')}
        </button>
        {value !== null && (
          <Button
            onPress={() => {
              setTyped('');
              onSave(null);
            }}
          >
            {t('pages.checklist.due.clear')}
          </Button>
        )}
      </p>
      {refused && (
        <p class="refused" id={`${id}-refused`} role="alert">
          {t('pages.checklist.refused.day')}
        </p>
      )}
    </form>
  );
}
