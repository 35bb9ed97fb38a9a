/** What a newer version of a template changes for one case: told before anybody goes on with it. Pure. */
import { evaluate, type Facts } from './condition';
import type { Section, Template, TemplateItem } from './template';

export interface TemplateChanges {
  added: TemplateItem[];
  gone: TemplateItem[];
  changed: { before: TemplateItem; after: TemplateItem }[];
  /** What stays comes in another order. */
  reordered: boolean;
  /** Procedures described anew: beside the items, what they say may have changed. */
  revised: Section[];
}

type Compared = Pick<Template, 'sections' | 'items'>;

/** What going on with `after` changes in a list that runs on `before`. What does not apply to the case is left out. */
export function templateChanges(before: Compared, after: Compared, facts: Facts): TemplateChanges {
  const old = new Map(applying(before, facts).map((item) => [item.id, item]));
  const now = applying(after, facts);
  const kept = now.filter(({ id }) => old.has(id));
  const ids = new Set(now.map(({ id }) => id));
  const versions = new Map(before.sections.map(({ id, version }) => [id, version]));
  const staying = [...old.keys()].filter((id) => ids.has(id));
  return {
    added: now.filter(({ id }) => !old.has(id)),
    gone: [...old.values()].filter(({ id }) => !ids.has(id)),
    changed: kept.flatMap((item) => {
      const was = old.get(item.id);
      return was && differs(was, item) ? [{ before: was, after: item }] : [];
    }),
    reordered: kept.some(({ id }, index) => id !== staying[index]),
    revised: after.sections.filter(({ id, version }) => versions.has(id) && versions.get(id) !== version),
  };
}

/** Whether anybody would notice. */
export function changesNothing({ added, gone, changed, reordered, revised }: TemplateChanges): boolean {
  return !reordered && added.length + gone.length + changed.length + revised.length === 0;
}

/**
 * Whether `now` is a later version of the template of `than`. An older Ariane that meets a list of a newer one has an
 * older description: that is none.
 */
export function isNewer(now: Template, than: Template): boolean {
  if (now.id !== than.id || now.version === than.version) return false;
  if (now.id.startsWith('own:')) return Number(now.version) > Number(than.version);
  const versions = new Map(than.sections.map(({ id, version }) => [id, version]));
  return now.sections.every(({ id, version }) => version >= (versions.get(id) ?? 0));
}

const applying = ({ items }: Compared, facts: Facts): TemplateItem[] =>
  items.filter(({ when }) => when === undefined || evaluate(when, facts).value !== false);

const shown = ({ title, actor, takes }: TemplateItem): string => JSON.stringify([title, actor ?? null, takes ?? null]);
const differs = (one: TemplateItem, other: TemplateItem): boolean => shown(one) !== shown(other);
