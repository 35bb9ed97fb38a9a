/**
 * Checklists as a table for spreadsheets, one row per item: `;` between cells and a mark at the beginning, as Belgian
 * Excel wants them; RFC 4180 otherwise. A cell that a spreadsheet would take for a formula is made a text.
 */
import type { Register, Status } from '../../rules/engine/checklist';
import type { SharedChecklist } from './bundle';
import { listed } from './rows';
import { plainTime, type Reader, withoutNational } from './words';

const COLUMNS = [
  'case',
  'template',
  'section',
  'item',
  'status',
  'by',
  'at',
  'assignee',
  'due',
  'waiting',
  'notes',
] as const;

/** `own`: the id of this copy of Ariane, to tell one's own ticks from those of others. */
export function writeCsv(checklists: readonly SharedChecklist[], reader: Reader, own?: string): string {
  const header = COLUMNS.map((column) => reader.t(`pages.share.csv.${column}`));
  const rows = checklists.flatMap((checklist) => rowsOf(checklist, reader, own));
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function rowsOf(checklist: SharedChecklist, reader: Reader, own: string | undefined): string[][] {
  const { label, title, rows } = listed(checklist, reader);
  return rows.map((row) => {
    const { status, assigned, due, waiting, notes, diverged } = row.state;
    return [
      label,
      title,
      row.section,
      row.title,
      reader.t(`pages.share.status.${diverged.length > 0 ? 'diverged' : status.value}`),
      [...new Set(status.heads.flatMap((head) => whoOf(head, reader, own)))].join(', '),
      status.heads.map(({ at }) => plainTime(reader, at)).join(', '),
      withoutNational(assigned.value ?? ''),
      due.value ?? '',
      waiting.value === null ? '' : plainTime(reader, waiting.value),
      notes.map(({ text }) => withoutNational(text)).join('\n'),
    ];
  });
}

/** How it came to stand as it does: seen on a page, by this person, or by somebody else. */
function whoOf({ author, change }: Register<Status>['heads'][number], reader: Reader, own: string | undefined): string {
  if (own !== undefined && author !== own) return reader.t('pages.share.by.other');
  return reader.t(`pages.share.by.${change.kind === 'ticked' ? change.how : 'person'}`);
}

/** What spreadsheets take for the beginning of a formula; some take the wide forms of these signs, too. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Quoted whether or not it must be: so a program that splits at commas finds none outside quotes. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
