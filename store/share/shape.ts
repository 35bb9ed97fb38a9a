/** The shape of an `.ariane.json` file. Its JSON Schema is made of this (`npm run schema`). */
import * as z from 'zod/mini';
import type { Actor } from '../../rules/model';
import type { PointingHint } from '../../session/messages';
import { ChecklistRecord, END_OF_TIME, EventRecord, MOST_ITEMS, TemplateRecord } from '../schema';
import { LIMITS } from './limits';

export const FORMAT = 'ariane-bundle';
export const BUNDLE_VERSION = 1;

/** As rules/model.ts has them, whose schemas do not come into the extension; a test keeps them equal. */
export const ACTORS = [
  'legal-representative',
  'gap',
  'co-gap',
  'ga',
  'co-ga',
  'user',
  'technical-user',
  'company',
] as const satisfies readonly Actor[];

const PLAIN = /^[\x21-\x7e]{1,200}$/;
/** Characters that cannot be mistaken for others, and are no space. */
export const isPlainId = (id: string): boolean => PLAIN.test(id) && id !== '__proto__';
const plainId = z.string().check(z.regex(PLAIN));
const name = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100));

export const FileHint: z.ZodMiniType<PointingHint> = z.object({
  screen: name,
  target: name,
  role: z.enum(['button', 'link', 'textbox', 'combobox', 'radio', 'checkbox', 'file', 'disclosure', 'text']),
  path: z.string().check(z.regex(/^[a-z0-9:>-]+$/), z.maxLength(2000)),
  sum: z.int(),
});

export const FileHandover = z.object({
  actor: z.enum(ACTORS),
  items: z.array(plainId).check(z.minLength(1), z.maxLength(MOST_ITEMS)),
});

/** Exercises do not travel. */
export const FileRecord = z.extend(ChecklistRecord, { practice: z.literal(false) });

export const FileEvent = z.omit(EventRecord, { key: true });

/** The places of templates in the list of them. */
const places = (most: number) => z.array(z.int().check(z.nonnegative())).check(z.maxLength(most));

/** What the file says of itself. The rest is read one by one, so that what is sound is kept. */
export const FileHead = z.object({
  format: z.literal(FORMAT),
  version: z.literal(BUNDLE_VERSION),
  madeAt: z.number().check(z.nonnegative(), z.maximum(END_OF_TIME)),
  author: z.optional(plainId),
});

export const BundleFile = z.extend(FileHead, {
  handover: z.optional(FileHandover),
  /** Each once, whatever the number of lists that run on it. */
  templates: z.array(TemplateRecord).check(z.maxLength(LIMITS.templates)),
  /** Those that are sent for their own sake. */
  offered: z.optional(places(LIMITS.templates)),
  checklists: z
    .array(
      z.object({
        record: FileRecord,
        /** Those that it went on with, the one of the start first. */
        templates: places(LIMITS.templatesOfOne),
        events: z.array(FileEvent).check(z.maxLength(LIMITS.eventsOfOne)),
      }),
    )
    .check(z.maxLength(LIMITS.checklists)),
  hints: z.optional(z.array(FileHint).check(z.maxLength(LIMITS.hints))),
});
