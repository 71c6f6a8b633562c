import {readFileSync} from 'node:fs';
import {resolve as absolute} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import {allEntry} from './scripts/rollup/all-entry.mjs';
import {bundleChecks} from './scripts/rollup/bundle-checks.mjs';
import {bundleManifest} from './scripts/rollup/bundle-manifest.mjs';
import {atOnce, chunkFileName, chunkNames, HASH} from './scripts/rollup/chunk-names.mjs';
import {declarations} from './scripts/rollup/declarations.mjs';
import {editorFiles} from './scripts/rollup/editor-files.mjs';
import {figureNames} from './scripts/figures.mjs';
import {filesAhead} from './scripts/rollup/files-ahead.mjs';
import {figureSheets} from './scripts/rollup/figure-sheets.mjs';
import {describedFields} from './scripts/rollup/described-fields.mjs';
import {licenses} from './scripts/rollup/licenses.mjs';
import {litDocument} from './scripts/rollup/lit-document.mjs';
import {minifyTemplates} from './scripts/rollup/minify-templates.mjs';
import {pageFolder} from './scripts/rollup/page-folder.mjs';
import {plainExports} from './scripts/rollup/plain-exports.mjs';
import {registeringTypes, typeImports} from './scripts/rollup/type-imports.mjs';

const {dependencies, peerDependencies, version} = JSON.parse(readFileSync('package.json', 'utf8'));

// Two entries a figure: one that only gives the class, one that registers the tag.
const figures = figureNames();
const elementsIn = (extension) =>
  Object.fromEntries(figures.map((name) => [`${name}/element`, `packages/${name}/src/${name}${extension}`]));
const definitions = Object.fromEntries(figures.map((name) => [name, `packages/${name}/src/define.ts`]));
const entries = {...elementsIn('.ts'), ...definitions, all: 'all'};

const libraries = Object.keys({...dependencies, ...peerDependencies});

const isLibrary = (id) => libraries.some((name) => id === name || id.startsWith(`${name}/`));

const isInLibrary = (id) => id.includes('/node_modules/');

// Types also name the packages that Lit is made of.
const isLibraryType = (id) => isLibrary(id) || /^(lit-html|lit-element|@lit\/.*)$/.test(id);

const compile = (...conditions) => [
  allEntry(Object.values(definitions).map((path) => absolute(path))),
  resolve({
    extensions: ['.ts', '.js'],
    exportConditions: ['source', ...conditions, 'default', 'module', 'import'],
  }),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', include: /\.(ts|json)$/, loaders: {'.json': 'json'}}),
];

// 3 kB of the chart chunk, never called there. Bundlers resolve chart.js with all that it names.
const withoutColorLibrary = () => ({
  name: 'without-color-library',
  resolveId: (id) => (id === '@kurkle/color' ? absolute('packages/chart/src/draw/no-color.ts') : null),
});

// A sanitizer that the builder tries needs it for style attributes alone, which no rule there lets through.
const withoutStyleParser = () => ({
  name: 'without-style-parser',
  resolveId: (id) => (id === 'postcss' ? '\0postcss' : null),
  load: (id) => (id === '\0postcss' ? 'export const parse = undefined;' : null),
});

// Types shared by several figures are kept in a chunk that package.json does not export: intended. Circles of a library are its own.
const onWarning = ({code, ids = [], message}) => {
  const inLibrary = code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('/node_modules/'));
  if (!inLibrary && !message.includes('private shared type exports')) throw new Error(message);
};

const manifest = bundleManifest(version);

// In files with libraries inside, one of which every page loads; the others are spared the bytes.
const isCredit = /^! tip-figures/;
const credit = `/*! tip-figures ${version}, MIT. See licenses.txt */`;

// More passes, and more inlining, make files that compress worse.
const minifyModules = () => terser({module: true, ecma: 2020, compress: {inline: 1}, format: {comments: isCredit}});

/** For pages: everything inside, shared chunks, minified. */
export const forPages = {
  input: entries,
  onwarn: onWarning,
  plugins: [
    withoutColorLibrary(),
    litDocument(),
    ...compile('browser', 'production'),
    minifyTemplates(),
    pageFolder(),
    bundleChecks(),
    figureSheets(),
    manifest,
    licenses(),
  ],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: chunkFileName,
    manualChunks: chunkNames(),
    onlyExplicitManualChunks: true,
    generatedCode: 'es2015',
    banner: ({moduleIds}) => (moduleIds.some(isInLibrary) ? credit : ''),
    plugins: [minifyModules(), plainExports()],
  },
};

/** For tests that open pages: the same files as for pages, with the libraries that complain. */
export const forTests = {
  input: entries,
  onwarn: onWarning,
  plugins: [withoutColorLibrary(), litDocument(), ...compile('browser', 'development')],
  output: {
    entryFileNames: '[name].js',
    chunkFileNames: chunkFileName,
    manualChunks: chunkNames(),
    onlyExplicitManualChunks: true,
    generatedCode: 'es2015',
  },
};

