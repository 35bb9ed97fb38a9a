/**
 * Says what an address is before anything is drawn there or said about it: a host that Ariane guides, explains or links
 * to, a test environment, a look-alike, or simply another site. Exact hosts, https, default port; never a suffix alone.
 */
import { skeleton, unicodeHost } from './host-names';
import type { HostsFile } from './model';

export type AddressVerdict =
  | { ok: true; kind: 'guide' | 'explain' | 'link'; host: string }
  | {
      ok: false;
      why: 'scheme' | 'port' | 'unknown-host' | 'look-alike' | 'test-host' | 'frame';
      /** As the browser names it (punycode, lower case); empty when the address has none. */
      host: string;
      /** The known host that it resembles. */
      like?: string;
    };

/** Labels by which the public services name their acceptance and test machines (`idp.iamfas.int.belgium.be`). */
const TEST_LABEL = /^(www|.+-)?(acc|acpt|int|test|tst)$/;

/** Second-level names under which a country sells third-level ones, as far as a look-alike would use them. */
const SHARED_SECOND_LEVEL = new Set(['co', 'com', 'net', 'org', 'gov', 'ac']);

/**
 * Checks `url` against the list of known hosts. `framed` says that the page stands inside another site's page.
 * Never throws; what is not an address is an unknown host.
 */
export function checkAddress(url: string, hosts: HostsFile, options: { framed?: boolean } = {}): AddressVerdict {
  const address = URL.canParse(url) ? new URL(url) : null;
  const host = address?.hostname.toLowerCase() ?? '';
  const known = hosts.hosts.find((entry) => entry.host === host);
  if (address && known) {
    if (address.protocol !== 'https:') return { ok: false, why: 'scheme', host };
    if (address.port !== '') return { ok: false, why: 'port', host };
    if (options.framed) return { ok: false, why: 'frame', host };
    return { ok: true, kind: known.kind, host };
  }
  if (isTestHost(host, hosts)) return { ok: false, why: 'test-host', host };
  const like = resembles(host, hosts);
  return like === null ? { ok: false, why: 'unknown-host', host } : { ok: false, why: 'look-alike', host, like };
}

/** The last two labels: under `.be` that is the name somebody owns (for the federal sites `fgov.be`, owned by the State). */
const owned = (host: string): string => host.split('.').slice(-2).join('.');
const withoutWww = (host: string): string => host.replace(/^www\./, '');

function isTestHost(host: string, hosts: HostsFile): boolean {
  if (hosts.testHosts.includes(host)) return true;
  const names = new Set(hosts.hosts.map((entry) => owned(entry.host)));
  return (
    names.has(owned(host)) &&
    host
      .split('.')
      .slice(0, -2)
      .some((label) => TEST_LABEL.test(label))
  );
}

/** The known host that `host` could be taken for, or `null`. */
function resembles(host: string, hosts: HostsFile): string | null {
  const known = hosts.hosts.map((entry) => entry.host);
  // `www.csam.be.`: the same name to the network, another site to the browser.
  const bare = host.replace(/\.$/, '');
  if (bare !== host) return known.includes(bare) ? bare : null;
  if (!host.includes('.') || /^[\d.]+$/.test(host) || host.startsWith('[')) return null;
  const owners = [...known, ...hosts.testHosts].map(owned);
  // Another machine under a name that the State owns is unknown, not a trap.
  if (owners.includes(owned(host))) return null;

  const seen = skeleton(unicodeHost(host));
  // A proxy writes dots as hyphens and hyphens as two; a fraud writes `riziv-fgov.be`.
  const dotted = seen.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
  const shapes = [...new Set([seen, dotted])];
  const candidates = known.map((name) => ({ name, shape: skeleton(name) }));
  const shortest = candidates.toSorted((a, b) => a.name.length - b.name.length);
  const longest = shortest.toReversed();
  const match =
    longest.find(({ shape }) => shapes.some((each) => holds(each, shape))) ??
    shortest.find(({ shape }) => shapes.some((each) => holds(each, owned(shape)))) ??
    shortest.find(({ shape }) => sameNameElsewhere(seen, owned(shape))) ??
    candidates.find(({ shape }) => oneEdit(withoutWww(seen), withoutWww(shape))) ??
    shortest.find(({ shape }) => oneEdit(owned(seen), owned(shape)));
  return match?.name ?? null;
}

/** `name` stands in `host` as whole labels, anywhere: `www.csam.be.evil.example` holds `csam.be`. */
function holds(host: string, name: string): boolean {
  return `.${host}.`.includes(`.${name}.`);
}

/** The owned name under another ending: `csam.com`, `www.csam.co.uk`. */
function sameNameElsewhere(host: string, ownedName: string): boolean {
  const [name] = ownedName.split('.');
  const labels = host.split('.');
  const shared = labels.length > 2 && SHARED_SECOND_LEVEL.has(labels.at(-2) ?? '');
  return labels.at(shared ? -3 : -2) === name;
}

/** One character added, left out or changed, or two neighbours swapped. */
function oneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
