/** Lists made step by step, each change seeing those before it. */
import { encodeTime } from 'ulid';
import { type Change, prevFor } from '../../../../rules/engine/checklist';
import type { Template } from '../../../../rules/engine/template';
import { asItStands, type BundledChecklist, type SharedEvent } from '../../../../store/share/bundle';
import { START } from './arbitraries';

export const ME = '00000000000000aa';
export const LIST = '01KB0000000000000000000001';

const words = (text: string) => ({ fr: `${text} (fr)`, nl: `${text} (nl)`, de: `${text} (de)`, en: text });

/** Two procedures and an item of one's own. */
export const TEMPLATE: Template = {
  id: 'own:00000000000000ff',
  version: '1',
  title: 'New colleague',
  sections: [
    { id: 'designate', procedure: 'designate', version: 1, title: words('Designate'), actor: 'legal-representative' },
    { id: 'give', procedure: 'give', version: 2, title: words('Give access'), actor: 'gap' },
  ],
  items: [
    { id: 'designate/go', title: words('Go'), section: 'designate', actor: 'legal-representative' },
    { id: 'designate/sign', title: words('Sign'), section: 'designate', actor: 'legal-representative' },
    { id: 'give/tick', title: words('Tick'), section: 'give', actor: 'gap' },
    { id: 'own.1', title: 'Call them' },
  ],
};

/** `changes` in their order, each a minute after the one before, behind those that were there. */
export function eventsOf(changes: readonly Change[], before: readonly SharedEvent[] = [], author = ME): SharedEvent[] {
  const events = [...before];
  for (const change of changes) {
    const at = Math.max(START - 60_000, ...events.map((event) => event.at)) + 60_000;
    const id = encodeTime(at, 10) + author.toUpperCase();
    events.push({ v: 2, id, checklist: LIST, at, author, prev: prevFor(change, id, events), change });
  }
  return events;
}

export const listOf = (changes: readonly Change[], template: Template = TEMPLATE): BundledChecklist => ({
  record: {
    v: 2,
    id: LIST,
    template: template.id,
    version: template.version,
    facts: {},
    createdAt: START,
    practice: false,
  },
  templates: [template],
  events: eventsOf(changes),
});

export const shared = (changes: readonly Change[], template?: Template) => asItStands(listOf(changes, template));
