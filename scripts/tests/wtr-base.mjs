// What the test runs in all browsers share. Each *.config.mjs at the top adds its browser.

import {join} from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {anyOrigin} from '../../test/support/any-origin.mjs';
import {faults} from '../../test/support/faults.mjs';
import {halfPages} from '../../test/support/half-page.mjs';
import {figureNames, figureSamples, reserveStyles} from '../figures.mjs';
import {root} from '../install.mjs';
import {drawOnServer} from './draw-on-server.mjs';
import {emulateFeatures} from './emulate-features.mjs';
import {figureScripts} from './figure-scripts.mjs';
import {emptyFilesFail, plainReporter} from './plain-reporter.mjs';

/** Modules made of the run and of the figures, by what tests import; their types are in test/support/figures.d.ts. */
const MADE = {
  'virtual:run': () => `export const isLong = ${process.env.TEST_LONG === '1'};`,
  'virtual:figure-samples': (names) =>
    [
      ...names.map((name) => `import '@tip-figures/${name}/define.js';`),
      `export default ${JSON.stringify(figureSamples(root))};`,
    ].join('\n'),
  'virtual:english-messages': (names) =>
    [
      ...names.map((name, index) => `import words${index} from '@tip-figures/messages/generated/en-${name}.js';`),
      `export default {${names.map((name, index) => `'${name}': words${index}`).join(', ')}};`,
    ].join('\n'),
  'virtual:albanian-messages': (names) =>
    [
      ...names.map((name, index) => `import words${index} from '@tip-figures/messages/generated/sq-${name}.js';`),
      `export default {${names.map((_, index) => `...words${index}`).join(', ')}};`,
    ].join('\n'),
};

const addressOf = (module) => `/${module.replace('virtual:', '')}.js`;

/** Serves them, and the style sheet made of the figures' own. */
const figuresByFolder = {
  name: 'figures-by-folder',
  resolveImport: ({source}) => (source in MADE ? addressOf(source) : undefined),
  serve({path}) {
    if (path === '/dist/reserve.css') return {body: reserveStyles(root), type: 'css'};
    const module = Object.keys(MADE).find((name) => addressOf(name) === path);
    return module && {body: MADE[module](figureNames(root)), type: 'js'};
  },
};

export function baseConfig() {
  const {middleware, plugin: faultServer} = faults();
  return {
    files: 'test/**/*.test.ts',
    rootDir: root,
    // Loopback in a spelling that the server does not know: for `localhost` and 127.0.0.1 it listens on every network.
    hostname: '127.1',
    concurrency: 1,
    nodeResolve: {exportConditions: ['source', 'development'], extensions: ['.ts', '.js', '.mjs']},
    // Decorated fields need the settings in tsconfig.json. No `json`: it would answer a fetch of JSON with a script.
    plugins: [
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: join(root, 'tsconfig.json'),
      }),
      emulateFeatures(),
      drawOnServer(),
      {
        name: 'stories',
        resolveImport: ({source}) => (source === 'storybook/test' ? '/test/support/story-test.ts' : undefined),
      },
      {
        // As in the build for pages: a chart that asks for a computed colour fails its test.
        name: 'without-color-library',
        resolveImport: ({source}) => (source === '@kurkle/color' ? '/packages/chart/src/draw/no-color.ts' : undefined),
      },
      figuresByFolder,
      faultServer,
    ],
    middleware: [anyOrigin, keepModules, halfPages(), middleware, figureScripts()],
    reporters: [emptyFilesFail(), defaultReporter(), plainReporter()],
    filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
    // Against what hangs, not what is slow: many times what the longest takes on a small server.
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 600_000,
    testFramework: {config: {timeout: 90_000}},
  };
}

/** Sources stay as they are while tests run: the next test file takes its hundreds of modules from what the browser keeps. */
async function keepModules(context, next) {
  await next();
  if (context.path.startsWith('/packages/') && context.status === 200) context.set('cache-control', 'max-age=3600');
}
