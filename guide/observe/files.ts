/**
 * What is said of chosen files. Their checks are large, so they are sent for when such a field is first looked at, and
 * a verdict comes later than the question: until then it is null.
 */
import type { FileVerdict } from '../../rules/validators/file-verdict';
import type { FileChecks, GuidePort } from '../port';
import { nameOf } from '../read/ask';
import { today } from './field';

export type FileCheckName = 'certificate' | 'ssh-public-key';

export interface Files {
  /** null while the file is being read. */
  verdictOn(field: Element, name: FileCheckName): FileVerdict | null;
}

/** `changed` is called when a verdict has come. */
export function createFiles(port: GuidePort, signal: AbortSignal, changed: () => void): Files {
  const known = new WeakMap<Element, { content: File | string; verdict: FileVerdict | null }>();
  let checks: Promise<FileChecks | null> | undefined;

  const check = async (content: File | string, name: FileCheckName, date: string): Promise<FileVerdict> => {
    checks ??= port.fileChecks();
    const loaded = await checks;
    if (loaded === null) {
      checks = undefined;
      return { ok: false, reason: 'unreadable-file' };
    }
    if (typeof content === 'string') return loaded.checkPastedKey(content);
    return loaded.checkFile(name, { size: content.size, dataUrl: () => dataUrlOf(content) }, { today: date });
  };

  return {
    verdictOn(field, name) {
      const content = contentOf(field);
      if (content === undefined || content === '') return { ok: false, reason: 'empty' };
      const before = known.get(field);
      if (before?.content === content) return before.verdict;
      const entry = { content, verdict: null as FileVerdict | null };
      known.set(field, entry);
      void check(content, name, today()).then((verdict) => {
        entry.verdict = verdict;
        if (!signal.aborted) changed();
      });
      return null;
    },
  };
}

/** The chosen file, or what was pasted. */
function contentOf(field: Element): File | string | undefined {
  const input = field as HTMLInputElement;
  return nameOf(field) === 'input' && input.type === 'file' ? input.files?.[0] : input.value.trim();
}

/** As text: in Firefox a content script may not look into the bytes of a page's file. */
function dataUrlOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
