// The plugin for WordPress, installed from its zip into a real one: what each role writes, and what readers see.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from '@playwright/test';
import {root} from '../../scripts/install.mjs';
import {SLUG, checkFigure, linkTo, tagAround, test as base} from './posts.mjs';
import {publishedSite} from './published.mjs';
import {settings, startWithPlugin} from './wordpress/with-plugin.mjs';

const SENTENCE = 'Thailand was on Tier 3 in the 2014 report.';

const classic = (markup) => `What came before.\n\n${markup}\n\nWhat comes after.`;
const embedBlock = (address) =>
  `<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`;
const figureBlock = (address) =>
  `<!-- wp:tip-figures/figure -->\n<figure class="wp-block-tip-figures-figure tip-embed"><a href="${address}">An older sentence</a></figure>\n<!-- /wp:tip-figures/figure -->`;

const test = base.extend({
  wordpress: [
    async ({files}, use) => {
      const wordpress = await startWithPlugin(files);
      await use(wordpress);
      await wordpress.close();
    },
    {scope: 'worker', timeout: 600_000},
  ],
  /** A page of somebody who has signed in. */
  signedIn: async ({page, wordpress}, use) => {
    await use(async (role) => {
      await page.goto(`${wordpress.url}/wp-login.php`);
      await page.getByLabel('Username or Email Address').fill(role);
      await page.getByLabel('Password', {exact: true}).fill(wordpress.passwords[role].person);
      await page.getByRole('button', {name: 'Log In'}).click();
      await page.waitForURL(/wp-admin/);
      return page;
    });
  },
  /** The editor of a new post, with one block in it. */
  openEditor: async ({signedIn, wordpress}, use) => {
    await use(async (name, attributes) => {
      const page = await signedIn('author');
      await page.addLocatorHandler(page.locator('.components-guide'), (guide) =>
        guide.getByRole('button', {name: 'Close'}).click(),
      );
      await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
      await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor').getCurrentPostId());
      await page.evaluate(
        (block) => {
          const {blocks, data} = globalThis.wp;
          data.dispatch('core/block-editor').insertBlock(blocks.createBlock(block.name, block.attributes));
        },
        {name, attributes},
      );
      return page;
    });
  },
});

for (const [what, role, write] of [
  ['an author’s link in a line of its own', 'author', (files) => classic(files + SLUG)],
  ['an author’s link in an embed block', 'author', (files) => embedBlock(files + SLUG)],
  ['an author’s block', 'author', (files) => figureBlock(files + SLUG)],
  ['an author’s tag', 'author', (files) => classic(tagAround(linkTo(files + SLUG)))],
  ['an editor’s link', 'editor', (files) => classic(files + SLUG)],
]) {
  test(`WordPress plugin: ${what}`, async ({page, files, wordpress}, {title}) => {
    await page.goto(await wordpress.publish(role, write(files)));
    await checkFigure(page, title);
  });
}

test('WordPress plugin: its own scripts, and those of the published site', async ({page, files, wordpress}) => {
  const address = await wordpress.publish('author', classic(files + SLUG));
  const script = page.locator('script[data-sites]');
  await page.goto(address);
  const own = /^http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/tip-figures\/dist\/[\d.]+\/embed\.js$/;
  await test.step('are its own at first', () => expect(script).toHaveAttribute('src', own));
  wordpress.php('settings', JSON.stringify(settings(files, {scripts: 'site'})));
  await page.goto(address);
  wordpress.php('settings', JSON.stringify(settings(files)));
  await test.step('are the others then', () => expect(script).toHaveAttribute('src', `${files}/dist/embed.js`));
  await checkFigure(page, 'WordPress plugin: scripts of the published site');
});

