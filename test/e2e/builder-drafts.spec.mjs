// The builder's drafts and the way back: nothing is lost, and nothing is kept that nobody asked for.

import {expect} from '@playwright/test';
import {BUILDER_PAGE as PATH, test} from './demo.mjs';

const field = (page, name) => page.getByLabel(name, {exact: true});
const drawn = (page) => page.locator('builder-preview [part=figure]').first();
const drafts = (page) => page.locator('[popovertarget=drafts]');
const menu = (page) => page.locator('#drafts');
const keeps = (page) => page.getByLabel('Keep drafts on this machine');
const kept = (page) => page.evaluate(() => Object.keys(localStorage).length);

/** Opens the builder, with as much of a breakdown as can be drawn. */
async function openFilled(page, site, total = '150') {
  await page.goto(site.url + PATH);
  await field(page, 'Country').selectOption('Moldova');
  await field(page, 'Period').fill('2022');
  await field(page, 'People in all').fill(total);
  await expect(drawn(page)).toContainText(total);
}

async function keep(page, isKept = true) {
  await drafts(page).click();
  await keeps(page).setChecked(isKept);
  await page.keyboard.press('Escape');
}

test('drafts are kept where somebody asks for it', async ({page, site}) => {
  await openFilled(page, site);

  await test.step('and not before', async () => {
    expect(await kept(page)).toBe(0);
  });

  await test.step('under a name that says what they are', async () => {
    await keep(page);
    await expect(drafts(page)).toHaveText('Draft: Victims, Moldova, 2022');
  });

  await test.step('and are there when the page is opened again', async () => {
    await page.goto('about:blank');
    await page.goto(site.url + PATH);
    await expect(drawn(page)).toContainText('150');
  });

  await test.step('with what was typed just before the page was left', async () => {
    await field(page, 'People in all').evaluate((input) => {
      input.focus();
      input.value = '151';
      input.dispatchEvent(new Event('input', {bubbles: true}));
      location.href = 'about:blank';
    });
    await expect(page).toHaveURL('about:blank');
    await page.goto(site.url + PATH);
    await expect(drawn(page)).toContainText('151');
  });

  await test.step('under the name that the editor gives', async () => {
    await drafts(page).click();
    await field(page, 'Name of this draft').fill('Sunday story');
    await field(page, 'Name of this draft').press('Tab');
    await expect(drafts(page)).toHaveText('Draft: Sunday story');
    await page.keyboard.press('Escape');
    await field(page, 'Period').fill('2021');
    await expect(page).toHaveURL(/record=/);
    await expect(drafts(page)).toHaveText('Draft: Sunday story');
  });

  await test.step('beside others', async () => {
    await drafts(page).click();
    await page.getByRole('button', {name: 'New draft'}).click();
    await expect(field(page, 'People in all')).toHaveValue('');
    await field(page, 'People in all').fill('77');
    await expect(menu(page).locator('li')).toHaveCount(2);
    await menu(page).getByRole('button', {name: 'Sunday story', exact: true}).click();
    await expect(field(page, 'People in all')).toHaveValue('151');
    await menu(page).getByRole('button', {name: 'Delete Victims'}).click();
    await expect(menu(page).locator('li')).toHaveCount(1);
  });

  await test.step('until nobody wants them', async () => {
    await menu(page).getByRole('button', {name: 'Delete Sunday story'}).click();
    await keeps(page).uncheck();
    await field(page, 'People in all').fill('152');
    await expect(drawn(page)).toContainText('152');
    await expect.poll(() => kept(page)).toBe(0);
  });
});

