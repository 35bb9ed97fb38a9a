/** What the panel says about the address of the tab. */
import type { Knowledge, Language } from '../rules/model';
import type { AddressRefusal, TabAddress } from '../session/messages';
import type { TextKey } from '../texts/index';

export type Tone = 'calm' | 'thread' | 'warning';

/** Where the tab is, in words: a headline, what it means, and how loud to say it. */
export interface AddressWords {
  tone: Tone;
  title: TextKey;
  text: TextKey | null;
  values: Record<string, string>;
}

const REFUSED: Record<AddressRefusal, { tone: Tone; title: TextKey; text: TextKey }> = {
  scheme: { tone: 'warning', title: 'pages.address.scheme', text: 'pages.address.scheme.text' },
  port: { tone: 'warning', title: 'pages.address.port', text: 'pages.address.port.text' },
  'look-alike': { tone: 'warning', title: 'pages.address.lookAlike', text: 'pages.address.lookAlike.text' },
  'test-host': { tone: 'warning', title: 'pages.address.testHost', text: 'pages.address.testHost.text' },
  'unknown-host': { tone: 'calm', title: 'pages.address.unknownHost', text: 'pages.address.unknownHost.text' },
  frame: { tone: 'warning', title: 'pages.address.frame', text: 'pages.address.frame.text' },
};

/** The words for `address`. Of a guided host in use nothing needs explaining, so its `text` is null. */
export function addressWords(address: TabAddress, knowledge: Knowledge, language: Language): AddressWords {
  switch (address.kind) {
    case 'guide':
      return { tone: 'calm', title: 'pages.address.guide', text: null, values: { host: address.host } };
    case 'away':
      return {
        tone: 'thread',
        title: 'pages.address.away',
        text: 'pages.address.away.text',
        values: { from: address.from },
      };
    case 'explain':
      return {
        tone: 'thread',
        title: 'pages.address.explain',
        text: 'pages.address.explain.text',
        values: { host: address.host },
      };
    case 'link':
      return {
        tone: 'calm',
        title: 'pages.address.link',
        text: 'pages.address.link.text',
        values: { host: address.host, use: useOf(address.host, knowledge, language) },
      };
    case 'refused': {
      const known = REFUSED[address.why];
      return { ...known, values: { host: address.host, like: address.like ?? '' } };
    }
    case 'unknown':
      return { tone: 'calm', title: 'pages.address.unknown', text: 'pages.address.unknown.text', values: {} };
  }
}

function useOf(host: string, knowledge: Knowledge, language: Language): string {
  return knowledge.hosts.hosts.find((known) => known.host === host)?.use[language] ?? '';
}

/** The identity sites that a person may meet on the way, with what the knowledge says of each. */
export function identitySites(knowledge: Knowledge, language: Language): { host: string; note?: string }[] {
  return knowledge.hosts.hosts
    .filter(({ kind }) => kind === 'explain')
    .map(({ host, note }) => ({ host, ...(note && { note: note[language] }) }));
}
