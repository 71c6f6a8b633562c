// The builder's start, its drafts, and the way back: nothing is lost.

import {expect} from '@playwright/test';
import {BUILDER_PAGE as PATH, openBuilder, test} from './demo.mjs';

const field = (page, name) => page.getByLabel(name, {exact: true});
const drawn = (page) => page.locator('builder-preview [part=figure]').first();
const drafts = (page) => page.locator('.bar > [popovertarget=drafts]');
const menu = (page) => page.locator('#drafts');
const kept = (page) => page.evaluate(() => Object.keys(localStorage).length);

/** Opens the builder, with as much of a breakdown as can be drawn. */
async function openFilled(page, site, total = '150') {
  await openBuilder(page, site);
  await field(page, 'Country').selectOption('Moldova');
  await field(page, 'Period').fill('2022');
  await field(page, 'People in all').fill(total);
  await expect(drawn(page)).toContainText(total);
}

/** Opens the page anew, without an address, and goes on with the draft of that name. */
async function goOn(page, site, name) {
  await page.goto('about:blank');
  await page.goto(site.url + PATH);
  await page.locator('#start').getByRole('button', {name, exact: true}).click();
}

test('the page opens with three ways in', async ({page, site}) => {
  for (const [way, place] of [
    ['From a file', '#sheet-panel input[type=file]'],
    ['From the reports', 'reports-panel input[type=text]'],
    ['By hand', '#choose'],
  ]) {
    await page.goto('about:blank');
    await page.goto(site.url + PATH);
    await test.step(`${way}: its place has the focus`, async () => {
      await expect(page.locator('#start button.way')).toHaveText(['From a file', 'From the reports', 'By hand']);
      await page.getByRole('button', {name: way}).click();
      await expect(page.locator(place)).toBeFocused();
      await expect(page.locator('#start')).toHaveCount(0);
    });
  }

  await test.step('but not to whom comes with a figure', async () => {
    await page.goto(`${site.url}${PATH}#figure=quote`);
    await expect(field(page, 'The words')).toBeVisible();
    await expect(page.locator('#start')).toHaveCount(0);
  });
});

test('what was left so is not asked again', async ({page, site}) => {
  const question = page.locator('#form-panel .problems .question').filter({hasText: '202'});
  const leave = question.getByRole('button', {name: 'Leave it so'});
  // The number of people may be a year.
  await openFilled(page, site);
  await field(page, 'People in all').fill('2022');
  await expect(question).toHaveCount(1);
  await expect(drafts(page)).toHaveText('Draft: Victims, Moldova, 2022');

  await test.step('once the page is opened anew', async () => {
    await leave.click();
    await expect(question).toHaveCount(0);
    await goOn(page, site, 'Victims, Moldova, 2022');
    await expect(field(page, 'People in all')).toHaveValue('2022');
    await expect(question).toHaveCount(0);
  });

  await test.step('and no tag says so', async () => {
    await page.getByText('Code, and all forms').click();
    await expect(page.locator('#code')).toContainText('total="2022"');
    await expect(page.locator('#code')).not.toContainText('confirmed');
  });

  await test.step('until the value is another, or the answer is undone', async () => {
    await field(page, 'People in all').fill('2021');
    await field(page, 'Period').fill('2021');
    await expect(question).toHaveCount(1);
    await leave.click();
    await expect(question).toHaveCount(0);
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect(question).toHaveCount(1);
  });
});

