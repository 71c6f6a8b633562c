// The builder’s form in people’s words, and what an editor says in own words beside what stands there without them.

import {expect} from '@playwright/test';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {BUILDER_PAGE as PATH, always, openBuilder, test} from './demo.mjs';
import {checkAll} from './checks.mjs';
import {listen, readOverflow, record, runAxe} from './visit.mjs';

const names = Object.keys((await loadSchemas()).sections);
const field = (page, name) => page.getByLabel(name, {exact: true});
const heading = (page) => page.locator('builder-preview').getByRole('heading').first();
const code = (page) => page.locator('#code');

async function open(page, site, address = '') {
  const events = listen(page);
  await page.addInitScript(record);
  await openBuilder(page, site, address);
  await expect(page.locator('#say')).toBeVisible();
  return async () => {
    const {violations} = await page.evaluate(() => globalThis.demoRecord());
    const overflow = await page.evaluate(readOverflow);
    const told = structuredClone(events);
    return {...told, origin: site.url, violations, stored: [], overflow, axe: await runAxe(page)};
  };
}

/** Moldova, with 150 people, of whom 44 are children. */
async function fillIn(page) {
  await field(page, 'Country').selectOption('Moldova');
  await field(page, 'Period').fill('2022');
  await field(page, 'People in all').fill('150');
  await page.getByRole('button', {name: 'Add: By age', exact: true}).click();
  await field(page, 'Child').fill('44');
  await expect(heading(page)).toHaveText('Victims identified, Moldova, 2022');
}

async function paste(page, text) {
  await page.locator('.tabs button').first().click();
  await page.locator('#pasted').fill(text);
  await page.getByRole('button', {name: 'Open', exact: true}).click();
}

for (const [width, scheme] of [
  [390, 'dark'],
  [1280, 'light'],
]) {
  test(`own words, ${width} px, ${scheme}`, async ({browser, site}) => {
    const context = await browser.newContext({viewport: {width, height: 900}, colorScheme: scheme});
    const page = await context.newPage();
    const tell = await open(page, site);
    await fillIn(page);
    const say = page.locator('#say');

    await test.step('stand beside the label and the description', async () => {
      await expect(say).toContainText('Victims identified, Moldova, 2022');
      await field(page, 'Headline').fill('Moldova found 150 victims, 45 of them children');
      await expect(heading(page)).toHaveText('Moldova found 150 victims, 45 of them children');
      await expect(say.locator('.fixed').first()).toContainText('Victims identified, Moldova, 2022');
      await expect(say).toContainText('46 of 80');
    });

    await test.step('ask once about a number that the figure does not have', async () => {
      const asked = page.getByText('Has a number that its figure does not have: 45');
      await expect(asked).toHaveCount(1);
      await field(page, 'Headline').fill('Moldova found 150 victims, 44 of them children');
      await expect(asked).toHaveCount(0);
    });

    await test.step('take numbers that follow the data', async () => {
      await field(page, 'Headline').fill('All in all: ');
      await field(page, 'Insert into Headline').selectOption({label: '150 (people in all)'});
      await expect(field(page, 'Headline')).toHaveValue('All in all: {total}');
      await field(page, 'People in all').fill('151');
      await expect(heading(page)).toHaveText('All in all: 151');
    });

    await test.step('point at marks by their names, and say something of them', async () => {
      await field(page, 'Highlight').selectOption('Child');
      await field(page, 'Note on a mark').selectOption('Child');
      await field(page, 'Words of the note').fill('more than before');
      await expect(page.locator('builder-preview [part=note]').first()).toHaveText('more than before');
      await expect(page.locator('builder-preview .lit').first()).toBeVisible();
    });

    await test.step('have an alternative text that begins as the description', async () => {
      await page.getByRole('button', {name: 'Start from it'}).click();
      await expect(field(page, 'Alternative text')).toHaveValue(/^Victims identified, Moldova, 2022: 151\./);
      await expect(field(page, 'Alternative text')).toBeFocused();
    });

    await test.step('are attributes of the tag', async () => {
      await expect(code(page)).toContainText('heading="All in all: {total}"');
      await expect(code(page)).toContainText('annotation="child: more than before" highlight="child"');
      await expect(code(page)).not.toContainText('application/json');
    });

    await checkAll(always(await tell()));
    await context.close();
  });
}

test('a rule keeps the place of the figure, by its heights in columns of 320 and 680 pixels', async ({page, site}) => {
  await open(page, site, '#figure=victim-breakdown');
  await fillIn(page);
  const rule = page.locator('#copy .note code').filter({hasText: '--tip-reserve'});
  await expect(rule).toHaveText(/^tip-victim-breakdown\{--tip-reserve:max\([\d.]+em,min\([\d.]+em \+ .+\)\)\}$/);
  const [wide, narrow] = (await rule.textContent()).match(/[\d.]+(?=em)/g).map(Number);
  const height = (width) =>
    page
      .locator('builder-preview tip-victim-breakdown')
      .first()
      .evaluate((figure, to) => {
        Object.assign(figure.style, {inlineSize: `${to}px`, maxInlineSize: 'none'});
        const {height: own} = figure.getBoundingClientRect();
        for (const name of ['inline-size', 'max-inline-size']) figure.style.removeProperty(name);
        return own;
      }, width);
  await test.step('both are the figure’s own', async () => {
    expect(Math.abs(wide * 16 - (await height(680)))).toBeLessThan(1.1);
    expect(Math.abs(narrow * 16 - (await height(320)))).toBeLessThan(1.1);
  });
});

