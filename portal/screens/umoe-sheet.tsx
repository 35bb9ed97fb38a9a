/** The frame of the pages of this part, with the address to which their forms are sent. */
import type { ComponentChildren } from 'preact';
import type { Page } from './document';
import { type UmoeFrame, umoePage } from './umoe-layout';
import type { Wording } from './wording';

export interface SheetFrame extends UmoeFrame {
  /** Absolute address of this page. */
  self: string;
}

export function umoeSheet(frame: SheetFrame, title: Wording, content: ComponentChildren): Page {
  return umoePage(frame, title, content);
}