test('drafts are kept by themselves', async ({page, site}) => {
  await test.step('but not of a page that was only opened', async () => {
    await openBuilder(page, site, '#figure=victim-breakdown');
    await expect(field(page, 'People in all')).toBeVisible();
    expect(await kept(page)).toBe(0);
  });

  await test.step('under a name that says what they are', async () => {
    await page.goto('about:blank');
    await openFilled(page, site);
    await expect(drafts(page)).toHaveText('Draft: Victims, Moldova, 2022');
  });

  await test.step('and are there when the page is opened again', async () => {
    await goOn(page, site, 'Victims, Moldova, 2022');
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
    await goOn(page, site, 'Victims, Moldova, 2022');
    await expect(drawn(page)).toContainText('151');
  });

  await test.step('which the way back brings, too', async () => {
    await field(page, 'People in all').evaluate((input) => {
      input.focus();
      input.value = '152';
      input.dispatchEvent(new Event('input', {bubbles: true}));
      location.href = 'about:blank';
    });
    await expect(page).toHaveURL('about:blank');
    await page.goBack();
    await expect(field(page, 'People in all')).toHaveValue('152');
    await field(page, 'People in all').fill('151');
    await expect(drawn(page)).toContainText('151');
    await expect(page.getByText('This draft was changed in another tab.')).toHaveCount(0);
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
    await page.getByRole('button', {name: 'By hand'}).click();
    await expect(field(page, 'People in all')).toHaveValue('');
    await field(page, 'People in all').fill('77');
    await drafts(page).click();
    await expect(menu(page).locator('li')).toHaveCount(2);
    await menu(page).getByRole('button', {name: 'Sunday story', exact: true}).click();
    await expect(field(page, 'People in all')).toHaveValue('151');
    await menu(page).getByRole('button', {name: 'Delete Victims'}).click();
    await expect(menu(page).locator('li')).toHaveCount(1);
  });

  await test.step('until nobody wants them', async () => {
    await field(page, 'People in all').fill('152');
    await menu(page).getByRole('button', {name: 'New draft'}).click();
    await page.getByRole('button', {name: 'By hand'}).click();
    await field(page, 'People in all').fill('78');
    await drafts(page).click();
    // What was pasted of a new report is one of the entries.
    await page.evaluate(() => localStorage.setItem('tip-figures-draft:new-report', '{}'));
    await expect.poll(() => kept(page)).toBe(3);
    await menu(page).getByRole('button', {name: 'Delete all drafts'}).click();
    await expect.poll(() => kept(page)).toBe(0);
  });
});

test('two tabs do not write over each other', async ({page, site}) => {
  await openFilled(page, site);
  await expect(drafts(page)).toContainText('Moldova');
  const other = await page.context().newPage();
  await goOn(other, site, 'Victims, Moldova, 2022');
  await expect(drawn(other)).toContainText('150');

  await test.step('a draft that both have changed is kept twice, which is said', async () => {
    await field(other, 'People in all').fill('160');
    await expect.poll(() => other.evaluate(() => Object.values(localStorage).length)).toBe(1);
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
    await expect(page.getByText('This browser cannot keep the draft.')).toBeVisible();
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
    await expect(page.getByText('This browser cannot keep the draft.')).toBeVisible();
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

test('a place takes its numbers from another draft', async ({page, site}) => {
  await openFilled(page, site);
  await field(page, 'Published by').fill('U.S. Department of State');
  await expect(drafts(page)).toHaveText('Draft: Victims, Moldova, 2022');

  await drafts(page).click();
  await menu(page).getByRole('button', {name: 'New draft'}).click();
  await page.getByRole('button', {name: 'By hand'}).click();
  await page.getByRole('button', {name: 'Add: Several places on one scale'}).click();
  const add = page.getByRole('button', {name: 'Add to “Several places on one scale”'});
  const place = (index) => page.getByRole('group', {name: `Several places on one scale: ${index} of 2`, exact: true});
  await add.click();
  await add.click();
  await place(1).getByLabel('Country', {exact: true}).selectOption('Thailand');
  await place(1).getByLabel('Period', {exact: true}).fill('2016');
  await place(1).getByLabel('People in all', {exact: true}).fill('824');
  await place(2).getByLabel('Draft with its numbers').fill('Victims, Moldova, 2022');

  await test.step('and draws them beside its own', async () => {
    await expect(drawn(page)).toContainText('Moldova, 2022');
    await expect(drawn(page)).toContainText('150');
  });

  await test.step('and no code names the draft', async () => {
    await page.getByText('Code, and all forms').click();
    await expect(page.locator('#code')).toContainText('150');
    await expect(page.locator('#code')).not.toContainText('Victims, Moldova, 2022');
  });

  await test.step('until no draft has that name', async () => {
    const name = place(2).getByLabel('Draft with its numbers');
    await name.fill('Victims, Moldova');
    await name.blur();
    await expect(place(2).locator('.problems .error').first()).toContainText('No record of this name');
  });
});
