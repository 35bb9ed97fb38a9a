/** Plays one deed in the simulated page, slowly enough to be watched. The focus of the person stays where it is. */
import { pause } from '../../../portal/pause';
import type { SampleFile } from '../sample-files';
import type { Deed } from './deed';

export interface Pace {
  /** Milliseconds before anything happens, for the eye to get there. */
  before: number;
  /** Milliseconds from one character to the next. */
  key: number;
}

export const VISIBLE: Pace = { before: 450, key: 45 };
/** For those who asked for less motion: at once, without a character coming after the other. */
export const CALM: Pace = { before: 0, key: 0 };

/** Rejects nothing: an abort just leaves the rest undone. True when the deed was done to its end. */
export async function play(deed: Deed, pace: Pace, signal: AbortSignal): Promise<boolean> {
  await pause(pace.before, signal);
  if (signal.aborted) return false;
  switch (deed.kind) {
    case 'type':
      return typeInto(deed.field, deed.value, pace, signal);
    case 'choose':
      deed.option.selected = true;
      tell(deed.list, 'input');
      tell(deed.list, 'change');
      return true;
    case 'file':
      chooseFile(deed.field, deed.file);
      return true;
    case 'press':
      deed.control.click();
      return true;
    case 'pick':
      for (const control of deed.controls) {
        control.click();
        await pause(pace.before, signal);
        if (signal.aborted) return false;
      }
      return true;
  }
}

async function typeInto(
  field: HTMLInputElement | HTMLTextAreaElement,
  value: string,
  { key }: Pace,
  signal: AbortSignal,
): Promise<boolean> {
  const pieces = key === 0 ? [value] : [...value];
  field.value = '';
  for (const piece of pieces) {
    field.value += piece;
    tell(field, 'input');
    await pause(key, signal);
    if (signal.aborted) break;
  }
  tell(field, 'change');
  return !signal.aborted;
}

/** The file belongs to the window of the frame, as one that the person chooses there does. */
function chooseFile(field: HTMLInputElement, { name, content }: SampleFile): void {
  const view = field.ownerDocument.defaultView ?? globalThis;
  const chosen = new view.DataTransfer();
  chosen.items.add(new view.File([content], name));
  field.files = chosen.files;
  tell(field, 'input');
  tell(field, 'change');
}

/** As the browser tells the page that a person did it. The event belongs to the window of the frame. */
function tell(field: HTMLElement, type: 'input' | 'change'): void {
  const { Event: FrameEvent } = field.ownerDocument.defaultView ?? globalThis;
  field.dispatchEvent(new FrameEvent(type, { bubbles: true, composed: true }));
}
