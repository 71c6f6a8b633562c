// The command as it is shipped, built for the tests: run in the process of a test, or started as one of its own.

import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pathToFileURL} from 'node:url';
import {build} from 'rolldown';
import {forNode} from '../../scripts/config/rolldown.config.mjs';
import {root} from '../../scripts/install.mjs';
import {writeServer} from './built-server.mjs';
import {sharedBuild} from './shared-build.mjs';

/** Whoever runs the tests may have asked for colours, and speak another language. A test may change the rest. */
const plainEnv = () => {
  const {FORCE_COLOR: _, LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...env} = process.env;
  return env;
};

/** As in `dist`, and what its process starts as a file of its own. */
const withMain = {...forNode, input: [...forNode.input, 'packages/cli/src/main.ts']};

async function writeCli(folder) {
  await build({...withMain, output: {...forNode.output, dir: folder}});
  await writeServer(folder);
}

/**
 * The command with the code that draws and the data of the package beside it, in a `folder` that others use, too. `run` runs
 * it in this process, which takes no time; `start` and `shell` start a process, for tests of what only a process has.
 */
export async function buildCli() {
  const folder = await sharedBuild('cli', writeCli);
  const file = join(folder, 'cli/tip-figures.js');
  const {main} = await import(pathToFileURL(join(folder, 'cli/main.js')).href);
  return {
    folder,
    file,
    run: (args, {input = '', cwd = root, env = {}} = {}) =>
      inFolder(cwd, async () => {
        const said = {stdout: '', stderr: ''};
        const into = (name) => ({write: (text) => (said[name] += text)});
        const status = await main(args, {
          stdin: Readable.from([Buffer.from(input)]),
          stdout: into('stdout'),
          stderr: into('stderr'),
          env: {...plainEnv(), ...env},
        });
        return {status, ...said};
      }),
    start: (args) => endOf(process.execPath, [file, ...args]),
    /** Runs a line of the shell, in which `cli` is the command. */
    shell: (line) =>
      endOf('sh', ['-c', `cli() { "$NODE" "$CLI" "$@"; }; ${line}`], {NODE: process.execPath, CLI: file}),
  };
}

/** Names of files are those of the folder in which a process is: it goes there for as long as something runs. */
async function inFolder(folder, run) {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await run();
  } finally {
    process.chdir(before);
  }
}

function endOf(program, args, env = {}) {
  const options = {cwd: root, env: {...plainEnv(), ...env}, input: '', encoding: 'utf8'};
  const {status, stdout, stderr} = spawnSync(program, args, options);
  return {status, stdout, stderr};
}
