// A real WordPress of Debian's packages, in a folder of its own, with a database of its own.

import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const WORDPRESS = '/usr/share/wordpress';
const THEME = 'twentytwentyfour';
const PACKAGES = {
  wordpress: `${WORDPRESS}/wp-load.php`,
  [`wordpress-theme-${THEME}`]: `${WORDPRESS}/wp-content/themes/${THEME}/style.css`,
  'php-cli': '/usr/bin/php',
  'mariadb-server': '/usr/sbin/mariadbd',
};
const START_TIMEOUT = 60_000;
const setup = fileURLToPath(new URL('setup.php', import.meta.url));

/**
 * Starts it, with a plugin that no user can switch off.
 *
 * @returns {Promise<{publish: (role: 'editor' | 'author', content: string) => Promise<string>, close: () => Promise<void>}>}
 *   `publish` gives the address of the post
 */
export async function startWordPress(plugin) {
  install();
  const folder = await mkdtemp(join(tmpdir(), 'tip-wordpress-'));
  const started = [];
  const close = async () => {
    await Promise.all(started.map(end));
    await rm(folder, {recursive: true});
  };
  try {
    const socket = await startDatabase(folder, started);
    const port = await freePort();
    const site = join(folder, 'site');
    await writeSite(site, {socket, plugin, url: `http://127.0.0.1:${port}`});
    php([setup, site, 'install']);
    const passwords = JSON.parse(php([setup, site, 'users']));
    started.push(spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {stdio: 'ignore'}));
    await answersAt({port, host: '127.0.0.1'});
    return {publish: (role, content) => publish(`http://127.0.0.1:${port}`, role, passwords[role], content), close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** As its REST interface takes it, which cleans what an author writes as the editor does. */
async function publish(url, role, password, content) {
  const response = await fetch(`${url}/index.php?rest_route=/wp/v2/posts`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${role}:${password}`).toString('base64')}`,
    },
    body: JSON.stringify({title: `By the ${role}`, content, status: 'publish'}),
  });
  if (!response.ok) throw new Error(`WordPress answered ${response.status}: ${await response.text()}`);
  return (await response.json()).link;
}

function install() {
  const missing = Object.keys(PACKAGES).filter((name) => !existsSync(PACKAGES[name]));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`WordPress needs Debian and, as root: apt-get install ${missing.join(' ')}`);
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  // Recommended packages are a web server and what it needs.
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', ...missing, 'php-mysql'], {
    env,
    stdio: 'pipe',
  });
}

async function startDatabase(folder, started) {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const make = join(folder, 'make.sql');
  const asRoot = process.getuid() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot],
    {stdio: 'pipe'},
  );
  await writeFile(make, 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
  const options = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--init-file=${make}`, ...asRoot];
  started.push(spawn('/usr/sbin/mariadbd', ['--no-defaults', ...options], {stdio: 'ignore'}));
  await answersAt({path: socket});
  return socket;
}

async function writeSite(site, {socket, plugin, url}) {
  await cp(WORDPRESS, site, {recursive: true, dereference: true});
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEFAULT_THEME: THEME,
    // Passwords for programs need HTTPS elsewhere.
    WP_ENVIRONMENT_TYPE: 'local',
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    ABSPATH: `${site}/`,
  };
  const defines = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});\n`);
  const config = `<?php\n${defines.join('')}$table_prefix = 'wp_';\nrequire ABSPATH . 'wp-settings.php';\n`;
  await rm(join(site, 'wp-config.php'));
  await writeFile(join(site, 'wp-config.php'), config);
  await mkdir(join(site, 'wp-content/mu-plugins'));
  await writeFile(join(site, 'wp-content/mu-plugins/tip-figures.php'), plugin);
}

function php(args) {
  const {status, stdout, stderr} = spawnSync('php', args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`php ${args.join(' ')} did not work: ${stdout}${stderr}`);
  return stdout;
}

async function answersAt(address) {
  const end = Date.now() + START_TIMEOUT;
  while (!(await isOpen(address))) {
    if (Date.now() > end) throw new Error(`Nothing answers at ${address.path ?? address.port}.`);
    await pause(100);
  }
}

const isOpen = (address) =>
  new Promise((resolve) => {
    const socket = connect(address, () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.end());
  });

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill();
  });
