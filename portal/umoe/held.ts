/** What a visitor has filled in so far on a series of pages, kept in the draft of the visit under one prefix. */
import type { Visit } from '../visit';

export type Held = Readonly<Record<string, string>>;

/** What is held of the series about `subject`; nothing when the draft is about something else. */
export function heldOf(visit: Visit, series: string, subject: string): Held {
  if (visit.draft[`${series}.about`] !== subject) return {};
  const start = `${series}.`;
  return Object.fromEntries(
    Object.entries(visit.draft).flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value]] : [],
    ),
  );
}

/** Puts `values` in place of the whole draft: a person fills in one series at a time. */
export function hold(visit: Visit, series: string, subject: string, values: Held): void {
  const entries = Object.entries({ ...values, about: subject }).map(([name, value]) => [`${series}.${name}`, value]);
  visit.draft = Object.fromEntries(entries);
}

const TOLD = 'told';

/** What the next page is to say has been done; ends what was being filled in. */
export function tell(visit: Visit, what: string): void {
  visit.draft = { [TOLD]: what };
}

/** What the last form did, once. */
export function takeTold(visit: Visit): string | undefined {
  const { [TOLD]: what, ...rest } = visit.draft;
  visit.draft = rest;
  return what;
}
