/**
 * The part of one actor, to be done by somebody else: the bundle that holds it, and the message that goes with it.
 * Record and templates stay as they are, so that what comes back merges with the list it came from.
 */
import { foldChecklist } from '../../rules/engine/checklist';
import { stepOfItem, type TemplateItem } from '../../rules/engine/template';
import type { Actor, Letter, Procedure } from '../../rules/model';
import { asItStands, type Bundle, type BundledChecklist, type SharedEvent } from './bundle';
import { redact } from './redact';
import { type Reader, sayWords } from './words';

/** The actors that have something to do in a list, with their items that are not done, in its order. */
export function partsByActor(checklist: BundledChecklist): Map<Actor, TemplateItem[]> {
  const { record, template, events } = asItStands(checklist);
  const parts = new Map<Actor, TemplateItem[]>();
  if (template === null) return parts;
  for (const { item, status } of foldChecklist(template, record.facts, events).items) {
    if (item.actor === undefined || status.value !== 'open') continue;
    parts.set(item.actor, [...(parts.get(item.actor) ?? []), item]);
  }
  return parts;
}

/**
 * A bundle with what `actor` is asked to do in `checklist`, or null when that is nothing. Of events it holds those of
 * these items and those that every copy needs; notes and what others did stay here. All events of a register go
 * together, so nothing that is known here looks like a disagreement when it comes back.
 */
export function handoverBundle(
  checklist: BundledChecklist,
  actor: Actor,
  made: { at: number; author?: string },
): Bundle | null {
  const items = (partsByActor(checklist).get(actor) ?? []).map(({ id }) => id);
  if (items.length === 0) return null;
  const asked = new Set(items);
  return {
    madeAt: made.at,
    ...(made.author === undefined ? {} : { author: made.author }),
    handover: { actor, items },
    checklists: [{ ...checklist, events: checklist.events.filter((event) => isNeeded(event, asked)) }],
    offered: [],
    hints: [],
  };
}

function isNeeded({ change }: SharedEvent, items: ReadonlySet<string>): boolean {
  switch (change.kind) {
    case 'noted':
    case 'unnoted':
      return false;
    case 'labelled':
    case 'migrated':
    case 'closed':
    case 'reopened':
      return true;
    default:
      return change.item === null || items.has(change.item);
  }
}

export interface HandoverMessage {
  /** Id of the contact it goes to, where the knowledge names one. */
  to?: string;
  addressee: string;
  subject: string;
  body: string;
}

/**
 * The message for a handover, in the language of `reader`, who receives it. Where one letter of the knowledge asks for
 * all of it, that one; otherwise a general one that lists the items. `[…]` in it is for the sender to fill in.
 */
export function handoverMessage(
  bundle: Bundle,
  procedures: Readonly<Record<string, Procedure>>,
  reader: Reader,
  file: string,
): HandoverMessage | null {
  const { handover, checklists } = bundle;
  const [list] = checklists;
  if (!handover || !list) return null;
  const { template } = asItStands(list);
  const asked = new Set(handover.items);
  const items = (template?.items ?? []).filter(({ id }) => asked.has(id));
  const sections = new Map((template?.sections ?? []).map(({ id, procedure }) => [id, procedure]));
  const letters = new Set(
    items.map((item) => letterFor(item, handover.actor, procedures[sections.get(item.section ?? '') ?? ''])),
  );
  const [letter] = letters;
  const about = reader.t('pages.share.handover.file', { file });
  if (letters.size === 1 && letter) return withFile(letter, about, reader);
  return {
    addressee: reader.t('pages.share.handover.addressee', { actor: reader.t(`pages.actor.${handover.actor}`) }),
    subject: reader.t('pages.share.handover.subject', { list: template ? sayWords(template.title, reader) : '' }),
    body: reader.t('pages.share.handover.body', {
      items: items.map(({ title }) => `- ${redact(sayWords(title, reader)).text}`).join('\n'),
      file: about,
    }),
  };
}

/** The letter that hands this item over: that of its procedure where the same actor carries it out, or its own. */
function letterFor(item: TemplateItem, actor: Actor, procedure: Procedure | undefined): Letter | null {
  if (procedure?.actor === actor) return procedure.letter;
  return procedure?.steps.find(({ id }) => id === stepOfItem(item))?.letter ?? null;
}

function withFile({ to, addressee, subject, body }: Letter, about: string, { language }: Reader): HandoverMessage {
  return {
    ...(to === undefined ? {} : { to }),
    addressee: addressee[language],
    subject: subject[language],
    body: `${body[language]}\n\n${about}`,
  };
}
