// The command as it is shipped, built for a test and run as a process.

import {spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'rolldown';
import {forNode} from '../../rolldown.config.mjs';
import {root} from '../../scripts/install.mjs';

/** Whoever runs the tests may have asked for colours. A test may change the rest. */
const withoutColors = () => {
  const {FORCE_COLOR: _, ...env} = process.env;
  return env;
};

// Inside node_modules, so that it finds the libraries that it imports.
const CACHE = join(root, 'node_modules/.cache/tip-figures');

/** Builds the command in a `folder` as it stands in `dist`; `run` starts it, and `remove` takes it away again. */
export async function buildCli() {
  await mkdir(CACHE, {recursive: true});
  const folder = await mkdtemp(join(CACHE, 'cli-'));
  await build({...forNode, output: {...forNode.output, dir: folder}});
  const file = join(folder, 'cli/tip-figures.js');
  return {
    folder,
    run: (args, {input: piped = '', cwd = root} = {}) => {
      const {status, stdout, stderr} = spawnSync(process.execPath, [file, ...args], {
        cwd,
        env: withoutColors(),
        input: piped,
        encoding: 'utf8',
      });
      return {status, stdout, stderr};
    },
    /** Runs a line of the shell, in which `cli` is the command. */
    shell: (line) => {
      const script = `cli() { "$NODE" "$CLI" "$@"; }; ${line}`;
      const {status, stdout, stderr} = spawnSync('sh', ['-c', script], {
        cwd: root,
        env: {...withoutColors(), NODE: process.execPath, CLI: file},
        encoding: 'utf8',
      });
      return {status, stdout, stderr};
    },
    file,
    remove: () => rm(folder, {recursive: true}),
  };
}
