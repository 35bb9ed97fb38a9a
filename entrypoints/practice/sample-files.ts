/** The files that exercises name as `file:NAME`: fictitious certificates and keys, for the person to choose. */
const CONTENTS = import.meta.glob('../../portal/scenarios/files/*', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;

export interface SampleFile {
  name: string;
  content: string;
}

/** The file that a value of an exercise names; null when the value is a text to type, or names none that is there. */
export function sampleFile(value: string): SampleFile | null {
  const name = /^file:([\w.-]+)$/.exec(value)?.[1];
  const content = CONTENTS[`../../portal/scenarios/files/${name}`];
  return name === undefined || content === undefined ? null : { name, content };
}
