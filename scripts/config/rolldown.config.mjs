// What runs in Node, on the product's own site and in tests: of it no byte is counted, and Rolldown takes a tenth of Rollup's time.

import virtual from '@rollup/plugin-virtual';
import {describedFields} from '../rollup/described-fields.mjs';
import {litDocument} from '../rollup/lit-document.mjs';
import {minifyTemplates} from '../rollup/minify-templates.mjs';
import {pageFolder} from '../rollup/page-folder.mjs';
import {entries, isLibrary, onWarning, WITHOUT_COLOR_LIBRARY} from '../../rollup.config.mjs';

const compile = (platform, ...conditions) => ({
  platform,
  tsconfig: 'tsconfig.json',
  transform: {target: 'es2022'},
  resolve: {conditionNames: ['source', ...conditions, 'default', 'module', 'import'], mainFields: ['module', 'main']},
  onwarn: onWarning,
  checks: {pluginTimings: false},
});

/** For newsrooms: the command. A workbook is read in a process of its own. */
export const forNode = {
  ...compile('node', 'node'),
  input: ['packages/cli/src/tip-figures.ts', 'packages/cli/src/files/workbook-process.ts'],
  external: (id) => isLibrary(id) || id.startsWith('node:'),
  plugins: [minifyTemplates(), pageFolder()],
  output: {dir: 'dist', entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name]-[hash].js'},
};

/** For servers: drawing figures in Node. What a page fetches late is a file beside it, which is read when it is needed. */
export const forServers = {
  ...compile('node', 'node'),
  input: {server: 'packages/server/src/render-figure.ts'},
  external: (id) => isLibrary(id) || id.startsWith('node:'),
  plugins: [minifyTemplates(), pageFolder('String(import.meta.url)')],
  output: {dir: 'dist', entryFileNames: '[name].js', chunkFileNames: 'server/[name].js'},
};

/**
 * For the product's own site: the builder, with a Lit of its own, and the forms of a tag for the front page. The figures
 * that both show are those built for pages.
 */
export const forBuilder = {
  ...compile('browser', 'browser', 'production'),
  input: {
    builder: 'packages/builder/src/builder.ts',
    sheets: 'packages/builder/src/sheet/sheets.ts',
    code: 'packages/core/src/menu/code.ts',
  },
  plugins: [describedFields()],
  output: {dir: 'demo/built', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', minify: true},
};

/** For tests that open pages: the figures in a few files, with the libraries that complain. */
export const forTests = {
  ...compile('browser', 'browser', 'development'),
  input: {
    ...entries,
    frame: 'packages/frame/src/frame.ts',
    'record-violations': 'test/support/record-violations.ts',
  },
  plugins: [virtual(WITHOUT_COLOR_LIBRARY), litDocument()],
  output: {
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    // What most figures need is one file, as it is for pages: a test opens hundreds of them.
    codeSplitting: {groups: [{name: 'shared', minShareCount: 12}]},
  },
};

/** For test files. Modules that `made` has the sources of lie in no file; what the runner itself serves stays where it is. */
export const forTestFiles = (made) => ({
  ...compile('browser', 'browser', 'development'),
  // A test that reads all Albanian messages at once leaves them in its own chunk: here, it does not matter.
  checks: {pluginTimings: false, ineffectiveDynamicImport: false},
  external: /^\/__web/,
  treeshake: false,
  plugins: [virtual({...WITHOUT_COLOR_LIBRARY, ...made})],
});
