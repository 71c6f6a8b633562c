// Makes custom-elements.json: what every tag takes and offers, read from the sources.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';

/** Writes the manifest and hands it back. */
export async function writeManifest() {
  await cli({
    argv: ['analyze', '--config', 'scripts/config/custom-elements-manifest.config.mjs', '--quiet'],
    cwd: root,
  });
  return readManifest();
}

export async function readManifest() {
  return JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
}

/** The declarations of all figures, by tag. */
export function figuresOf({modules}) {
  return modules.flatMap(({declarations}) => declarations).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

if (isMain(import.meta.url)) await writeManifest();
