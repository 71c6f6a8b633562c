// Makes the pages of Storybook of the guides in stories/docs: each has the name of its file, by which others link to it.

import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from './install.mjs';
import {isMain} from './is-main.mjs';
import {loadSource} from './load-source.mjs';
import {keepOnly} from './messages.mjs';

const FOLDER = join(root, 'stories/docs');
const STORIES = join(root, 'stories');

/** The name of a guide in Storybook, as its heading spells it where that is the name of the file. */
export function pageTitle(file, markdown) {
  const name = file.replace(/\.md$/, '');
  if (name === 'start') return 'Start';
  const [, heading] = /^# (.+)$/m.exec(markdown) ?? [];
  const spelled = heading?.toLowerCase().replaceAll(' ', '-') === name;
  return `Guides/${spelled ? heading : name.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ')}`;
}

/** A search through all of them. Storybook's own box finds each of their words, and leads to what the search finds of it. */
const searchPage = (words) => `import {Meta} from '@storybook/addon-docs/blocks';
import {Search} from '../search/docs-search.js';
import {Indexed} from '../search/docs-indexed.js';

<Meta title="Search" />

# Search

<Search></Search>

${indexed(words)}`;

export async function storyPages() {
  const {sectionsOfGuide, sectionsOfStories, wordsIn} = await loadSource({
    './stories/docs/search/sections.ts': ['sectionsOfGuide', 'sectionsOfStories'],
    './stories/docs/search/docs-words.ts': ['wordsIn'],
  });
  const guides = await textsIn(FOLDER, '.md');
  const stories = await textsIn(STORIES, '.stories.ts');
  const sections = new Map(guides.map(([file, markdown]) => [file, sectionsOfGuide(file, markdown)]));
  const pages = guides.map(([file, markdown]) => {
    const [, ...parts] = sections.get(file).map(({heading}) => heading);
    return [`${file}x`, pageOf(file, markdown, parts)];
  });
  const all = [...sections.values(), ...stories.map(([, source]) => sectionsOfStories(source))].flat();
  return new Map([...pages, ['search.mdx', searchPage(wordsIn(all))]]);
}

/** The files of a folder with that end, and what is in them. */
async function textsIn(folder, end) {
  const files = (await readdir(folder)).filter((name) => name.endsWith(end));
  return Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')]));
}

/** Headings that the box knows. In MDX, brackets would be code. */
const indexed = (headings) => `<Indexed>

${headings.map((heading) => `## ${heading.replace(/[{}<>]/g, '')}\n`).join('\n')}
</Indexed>
`;

const pageOf = (file, markdown, headings) => `import {Markdown, Meta} from '@storybook/addon-docs/blocks';
import {Example} from '../example/docs-example.js';
import {Figures} from '../example/docs-figures.js';
import {partsOf} from '../links.js';
import {Indexed} from '../search/docs-indexed.js';
import text from '../${file}?raw';

<Meta title="${pageTitle(file, markdown)}" />

<div className="guide-${file.replace('.md', '')}">
  {partsOf(text).map(({text, tag, hasFigures}, index) =>
    tag ? <Example key={index} code={tag}></Example> :
    hasFigures ? <Figures key={index}></Figures> :
    <Markdown key={index}>{text}</Markdown>
  )}
</div>

${indexed(headings)}`;

if (isMain(import.meta.url)) await keepOnly(await storyPages(), join(FOLDER, 'generated'));
