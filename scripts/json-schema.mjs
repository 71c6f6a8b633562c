// The JSON Schemas of the package, for editors that complete and check a record while it is written.

import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describedFields} from './rollup/described-fields.mjs';
import {loadSource} from './load-source.mjs';

/** Writes `record.json` and one file a figure into `schema` in a folder. */
export async function writeJsonSchemas(outdir) {
  const {jsonSchemas, sections} = await loadSchemas();
  const folder = join(outdir, 'schema');
  await mkdir(folder, {recursive: true});
  for (const [file, schema] of Object.entries(jsonSchemas(Object.values(sections)))) {
    await writeFile(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

/**
 * What makes the schemas, and the declarations with words on each field.
 *
 * @returns {Promise<{
 *   jsonSchemas: import('@tip-figures/record/schema/json-schemas.js').jsonSchemas,
 *   kinds: import('@tip-figures/record/schema/kinds.js').kinds,
 *   sections: import('@tip-figures/record/generated/sections.js').sections,
 * }>}
 */
export const loadSchemas = () =>
  loadSource(
    {
      '@tip-figures/record/schema/json-schemas.js': ['jsonSchemas'],
      '@tip-figures/record/schema/kinds.js': ['kinds'],
      '@tip-figures/record/generated/sections.js': ['sections'],
    },
    [describedFields()],
  );
