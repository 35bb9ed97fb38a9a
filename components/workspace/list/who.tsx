import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../button';
import { useReader } from '../../reader';

interface WhoProps {
  me: string;
  /** Names to which something is assigned. */
  names: readonly string[];
  onName: (name: string) => void;
}

/** Who "mine" is about: asked once, and to be changed. */
export function Who({ me, names, onName }: WhoProps) {
  const { t } = useReader();
  const [asking, setAsking] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // What was pressed is gone: the focus goes to what came in its place.
  const swap = (to: boolean) => {
    setAsking(to);
    moved.current = true;
  };
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    place.current?.querySelector<HTMLElement>('input, button')?.focus();
  });
  if (me !== '' && !asking) {
    return (
      <div class="row" ref={place}>
        {t('pages.list.me', { name: me })}
        <Button kind="link" onPress={() => swap(true)}>
          {t('pages.list.me.change')}
        </Button>
      </div>
    );
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget as HTMLFormElement).get('me');
    if (typeof name !== 'string') return;
    onName(name);
    swap(false);
  };
  return (
    <form class="stack-tight card" onSubmit={submit}>
      <label for={id}>{t('pages.list.me.ask')}</label>
      <p id={`${id}-hint`} class="quiet">
        {t('pages.list.me.hint')}
      </p>
      <div class="row" ref={place}>
        <input
          id={id}
          class="list-field"
          name="me"
          defaultValue={me}
          maxLength={200}
          autocomplete="off"
          list={`${id}-names`}
          aria-describedby={`${id}-hint`}
        />
        <datalist id={`${id}-names`}>
          {names.slice(0, 200).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button type="submit" class="button">
          {t('pages.list.keep')}
        </button>
      </div>
    </form>
  );
}
