/** What a change came to. Refused: nothing was changed. */
export type Changed<Why extends string> = { ok: true } | { ok: false; why: Why };
export const DONE = { ok: true } as const;
export const refused = <Why extends string>(why: Why): { ok: false; why: Why } => ({ ok: false, why });