test('two tabs do not write over each other', async ({page, site}) => {
  await openFilled(page, site);
  await keep(page);
  await expect(drafts(page)).toContainText('Moldova');
  const other = await page.context().newPage();
  await other.goto(site.url + PATH);
  await expect(drawn(other)).toContainText('150');

  await test.step('a draft that both have changed is kept twice, which is said', async () => {
    await field(other, 'People in all').fill('160');
    await expect.poll(() => other.evaluate(() => Object.values(localStorage).length)).toBe(2);
    await expect(drawn(other)).toContainText('160');
    const address = other.url();
    await expect(other).not.toHaveURL(address);
    await field(page, 'People in all').fill('170');
    await expect(page.getByText('This draft was changed in another tab.')).toBeVisible();
    await drafts(page).click();
    await expect(menu(page).locator('li')).toHaveCount(2);
    await menu(page).getByRole('button', {name: 'Victims, Moldova, 2022', exact: true}).click();
    await expect(field(page, 'People in all')).toHaveValue('160');
    await menu(page).getByRole('button', {name: 'Victims, Moldova, 2022 (2)', exact: true}).click();
    await expect(field(page, 'People in all')).toHaveValue('170');
  });

  await test.step('a link that is opened beside a draft does not take its place', async () => {
    await other.goto('about:blank');
    await other.goto(`${site.url}${PATH}#figure=tier-badge`);
    await field(other, 'Country').selectOption('Kosovo');
    await expect(drafts(other)).toHaveText(/Draft: Tier, Kosovo|Drafts/);
    await page.reload();
    await expect(field(page, 'People in all')).toHaveValue('170');
  });
});

test('a browser that keeps nothing says so, and what else lies in its storage is no draft', async ({page, site}) => {
  await test.step('other things under the names of drafts', async () => {
    await page.goto(`${site.url}/demo/icon.svg`);
    await page.evaluate(() => {
      localStorage.setItem('tip-figures-builder', 'yes');
      for (const text of ['{', '7', '{"name": 1}', `{"name": "${'a'.repeat(3_000_000)}"}`]) {
        localStorage.setItem(`tip-figures-draft:${text.length}`, text);
      }
    });
    await openFilled(page, site);
    await expect(drafts(page)).toHaveText('Draft: Victims, Moldova, 2022');
    await drafts(page).click();
    await expect(menu(page).locator('li')).toHaveCount(1);
  });

  await test.step('a full one', async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await field(page, 'People in all').fill('151');
    await expect(page.getByText('This browser has no room for the draft.')).toBeVisible();
    await expect(drawn(page)).toContainText('151');
  });

  await test.step('a blocked one', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto('about:blank');
    await openFilled(page, site, '152');
    await drafts(page).click();
    await keeps(page).click();
    await expect(page.getByText('This browser keeps nothing for this page.')).toBeVisible();
    await expect(keeps(page)).not.toBeChecked();
  });
});

test('back and forward step over figures, what was opened, and corrections', async ({page, site}) => {
  await openFilled(page, site);
  await expect(page).toHaveURL(/record=/);

  await test.step('typing belongs to the entry before', async () => {
    await page.getByRole('button', {name: 'Quotation'}).click();
    await expect(page).toHaveURL(/#figure=quote/);
    await field(page, 'The words').fill('We saw it coming.');
    await page.getByRole('button', {name: 'Trend'}).click();
    await expect(page).toHaveURL(/#figure=victims-trend/);
    await page.goBack();
    await expect(field(page, 'The words')).toHaveValue('We saw it coming.');
    await page.goBack();
    await expect(field(page, 'People in all')).toHaveValue('150');
    await page.goForward();
    await expect(field(page, 'The words')).toHaveValue('We saw it coming.');
  });

  await test.step('a correction is a step', async () => {
    await page.goBack();
    await field(page, 'People in all').fill('approx. 160');
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await page.getByRole('button', {name: 'Use “about 160”'}).click();
    await expect(field(page, 'People in all')).toHaveValue('about 160');
    // The new entry takes the place of those that one could go forward to.
    await expect.poll(entries).toBeLessThan(before);
    await page.goBack();
    await expect(field(page, 'People in all')).toHaveValue('approx. 160');
  });

  await test.step('and before the first figure is where the editor came from', async () => {
    await page.goBack();
    await expect(page).toHaveURL('about:blank');
  });
});
