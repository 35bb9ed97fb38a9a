/** A certificate for the simulated hosts, made once per process and kept in memory only. */
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

let made: Promise<Certificate> | undefined;

/** Self-signed, for exactly these hosts and localhost; the browser of a test is told to accept it. */
export function certificate(hosts: readonly string[]): Promise<Certificate> {
  made ??= make([...hosts, 'localhost']);
  return made;
}

async function make(hosts: readonly string[]): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key, cert };
}
