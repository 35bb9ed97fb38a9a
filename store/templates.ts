/** Templates of one's own. Every version stays, because lists run on it; the newest is offered until it is dropped. */
import type { Template } from '../rules/engine/template';
import { templateKey } from './checklists';
import { database } from './database';
import { AUTHOR, newAuthor } from './migrations';
import { TemplateRecord } from './schema';

/** The newest version of each that is offered, by title. @throws StoreError */
export async function ownTemplates(): Promise<Template[]> {
  const db = await database();
  const rows = await db.getAll('templates', IDBKeyRange.bound('own:', 'own:\uffff'));
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const other = newest.get(row.id);
    if (!other || Number(other.version) < Number(row.version)) newest.set(row.id, row);
  }
  return [...newest.values()].filter(({ dropped }) => !dropped).flatMap((row) => parse(row) ?? []);
}

/** The newest version, offered or not; null when there is none. @throws StoreError */
export async function readOwnTemplate(id: string): Promise<Template | null> {
  const db = await database();
  const rows = await db.getAll('templates', IDBKeyRange.bound(`${id}@`, `${id}@\uffff`));
  const newest = rows.sort((a, b) => Number(a.version) - Number(b.version)).at(-1);
  return newest === undefined ? null : parse(newest);
}

/** @throws StoreError */
export async function keepOwnTemplate(template: Template): Promise<void> {
  const db = await database();
  await db.put('templates', { ...template, key: templateKey(template) });
}

/**
 * Keeps a published template for lists that go on with it. What is there under its version stays as it is.
 * @throws StoreError
 */
export async function keepPublishedTemplate(template: Template): Promise<void> {
  const db = await database();
  const tx = db.transaction('templates', 'readwrite', { durability: 'strict' });
  const key = templateKey(template);
  if ((await tx.store.getKey(key)) === undefined) tx.store.put({ ...template, key });
  await tx.done;
}

/** Whether this version of a template is kept. @throws StoreError */
export async function hasTemplate(id: string, version: string): Promise<boolean> {
  const db = await database();
  return (await db.getKey('templates', templateKey({ id, version }))) !== undefined;
}

/** Offers it no more. Its versions stay for the lists that run on them. @throws StoreError */
export async function dropTemplate(id: string): Promise<void> {
  const db = await database();
  const tx = db.transaction('templates', 'readwrite', { durability: 'strict' });
  for (const row of await tx.store.getAll(IDBKeyRange.bound(`${id}@`, `${id}@\uffff`))) {
    tx.store.put({ ...row, dropped: true });
  }
  await tx.done;
}

/** The id of this copy of Ariane, as its events name it. @throws StoreError */
export async function readAuthor(): Promise<string> {
  const db = await database();
  const known = await db.get('meta', AUTHOR);
  if (known !== undefined) return known;
  const author = newAuthor();
  // Whoever was first has it.
  await db.add('meta', author, AUTHOR).catch(() => undefined);
  return (await db.get('meta', AUTHOR)) ?? author;
}

function parse(row: unknown): Template | null {
  const parsed = TemplateRecord.safeParse(row);
  return parsed.success ? (parsed.data as Template) : null;
}
