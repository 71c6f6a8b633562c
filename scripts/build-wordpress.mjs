// npm run build-wordpress: the plugin for WordPress as a zip, with a copy of the scripts for pages.

import {prepare, root} from './install.mjs';

prepare();

const {mkdir, writeFile} = await import('node:fs/promises');
const {dirname, join, relative} = await import('node:path');
const {build} = await import('./build/run-build.mjs');
const {readManifest} = await import('./manifest.mjs');
const {pluginFiles, zipOf} = await import('./wordpress/plugin-zip.mjs');

process.chdir(root);
build();
const file = join(root, 'build/tip-figures.zip');
const zip = zipOf(await pluginFiles(root, join(root, 'dist'), await readManifest()));
await mkdir(dirname(file), {recursive: true});
await writeFile(file, zip);
console.log(`The plugin is in ${relative(root, file)}, ${Math.round(zip.length / 1000)} kB.`);
console.log('Upload it in WordPress under Plugins → Add New Plugin.');
