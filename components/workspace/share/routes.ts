/** The addresses of sending and receiving, for whatever leads there. */
import { useEffect, useState } from 'preact/hooks';

const LIST = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Where these lists can be sent from: `#/send/ID,ID`. */
export const sendRoute = (ids: readonly string[]): string => `#/send/${ids.join(',')}`;

export const RECEIVE_ROUTE = '#/receive';

/** The lists that an address of `sendRoute` names, each once. */
export function sentIds(hash: string): string[] {
  const [, ids = ''] = /^#\/?send\/([^/]*)$/.exec(hash) ?? [];
  return [...new Set(ids.split(','))].filter((id) => LIST.test(id));
}

/** The lists that are to be sent, as the address says; follows it. */
export function useSentIds(): string[] {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return sentIds(hash);
}
