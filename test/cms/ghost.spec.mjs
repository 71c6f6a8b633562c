// Figures in posts of a real Ghost, by each way in, with the lines that the docs give for the head of its pages.

import {FIGURE, LINK, SLUG, checkFigure, linesOfDocs, linkTo, tagAround, test as base} from './posts.mjs';
import {startGhost} from './ghost/start.mjs';

const htmlCard = (html) => ({card: {type: 'html', version: 1, html}});
const markdownCard = (markdown) => ({card: {type: 'markdown', version: 1, markdown}});

const test = base.extend({
  ghost: [
    async ({files}, use) => {
      const ghost = await startGhost(await linesOfDocs('html', files));
      await use(ghost);
      await ghost.close();
    },
    {scope: 'worker', timeout: 1_200_000},
  ],
});

for (const [what, write] of [
  ['a tag in an HTML card', () => htmlCard(tagAround(LINK))],
  ['a figure element in an HTML card', () => htmlCard(FIGURE)],
  ['a tag in a Markdown card', () => markdownCard(`Before.\n\n${tagAround(LINK)}\n\nAfter.`)],
  ['a figure element in a Markdown card', () => markdownCard(`Before.\n\n${FIGURE}\n\nAfter.`)],
  [
    'a link in a Markdown card',
    (files) => markdownCard(`[Thailand was on Tier 3 in the 2014 report](${files}${SLUG})`),
  ],
  ['a link to a published figure', (files) => ({html: `<p>Before.</p><p>${linkTo(files + SLUG)}</p>`})],
  ['the link that is left of an imported tag', (files) => ({html: `<p>${tagAround(linkTo(files + SLUG))}</p>`})],
]) {
  test(`Ghost: ${what}`, async ({page, files, ghost}, {title}) => {
    await page.goto(await ghost.publish(write(files)));
    await checkFigure(page, title);
  });
}