test('WordPress plugin: a width that was asked for', async ({page, files, wordpress}) => {
  await page.goto(await wordpress.publish('author', classic(`[embed width="260"]${files}${SLUG}[/embed]`)));
  await checkFigure(page, 'WordPress plugin: a narrow figure');
  const {width} = await page.locator('figure.tip-embed').boundingBox();
  await test.step('is that of the figure', () => expect(width).toBe(260));
  const path = `/oembed/1.0/proxy?url=${encodeURIComponent(files + SLUG)}&maxwidth=260`;
  const answer = await (await wordpress.ask('author', path)).json();
  await test.step('and of what a program is answered', () => expect(answer.html).toContain('max-width:260px'));
});

test('WordPress plugin: a link to another site', async ({page, files, wordpress}) => {
  const other = `https://figures.example.net${SLUG}`;
  const elsewhere = `${files}/elsewhere/`;
  await page.goto(await wordpress.publish('author', classic([other, files + SLUG, elsewhere].join('\n\n'))));
  await checkFigure(page, 'WordPress plugin: beside a link to another site');
  for (const address of [other, elsewhere]) {
    await test.step('stays as it was written', () => expect(page.getByText(address, {exact: true})).toBeVisible());
  }
});

test('WordPress plugin: tags where authors may write none', async ({page, files, wordpress}) => {
  wordpress.php('settings', JSON.stringify(settings(files, {tags: false})));
  await page.goto(await wordpress.publish('author', classic(tagAround('A sentence.'))));
  wordpress.php('settings', JSON.stringify(settings(files)));
  await test.step('are their sentence', () => expect(page.getByText('A sentence.')).toBeVisible());
  await test.step('and no figure', () => expect(page.locator('tip-tier-badge')).toHaveCount(0));
});

test('WordPress plugin: the feed', async ({request, files, wordpress}) => {
  await wordpress.publish('author', figureBlock(files + SLUG));
  const newest = async () => {
    const feed = await (await request.get(`${wordpress.url}/?feed=rss2`)).text();
    return /<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(feed)[1];
  };
  wordpress.php('forget');
  await test.step('has the sentence that was saved, where no other is known', async () =>
    expect(await newest()).toContain(`<a href="${files}${SLUG}">An older sentence</a>`));
  // What the clock of the server starts.
  await request.get(`${wordpress.url}/wp-cron.php?doing_wp_cron`);
  const current = `<a href="${files}${SLUG}">${SENTENCE}</a> Source: U.S. Department of State. <time datetime="2026-11-20">(updated November 20, 2026)</time>`;
  await test.step('has the current one, with its source and date, once it was read', () =>
    expect.poll(newest).toContain(current));
});

test('WordPress plugin: the block in the editor', async ({openEditor}, {title}) => {
  const page = await openEditor('tip-figures/figure');
  const block = page.frameLocator('iframe[name="editor-canvas"]').locator('[data-type="tip-figures/figure"]');
  const found = block.getByRole('listitem');
  await test.step('shows the newest figures', () => expect(found).toHaveCount(2));
  await block.getByRole('searchbox').fill('thailand');
  await test.step('finds one by a word', () => expect(found).toHaveCount(1));
  await test.step('has nothing that axe finds', async () =>
    expect(await axe(page.frame({name: 'editor-canvas'}), '[data-type="tip-figures/figure"]')).toEqual([]));
  await page.screenshot({path: picture(title, 'search')});
  await block.getByRole('button', {name: SENTENCE}).click();
  const figure = block.frameLocator('iframe').locator('tip-tier-badge');
  await test.step('shows the chosen one', () => expect(figure.locator('[part~=title]')).toContainText('Tier 3'));
  const height = (locator) => locator.evaluate((element) => element.getBoundingClientRect().height);
  await test.step('as high as it is', () =>
    expect.poll(async () => (await height(block.locator('iframe'))) - (await height(figure))).toBeGreaterThan(-1));
  await test.step('keeps the focus', () => expect(block).toBeFocused());
  await page.screenshot({path: picture(title, 'preview')});
  const address = await page.evaluate(async () => {
    const {data} = globalThis.wp;
    data.dispatch('core/editor').editPost({title: 'With a block', status: 'publish'});
    await data.dispatch('core/editor').savePost();
    return data.select('core/editor').getPermalink();
  });
  await page.goto(address);
  await checkFigure(page, title);
});

