/** Databases as earlier versions left them: tests/fixtures/store/version-N.json, one for every version. */
import { existsSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import type { Export } from '../../../store/export';
import { MIGRATIONS } from '../../../store/migrations';
import { type ArianeSchema, DATABASE } from '../../../store/schema';

const path = (version: number) => new URL(`../../fixtures/store/version-${version}.json`, import.meta.url);

export const hasFixture = (version: number): boolean => existsSync(path(version));

/** The rows of that version, as an export of it has them. */
export const rowsOf = (version: number): Export => JSON.parse(readFileSync(path(version), 'utf8'));

/** Makes the database of that version and closes it. */
export async function leaveDatabase(version: number, { stores, keys = {} }: Export = rowsOf(version)): Promise<void> {
  const db = await openDB<ArianeSchema>(DATABASE, version, {
    async upgrade(fresh, _from, _to, tx) {
      for (const migrate of MIGRATIONS.slice(0, version)) await migrate(fresh, tx);
    },
  });
  for (const [name, rows] of Object.entries(stores)) {
    const store = name as (typeof db.objectStoreNames)[number];
    for (const [index, row] of rows.entries()) await db.put(store, row as never, keys[name]?.[index] as never);
  }
  db.close();
}
