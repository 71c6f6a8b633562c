// What content systems leave of a figure: the libraries that run here say what was measured in the systems themselves.

import {expect, test as base} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {runAxe} from './visit.mjs';

/** Under the policies that the pages themselves have. */
const test = base.extend({
  site: [
    async ({}, use) => {
      const site = await serve({root, folders: ['demo', 'dist']});
      await use(site);
      await site.close();
    },
    {scope: 'worker'},
  ],
});

const LINK = '<a href="https://state.example/">Thailand is on Tier 2.</a>';
const PUBLISHED = 'https://figures.example/f/thailand-tier-badge/';
const SCRIPT = '<script type="module" src="https://figures.example/tier-badge.js"></script>';
const PLAIN =
  '<figure lang="en" dir="ltr"><figcaption><strong>Thailand is on Tier 2</strong><br>2025</figcaption><p>Thailand is on Tier 2.</p>' +
  '<table><caption>Tiers</caption><thead><tr><th scope="col">Report</th><th scope="col">Tier</th></tr></thead><tbody><tr>' +
  '<th scope="row">2025</th><td>Tier 2</td></tr></tbody></table><p>Source: <a href="https://state.example/">State</a></p></figure>';
const VALUES = '{"tier":"2","country":"TH"}';

const FORMS = {
  tag: `${SCRIPT}\n<tip-tier-badge country="TH" report="2025">${LINK}</tip-tier-badge>`,
  empty: `${SCRIPT}\n<tip-tier-badge country="TH" report="2025"></tip-tier-badge>`,
  figure: `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH" data-tip-report="2025">${LINK}</figure>`,
  link: `<a href="${PUBLISHED}">Thailand is on Tier 2.</a>`,
  iframe: `<iframe src="${PUBLISHED}" title="Tier 2" width="100%" height="400" loading="lazy"></iframe>`,
  whole: `${SCRIPT}\n<div><tip-tier-badge country="TH" report="2025">${PLAIN}</tip-tier-badge></div>`,
  marked: `<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH" data-tip-report="2025">${PLAIN}</figure>`,
  plain: PLAIN,
  json: `<div><tip-tier-badge><script type="application/json">${VALUES}</script>${LINK}</tip-tier-badge></div>`,
};

// With embed.js on the site where a star stands: tag, empty, figure, link, iframe, then tag and figure with the plain form
// inside, that form alone, and json. Those three follow from the systems' rules; all others are as measured in the systems.
const MEASURED = {
  'wordpress-author': 'sentence nothing figure* figure* nothing table figure* table code',
  'wordpress-editor': 'figure figure figure* figure* figure figure figure* table figure*',
  'wordpress-classic': 'figure figure figure* figure* figure figure figure* table figure*',
  'wordpress-visual': 'sentence nothing figure* figure* figure table figure* table sentence',
  'ghost-card': 'figure figure figure* figure* figure figure figure* table figure*',
  'ghost-html': 'sentence nothing sentence figure* figure sentence sentence sentence sentence',
  ckeditor: 'sentence nothing sentence figure* nothing table table table code',
  dompurify: 'sentence nothing figure* figure* nothing table figure* table sentence',
  'sanitize-html': 'sentence nothing sentence figure* nothing table table table sentence',
  'rehype-sanitize': 'sentence nothing sentence figure* nothing table table table sentence',
  'markdown-html': 'figure figure figure* figure* figure figure figure* table figure*',
  markdown: 'code code code figure* code code code code code',
  feed: 'sentence nothing sentence sentence nothing table table table sentence',
  mail: 'sentence nothing sentence sentence nothing table table table sentence',
};

/** The form that the panel names. */
const USE = {
  'wordpress-author': 'figure',
  'wordpress-editor': 'tag',
  'wordpress-classic': 'tag',
  'wordpress-visual': 'iframe',
  'ghost-card': 'tag',
  'ghost-html': 'iframe',
  ckeditor: 'link',
  dompurify: 'figure',
  'sanitize-html': 'link',
  'rehype-sanitize': 'link',
  'markdown-html': 'tag',
  markdown: 'link',
  feed: 'plain',
  mail: 'plain',
};

test('what survives, by system', async ({page, site}) => {
  await page.goto(`${site.url}/demo/builder.html`);
  await page.getByRole('button', {name: 'By hand'}).click();
  const results = await page.evaluate(
    askFrame,
    Object.entries(FORMS).map(([name, html]) => ({name, html})),
  );
  const said = ({shows, needsLoader}) => shows + (needsLoader ? '*' : '');

  await test.step('is what was measured there', () => {
    expect(Object.fromEntries(results.map(({system, forms}) => [system, forms.map(said).join(' ')]))).toEqual(MEASURED);
  });

  await test.step('names the form to use', () => {
    expect(Object.fromEntries(results.map(({system, use}) => [system, use]))).toEqual(USE);
  });
});

test('the panel of the builder', async ({page, site}) => {
  const errors = [];
  const requests = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${site.url}/demo/builder.html#figure=tier-badge`);
  const panel = page.locator('survival-panel');
  await page.evaluate(
    (forms) =>
      customElements.whenDefined('survival-panel').then(() => {
        const element = document.createElement('survival-panel');
        element.forms = forms;
        document.querySelector('survival-panel').replaceWith(element);
      }),
    [
      {name: 'tag', label: 'Tag', html: FORMS.tag},
      {name: 'figure', label: 'Figure', html: FORMS.figure},
    ],
  );

  await test.step('loads nothing before it is asked', () => {
    expect(requests.filter((url) => /survival|ckeditor|tinymce/.test(url.replace(/survival-panel/, '')))).toEqual([]);
  });

  await test.step('tells of each system which form to use, by key', async () => {
    await panel.getByRole('button', {name: 'Try the forms'}).press('Enter');
    const author = panel.getByRole('row', {name: /Author or contributor/});
    await expect(author.getByRole('cell').first()).toHaveText('Figure');
    await expect(author.getByRole('cell').last()).toContainText('the living figure, with the loader line');
    await expect(author.getByRole('cell').last()).toContainText('Tag: the description');
    await panel.getByRole('radio', {name: 'WordPress'}).press('ArrowRight');
    await expect(panel.getByRole('row', {name: /CKEditor/})).toBeVisible();
    await expect(author).toHaveCount(0);
  });

  await test.step('says what readers get of what another system has left', async () => {
    await panel.getByText('Another system').press('Enter');
    await panel.getByRole('textbox').fill(FORMS.figure);
    await panel.getByRole('button', {name: 'What do readers get?'}).press('Enter');
    await expect(panel.getByRole('status')).toHaveText('Readers get the living figure, with the loader line.');
  });

  await test.step('keeps the policy, asks nobody else, and leaves no frame', async () => {
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  await test.step('has nothing that axe finds', async () => {
    expect((await runAxe(page)).filter((one) => /survival|system/.test(one))).toEqual([]);
  });
});

// What follows runs in the page.

/** As the panel does it. */
async function askFrame(forms) {
  const frame = document.createElement('iframe');
  frame.src = 'survival.html';
  Object.assign(frame.style, {inlineSize: '1px', blockSize: '1px'});
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const {port1, port2} = new MessageChannel();
  const answer = new Promise((resolve) => (port1.onmessage = ({data}) => resolve(data)));
  frame.contentWindow.postMessage(forms, location.origin, [port2]);
  const {result, error} = await answer;
  if (error) throw new Error(error);
  return result;
}
