/** Answers what the workspace asks about checklists and templates. */
import type { Change } from '../rules/engine/checklist';
import type { Facts } from '../rules/engine/condition';
import { type OwnPart, ownTemplate, type TemplateDraft } from '../rules/engine/own-template';
import { procedureTemplate, type Template, templateOf } from '../rules/engine/template';
import { changesNothing, isNewer, templateChanges } from '../rules/engine/template-changes';
import type { Knowledge, Procedure } from '../rules/model';
import {
  appendChanges,
  createChecklist,
  listChecklists,
  migrateChecklist,
  readChecklist,
  removeChecklist,
  type StoredChecklist,
} from '../store/checklists';
import { newAuthor } from '../store/migrations';
import {
  dropTemplate,
  keepOwnTemplate,
  ownTemplates,
  ownVersions,
  readAuthor,
  readOwnTemplate,
} from '../store/templates';
import { tellChanged } from './announce';
import { knownTemplate, templateOfStored } from './checklist-state';
import type { Answer, ListChanges, PageCalls, TemplateChoice } from './messages';
import { withWaiting } from './waiting';

type Names =
  | 'summaries'
  | 'checklist'
  | 'change'
  | 'create'
  | 'remove'
  | 'templates'
  | 'keep-template'
  | 'drop-template';
type Handlers = { [Name in Names]: (ask: PageCalls[Name]['ask']) => Promise<Answer<PageCalls, Name>> };

