/** Who this copy of Ariane is to other copies: a random id that says nothing about anybody. */
import { AUTHOR, newAuthor } from './migrations';
import { type Writing, within } from './transaction';

/** The id of this copy, given to it on first use. */
export async function authorIn(tx: Writing): Promise<string> {
  const known = await tx.objectStore('meta').get(AUTHOR);
  if (known !== undefined) return known;
  const author = newAuthor();
  await tx.objectStore('meta').put(author, AUTHOR);
  return author;
}

/** The id of this copy, by which its own events can be told from those of others. @throws StoreError */
export const ownAuthor = (): Promise<string> => within(['meta'], 'readwrite', authorIn);
