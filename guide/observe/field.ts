/** What a field holds. The value itself stays in these functions: only a verdict or a yes or no comes out. */
import type { Labels, ValidatorName } from '../../rules/model';
import { isTextValidator, validate } from '../../rules/validators/registry';
import type { Verdict } from '../../rules/validators/verdict';
import { normaliseLabel } from '../match/normalise';
import { allWordings } from '../match/wording';
import { nameOf, wordsIn } from '../read/ask';
import { isChecked } from '../read/control';

export function contentOf(field: Element): string {
  return ['input', 'textarea', 'select'].includes(nameOf(field))
    ? (field as HTMLInputElement).value
    : (wordsIn(field) ?? '');
}

/** The person's own date, year-month-day: numbers that hold a birth date are compared with it. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const isEmpty = (field: Element): boolean => contentOf(field).trim() === '';

/**
 * Verdict on what the field holds. Without a named check, anything but nothing is accepted. `compared` is the field it
 * is compared with: the first typing, or the start of a period.
 */
export function verdictOn(field: Element, name: ValidatorName | undefined, compared?: Element | null): Verdict {
  if (name !== undefined && isTextValidator(name)) {
    const other = compared ? { other: contentOf(compared) } : {};
    return validate(name, contentOf(field), { today: today(), ...other });
  }
  return isEmpty(field) ? { ok: false, reason: 'empty' } : { ok: true };
}

/** For a radio button or check box: ticked. For a list: the option is chosen; without one, any that means something. */
export function isSelected(field: Element, option?: Labels): boolean {
  if (nameOf(field) !== 'select') return isChecked(field) === true;
  return option === undefined ? !isEmpty(field) : shows(field, option);
}

/** Whether the list now shows the option, by any of its known wordings. */
export function shows(field: Element, option: Labels): boolean {
  const chosen = normaliseLabel((field as HTMLSelectElement).selectedOptions?.[0]?.textContent ?? '');
  return allWordings(option).some(({ text }) => normaliseLabel(text) === chosen);
}
