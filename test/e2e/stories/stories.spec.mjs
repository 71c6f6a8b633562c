// Every story and every page of the built Storybook. One whose pages are dead builds without complaint: only a look tells.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test as base} from '@playwright/test';
import {figureNames} from '../../../scripts/figures.mjs';
import {root} from '../../../scripts/install.mjs';
import {serve} from '../../../scripts/serve.mjs';
import {checkAll} from '../checks.mjs';
import {docsProblems, openStorybook, storyProblems} from './story-page.mjs';

const FOLDER = join(root, 'storybook-static');
const entries = Object.values(JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')).entries);
const words = process.env.STORIES?.split(' ') ?? [];

/** A story that tells one state of any figure is seen with each of them, as its control would choose them. */
const ofEachFigure = (entry) =>
  entry.type === 'story' && entry.tags.includes('each-figure')
    ? figureNames(root).map((figure) => ({...entry, figure}))
    : [entry];
const isChosen = ({id, figure}) => words.length === 0 || words.some((word) => id.includes(word) || figure === word);
const chosen = entries.flatMap(ofEachFigure).filter(isChosen);

/** Stories of one test are shown one after the other in one page. */
const testOf = ({title, type, figure}) =>
  [title, figure, type === 'docs' && 'documentation'].filter(Boolean).join(', ');

const test = base.extend({
  origin: [
    async ({}, use) => {
      const site = await serve({root: FOLDER, start: '/index.html'});
      await use(site.url);
      await site.close();
    },
    {scope: 'worker'},
  ],
});
test.use({viewport: {width: 800, height: 900}});

for (const name of new Set(chosen.map(testOf))) {
  test(name, async ({page, origin}) => {
    const storybook = await openStorybook(page, origin);
    for (const entry of chosen.filter((each) => testOf(each) === name)) {
      const problems =
        entry.type === 'story'
          ? await storyProblems(storybook, entry)
          : await docsProblems(storybook, entry, storiesOf(entry));
      await checkAll([[entry.name, problems]]);
    }
  });
}

const storiesOf = ({title}) => entries.filter((entry) => entry.type === 'story' && entry.title === title);
