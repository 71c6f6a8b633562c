// Makes the pages of Storybook of the guides in stories/docs: each has the name of its file, by which others link to it.

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {keepOnly} from './messages.mjs';

const FOLDER = join(root, 'stories/docs');

/** The name of a guide in Storybook, as its heading spells it where that is the name of the file. */
export function pageTitle(file, markdown) {
  const name = file.replace(/\.md$/, '');
  if (name === 'start') return 'Start';
  const [, heading] = /^# (.+)$/m.exec(markdown) ?? [];
  const spelled = heading?.toLowerCase().replaceAll(' ', '-') === name;
  return `Guides/${spelled ? heading : name.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ')}`;
}

export async function storyPages() {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.md'));
  const pages = files.map(async (file) => [
    `${file}x`,
    `import {Markdown, Meta} from '@storybook/addon-docs/blocks';
import {linked} from '../links.js';
import text from '../${file}?raw';

<Meta title="${pageTitle(file, await readFile(join(FOLDER, file), 'utf8'))}" />

<Markdown>{linked(text)}</Markdown>
`,
  ]);
  return new Map(await Promise.all(pages));
}

if (isMain(import.meta.url)) await keepOnly(await storyPages(), join(FOLDER, 'generated'));