test('only a figure with a title has a headline', async ({page, site}) => {
  await open(page, site, '#figure=quote');
  await test.step('of a quotation the words are loud', async () => {
    await expect(field(page, 'Alternative text')).toBeVisible();
    await expect(field(page, 'Headline')).toHaveCount(0);
    await expect(field(page, 'Highlight')).toHaveCount(0);
  });
});

test('what is typed in people’s words is read, said and shown so', async ({page, site}) => {
  await open(page, site, '#figure=shelter-timeline');
  const said = (name) => page.locator('.field', {has: field(page, name)}).getByRole('status');
  const typed = async (name, words) => {
    await field(page, name).fill(words);
    await field(page, name).press('Tab');
  };

  await test.step('a length', async () => {
    await typed('They reapply for money every', 'half a year');
    await expect(field(page, 'They reapply for money every')).toHaveValue('6 months');
    await expect(said('They reapply for money every')).toHaveText('“half a year” is read as 6 months.');
  });

  await test.step('a period, which asks nothing where it says the same', async () => {
    await typed('Period', 'April 2014 to March 2015');
    await expect(field(page, 'Period')).toHaveValue('April 2014 to March 2015');
    await expect(said('Period')).toHaveCount(0);
    await page
      .getByRole('button', {name: 'Number of shelters'})
      .or(field(page, 'Number of shelters'))
      .first()
      .fill('34');
    await expect(page).toHaveURL(/record=/);
  });

  await test.step('what is being typed is not written over', async () => {
    await field(page, 'Period').fill('');
    await field(page, 'Period').pressSequentially('2014-04/2015-03');
    await expect(field(page, 'Period')).toHaveValue('2014-04/2015-03');
    await field(page, 'Period').press('Tab');
    await expect(field(page, 'Period')).toHaveValue('April 2014 to March 2015');
  });

  await test.step('a country by the first letters of its name', async () => {
    await field(page, 'Country').focus();
    await page.keyboard.type('Mold');
    await expect(field(page, 'Country')).toHaveValue('MD');
  });
});

test('no field shows how records write it, and each is wide enough', async ({page, site}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await open(page, site);
  for (const name of names) {
    await test.step(name, async () => {
      await page.goto(`${site.url}${PATH}#figure=${name}`);
      await page.getByRole('button', {name: 'Fill in an example'}).first().click();
      await expect(code(page)).toContainText(`tip-${name}`);
      const shown = await page.evaluate(() => {
        const inputs = [...document.querySelectorAll(':is(#form-panel, #say) :is(input[type=text], select, textarea)')];
        const seen = inputs.filter((one) => one.checkVisibility());
        return {
          texts: seen.map((one) => one.selectedOptions?.[0].textContent ?? one.value),
          narrow: seen.filter((one) => one.getBoundingClientRect().width < 239.5).map((one) => one.id),
        };
      });
      const raw = shown.texts.filter((text) => /\bP\d+[YMD]|\d{4}-\d\d|^[a-z]+-[a-z]+$|^[A-Z]{2}$/.test(text));
      expect.soft(raw, name).toEqual([]);
      expect.soft(shown.narrow, name).toEqual([]);
    });
  }
});

test('some of the people of a row are said below it, by keyboard', async ({page, site}) => {
  await open(page, site);
  await fillIn(page);
  await test.step('which the button opens', async () => {
    await page.getByRole('button', {name: 'of whom … Child'}).press('Enter');
    const group = page.getByRole('group', {name: 'Child: of whom'});
    await expect(group).toBeFocused();
    await group.getByLabel('Add to Child: of whom').selectOption('Forced begging');
    await expect(group.getByLabel('Forced begging')).toBeFocused();
    await page.keyboard.type('12');
    await expect(code(page)).toContainText('age="child: 44 (forced-begging: 12)"');
  });
});

test('the front page’s own tags', async ({page, site}) => {
  await open(page, site);
  for (const tag of [
    '<tip-tier-badge country="TH" report="2025">',
    '<tip-region-compare report="2025" countries="TH VN">',
  ]) {
    await test.step(tag, async () => {
      await paste(page, `${tag}</tip-${tag.split(' ')[0].slice(5)}>`);
      await expect(code(page)).toContainText(tag);
      await expect(code(page)).not.toContainText('application/json');
      await expect(page.locator('#form-panel .problems')).toHaveCount(0);
    });
  }
});
