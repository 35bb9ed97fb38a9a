import { MOST_EVENTS } from '../schema';

/** How much of a file from somebody else is read. More than people make, less than hurts. */
export interface Limits {
  bytes: number;
  /** Objects and lists within each other. */
  depth: number;
  /** Objects and lists in all. */
  containers: number;
  /** Values in all. */
  values: number;
  checklists: number;
  /** In the whole file. */
  events: number;
  eventsOfOne: number;
  templates: number;
  templatesOfOne: number;
  hints: number;
  facts: number;
}

export const LIMITS: Limits = {
  bytes: 20_000_000,
  depth: 40,
  containers: 600_000,
  values: 3_000_000,
  checklists: 10_000,
  events: 100_000,
  eventsOfOne: MOST_EVENTS,
  templates: 1_000,
  templatesOfOne: 100,
  hints: 300,
  facts: 100,
};
