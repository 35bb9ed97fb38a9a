/** The guide's only way out of the page. The extension implements it over messages, the practice page directly. */
import type { Answer, GuideCalls, ToGuide } from '../session/messages';

/** `rules/validators/files`: large, and not part of what runs in every guided page. */
export type FileChecks = Pick<typeof import('../rules/validators/files'), 'checkFile' | 'checkPastedKey'>;

export interface GuidePort {
  /** Asks the background. Rejects or gives `undefined` when nobody answered: the same question may then be asked again. */
  call<Name extends keyof GuideCalls>(
    name: Name,
    ask: GuideCalls[Name]['ask'],
  ): Promise<Answer<GuideCalls, Name> | undefined>;
  /** Calls `listener` for each message to this page's guide until `signal` aborts. */
  onMessage(listener: (message: ToGuide) => void, signal: AbortSignal): void;
  /** The checks of files, sent for when a field for one is on the page; null when they cannot be had now. */
  fileChecks(): Promise<FileChecks | null>;
  /** False once the extension was updated or removed: this script is then an orphan and must clear away. */
  alive(): boolean;
}
