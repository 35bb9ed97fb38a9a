/** Whether a row is a summary. By hand and not by schema: the list of all checklists waits for it, ten thousand times. */
import type { SummaryRecord } from './schema';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isTime: Check = (value) => typeof value === 'number' && value >= 0;
const isYesOrNo: Check = (value) => typeof value === 'boolean';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

function isTitle(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  return (['fr', 'nl', 'de', 'en'] as const).every((language) => isText((value as Record<string, unknown>)[language]));
}

const CHECKS: Record<keyof SummaryRecord, Check> = {
  id: isText,
  template: isText,
  title: orNull(isTitle),
  label: isText,
  practice: isYesOrNo,
  createdAt: isTime,
  updatedAt: isTime,
  done: isCount,
  of: isCount,
  finished: isYesOrNo,
  closed: isYesOrNo,
  diverged: isCount,
  due: orNull(isText),
  waitingUntil: orNull(isTime),
  assigned: (value) => Array.isArray(value) && value.every(isText),
};
const FIELDS = Object.entries(CHECKS);

/** The row itself, or null. */
export function asSummary(row: unknown): SummaryRecord | null {
  if (typeof row !== 'object' || row === null) return null;
  return FIELDS.every(([field, check]) => check((row as Record<string, unknown>)[field]))
    ? (row as SummaryRecord)
    : null;
}
