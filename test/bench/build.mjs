// Bundles each library with the code that draws the job: tree-shaken and minified, as its documentation says.

import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {typescript} from '../../scripts/rollup/typescript.mjs';
import {weigh} from './weigh.mjs';

const here = import.meta.dirname;

/** Styles that a library wants beside its script. */
const STYLES = {
  billboard: 'billboard.js/dist/billboard.css',
  chartist: 'chartist/dist/index.css',
  uplot: 'uplot/dist/uPlot.min.css',
};

/** All libraries by name, or those that are named: script, styles where they need some, and what both weigh. */
export async function buildPeers(names) {
  const all = (await readdir(join(here, 'peers'))).filter((file) => file.endsWith('.js'));
  const files = names?.map((name) => `${name}.js`) ?? all;
  const peers = {};
  for (const file of files) {
    const name = file.slice(0, -3);
    const code = await bundle(join(here, 'peers', file));
    const css = STYLES[name] ? await readFile(join(here, 'node_modules', STYLES[name]), 'utf8') : '';
    peers[name] = {code, css, bytes: weigh(code, css)};
  }
  return peers;
}

/** Our chart room, to be drawn with more points than a figure takes. */
export const buildRoom = () =>
  bundle(join(here, 'page/line-room.ts'), {
    conditions: ['source'],
    compile: [typescript()],
  });

async function bundle(input, {conditions = [], compile = []} = {}) {
  const built = await rollup({
    input,
    onwarn: () => {},
    plugins: [
      resolve({
        browser: true,
        extensions: ['.ts', '.js', '.mjs'],
        exportConditions: [...conditions, 'browser', 'production', 'default', 'module', 'import'],
      }),
      ...compile,
      commonjs(),
      replace({preventAssignment: true, values: {'process.env.NODE_ENV': '"production"'}}),
      terser({module: true, ecma: 2020, compress: {passes: 2}, format: {comments: false}}),
    ],
  });
  const {output} = await built.generate({format: 'es', inlineDynamicImports: true});
  await built.close();
  return output[0].code;
}
