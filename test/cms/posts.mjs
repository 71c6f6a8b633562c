// What is published in each content system, and how it is looked at there.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test as base, expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {ANY_ORIGIN, answerAsPublished} from './published.mjs';

export const SLUG = '/f/thailand-2014-tier-badge/';
const PICTURES = join(root, 'node_modules/.cache/tip-figures/cms');

export const linkTo = (address) => `<a href="${address}">Thailand was on Tier 3 in the 2014 report</a>`;
export const LINK = linkTo('https://www.state.gov/trafficking-in-persons-report/');
/** As an author without tags pastes Thailand's place in the report of 2014. */
export const FIGURE = `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH" data-tip-report="2014">${LINK}</figure>`;
export const tagAround = (link) => `<tip-tier-badge country="TH" report="2014">${link}</tip-tier-badge>`;

/** With `files`, the address of the scripts and of a published figure: another site than the content system's. */
export const test = base.extend({
  files: [
    async ({}, use) => {
      const site = await serve({root, folders: ['demo', 'dist'], headers: () => ANY_ORIGIN, handle: answerAsPublished});
      await use(site.url);
      await site.close();
    },
    {scope: 'worker'},
  ],
});

/** The lines of a language that the docs tell a site to install, with the scripts at another address. */
export async function linesOfDocs(language, files) {
  const docs = await readFile(join(root, 'stories/docs/content-systems.md'), 'utf8');
  const [, lines] = new RegExp(`\`\`\`${language}\n([^\`]+)\`\`\``).exec(docs);
  return lines.replaceAll('/tip-figures/', `${files}/dist/`);
}

/** Looks at the figure of a post, and takes a picture of it. */
export async function checkFigure(page, name) {
  const figure = page.locator('article tip-tier-badge, .entry-content tip-tier-badge');
  await test.step('is drawn', () => expect(figure.locator('[part~=title]')).toContainText('Thailand'));
  await test.step('has its tier', () => expect(figure.locator('[part~=title]')).toContainText('Tier 3'));
  await test.step('has its years, where the package knows them', async () => {
    const isPublished = (await figure.getAttribute('src')) !== null;
    await expect(figure.locator('[part=figure]')).toContainText(isPublished ? 'Tier 3' : /2001.*2014/);
  });
  await test.step('hides what others read', () =>
    expect(figure.locator('a', {hasText: 'Thailand: Tier 3'})).toBeHidden());
  await page.screenshot({path: join(PICTURES, `${name.replace(/\W+/g, '-')}.png`)});
}
