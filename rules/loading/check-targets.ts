/** What must hold between the fields of one target and its neighbours on the screen. */
import type { Screen, Target } from '../model';
import { leadsBack } from './lists';
import { errorAt } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

/** Checks that look at a second field as well. */
const COMPARING = ['same-as', 'period'];
/** Checks of what a file holds. A key may also be pasted. */
const FILE_CHECKS = ['certificate', 'ssh-public-key'];
const PASTED_TOO = ['ssh-public-key'];

/** Errors of the target at `path` of `screen`. */
export function checkTarget(file: YamlFile, path: Path, target: Target, screen: Screen): KnowledgeError[] {
  const fail = (key: string, message: string): KnowledgeError[] => [errorAt(file, [...path, key], message)];
  const checked = checkRole(target);
  const compared = checkCompared(target, screen.targets);
  const beside = checkBeside(target, screen.targets);
  return [
    ...(checked === null ? [] : fail(target.validator === undefined ? 'role' : 'validator', checked)),
    ...(compared === null ? [] : fail(target.comparedWith === undefined ? 'validator' : 'comparedWith', compared)),
    ...(beside === null ? [] : fail('nextTo', beside)),
  ];
}

function checkRole({ role, validator }: Target): string | null {
  if (validator === undefined) {
    return role === 'file' ? `a file needs one of the validators ${FILE_CHECKS.join(', ')}` : null;
  }
  const wanted = FILE_CHECKS.includes(validator) ? ['file'] : ['textbox'];
  if (PASTED_TOO.includes(validator)) wanted.push('textbox');
  return wanted.includes(role) ? null : `"${validator}" checks a ${wanted.join(' or a ')}, and this is a ${role}`;
}

function checkCompared({ id, validator, comparedWith }: Target, targets: readonly Target[]): string | null {
  const compares = validator !== undefined && COMPARING.includes(validator);
  if (comparedWith === undefined) {
    return compares ? `"${validator}" needs "comparedWith": the target with which this one is compared` : null;
  }
  if (!compares) return `nothing is compared here: only ${COMPARING.join(' and ')} look at another target`;
  const other = targets.find((target) => target.id === comparedWith);
  if (!other) return `no target of this screen is called "${comparedWith}"`;
  if (other.id === id) return 'a target cannot be compared with itself';
  if (other.role !== 'textbox') return `"${comparedWith}" is a ${other.role}: only what is typed can be compared`;
  if (validator === 'period' && other.validator !== 'date') {
    return `"${comparedWith}" is the start of the period: it needs the validator "date"`;
  }
  return null;
}

function checkBeside({ id, nextTo }: Target, targets: readonly Target[]): string | null {
  if (nextTo === undefined) return null;
  const beside = new Map(targets.map((target) => [target.id, target.nextTo]));
  if (!beside.has(nextTo)) return `no target of this screen is called "${nextTo}"`;
  return leadsBack(id, beside) ? `circle: "${id}" ends up next to itself` : null;
}
