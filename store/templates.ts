/**
 * Templates of one's own. Every version stays, because lists run on it; the newest is offered until it is dropped. One
 * that came with somebody else's list is kept for that list only, whatever id it has.
 */
import type { Template } from '../rules/engine/template';
import { ownAuthor } from './author';
import { asTemplate } from './held';
import { templateKey } from './kept-templates';
import type { TemplateRow } from './schema';
import { type Reading, within } from './transaction';

/** The newest version of each that is offered. @throws StoreError */
export async function ownTemplates(): Promise<Template[]> {
  const rows = await within(['templates'], 'readonly', (tx) => ownRows(tx, 'own:'));
  const newest = new Map<string, TemplateRow>();
  for (const row of rows) {
    const other = newest.get(row.id);
    if (!other || Number(other.version) < Number(row.version)) newest.set(row.id, row);
  }
  return [...newest.values()].filter(({ dropped }) => !dropped).flatMap((row) => asTemplate(row) ?? []);
}

/** The newest version, offered or not; null when there is none. @throws StoreError */
export async function readOwnTemplate(id: string): Promise<Template | null> {
  const rows = await within(['templates'], 'readonly', (tx) => ownRows(tx, `${id}@`));
  const newest = rows.sort((a, b) => Number(a.version) - Number(b.version)).at(-1);
  return newest === undefined ? null : asTemplate(newest);
}

/** All versions of one. @throws StoreError */
export async function ownVersions(id: string): Promise<Template[]> {
  if (!id.startsWith('own:')) return [];
  const rows = await within(['templates'], 'readonly', (tx) => ownRows(tx, `${id}@`));
  return rows.flatMap((row) => asTemplate(row) ?? []);
}

/** @throws StoreError */
export async function keepOwnTemplate(template: Template): Promise<void> {
  await within(['templates'], 'readwrite', (tx) =>
    tx.objectStore('templates').put({ ...template, key: templateKey(template), own: true }),
  );
}

/** Offers it no more. Its versions stay for the lists that run on them. @throws StoreError */
export async function dropTemplate(id: string): Promise<void> {
  await within(['templates'], 'readwrite', async (tx) => {
    const rows = await ownRows(tx, `${id}@`);
    await Promise.all(rows.map((row) => tx.objectStore('templates').put({ ...row, dropped: true })));
  });
}

/** The id of this copy of Ariane, as its events name it. @throws StoreError */
export const readAuthor = ownAuthor;

async function ownRows(tx: Reading, prefix: string): Promise<TemplateRow[]> {
  const rows = await tx.objectStore('templates').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  return rows.filter(({ own }) => own);
}
