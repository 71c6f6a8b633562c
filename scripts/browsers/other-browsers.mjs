// Finds Firefox and WebKitGTK, and starts what WebKitGTK needs.

import {spawn} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

const START_TIMEOUT = 60_000;

export function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr') ?? onPath('firefox') ?? [mac, windows].find(isExecutable);
}

/** WebKitGTK's own small browser, which WebKitWebDriver drives. It lies in no folder of the path. */
export function findMiniBrowser() {
  const folders = ['/usr/lib', ...subfolders('/usr/lib'), '/usr/libexec'];
  return folders
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find(isExecutable);
}

/** The Debian packages that lack for WebKitGTK. */
export function missingForWebKit() {
  const needed = [
    ['webkitgtk-webdriver', onPath('WebKitWebDriver') && findMiniBrowser()],
    ['xvfb', onPath('Xvfb')],
  ];
  return needed.filter(([, found]) => !found).map(([name]) => name);
}

/** A screen without a monitor, and WebKitWebDriver on it. `stop` may be called at any time, twice too. */
export async function startWebKit() {
  const started = [];
  const stop = () => started.splice(0).forEach((child) => child.kill());
  try {
    const display = await startScreen(started);
    const port = await freePort();
    const env = {...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11'};
    started.push(spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'}));
    await answersAt(`http://127.0.0.1:${port}/status`);
    return {port, stop};
  } catch (error) {
    stop();
    throw error;
  }
}

/** Xvfb takes the first free display itself and writes its number to the file descriptor. */
function startScreen(started) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start in time.')), START_TIMEOUT);
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    let said = '';
    screen.stdio[3].on('data', (data) => {
      said += data;
      if (!said.includes('\n')) return;
      clearTimeout(timer);
      resolve(`:${said.trim()}`);
    });
  });
}

async function answersAt(url) {
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not start in time.');
}

/** A port that nobody listens at. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function subfolders(folder) {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