test('WordPress plugin: the block in Albanian', async ({signedIn, wordpress}) => {
  const page = await signedIn('author');
  await page.goto(`${wordpress.url}/wp-admin/post-new.php?in-albanian`);
  await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('tip-figures/figure'));
  const said = await page.evaluate(() => [
    globalThis.wp.blocks.getBlockType('tip-figures/figure').title,
    globalThis.wp.i18n.__('Search the published figures', 'tip-figures'),
    globalThis.wp.i18n._n('%d figure found.', '%d figures found.', 2, 'tip-figures'),
  ]);
  await test.step('has its texts', () =>
    expect(said).toEqual(['Grafik TIP', 'Kërkoni te grafikët e publikuar', 'U gjetën %d grafikë.']));
});

test('WordPress plugin: a link in the editor', async ({openEditor, files}, {title}) => {
  const page = await openEditor('core/embed', {url: files + SLUG});
  const embed = page.frameLocator('iframe[name="editor-canvas"]').locator('[data-type="core/embed"]');
  const summary = embed.frameLocator('iframe').locator('tip-tier-badge [part~=title]');
  await test.step('is shown as the figure', () => expect(summary).toContainText('Tier 3'));
  await page.screenshot({path: picture(title, 'preview')});
});

test('WordPress plugin: the classic editor', async ({signedIn, wordpress}) => {
  const page = await signedIn('author');
  await page.goto(`${wordpress.url}/wp-admin/post-new.php?classic-editor`);
  const text = page.locator('#content');
  await page.locator('#content-html').click();
  await text.fill(classic(tagAround('A sentence.')));
  await page.locator('#content-tmce').click();
  const seen = page.frameLocator('#content_ifr').getByText('A sentence.');
  await test.step('shows the sentence of a tag', () => expect(seen).toBeVisible());
  await page.locator('#content-html').click();
  await test.step('keeps the tag', () => expect(text).toHaveValue(new RegExp(tagAround('A sentence\\.'))));
});

test('WordPress plugin: its settings', async ({signedIn, files, wordpress}, {title}) => {
  const page = await signedIn('administrator');
  await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=tip-figures`);
  const known = page.getByText(/^2 figures, read .* ago\.$/);
  await test.step('say what is known of the published site', () => expect(known).toBeVisible());
  await test.step('have nothing that axe finds', async () => expect(await axe(page, 'form')).toEqual([]));
  await page.screenshot({path: picture(title, 'page')});
  await page.getByLabel('Published figures').fill('https://example.org/?a=b');
  await page.getByLabel('Other data').fill('https://data.example.org/folder\nnowhere');
  await page.getByLabel('Former addresses').fill('https://old.example.org/figures');
  await page.getByLabel('Dark').check();
  await page.getByRole('button', {name: 'Save Changes'}).click();
  for (const text of ['https://example.org/?a=b', 'nowhere'])
    await test.step('name an address that is none', () =>
      expect(page.getByText(`“${text}” is no address such as`)).toBeVisible());
  await test.step('keep the address', () => expect(page.getByLabel('Published figures')).toHaveValue(files));
  await page.goto(wordpress.url);
  const script = page.locator('script[data-sites]');
  await test.step('tell the script its bases', () =>
    expect(script).toHaveAttribute('data-sites', `${files}/ https://data.example.org/folder/`));
  await test.step('and where the published site was', () =>
    expect(script).toHaveAttribute('data-formerly', 'https://old.example.org/figures/'));
  await test.step('and the theme', () => expect(script).toHaveAttribute('data-theme', 'dark'));
});

