/** The people of a quality as a file for a spreadsheet. No source shows the columns: they are those of the list. */
import { siteLanguage } from '../screens/three-languages';
import { umoe } from '../screens/umoe.texts';
import { applicationNames, statusNames, typeNames } from '../screens/umoe-names.texts';
import { COLUMNS, type Listed } from '../screens/umoe-users-parts';
import type { Language } from '../visit';

/** Semicolons, one line each, CRLF, with a mark by which spreadsheets know that it is UTF-8. */
export function usersCsv(listed: readonly Listed[], asked: Language): string {
  const language = siteLanguage(asked);
  const heads = [...COLUMNS, umoe.applications].map((column) => column[language].text);
  const rows = listed.map(({ member, person, userName }) => [
    person.lastName,
    person.firstName,
    userName,
    typeNames[member.type][language].text,
    person.number,
    statusNames[member.blocked ? 'blocked' : 'active'][language].text,
    member.applications.map((id) => applicationNames[id][language].text).join(', '),
  ]);
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** Always in quotes. A text that a spreadsheet would take for a formula is kept from it by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
