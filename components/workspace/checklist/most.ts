/** Longest words that the store keeps; see store/schema.ts, which pages may not import. */
export const MOST = { label: 200, title: 500, note: 5_000 } as const;
