/** What the guide has to reach on pages it has never seen, each with its reason. */

/** A page that is not recognised costs the person the ring, and text remains: one in fifty at most. */
export const RECOGNISED = 0.98;
/** The same of a target; one in thirty-three, as it counts those on pages that were not recognised. */
export const LOCATED = 0.97;
/** A page that was changed since: one in twenty, as some changes take away what a person would go by, too. */
export const LOCATED_WHEN_CHANGED = 0.95;
/** A wrong ring on a government form is worse than none: never, at whatever price in refusals. */
export const WRONG = 0;