/**
 * For pages with many figures: all of them in one file, which takes a fifth fewer bytes than the same in many. Made of what
 * was made for pages in a folder. The entry stays apart, since its address has no hash: nothing may import from it.
 */
export const inOneFile = (folder) => ({
  input: {all: `${folder}/all.js`},
  onwarn: onWarning,
  plugins: [manifest],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: ({name}) => `chunks/${name.replace(HASH, '')}-[hash].js`,
    manualChunks: atOnce('all'),
    onlyExplicitManualChunks: true,
    generatedCode: 'es2015',
    plugins: [minifyModules()],
  },
});

/** One file each, of which no copy gets in the way of a page's names, whether it is loaded as a module or not. */
const inScript = (room, name, ...plugins) => ({
  input: {[name]: `packages/${room}/src/${name}.ts`},
  onwarn: onWarning,
  plugins: [...compile('browser', 'production'), ...plugins],
  output: {
    dir: 'dist',
    format: 'iife',
    entryFileNames: '[name].js',
    generatedCode: 'es2015',
    plugins: [terser({ecma: 2020, compress: {passes: 3}})],
  },
});
export const inScripts = [
  inScript('embed', 'embed', filesAhead(manifest.api.described, figures), manifest),
  // No page links it: it stands in the page of a figure itself.
  inScript('frame', 'frame'),
];

/** For WordPress: the block of its editor, in which it finds its own texts again to have them translated. */
export const forWordPress = {
  input: 'packages/wordpress/src/block.ts',
  onwarn: onWarning,
  plugins: compile('browser', 'production'),
  output: {
    format: 'iife',
    generatedCode: 'es2015',
    plugins: [terser({ecma: 2020, mangle: {reserved: ['__', '_n']}})],
  },
};

/** For bundlers: the libraries stay outside, so that a site has one copy of each. */
export const forBundlers = {
  input: entries,
  external: isLibrary,
  onwarn: onWarning,
  plugins: compile(),
  output: {
    dir: 'dist/npm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    // Runs before Lit, so it must not stand in a file that imports Lit.
    manualChunks: (id) => (id.endsWith('/own-globals.ts') ? 'own-globals' : undefined),
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
};

/** Types for bundlers, one file an entry, with no trace of the private rooms. */
export const types = {
  input: elementsIn('.d.ts'),
  external: isLibraryType,
  onwarn: onWarning,
  plugins: [declarations('tsconfig.json'), dts(), typeImports(), registeringTypes(figures)],
  output: {
    dir: 'dist/npm',
    entryFileNames: '[name].d.ts',
    // Their names end in `.d`, as the modules' do.
    chunkFileNames: 'chunks/[name].ts',
    hoistTransitiveImports: false,
  },
};

/** For newsrooms: the command, one file for Node. */
export const forNode = {
  // A workbook is read in a thread of its own.
  input: ['packages/cli/src/tip-figures.ts', 'packages/cli/src/files/workbook-worker.ts'],
  external: (id) => isLibrary(id) || id.startsWith('node:'),
  onwarn: onWarning,
  plugins: [...compile('node'), licenses()],
  output: {dir: 'dist/cli', entryFileNames: '[name].js'},
};

/** For servers: drawing figures in Node. What a page fetches late is a file beside it, which is read when it is needed. */
export const forServers = {
  input: {server: 'packages/server/src/render-figure.ts'},
  external: (id) => isLibrary(id) || id.startsWith('node:'),
  onwarn: onWarning,
  plugins: [...compile('node'), minifyTemplates(), pageFolder('String(import.meta.url)')],
  output: {dir: 'dist', entryFileNames: '[name].js', chunkFileNames: 'server/[name].js', hoistTransitiveImports: false},
};

/** Its types, in one file. */
export const serverTypes = {
  input: {server: 'packages/server/src/render-figure.d.ts'},
  external: isLibraryType,
  onwarn: onWarning,
  plugins: [declarations('tsconfig.json'), dts(), typeImports()],
  output: {dir: 'dist', entryFileNames: '[name].d.ts'},
};

/**
 * For the product's own site: the builder, with a Lit of its own, and the forms of a tag for the front page. The figures
 * that both show are those built for pages.
 */
export const forBuilder = {
  input: {
    builder: 'packages/builder/src/builder.ts',
    survival: 'packages/builder/src/survival/survival.ts',
    code: 'packages/builder/src/copy/code.ts',
  },
  onwarn: onWarning,
  plugins: [
    describedFields(),
    withoutStyleParser(),
    resolve({
      browser: true,
      extensions: ['.ts', '.js'],
      exportConditions: ['source', 'browser', 'production', 'default', 'import'],
    }),
    commonjs(),
    esbuild({target: 'es2022', tsconfig: 'tsconfig.json', include: /\.(ts|json)$/, minify: true}),
    licenses(),
    editorFiles(),
  ],
  output: {dir: 'demo/built', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', generatedCode: 'es2015'},
};
