// A real Ghost, as npm has it, with the Node that it asks for and a database of its own.

import {execFileSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {npm, root} from '../../../scripts/install.mjs';
import {answersAt, end, freePort, startDatabase} from '../servers.mjs';

const GHOST = 'ghost@6.65.0';
const TOOLS = ['node@22.23.3', 'pnpm@11.28.11'];
const CACHE = join(root, 'node_modules/.cache/tip-figures');
const OWNER = {username: 'owner@example.org', password: 'zebra-lamp-7719-quartz'};

/**
 * Starts it, with these lines in the head of every page.
 *
 * @returns {Promise<{publish: (cards: object) => Promise<string>, close: () => Promise<void>}>}
 *   `publish` takes `html` to import or a `card` of its editor, and gives the address of the post
 */
export async function startGhost(head) {
  const program = await install();
  const folder = await mkdtemp(join(tmpdir(), 'tip-ghost-'));
  const started = [];
  const close = async () => {
    await Promise.all(started.map(end));
    await rm(folder, {recursive: true});
  };
  try {
    const socket = await startDatabase('ghost', folder, started);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const content = join(folder, 'content');
    await cp(join(program, 'ghost/content'), content, {recursive: true});
    const env = {...process.env, NODE_ENV: 'development', ...settings({url, port, socket, content})};
    const node = join(program, 'node_modules/.bin/node');
    const server = spawn(node, ['index.js'], {cwd: join(program, 'ghost'), env, stdio: 'ignore'});
    started.push(server);
    await answersAt({port}, server);
    const ask = await signIn(url);
    await ask('PUT', 'settings/', {settings: [{key: 'codeinjection_head', value: head}]});
    return {publish: (post) => publish(ask, post), close};
  } catch (error) {
    await close();
    throw error;
  }
}

async function publish(ask, {html, card}) {
  const document = {root: {type: 'root', version: 1, direction: null, format: '', indent: 0, children: [card]}};
  const content = html ? {html} : {lexical: JSON.stringify(document)};
  const {posts} = await ask('POST', `posts/${html ? '?source=html' : ''}`, {
    posts: [{title: 'A story', status: 'published', ...content}],
  });
  return posts[0].url;
}

/** Makes the owner of the site; hands back how to ask as the owner. */
async function signIn(url) {
  const headers = {'content-type': 'application/json', origin: url};
  const ask = async (method, path, body) => {
    const answer = await fetch(`${url}/ghost/api/admin/${path}`, {method, headers, body: body && JSON.stringify(body)});
    if (!answer.ok) throw new Error(`Ghost answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const owner = {name: 'Owner', email: OWNER.username, password: OWNER.password, blogTitle: 'Newsroom'};
  await again(() => ask('POST', 'authentication/setup/', {setup: [owner]}));
  await again(async () => {
    delete headers.cookie;
    headers.cookie = (await ask('POST', 'session/', OWNER)).headers.get('set-cookie').split(';')[0];
    await ask('GET', 'users/me/');
  });
  return async (...request) => (await ask(...request)).json();
}

/** Ghost answers before it is ready, with errors of all kinds. */
async function again(act, left = 120) {
  try {
    return await act();
  } catch (error) {
    if (left === 0) throw error;
    await pause(1000);
    return again(act, left - 1);
  }
}

/** Its settings, as variables of its environment. */
const settings = ({url, port, socket, content}) => ({
  url,
  server__host: '127.0.0.1',
  server__port: port,
  database__client: 'mysql',
  database__connection__socketPath: socket,
  database__connection__user: 'root',
  database__connection__password: '',
  database__connection__database: 'ghost',
  paths__contentPath: content,
  // It would send a code by mail.
  security__staffDeviceVerification: false,
  privacy__useUpdateCheck: false,
  privacy__useGravatar: false,
});

/** Its packages are those of its own lock file, which pnpm reads. Their install scripts would fetch programs. */
async function install() {
  const place = join(CACHE, GHOST.replace('@', '-'));
  if (existsSync(place)) return place;
  console.log(`Installing ${GHOST}, some minutes …`);
  const draft = `${place}-draft`;
  await rm(draft, {recursive: true, force: true});
  await mkdir(draft, {recursive: true});
  await writeFile(join(draft, 'package.json'), '{"private": true}');
  run(['install', '--no-audit', '--no-fund', ...TOOLS], draft);
  const [{filename}] = Object.values(JSON.parse(run(['pack', GHOST, '--json'], draft)));
  execFileSync('tar', ['xzf', filename], {cwd: draft});
  await rename(join(draft, 'package'), join(draft, 'ghost'));
  const tools = join(draft, 'node_modules/.bin');
  const env = {...process.env, PATH: `${tools}:${process.env.PATH}`, pnpm_config_pm_on_fail: 'ignore'};
  execFileSync(join(tools, 'pnpm'), ['install', '--prod', '--frozen-lockfile', '--ignore-scripts'], {
    cwd: join(draft, 'ghost'),
    env,
    stdio: 'pipe',
  });
  await rename(draft, place);
  return place;
}

function run(args, folder) {
  const {status, stdout, stderr} = npm(args, folder, 'pipe');
  if (status !== 0) throw new Error(`npm ${args.join(' ')} did not work: ${stderr}`);
  return stdout;
}
