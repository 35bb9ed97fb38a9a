/** What every kind of list may get wrong: an id that stands twice, a chain that comes back to its beginning. */
import { errorAt } from './read-files';
import type { KnowledgeError, Path, YamlFile } from './yaml-file';

/** Errors of ids that stand twice in a list. `key` is the field that must be unique. */
export function repeated(
  file: YamlFile,
  path: Path,
  entries: readonly Readonly<Record<string, unknown>>[],
  key = 'id',
): KnowledgeError[] {
  const seen = new Set<unknown>();
  return entries.flatMap((entry, index) => {
    const value = entry[key];
    const again = seen.has(value);
    seen.add(value);
    return again ? [errorAt(file, [...path, index, key], `"${String(value)}" stands twice in this list`)] : [];
  });
}

/** Whether following `next` from `start` comes back to `start`. */
export function leadsBack(start: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let id = next.get(start); id !== undefined && !seen.has(id); id = next.get(id)) {
    if (id === start) return true;
    seen.add(id);
  }
  return false;
}
