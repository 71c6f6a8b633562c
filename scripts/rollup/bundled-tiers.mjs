import {join} from 'node:path';
import {root} from '../install.mjs';
import {tierDocuments} from '../tiers/write-tiers.mjs';

/** The rooms whose figures the package has documents for, with what the names of those begin with. */
const ROOMS = {'tier-badge': /^[A-Z]{2}\.json$/, 'region-compare': /^report/};
const INSTEAD = join(root, 'packages/core/src/data/packaged/bundled-file.ts');
const STUB = /\/packages\/([\w-]+)\/src\/\1\.documents\.ts$/;
const NAME = 'tip-figures-tiers/';

/**
 * For bundlers: each document of tiers is a module that an `import()` names, so that a bundler brings it along, and a page
 * loads the one that it needs. The list of a figure's documents is a module too, since most figures are given their tiers.
 */
export function bundledTiers() {
  let documents;
  const all = () => (documents ??= tierDocuments());
  return {
    name: 'bundled-tiers',
    enforce: 'pre',
    resolveId(id) {
      if (id.endsWith('/packaged-file.js')) return INSTEAD;
      return id.startsWith(NAME) ? `\0${id}` : undefined;
    },
    async load(id) {
      const room = STUB.exec(id)?.[1];
      if (room in ROOMS) return documentsOf(room);
      const [, name] = id.split(`\0${NAME}`);
      if (name === undefined) return undefined;
      return name in ROOMS
        ? listOf(Object.keys(await all()).filter((file) => ROOMS[name].test(file)))
        : textOf((await all())[`${name}.json`]);
    },
  };
}

/** Whether a chunk is made of such a module alone. */
export const isBundledTiers = (id) => id?.startsWith(`\0${NAME}`) === true;

const documentsOf = (room) =>
  `import {bundle} from '${INSTEAD}';
const has = async (file) => (await (await import('${NAME}${room}')).files[file]?.())?.text;
export const withDocuments = (fileOf) => (section) => {
  const file = fileOf(section);
  if (file) bundle(file, has);
  return file;
};`;

const listOf = (files) =>
  `export const files = {${files.map((file) => `'${file}': () => import('${NAME}${file.replace('.json', '')}')`).join(',\n')}};`;

/** A text, so that it is read as the file is: with the same bounds, and by the same parser. */
const textOf = (document) => `export const text = '${JSON.stringify(document).replace(/[\\']/g, '\\$&')}';`;
