/** JSON Schemas: of the knowledge files, for whoever writes them; of the files that people share, for other programs. */
import { z } from 'zod';
import { FILE_SCHEMAS } from '../rules/loading/read-files';
import { BUNDLE_VERSION, BundleFile } from '../store/share/shape';

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

export const BUNDLE_SCHEMA = `docs/schema/ariane-bundle-${BUNDLE_VERSION}.schema.json`;

/** The schema of `.ariane.json` files. What a schema cannot say is said in words. */
export function bundleSchema(): string {
  const schema = {
    title: `Ariane bundle, version ${BUNDLE_VERSION}`,
    description:
      'Checklists with all that happened to them. UTF-8, at most 20 MB. Beyond this schema: every event belongs to the ' +
      'list it stands in and names as seen (prev) only events with smaller ids; ids are unique; the template of a ' +
      'list (id and version as in its record) stands in templates, unless it is that of a single procedure; the items ' +
      'of a template that are steps have the id section/step. What breaks a rule is left out; the rest is read.',
    ...z.toJSONSchema(BundleFile, { io: 'input' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
