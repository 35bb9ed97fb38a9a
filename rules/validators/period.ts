import { acceptDate, readDate } from './date';
import { accept, LONGEST, refuse, tidy } from './tidy';
import type { Validator } from './verdict';

/**
 * The end of a period, in its own field: may be left empty, and does not come before the start, which is
 * `context.other`. A start that is missing or wrong is told at its own field; here only the end is looked at then.
 */
export const period: Validator = (value, { other = '' }) => {
  if (tidy(value) === '') return { ok: true };
  const end = readDate(value);
  if (!end.ok) return end;
  const start = readDate(other);
  return start.ok && end.iso < start.iso ? refuse('end-before-start') : acceptDate(value, end);
};

/**
 * A whole period in one text, `start..end` or `start..` without an end. The first thing wrong is told, from left to
 * right.
 */
export const periodInOneText: Validator = (value) => {
  const text = tidy(value);
  if (text === '') return refuse('empty');
  if (text.length > LONGEST) return refuse('too-long');
  const dots = text.indexOf('..');
  if (dots < 0) return refuse('period-form');
  const start = readDate(text.slice(0, dots));
  if (!start.ok) return start;
  const typedEnd = text.slice(dots + 2);
  const end = tidy(typedEnd) === '' ? undefined : readDate(typedEnd);
  if (end && !end.ok) return end;
  if (end && end.iso < start.iso) return refuse('end-before-start');
  const clean = `${start.clean}..${end?.clean ?? ''}`;
  const pasted = text === value ? undefined : 'pasted-characters';
  return accept(value, clean, start.warning ?? end?.warning ?? pasted);
};
