/** What a field holds. The value itself stays in these functions: only a verdict or a yes or no comes out. */
import type { ValidatorName } from '../../rules/model';
import { validate } from '../../rules/validators/registry';
import type { Verdict } from '../../rules/validators/verdict';
import { isChecked } from '../read/control';
import { nameOf } from '../read/dom';

function contentOf(field: Element): string {
  return ['input', 'textarea', 'select'].includes(nameOf(field))
    ? (field as HTMLInputElement).value
    : (field.textContent ?? '');
}

/** The person's own date, year-month-day: numbers that hold a birth date are compared with it. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const isEmpty = (field: Element): boolean => contentOf(field).trim() === '';

/** Verdict on what the field holds. Without a named check, anything but nothing is accepted. */
export function verdictOn(field: Element, name: ValidatorName | undefined): Verdict {
  if (name !== undefined) return validate(name, contentOf(field), { today: today() });
  return isEmpty(field) ? { ok: false, reason: 'empty' } : { ok: true };
}

/** For a radio button or check box: ticked. For a list: something is chosen. */
export const isSelected = (field: Element): boolean =>
  nameOf(field) === 'select' ? !isEmpty(field) : isChecked(field) === true;
