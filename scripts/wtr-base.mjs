// What the test runs in all browsers share. Each *.config.mjs at the top adds its browser.

import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {anyOrigin} from '../test/support/any-origin.mjs';
import {faults} from '../test/support/faults.mjs';
import {emulateFeatures} from './emulate-features.mjs';
import {emptyFilesFail, plainReporter} from './plain-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

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
        tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
      }),
      emulateFeatures(),
      {
        name: 'stories',
        resolveImport: ({source}) => (source === 'storybook/test' ? '/test/support/story-test.ts' : undefined),
      },
      {
        // As in the build for pages: a chart that asks for a computed colour fails its test.
        name: 'without-color-library',
        resolveImport: ({source}) => (source === '@kurkle/color' ? '/packages/chart/src/draw/no-color.ts' : undefined),
      },
      faultServer,
    ],
    middleware: [anyOrigin, middleware],
    reporters: [emptyFilesFail(), defaultReporter(), plainReporter()],
    filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
    // Against what hangs, not what is slow: many times what the longest takes on a small server.
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 600_000,
    testFramework: {config: {timeout: 30_000}},
  };
}
