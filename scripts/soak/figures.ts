/** What a soak has done, in numbers. */
import { PLACES } from '../../portal/portal';

export interface Figures {
  requests: number;
  /** At an address that is served, by a way in which it is, in a visit in which somebody is logged in. */
  inside: number;
  posts: number;
  /** Posts to forms that take files. */
  uploads: number;
  /** Made up from nothing: methods, addresses, types, bodies. */
  wild: number;
  statuses: Record<number, number>;
  /** Addresses that answered with their page to somebody logged in. */
  places: Set<string>;
}

export function newFigures(): Figures {
  return { requests: 0, inside: 0, posts: 0, uploads: 0, wild: 0, statuses: {}, places: new Set() };
}

/** Lines without a final newline. */
export function figuresText({ requests, inside, posts, uploads, wild, statuses, places }: Figures): string {
  const share = (of: number) => `${of} (${Math.round((100 * of) / Math.max(1, requests))} %)`;
  return [
    `${requests} requests: ${share(inside)} on real addresses in a visit of somebody logged in, ${share(wild)} made up`,
    `  ${posts} forms posted, ${uploads} of them with files; ${places.size} of ${PLACES.length} addresses showed their page`,
    `  answers: ${Object.entries(statuses)
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')}`,
  ].join('\n');
}
