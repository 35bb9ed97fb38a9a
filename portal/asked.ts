/** What a route of the portal is given, and how one is made. Each site has its own file of routes. */
import type { SimulatedHost } from './address';
import type { Visit } from './visit';

/** `fields`: of the posted form, or none. `files`: what was chosen in the file fields of a form that takes files. */
export interface Asked {
  host: SimulatedHost;
  url: URL;
  visit: Visit;
  fields: Record<string, string>;
  files?: Record<string, Uint8Array> | undefined;
}

export type Answer = (asked: Asked) => Response;

/**
 * Makes one path answer GET, and POST where the page has a form; any other method is told so. `files`: the form is sent
 * as multipart, with files of at most 100 kB in all.
 */
export type Route = (
  host: SimulatedHost,
  path: string,
  get: Answer,
  post?: Answer,
  options?: { files?: boolean },
) => void;
