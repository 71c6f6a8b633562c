// The plugin for WordPress: its PHP as it is, what is made of the sources, and the scripts for pages.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {figuresOf} from '../manifest.mjs';
import {blockFiles} from './block-files.mjs';
import {languageFiles} from './translations.mjs';

const FOLDER = 'packages/wordpress/plugin';
const VERSION = '0.0.0';
/** In dist, for bundlers, newsrooms, editors, servers and pages that take all figures at once. */
const NOT_FOR_POSTS = /^(npm|cli|schema|server)\/|^server\.js$|\.d\.ts$|^vscode\.|^manifest\.json$|^(chunks\/)?all[.-]/;
/** Of every file: the first that a zip can have. */
const DATE = new Date(1980, 0, 1);

/**
 * The files of the plugin, by their paths in its folder.
 *
 * @param dist      the folder of what was built for pages
 * @param manifest  of custom elements, which says what a tag takes
 */
export async function pluginFiles(root, dist, manifest) {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const written = filesIn(join(root, FOLDER));
  const pages = filesIn(dist).filter(([path]) => !NOT_FOR_POSTS.test(path));
  return {
    ...Object.fromEntries(written.map(([path, bytes]) => [path, withVersion(path, bytes, version)])),
    ...Object.fromEntries(pages.map(([path, bytes]) => [`dist/${version}/${path}`, bytes])),
    ...inBytes(await blockFiles()),
    'includes/figure-tags.php': Buffer.from(figureTags(manifest)),
    ...languageFiles(root),
    'license.txt': readFileSync(join(root, 'LICENSE')),
  };
}

/** A zip of these files with one folder in it, as WordPress takes it. The same files make the same bytes. */
export function zipOf(files) {
  const sorted = Object.keys(files).sort();
  const inFolder = Object.fromEntries(sorted.map((path) => [`tip-figures/${path}`, files[path]]));
  return zipSync(inFolder, {level: 9, mtime: DATE});
}

/** PHP that gives the attributes of each tag. */
function figureTags(manifest) {
  const lines = figuresOf(manifest).map(({tagName, attributes}) => {
    const names = attributes.map(({name}) => `'${name}'`).sort();
    return `\t'${tagName}' => array( ${names.join(', ')} ),\n`;
  });
  return `<?php\n// Made of custom-elements.json.\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${lines.join('')});\n`;
}

const withVersion = (path, bytes, version) =>
  ['tip-figures.php', 'readme.txt'].includes(path)
    ? Buffer.from(bytes.toString('utf8').replaceAll(VERSION, version))
    : bytes;

const inBytes = (texts) =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text, 'utf8')]));

/** Paths with slashes, and what is in them. */
function filesIn(folder) {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]);
}
