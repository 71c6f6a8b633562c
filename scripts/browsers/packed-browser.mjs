// Unpacks the Chromium for Linux x64 that @sparticuz/chromium carries, with the libraries and
// fonts that a bare system lacks. The package is made for a cloud service, hence the care below.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createReadStream, createWriteStream, existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {createBrotliDecompress} from 'node:zlib';
import {root} from '../install.mjs';

const cache = join(root, 'node_modules/.cache/tip-figures');

/** @returns {Promise<{executablePath: string, env: Record<string, string>}>} */
export async function unpackBrowser() {
  const packed = packageFolder();
  const {version} = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8'));
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home, join(packed, 'bin'));
  return {executablePath: join(home, 'chromium'), env: await environment(home)};
}

function packageFolder() {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  return dirname(dirname(dirname(entry)));
}

/** Unpacks beside the place and moves it there when whole: a folder of that name is never half-written. */
async function unpackInto(home, packed) {
  console.log('Unpacking Chromium (once, a few seconds) …');
  await mkdir(cache, {recursive: true});
  const draft = await mkdtemp(join(cache, 'draft-'));
  try {
    await inFolder(draft, async () => {
      const {default: chromium} = await import('@sparticuz/chromium');
      await chromium.executablePath(packed);
    });
    await untar(join(packed, 'al2023.tar.br'), draft);
    await rename(draft, home);
  } catch (error) {
    // Another run may have been quicker, and its copy is as good.
    if (!existsSync(home)) throw error;
  } finally {
    await rm(draft, {recursive: true, force: true});
  }
}

/** The package unpacks into the system's temporary folder, and trusts whatever it finds there. */
async function inFolder(folder, work) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** By way of a file: tar stops reading at the end mark, and what follows in a pipe would then find nobody. */
async function untar(archive, folder) {
  const file = join(folder, 'libraries.tar');
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(file));
  const tar = spawn('tar', ['-xf', file, '-C', folder], {stdio: ['ignore', 'ignore', 'inherit']});
  const [code] = await once(tar, 'close');
  if (code !== 0) throw new Error(`tar ended with ${code} on ${archive}`);
  await rm(file);
}

/** Only the packed fonts are used, so text has the same width on every machine. */
async function environment(home) {
  const conf = join(home, 'tip-fonts.conf');
  const draft = `${conf}.${process.pid}`;
  await writeFile(draft, fontsConf(home));
  await rename(draft, conf);
  const libraries = [join(home, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: conf};
}

function fontsConf(home) {
  const text = (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${text(join(home, 'fonts'))}</dir>
  <cachedir>${text(join(home, 'font-cache'))}</cachedir>
</fontconfig>
`;
}