export function workspaceCalls(knowledge: Knowledge): Handlers {
  const procedures = (ids: readonly string[]): Procedure[] => ids.flatMap((id) => knowledge.procedures[id] ?? []);

  /** A template as this version of Ariane has it; null when it does not know all of it. */
  function published(choice: Exclude<TemplateChoice, { kind: 'own' }>): Template | null {
    if (choice.kind === 'procedure') {
      const procedure = knowledge.procedures[choice.procedure];
      return procedure === undefined ? null : procedureTemplate(procedure);
    }
    const outcome = knowledge.decisions[choice.decision]?.outcomes.find(({ id }) => id === choice.outcome);
    const known = procedures(outcome?.procedures ?? []);
    if (!outcome || known.length === 0 || known.length < outcome.procedures.length) return null;
    return templateOf(`journey:${choice.decision}/${choice.outcome}`, outcome.title, known);
  }

  function newest(id: string): Template | null {
    const [kind, rest = ''] = id.split(':', 2);
    if (kind === 'procedure') return published({ kind, procedure: rest });
    const [decision = '', outcome = ''] = rest.split('/', 2);
    return kind === 'journey' ? published({ kind, decision, outcome }) : null;
  }

  /** The newest version of the template that a list runs on, where it is another than the list's. */
  async function newerThan(template: Template, facts: Facts): Promise<Template | null> {
    const now = template.id.startsWith('own:') ? await readOwnTemplate(template.id) : newest(template.id);
    if (now === null || !isNewer(now, template)) return null;
    return changesNothing(templateChanges(template, now, facts)) ? null : now;
  }

  /** `changes`, and the waiting that begins or ends with them, save where they say themselves who waits until when. */
  function withWhatFollows(stored: StoredChecklist, changes: readonly Change[], now: number): Change[] {
    const said = new Set(changes.flatMap((change) => (change.kind === 'waiting' ? [change.item] : [])));
    const all = withWaiting(knowledge, stored, changes, now);
    const follows = all.slice(changes.length).filter((change) => change.kind !== 'waiting' || !said.has(change.item));
    return [...changes, ...follows];
  }

  /** All changes of one list. False where it is to go on with a version that nobody has, and then none of them. */
  async function changeOne(key: string, { checklist, changes }: ListChanges): Promise<'changed' | 'gone' | 'unknown'> {
    const version = changes.findLast((change) => change.kind === 'migrated')?.version;
    if (version !== undefined) {
      const stored = await readChecklist(checklist);
      if (stored === null) return 'gone';
      const of = stored.record.template;
      const known = [newest(of), ...(await ownVersions(of))].filter((one) => one !== null);
      if ((await migrateChecklist(checklist, key, version, known, Date.now())) === null) return 'unknown';
    }
    const others = changes.filter(({ kind }) => kind !== 'migrated');
    if (others.length === 0) return 'changed';
    const decide = (stored: StoredChecklist) => withWhatFollows(stored, others, Date.now());
    const own = version === undefined ? key : `${key}:rest`;
    const stored = await appendChanges(checklist, own, decide, Date.now(), (row) => knownTemplate(knowledge, row));
    return stored === null ? 'gone' : 'changed';
  }

  function compose({ parts }: TemplateDraft): OwnPart[] | null {
    const composed = parts.map((part) => {
      if ('title' in part) return part;
      const procedure = knowledge.procedures[part.procedure];
      return procedure && { ...part, procedure };
    });
    return composed.every((part) => part !== undefined) ? composed : null;
  }

  return {
    async summaries() {
      const { summaries, unreadable } = await listChecklists();
      const filled = summaries.map((summary) => ({
        ...summary,
        title: summary.title ?? newest(summary.template)?.title ?? null,
      }));
      return { ok: true, value: { summaries: filled, unreadable, own: await readAuthor() } };
    },

    async checklist({ checklist }) {
      const stored = await readChecklist(checklist);
      if (stored === null) return { ok: false, why: 'no-checklist' };
      const template = templateOfStored(knowledge, stored);
      if (template === null) return { ok: false, why: 'no-template' };
      const { record, events } = stored;
      const newer = await newerThan(template, record.facts);
      return { ok: true, value: { record, template, events, newer, own: await readAuthor() } };
    },

    async change({ key, changes }) {
      const changed: string[] = [];
      const asksVersion = ({ changes: all }: ListChanges) => all.some(({ kind }) => kind === 'migrated');
      // First what may be refused, so that nothing is half done.
      const ordered = [...changes].sort((a, b) => Number(asksVersion(b)) - Number(asksVersion(a)));
      for (const [place, wanted] of ordered.entries()) {
        // A list may be named twice: each time is a message of its own.
        const came = await changeOne(place === 0 ? key : `${key}:${place}`, wanted);
        if (came === 'unknown') return { ok: false, why: 'no-template' };
        if (came === 'changed') changed.push(wanted.checklist);
      }
      tellChanged();
      return { ok: true, value: { changed } };
    },

    async create({ from, facts, label }) {
      const template = from.kind === 'own' ? await readOwnTemplate(from.template) : published(from);
      if (template === null) return { ok: false, why: 'no-template' };
      const { record } = await createChecklist({ template, facts, practice: false }, Date.now());
      if (label !== '') {
        const labelled: Change[] = [{ kind: 'labelled', text: label }];
        await appendChanges(record.id, `label-${record.id}`, () => labelled, Date.now());
      }
      tellChanged();
      return { ok: true, value: { checklist: record.id } };
    },

    async remove({ checklists }) {
      for (const id of checklists) await removeChecklist(id);
      return tellChanged();
    },

    templates: async () => ({ ok: true, value: await ownTemplates() }),

    'keep-template': async ({ id, draft }) => {
      const parts = compose(draft);
      if (parts === null) return { ok: false, why: 'no-template' };
      const before = id === null ? null : await readOwnTemplate(id);
      const version = String(Number(before?.version ?? 0) + 1);
      const head = { id: id ?? `own:${newAuthor()}`, version, title: draft.title };
      const template = ownTemplate(head, parts, () => `own.${newAuthor()}`);
      await keepOwnTemplate(template);
      tellChanged();
      return { ok: true, value: template };
    },

    'drop-template': async ({ id }) => {
      await dropTemplate(id);
      return tellChanged();
    },
  };
}
