import {readFileSync} from 'node:fs';
import {resolve as absolute} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import virtual from '@rollup/plugin-virtual';
import {minifySync} from 'rolldown/utils';
import dts from 'rollup-plugin-dts';
import {bundledTiers, isBundledTiers} from './scripts/rollup/bundled-tiers.mjs';
import {atOnce, chunkFileName, chunkNames, HASH} from './scripts/rollup/chunk-names.mjs';
import {declarations} from './scripts/rollup/declarations.mjs';
import {allDefinitions, figureNames} from './scripts/figures.mjs';
import {litDocument} from './scripts/rollup/lit-document.mjs';
import {minifyTemplates} from './scripts/rollup/minify-templates.mjs';
import {pageFolder} from './scripts/rollup/page-folder.mjs';
import {plainExports} from './scripts/rollup/plain-exports.mjs';
import {typeImports} from './scripts/rollup/type-imports.mjs';
import {typescript} from './scripts/rollup/typescript.mjs';

const {dependencies, peerDependencies, version} = JSON.parse(readFileSync('package.json', 'utf8'));

// Two entries a figure: one that only gives the class, one that registers the tag.
const figures = figureNames();
const elementsIn = (extension) =>
  Object.fromEntries(figures.map((name) => [`${name}/element`, `packages/${name}/src/${name}${extension}`]));
const definitions = Object.fromEntries(figures.map((name) => [name, `packages/${name}/src/define.ts`]));
export const entries = {...elementsIn('.ts'), ...definitions, all: 'all'};
/** Modules that are made here. The entry `all` registers every figure. */
const MADE = {all: allDefinitions()};

const libraries = Object.keys({...dependencies, ...peerDependencies});

export const isLibrary = (id) => libraries.some((name) => id === name || id.startsWith(`${name}/`));

const isInLibrary = (id) => id.includes('/node_modules/');

// Types also name the packages that Lit is made of.
const isLibraryType = (id) => isLibrary(id) || /^(lit-html|lit-element|@lit\/.*)$/.test(id);

const compile = (modules, ...conditions) => [
  virtual(modules),
  resolve({
    extensions: ['.ts', '.js'],
    exportConditions: ['source', ...conditions, 'default', 'module', 'import'],
  }),
  typescript(),
];

// 3 kB of the chart chunk, never called there. Bundlers resolve chart.js with all that it names.
const NO_COLOR = JSON.stringify(absolute('packages/chart/src/draw/no-color.ts'));
export const WITHOUT_COLOR_LIBRARY = {...MADE, '@kurkle/color': `export * from ${NO_COLOR};`};

// Types shared by several figures are kept in a chunk that package.json does not export: intended. Circles of a library are its own.
export const onWarning = ({code, ids = [], message}) => {
  const inLibrary = code === 'CIRCULAR_DEPENDENCY' && ids.every((id) => id.includes('/node_modules/'));
  if (!inLibrary && !message.includes('private shared type exports')) throw new Error(message);
};

// In files with libraries inside, one of which every page loads; the others are spared the bytes.
const isCredit = /^! tip-figures/;
const credit = `/*! tip-figures ${version}, MIT. See licenses.txt */`;

const oxc = (mangle) => ({
  name: 'oxc',
  renderChunk(code, {fileName}) {
    return {...minifySync(fileName, code, {module: true, mangle, codegen: {legalComments: 'inline'}}), map: null};
  },
});

// Oxc does most of it in a moment; terser makes of that what is smaller than either makes alone. A third pass, and more
// inlining, make files that compress worse, and so do quotes of two kinds.
const minifyModules = () => [
  oxc(false),
  terser({module: true, ecma: 2020, compress: {inline: 1, passes: 2}, format: {comments: isCredit, quote_style: 1}}),
];

/** For pages: everything inside, shared chunks, minified. */
export const forPages = {
  input: entries,
  onwarn: onWarning,
  plugins: [litDocument(), ...compile(WITHOUT_COLOR_LIBRARY, 'browser', 'production'), minifyTemplates(), pageFolder()],
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: chunkFileName,
    manualChunks: chunkNames(),
    onlyExplicitManualChunks: true,
    generatedCode: 'es2015',
    banner: ({moduleIds}) => (moduleIds.some(isInLibrary) ? credit : ''),
    plugins: [...minifyModules(), plainExports()],
  },
};

