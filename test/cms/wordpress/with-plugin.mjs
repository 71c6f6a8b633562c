// A real WordPress with the plugin, as an administrator installs it from its zip.

import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../../scripts/install.mjs';
import {readManifest} from '../../../scripts/manifest.mjs';
import {pluginFiles, zipOf} from '../../../scripts/wordpress/plugin-zip.mjs';
import {startWordPress} from './start.mjs';

/** What an administrator has set, with the address of the published site. */
export const settings = (base, more = {}) => ({base, scripts: 'plugin', bases: [], theme: 'auto', tags: true, ...more});

/** Lets WordPress read another site on this machine: by itself it asks for few ports. */
export const mayRead = (base) =>
  `add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, ${new URL(base).port}]);\n`;

// A page chooses its editor by its address.
const CHOICE_OF_EDITOR = `add_filter('use_block_editor_for_post', fn ($is_used) => $is_used && !isset($_GET['classic-editor']));\n`;

// So does it its language, which WordPress itself would have to fetch.
const CHOICE_OF_LANGUAGE = `add_filter('locale', fn ($locale) => isset($_GET['in-albanian']) ? 'sq' : $locale);\n`;

/** Starts it with the plugin, for the figures published at an address; a network has it for all of its sites. */
export async function startWithPlugin(base, options) {
  const folder = await mkdtemp(join(tmpdir(), 'tip-plugin-'));
  const zip = join(folder, 'tip-figures.zip');
  await writeFile(zip, zipOf(await pluginFiles(root, join(root, 'dist'), await readManifest())));
  const wordpress = await startWordPress(`<?php\n${mayRead(base)}${CHOICE_OF_EDITOR}${CHOICE_OF_LANGUAGE}`, options);
  wordpress.php('plugin', zip, JSON.stringify(settings(base)));
  const close = async () => {
    await wordpress.close();
    await rm(folder, {recursive: true});
  };
  return {...wordpress, close};
}
