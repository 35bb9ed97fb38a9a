/** A sentence of the interface, from the catalogue that came with the pack. `key` is without its `guide.`. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** A key without a sentence shows itself, so that it is noticed. */
export function createSay(texts: Readonly<Record<string, string>>): Say {
  return (key, values = {}) =>
    (texts[`guide.${key}`] ?? key).replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
