/** The dates of the evidence as a person reads them: worked out here, so that no page carries the code for it. */
import type { Language } from '../rules/model';
import type { GuidePack } from './messages';

/** "juillet 2018": as exact as the evidence is. */
export function asOfDate(asOf: string, language: Language): string {
  const [year = '', month, day] = asOf.split('-');
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const locale = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }[language];
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, day === undefined ? parts : { ...parts, day: 'numeric' }).format(date);
}

/** Every date that the guide may have to say, by how the knowledge writes it. */
export function datesOf({ language, procedure, screens, steps, exits }: Omit<GuidePack, 'dates'>): GuidePack['dates'] {
  const sources = [...steps, ...exits].flatMap((item) => item.sources);
  const all = [procedure, ...screens, ...sources].flatMap(({ asOf }) => asOf ?? []);
  return Object.fromEntries(all.map((asOf) => [asOf, asOfDate(asOf, language)]));
}
