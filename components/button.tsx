import type { ComponentChildren } from 'preact';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  kind?: 'primary' | 'plain' | 'danger' | 'link' | 'entry';
  /** Its work is under way: it stays focusable, says so, and ignores presses. */
  busy?: boolean;
  expanded?: boolean;
  controls?: string;
  id?: string;
  describedBy?: string;
  /** The view it leads to: coming back from there, the focus comes back here. */
  opens?: string;
}

/** A button that never loses the focus by being disabled. */
export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'plain', busy = false, expanded, controls, id, describedBy, opens } = props;
  return (
    <button
      type="button"
      class={kind === 'plain' ? 'button' : `button ${kind}`}
      id={id}
      aria-disabled={busy ? 'true' : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
      data-opens={opens}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
