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

/** A search through all of them. */
const SEARCH = `import {Meta} from '@storybook/addon-docs/blocks';
import {Search} from '../search/docs-search.js';

<Meta title="Search" />

# Search

<Search></Search>
`;

export async function storyPages() {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.md'));
  const pages = files.map(async (file) => [`${file}x`, pageOf(file, await readFile(join(FOLDER, file), 'utf8'))]);
  return new Map([...(await Promise.all(pages)), ['search.mdx', SEARCH]]);
}

const pageOf = (file, markdown) => `import {Markdown, Meta} from '@storybook/addon-docs/blocks';
import {Example} from '../example/docs-example.js';
import {partsOf} from '../links.js';
import text from '../${file}?raw';

<Meta title="${pageTitle(file, markdown)}" />

<div className="guide-${file.replace('.md', '')}">
  {partsOf(text).map(({text, tag}, index) =>
    tag ? <Example key={index} code={tag}></Example> : <Markdown key={index}>{text}</Markdown>
  )}
</div>
`;

if (isMain(import.meta.url)) await keepOnly(await storyPages(), join(FOLDER, 'generated'));