/**
 * For pages with many figures: all of them in one file, which takes a fifth fewer bytes than the same in many. Made of what
 * was made for pages in a folder. The entry stays apart, since its address has no hash: nothing may import from it.
 */
export const inOneFile = (folder) => ({
  input: {all: `${folder}/all.js`},
  onwarn: onWarning,
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: ({name}) => `chunks/${name.replace(HASH, '')}-[hash].js`,
    manualChunks: atOnce('all'),
    onlyExplicitManualChunks: true,
    generatedCode: 'es2015',
    plugins: [oxc(true)],
  },
});

/** One file each, of which no copy gets in the way of a page's names, whether it is loaded as a module or not. */
const inScript = (room, name, {modules = {}, ...output} = {}) => ({
  input: {[name]: `packages/${room}/src/${name}.ts`},
  onwarn: onWarning,
  plugins: compile(modules, 'browser', 'production'),
  output: {
    dir: 'dist',
    format: 'iife',
    entryFileNames: '[name].js',
    generatedCode: 'es2015',
    plugins: [terser({ecma: 2020, compress: {passes: 3}})],
    ...output,
  },
});
/** What drawn figures fetch when they are used: a module, whose state all scripts of a site in a page share. */
export const forDrawn = inScript('baked', 'drawn', {format: 'es'});

/** @param ahead what the script for a whole site asks for beside a figure, of files that were bundled before */
export const inScripts = (ahead) => [
  inScript('embed', 'embed', {
    modules: {'packages/embed/src/ahead.js': `export const ahead = ${JSON.stringify(ahead)};`},
  }),
  // Sites have these under other names: pages of figures, the list of all, and inside the scripts of drawn figures.
  inScript('frame', 'frame'),
  inScript('frame', 'list'),
  inScript('baked', 'baked', {name: 'draw'}),
];

/** What an entry for pages does before its imports are fetched: a script that is written into each. */
export const beforeImports = {
  input: 'packages/core/src/data/document/ask-first.ts',
  onwarn: onWarning,
  plugins: compile({}, 'browser', 'production'),
  output: {format: 'iife', generatedCode: 'es2015', plugins: [terser({ecma: 2020, compress: {passes: 3}})]},
};

/** For WordPress: the block of its editor, in which it finds its own texts again to have them translated. */
export const forWordPress = {
  input: 'packages/wordpress/src/block.ts',
  onwarn: onWarning,
  plugins: compile({}, 'browser', 'production'),
  output: {
    format: 'iife',
    generatedCode: 'es2015',
    plugins: [terser({ecma: 2020, mangle: {reserved: ['__', '_n']}})],
  },
};

/** For bundlers: the libraries stay outside, so that a site has one copy of each. */
export const forBundlers = {
  input: {...entries, 'figure-error': 'packages/core/src/figure-error.ts'},
  external: isLibrary,
  onwarn: onWarning,
  plugins: [bundledTiers(), ...compile(MADE)],
  output: {
    dir: 'dist/npm',
    entryFileNames: '[name].js',
    chunkFileNames: ({name, facadeModuleId}) => `chunks/${isBundledTiers(facadeModuleId) ? 'tiers/' : ''}${name}.js`,
    // Runs before Lit, so it must not stand in a file that imports Lit.
    manualChunks: (id) => (id.endsWith('/own-globals.ts') ? 'own-globals' : undefined),
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
};

/** Types for bundlers and servers from one program, one file an entry, with no trace of the private rooms. */
export const types = {
  input: {
    ...Object.fromEntries(Object.entries(elementsIn('.d.ts')).map(([name, path]) => [`npm/${name}`, path])),
    'npm/figure-error': 'packages/core/src/figure-error.d.ts',
    server: 'packages/server/src/render-figure.d.ts',
  },
  external: isLibraryType,
  onwarn: onWarning,
  plugins: [declarations('tsconfig.json'), dts(), typeImports()],
  output: {
    dir: 'dist',
    entryFileNames: '[name].d.ts',
    // Their names end in `.d`, as the modules' do.
    chunkFileNames: 'npm/chunks/[name].ts',
    hoistTransitiveImports: false,
  },
};
