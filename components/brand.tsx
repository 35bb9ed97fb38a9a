/** The mark: one thread with a knot in it. Decoration; the name stands beside it. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M4 27 C 12 27 24 24 24 14 C 24 8 20 5 15.5 5 C 11 5 8 8.5 8 12.5 C 8 18 13 21 28 27"
        fill="none"
        stroke="var(--thread)"
        stroke-width="3.2"
        stroke-linecap="round"
      />
    </svg>
  );
}
