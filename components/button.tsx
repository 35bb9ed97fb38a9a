import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  kind?: 'primary' | 'plain' | 'danger' | 'link';
  /** Its work is under way: it stays focusable, says so, and ignores presses. */
  busy?: boolean;
  expanded?: boolean;
  controls?: string;
  id?: string;
}

/** A button that never loses the focus by being disabled. */
export function Button({ children, onPress, kind = 'plain', busy = false, expanded, controls, id }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind === 'plain' ? 'button' : `button ${kind}`}
      id={id}
      aria-disabled={busy ? 'true' : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
