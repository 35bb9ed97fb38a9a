import type { Words } from '../../rules/engine/template';
import { useReader } from '../reader';

/** Knowledge in the reader's language; a person's own words as they wrote them. */
export function useWords(): (words: Words) => string {
  const { say } = useReader();
  return (words) => (typeof words === 'string' ? words : say(words));
}

/** What somebody wrote, kept apart from the sentence around it: it may run the other way. */
export function OwnWords({ text }: { text: string }) {
  return <bdi class="own-words">{text}</bdi>;
}
