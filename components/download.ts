/** Gives the person a file. Works without any permission: the page's own document follows a `blob:` link. */
export function download(name: string, content: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click has returned; a later turn is soon enough to let it go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
