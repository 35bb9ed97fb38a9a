import { describe, expect, it } from 'vitest';
import { addressWords } from '../../../components/address-words';
import { LANGUAGES } from '../../../rules/languages';
import type { AddressRefusal, TabAddress } from '../../../session/messages';
import { text } from '../../../texts/index';
import { smallKnowledge as knowledge } from './small-knowledge';

const refusals: AddressRefusal[] = ['scheme', 'port', 'unknown-host', 'look-alike', 'test-host', 'frame'];
const addresses: TabAddress[] = [
  { kind: 'guide', host: 'guided.example' },
  { kind: 'away', from: 'guided.example' },
  { kind: 'explain', host: 'identity.example' },
  { kind: 'link', host: 'linked.example' },
  { kind: 'unknown' },
  ...refusals.map((why): TabAddress => ({ kind: 'refused', host: 'gulded.example', why, like: 'guided.example' })),
];

describe('what is said of an address', () => {
  it.each(addresses)('leaves no parameter open in any language: %j', (address) => {
    for (const language of LANGUAGES) {
      const words = addressWords(address, knowledge, language);
      expect(text(language, words.title, words.values)).not.toMatch(/[{}]/);
      if (words.text) expect(text(language, words.text, words.values)).not.toMatch(/[{}]/);
    }
  });

  it('differs for each refusal', () => {
    const titles = refusals.map(
      (why) => addressWords({ kind: 'refused', host: 'a.example', why }, knowledge, 'fr').title,
    );
    expect(new Set(titles).size).toBe(refusals.length);
  });

  it('names the host that a look-alike resembles', () => {
    const words = addressWords(
      { kind: 'refused', host: 'gulded.example', why: 'look-alike', like: 'guided.example' },
      knowledge,
      'en',
    );
    expect(words.tone).toBe('warning');
    expect(text('en', words.title, words.values)).toBe(
      'gulded.example looks like guided.example, but is not guided.example',
    );
  });

  it('is quiet about a site that is only unknown', () =>
    expect(addressWords({ kind: 'refused', host: 'a.example', why: 'unknown-host' }, knowledge, 'fr').tone).toBe(
      'calm',
    ));
});
