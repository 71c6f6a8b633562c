// A real WordPress of Debian's packages, in a folder of its own, with a database of its own.

import {spawn, spawnSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {answersAt, end, freePort, installPackages, startDatabase} from '../servers.mjs';

const WORDPRESS = '/usr/share/wordpress';
const THEME = 'twentytwentyfour';
const PACKAGES = ['wordpress', `wordpress-theme-${THEME}`, 'php-cli', 'php-mysql'];
const setup = fileURLToPath(new URL('setup.php', import.meta.url));

/**
 * Starts it, with a plugin that no user can switch off.
 *
 * @returns {Promise<{publish: (role: 'editor' | 'author', content: string) => Promise<string>, close: () => Promise<void>}>}
 *   `publish` gives the address of the post
 */
export async function startWordPress(plugin) {
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
    await writeSite(site, {socket, plugin, url: `http://127.0.0.1:${port}`});
    php([setup, site, 'install']);
    const passwords = JSON.parse(php([setup, site, 'users']));
    const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {stdio: 'ignore'});
    started.push(server);
    await answersAt({port}, server);
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
