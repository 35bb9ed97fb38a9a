/** Tag of the one element Ariane adds to a page. Reading and observing skip it. */
export const HOST_TAG = 'ariane-guide';
