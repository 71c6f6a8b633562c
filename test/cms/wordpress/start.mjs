// A real WordPress of Debian's packages, in a folder of its own, with a database of its own.

import {spawn, spawnSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {answersAt, end, freePort, installPackages, startDatabase} from '../servers.mjs';

const WORDPRESS = '/usr/share/wordpress';
const THEME = 'twentytwentyfour';
const PACKAGES = ['wordpress', `wordpress-theme-${THEME}`, 'php-cli', 'php-mysql'];
const [setup, router] = ['setup.php', 'router.php'].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/**
 * Starts it, with a plugin that no user can switch off.
 *
 * @param isNetwork - whether it is a network of two sites, the second one at `/second`.
 *
 * @returns {Promise<{
 *   url: string,
 *   folder: string,
 *   publish: (role: 'editor' | 'author', content: string) => Promise<string>,
 *   ask: (role: 'editor' | 'author', path: string, body?: object) => Promise<Response>,
 *   passwords: Record<'administrator' | 'editor' | 'author', {program: string, person: string}>,
 *   complaints: () => Promise<string>,
 *   php: (step: string, ...args: string[]) => string,
 *   second: Pick<…, 'publish' | 'ask' | 'php'>,
 *   close: () => Promise<void>,
 * }>}
 *   `folder` has the files of the site; `publish` gives the address of the post; `ask` asks a path of the REST interface; `complaints` has what PHP and
 *   WordPress found wrong;  `php` runs a step of setup.php;
 *   `second` has the same for the second site
 */
export async function startWordPress(plugin, {isNetwork = false} = {}) {
  installPackages(...PACKAGES);
  const folder = await mkdtemp(join(tmpdir(), 'tip-wordpress-'));
  const started = [];
  const close = async () => {
    await Promise.all(started.map(end));
    await rm(folder, {recursive: true});
  };
  try {
    const socket = await startDatabase('wordpress', folder, started);
    const port = await freePort();
    const site = join(folder, 'site');
    const log = join(folder, 'complaints.log');
    await writeFile(log, '');
    const host = `127.0.0.1:${port}`;
    const url = `http://${host}`;
    const settings = settingsOf({socket, log, url, site});
    await writeSite(site, settings, plugin);
    const stepAt =
      (path) =>
      (...args) =>
        php([setup, site, ...args], {WORDPRESS_HOST: host, WORDPRESS_PATH: path});
    const step = stepAt('/');
    step('install');
    if (isNetwork) {
      step('network');
      await writeConfig(site, {...settings, ...networkOf(host)});
    }
    const passwords = JSON.parse(step('users'));
    if (isNetwork) step('second-site');
    // The editor asks for much at once.
    const env = {...process.env, PHP_CLI_SERVER_WORKERS: '4'};
    const server = spawn('php', ['-S', host, '-t', site, router], {stdio: 'ignore', env});
    started.push(server);
    await answersAt({port}, server);
    const complaints = () => readFile(log, 'utf8');
    const siteAt = (path) => {
      const ask = (role, route, body) => askRest(url + path, role, passwords[role].program, route, body);
      return {ask, publish: (role, content) => publish(ask, role, content), php: stepAt(path)};
    };
    return {url, folder: site, ...siteAt('/'), second: siteAt('/second/'), complaints, passwords, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** As its REST interface takes it, which cleans what an author writes as the editor does. */
async function publish(ask, role, content) {
  const response = await ask(role, '/wp/v2/posts', {title: `By the ${role}`, content, status: 'publish'});
  if (!response.ok) throw new Error(`WordPress answered ${response.status}: ${await response.text()}`);
  return (await response.json()).link;
}

function askRest(url, role, password, path, body) {
  const address = new URL('index.php', url);
  const [route, query] = path.split('?');
  address.search = `rest_route=${route}${query ? `&${query}` : ''}`;
  const authorization = `Basic ${Buffer.from(`${role}:${password}`).toString('base64')}`;
  if (!body) return fetch(address, {headers: {authorization}});
  const headers = {'content-type': 'application/json', authorization};
  return fetch(address, {method: 'POST', headers, body: JSON.stringify(body)});
}

async function writeSite(site, settings, plugin) {
  await cp(WORDPRESS, site, {recursive: true, dereference: true});
  await rm(join(site, 'wp-config.php'));
  await writeConfig(site, settings);
  await mkdir(join(site, 'wp-content/mu-plugins'));
  await writeFile(join(site, 'wp-content/mu-plugins/tip-figures.php'), plugin);
}

function settingsOf({socket, log, url, site}) {
  return {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEFAULT_THEME: THEME,
    // Passwords for programs need HTTPS elsewhere.
    WP_ENVIRONMENT_TYPE: 'local',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: log,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    ABSPATH: `${site}/`,
  };
}

const networkOf = (host) => ({
  MULTISITE: true,
  SUBDOMAIN_INSTALL: false,
  DOMAIN_CURRENT_SITE: host,
  PATH_CURRENT_SITE: '/',
  SITE_ID_CURRENT_SITE: 1,
  BLOG_ID_CURRENT_SITE: 1,
});

async function writeConfig(site, settings) {
  const defines = Object.entries(settings).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});\n`);
  const config = `<?php\n${defines.join('')}$table_prefix = 'wp_';\nrequire ABSPATH . 'wp-settings.php';\n`;
  await writeFile(join(site, 'wp-config.php'), config);
}

function php(args, names) {
  const {status, stdout, stderr} = spawnSync('php', args, {encoding: 'utf8', env: {...process.env, ...names}});
  if (status !== 0) throw new Error(`php ${args.join(' ')} did not work: ${stdout}${stderr}`);
  return stdout;
}