test('WordPress plugin: what a privacy policy may say', async ({signedIn, files, wordpress}, {title}) => {
  const page = await signedIn('administrator');
  // Other tests allow further sites.
  wordpress.php('settings', JSON.stringify(settings(files)));
  const guide = `${wordpress.url}/wp-admin/options-privacy.php?tab=policyguide`;
  const said = page.locator('.privacy-settings-accordion-heading:has-text("TIP Figures") + div');
  await page.goto(guide);
  await test.step('names the sites that readers’ browsers may ask', () =>
    expect(said).toContainText(`may ask other sites: ${files}. As with any request`));
  await test.step('says that nothing is stored', () => expect(said).toContainText('The figures set no cookies'));
  await page.getByRole('button', {name: 'TIP Figures'}).click();
  await page.screenshot({path: picture(title, 'guide')});
  await page.goto(`${guide}&in-albanian`);
  await test.step('says so in Albanian', () => expect(said).toContainText('Grafikët nuk vendosin cookie'));
  wordpress.php('settings', JSON.stringify(settings(`${wordpress.url}/figures`)));
  await page.goto(guide);
  wordpress.php('settings', JSON.stringify(settings(files)));
  await test.step('names no site where there is no other', () =>
    expect(said).toContainText('come from this website itself. The figures set no cookies'));
});

test('WordPress plugin: who may do what', async ({signedIn, files, wordpress}) => {
  const page = await signedIn('author');
  const answer = await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=tip-figures`);
  await test.step('an author changes no settings', () => expect(answer.status()).toBe(403));
  const route = '/tip-figures/v1/figures';
  const {status} = await fetch(`${wordpress.url}/index.php?rest_route=${route}`);
  await test.step('a reader searches nothing', () => expect(status).toBe(401));
  const found = await (await wordpress.ask('author', `${route}?search=Kosovo%202016`)).json();
  await test.step('an author finds figures', () =>
    expect(found.map(({url}) => url)).toEqual([`${files}/f/kosovo-2017-victim-breakdown/`]));
});

test('WordPress plugin: a published site that does not answer', async ({request, files, wordpress}) => {
  const search = () => wordpress.ask('author', '/tip-figures/v1/figures');
  await search();
  const post = await wordpress.publish('author', figureBlock(files + SLUG));
  const read = async () => (await request.get(post)).text();
  publishedSite.isDown = true;
  wordpress.php('hours-later');
  await read();
  await request.get(`${wordpress.url}/wp-cron.php?doing_wp_cron`);
  await test.step('is remembered in posts', async () => expect(await read()).toContain(SENTENCE));
  await test.step('and in the search', async () => expect(await (await search()).json()).toHaveLength(2));
  wordpress.php('forget');
  const {message} = await (await search()).json();
  publishedSite.isDown = false;
  await test.step('is named where nothing is remembered', () => expect(message).toContain('status 503'));
});

test('WordPress plugin: when it is off, and gone', async ({page, files, wordpress}) => {
  const posts = [];
  for (const write of [figureBlock, embedBlock]) posts.push(await wordpress.publish('author', write(files + SLUG)));
  for (const post of posts) {
    await page.goto(post);
    await checkFigure(page, 'WordPress plugin: before it is off');
  }
  wordpress.php('deactivate');
  for (const post of posts) {
    await page.goto(post);
    const left = post === posts[0] ? page.getByRole('link', {name: 'An older sentence'}) : page.getByText(files + SLUG);
    await test.step('what was saved is still there', () => expect(left).toBeVisible());
    await test.step('and is no figure', () => expect(page.locator('tip-tier-badge')).toHaveCount(0));
  }
  wordpress.php('uninstall');
  const stored = JSON.parse(wordpress.php('stored'));
  await test.step('it leaves nothing behind', () => expect(stored).toEqual([]));
  const complaints = (await wordpress.complaints()).split('\n').filter((line) => line.includes('tip-figures'));
  await test.step('PHP and WordPress had nothing against it', () => expect(complaints).toEqual([]));
});

/** What axe finds in a part of a page that is otherwise WordPress's own. */
async function axe(page, part) {
  await page.evaluate(await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
  return page.evaluate(async (selector) => {
    const {violations} = await globalThis.axe.run(selector);
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  }, part);
}

const picture = (title, what) =>
  join(root, 'node_modules/.cache/tip-figures/cms', `${title.replace(/\W+/g, '-')}-${what}.png`);
