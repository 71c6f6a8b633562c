// What the servers of content systems need: a database of their own, a free port, and an end.

import {execFileSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';

const START_TIMEOUT = 120_000;

/** Installs what is missing of these packages of Debian. */
export function installPackages(...names) {
  const missing = names.filter((name) => !existsSync(`/var/lib/dpkg/info/${name}.list`));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`This needs Debian and, as root: apt-get install ${missing.join(' ')}`);
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync('apt-get', ['update'], {env, stdio: 'pipe'});
  // Other pages under test install at the same time. Among the recommended packages is a web server.
  const options = ['-o', 'DPkg::Lock::Timeout=300', '--yes', '--no-install-recommends'];
  execFileSync('apt-get', ['install', ...options, ...missing], {env, stdio: 'pipe'});
}

/** Starts MariaDB with an empty database, which root reads without a password through the socket that is handed back. */
export async function startDatabase(name, folder, started) {
  installPackages('mariadb-server');
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const make = join(folder, 'make.sql');
  const asRoot = process.getuid() === 0 ? ['--user=root'] : [];
  // Two databases that are made at the same time would take each other's temporary tables.
  const env = {...process.env, TMPDIR: folder};
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...asRoot],
    {env, stdio: 'pipe'},
  );
  await writeFile(make, `CREATE DATABASE IF NOT EXISTS ${name} CHARACTER SET utf8mb4;\n`);
  const options = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--init-file=${make}`, ...asRoot];
  const server = spawn('/usr/sbin/mariadbd', ['--no-defaults', ...options], {env, stdio: 'ignore'});
  started.push(server);
  await answersAt({path: socket}, server);
  return socket;
}

/** Waits until a server listens at a path, or at a port of this machine. */
export async function answersAt(address, server) {
  const end = Date.now() + START_TIMEOUT;
  while (!(await isOpen(address))) {
    if (server.exitCode !== null) throw new Error(`${server.spawnfile} ended with ${server.exitCode}`);
    if (Date.now() > end) throw new Error(`${server.spawnfile} does not answer`);
    await pause(100);
  }
}

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Ends a server, and waits until it is gone. */
export const end = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', resolve);
    child.kill();
  });

const isOpen = (address) =>
  new Promise((resolve) => {
    const socket = connect({host: '127.0.0.1', ...address}, () => socket.end(() => resolve(true)));
    socket.on('error', () => resolve(false));
  });
