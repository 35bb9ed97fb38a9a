/** Waiting for a page to stop changing. */

/**
 * Resolves once the document has loaded and nothing in it changed for `quiet` milliseconds, at the latest after
 * `longest`. Gives whether anything changed meanwhile.
 */
export async function settled(page: Document, quiet: number, longest: number): Promise<boolean> {
  const view = page.defaultView ?? globalThis;
  let changed = false;
  if (page.readyState !== 'complete') {
    changed = true;
    await new Promise((resolve) => view.addEventListener('load', resolve, { once: true }));
  }
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve(changed);
    };
    let timer = setTimeout(end, quiet);
    const limit = setTimeout(end, longest);
    const observer = new MutationObserver(() => {
      changed = true;
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
