/** The part of the background that keeps one checklist, for tests of its page. */
import { type Change, prevFor } from '../../../rules/engine/checklist';
import { procedureTemplate, type Template } from '../../../rules/engine/template';
import type { OpenChecklist } from '../../../session/messages';
import { LIST, nextId, OWN } from '../../unit/components/checklist-lists';
import { smallKnowledge } from '../../unit/components/small-knowledge';
import { tellChanged, world } from './fake-browser';

export function appointTemplate(): Template {
  const { appoint } = smallKnowledge.procedures;
  if (!appoint) throw new Error('no procedure');
  return procedureTemplate(appoint);
}

/** A checklist that the fake background holds; a test may change it as somebody else would. */
export function keepList(rest: Partial<OpenChecklist> = {}): OpenChecklist {
  const template = rest.template ?? appointTemplate();
  const list: OpenChecklist = {
    record: {
      v: 2,
      id: LIST,
      template: template.id,
      version: template.version,
      facts: {},
      createdAt: Date.now(),
      practice: false,
    },
    template,
    events: [],
    newer: null,
    own: OWN,
    ...rest,
  };
  world.handlers.checklist = ({ checklist }) =>
    checklist === LIST ? { ok: true, value: structuredClone(list) } : { ok: false, why: 'no-checklist' };
  world.handlers.change = ({ key, changes }) => {
    if (!list.events.some((event) => event.key === key)) {
      for (const change of changes.flatMap((wanted) => wanted.changes)) put(list, change, { key });
    }
    tellChanged();
    return { ok: true, value: { changed: [LIST] } };
  };
  return list;
}

interface Given {
  key?: string;
  author?: string;
  at?: number;
  /** How many of the events its author had seen; all by default. */
  seen?: number;
}

export function put(list: OpenChecklist, change: Change, given: Given = {}): void {
  const id = nextId();
  const { key = `key-${id}`, author = OWN, at = Date.now(), seen = list.events.length } = given;
  const prev = prevFor(change, id, list.events.slice(0, seen));
  list.events = [...list.events, { v: 2, id, checklist: LIST, at, author, key, prev, change }];
  const { newer } = list;
  if (change.kind === 'migrated' && newer?.version === change.version) {
    Object.assign(list, { template: newer, newer: null });
  }
}

/** The changes that the page asked for, in order. */
export const askedFor = (): Change[] =>
  world.calls.flatMap(({ call, ask }) =>
    call === 'change' ? (ask as { changes: { changes: Change[] }[] }).changes.flatMap(({ changes }) => changes) : [],
  );
