// The builder in another language: an editor in Tirana reads it whole, and the address keeps the language.

import {readFileSync} from 'node:fs';
import {expect} from '@playwright/test';
import {BUILDER_PAGE as PATH, test} from './demo.mjs';
import {readOverflow, runAxe} from './visit.mjs';

const messagesOf = (language) => JSON.parse(readFileSync(`packages/messages/${language}.json`, 'utf8')).builder;

const textsOf = (messages) =>
  Object.entries(messages).flatMap(([key, value]) =>
    key.startsWith('@') ? [] : typeof value === 'string' ? [value] : textsOf(value),
  );

/** English texts without arguments, long enough to be no word of a figure, that Albanian has otherwise. */
const english = (() => {
  const own = new Set(textsOf(messagesOf('sq')));
  return textsOf(messagesOf('en')).filter((text) => !/[{\t]/.test(text) && text.length > 3 && !own.has(text));
})();

/** In the page: its texts and names, but for what a figure draws, what is in code, and other languages' own names. */
const readTexts = () => {
  const texts = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches('noscript, survival-panel, pre, [lang=en], script')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node instanceof Element)
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push(node.getAttribute(name) ?? '');
    else texts.push(node.data);
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
};

async function faultsOf(page) {
  const shown = await page.evaluate(readTexts);
  return [
    ...shown.filter((text) => english.includes(text)),
    ...(await page.evaluate(readOverflow)),
    ...(await runAxe(page)),
  ];
}

const check = (page, name) => test.step(name, async () => expect(await faultsOf(page)).toEqual([]));

test('in Albanian no word of the page is English', async ({page, site}) => {
  await page.setViewportSize({width: 320, height: 800});
  await page.goto(`${site.url}${PATH}?lang=sq`);
  await expect(page).toHaveTitle('Ndërtuesi | TIP Figures');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
  await check(page, 'where it begins');

  await page.getByRole('button', {name: 'Me dorë'}).click();
  await check(page, 'with nothing filled in');
  await page.getByText('Shpjego çdo fushë').click();
  await page.getByRole('button', {name: 'Plotëso një shembull'}).click();
  await expect(page.locator('builder-preview [part=figure]').first()).toBeVisible();
  await expect(page.locator('#copy-button')).toHaveText('Kopjo etiketën');
  await page.getByText('Kodi dhe të gjitha format').click();
  await check(page, 'with an example, explained, and its code');

  for (const kind of ['Ecuria', 'Drejtësia', 'Zyrtarët', 'Rajoni', 'Numri kyç', 'Citimi']) {
    await page.getByRole('button', {name: kind, exact: true}).click();
    await check(page, `the form of “${kind}”`);
  }
  for (const tab of ['Fjali', 'Nga raportet', 'Tabela']) {
    await page.locator('.tabs').getByRole('button', {name: tab, exact: true}).click();
    await check(page, `the tab “${tab}”`);
  }

  await page.getByLabel('Ose ngjitni').fill('Viti\tViktima\n2015\t28\n2016\t36');
  await page.getByRole('button', {name: 'Hap', exact: true}).click();
  await expect(page.locator('read-sheet table')).toBeVisible();
  await page.getByRole('button', {name: 'Pjesë tjetër'}).click();
  await check(page, 'a sheet');
  await page.getByRole('button', {name: /^Draft/}).click();
  await check(page, 'the drafts');
});

test('the language is chosen in the bar', async ({page, site}) => {
  await page.goto(`${site.url}${PATH}#figure=victim-breakdown`);
  await page.getByLabel('People in all', {exact: true}).fill('150');
  await page.getByRole('button', {name: 'Shqip'}).click();

  await test.step('with what was typed', () =>
    expect(page.getByLabel('Persona gjithsej', {exact: true})).toHaveValue('150'));

  await test.step('the address keeps it', async () => {
    await expect(page).toHaveURL(/\?lang=sq#figure=victim-breakdown.*record=/);
    await page.reload();
    await expect(page.getByLabel('Persona gjithsej', {exact: true})).toHaveValue('150');
  });

  await test.step('and it can be changed back', async () => {
    await page.getByRole('button', {name: 'English'}).click();
    await expect(page.getByLabel('People in all', {exact: true})).toHaveValue('150');
  });
});

test.describe('for a reader of Albanian', () => {
  test.use({locale: 'sq-AL'});

  test('the page begins in Albanian', async ({page, site}) => {
    await page.goto(`${site.url}${PATH}#figure=victim-breakdown`);
    await test.step('its form', () => expect(page.getByLabel('Persona gjithsej', {exact: true})).toBeVisible());
    await test.step('and its figure', () => expect(page.getByRole('radio', {name: 'Shqip'})).toBeChecked());
  });
});
