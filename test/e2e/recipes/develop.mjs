// A recipe as its developer sees it: frameworks say only then what they found different from what the server wrote.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {expect} from '@playwright/test';
import {npmCommand} from '../../../scripts/install.mjs';

/** Starts the recipe's own `dev`, and waits until it answers. */
export async function develop(folder) {
  const port = await freePort();
  const [file, args, options] = npmCommand(['run', 'dev', '--', '--port', String(port)]);
  // A group of its own, so that what the command starts ends with it.
  const command = spawn(file, args, {...options, cwd: folder, stdio: 'ignore', detached: true});
  const close = async () => {
    if (command.exitCode !== null) return;
    process.kill(-command.pid);
    await once(command, 'exit');
  };
  const url = `http://localhost:${port}/`;
  try {
    await expect.poll(() => answers(url), {timeout: 120_000}).toBe(true);
  } catch (error) {
    await close();
    throw error;
  }
  return {url, close};
}

const answers = (url) =>
  fetch(url).then(
    ({ok}) => ok,
    () => false,
  );

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
