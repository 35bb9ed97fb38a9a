/** The enterprise numbers that people chose to keep with their lists: on this machine, in no export and in no bundle. */
import * as z from 'zod/mini';
import { database } from './database';

const Case = z.object({
  checklist: z.string().check(z.minLength(1)),
  enterprise: z.string().check(z.regex(/^[01]\d{9}$/)),
});

/** By list. What is no number is left out. @throws StoreError */
export async function keptCases(): Promise<Map<string, string>> {
  const rows = await (await database()).getAll('cases');
  return new Map(
    rows.flatMap((row) => {
      const parsed = Case.safeParse(row);
      return parsed.success ? [[parsed.data.checklist, parsed.data.enterprise]] : [];
    }),
  );
}

/** @throws StoreError */
export async function keepCase(checklist: string, enterprise: string): Promise<void> {
  await (await database()).put('cases', { checklist, enterprise });
}

/** @throws StoreError */
export async function dropCase(checklist: string): Promise<void> {
  await (await database()).delete('cases', checklist);
}
