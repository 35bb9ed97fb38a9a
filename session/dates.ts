/** The dates of the evidence as a person reads them: worked out here, so that no page carries the code for it. */
import { evidenceDate } from '../texts/dates';
import type { GuidePack } from './messages';

/** Every date that the guide may have to say, by how the knowledge writes it. */
export function datesOf({
  language,
  procedure,
  screens,
  steps,
  exits,
}: Omit<GuidePack, 'dates' | 'hints' | 'enterprise'>): GuidePack['dates'] {
  const sources = [...steps, ...exits].flatMap((item) => item.sources);
  const all = [procedure, ...screens, ...sources].flatMap(({ asOf }) => asOf ?? []);
  return Object.fromEntries(all.map((asOf) => [asOf, evidenceDate(asOf, language)]));
}
