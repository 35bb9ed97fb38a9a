/** JSON Schemas of the knowledge files, so that an editor completes and checks the YAML while it is written. */
import { z } from 'zod';
import { FILE_SCHEMAS } from '../rules/loading/read-files';

const { procedures, groups, ...others } = FILE_SCHEMAS;

/** Schema name → zod schema and the files it is for. */
const KINDS: Record<string, { schema: z.ZodType; files: string }> = {
  ...Object.fromEntries(
    Object.entries(others).map(([name, schema]) => {
      const folder = name === 'decisions' || name === 'screens';
      return [name, { schema, files: folder ? `rules/${name}/*.yaml` : `rules/${name}.yaml` }];
    }),
  ),
  procedures: { schema: z.union([procedures, groups]), files: 'rules/procedures/*.yaml' },
};

/** Path → text of every schema file. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(KINDS).map(([name, { schema }]) => [
      `rules/schema/${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}

/** The editor's setting that says which schema is for which files. */
export function editorMapping(): Record<string, string> {
  return Object.fromEntries(Object.entries(KINDS).map(([name, { files }]) => [`./rules/schema/${name}.json`, files]));
}
