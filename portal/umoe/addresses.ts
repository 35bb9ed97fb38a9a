/** Paths of the access management of enterprises. No source prints them, but for those marked so. */
import { address, PATHS, SOCIAL_SECURITY } from '../address';
import type { Language } from '../visit';
import { MORE_PATHS } from './more-paths';

export const UMOE_PATHS = {
  home: PATHS.umoeHome,
  enterprise: '/app016/umoe/enterprise/home.do',
  quality: '/app016/umoe/quality/home.do',
  users: '/app016/umoe/user/list.do',
  /** What was chosen to be done with the people that are ticked. */
  execute: '/app016/umoe/user/execute.do',
  /** Where the NISS beside the lower list is sent. */
  start: '/app016/umoe/user/start.do',
  exportUsers: '/app016/umoe/user/export.do',
  /** Printed, with `method=init` and `method=save`. */
  createUser: '/app016/umoe/user/vcreation.do',
  changeManager: '/app016/umoe/user/manager.do',
  addCoManager: '/app016/umoe/user/comanager.do',
  deleteUsers: '/app016/umoe/user/delete.do',
  blockUsers: '/app016/umoe/user/block.do',
  unblockUsers: '/app016/umoe/user/unblock.do',
  addApplications: '/app016/umoe/user/addapplications.do',
  removeApplications: '/app016/umoe/user/removeapplications.do',
  /** Pages of the menus that no source shows. */
  undescribed: '/app016/umoe/info.do',
  quit: '/app016/umoe/quit.do',
  activate: MORE_PATHS.activateContact,
  functions: MORE_PATHS.functionsOverview,
  messages: MORE_PATHS.messages,
} as const;

export interface UmoeQuery {
  enterprise?: string | undefined;
  quality?: string | undefined;
  method?: 'init' | 'save' | 'selectAdmin' | undefined;
  /** Place of a person on the list of a quality; never who it is. */
  member?: string | undefined;
  kind?: string | undefined;
  page?: string | undefined;
  language?: Language | undefined;
}

/** A path of the access management with what it is about. No number or name of a person ever stands in one. */
export function umoePath(path: string, query: UmoeQuery = {}): string {
  const held = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return held.length === 0 ? path : `${path}?${new URLSearchParams(held)}`;
}

/** The same as an absolute address. */
export function umoeAddress(path: string, query: UmoeQuery = {}): string {
  return address(SOCIAL_SECURITY, umoePath(path, query));
}
