/** Finds out what somebody gave: a file, or text that was pasted. Nothing of it is believed, and nothing is written. */
import type { Bundle } from '../../../store/share/bundle';
import { LIMITS, type Limits } from '../../../store/share/limits';
import { checklistOfMarkdown } from '../../../store/share/markdown';
import { parseBundle } from '../../../store/share/read-bundle';
import { readJson } from '../../../store/share/read-json';
import type { FileRefusal, Refusal } from '../../../store/share/refusals';
import { type ExportFile, isExport } from './export-parts';

export type Unreadable = FileRefusal | 'not-opened' | 'empty';

export type Read =
  | { kind: 'lists'; bundle: Bundle; refused: Refusal[]; cleaned: number }
  /** All that another copy of Ariane, or this one once, had. */
  | { kind: 'export'; file: ExportFile }
  /** A task list that was made from the list of this id. */
  | { kind: 'tasks'; text: string; checklist: string }
  | { kind: 'unreadable'; why: Unreadable };

/** All of one's own data is more than anybody sends. */
const EXPORT_LIMITS: Limits = {
  ...LIMITS,
  bytes: 500_000_000,
  containers: 20_000_000,
  values: 100_000_000,
  events: 5_000_000,
};

/** How an export begins: looked at before a large file is read. */
const EXPORT_START = /^\s*\{\s*"format"\s*:\s*"ariane-export"/;
const START_LENGTH = 200;

/** A file that the person chose or dropped; one that is too large is not even read. */
export async function readFile(file: File): Promise<Read> {
  try {
    const start = await file.slice(0, START_LENGTH).text();
    const { bytes } = EXPORT_START.test(start) ? EXPORT_LIMITS : LIMITS;
    if (file.size > bytes) return { kind: 'unreadable', why: 'too-large' };
    return readContent(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // It went away, or is a folder.
    return { kind: 'unreadable', why: 'not-opened' };
  }
}

/** A file's bytes, or text that was pasted. */
export function readContent(content: string | Uint8Array): Read {
  if (isBlank(content)) return { kind: 'unreadable', why: 'empty' };
  if (EXPORT_START.test(startOf(content))) return readExport(content);
  const read = parseBundle(content);
  if (read.ok) return { kind: 'lists', bundle: read.bundle, refused: read.refused, cleaned: read.cleaned };
  const tasks = read.why === 'not-json' ? readTasks(content) : null;
  return tasks ?? { kind: 'unreadable', why: read.why };
}

function readExport(content: string | Uint8Array): Read {
  const json = readJson(content, EXPORT_LIMITS);
  if (!json.ok) return { kind: 'unreadable', why: json.why };
  return isExport(json.value) ? { kind: 'export', file: json.value } : { kind: 'unreadable', why: 'not-a-bundle' };
}

function readTasks(content: string | Uint8Array): Read | null {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const checklist = checklistOfMarkdown(text);
  return checklist === null ? null : { kind: 'tasks', text, checklist };
}

const startOf = (content: string | Uint8Array): string =>
  typeof content === 'string'
    ? content.slice(0, START_LENGTH)
    : new TextDecoder().decode(content.subarray(0, START_LENGTH));

const SPACE = 0x20;

const isBlank = (content: string | Uint8Array): boolean =>
  typeof content === 'string' ? content.trim() === '' : content.every((byte) => byte <= SPACE);
