// The builder with data that people have: a spreadsheet, an address, a sentence. What was read is shown, and what is in doubt is
// asked; nothing of it leaves the browser.

import {readFile} from 'node:fs/promises';
import {expect} from '@playwright/test';
import {checkAll} from './checks.mjs';
import {BUILDER_PAGE, always, openBuilder, test} from './demo.mjs';
import {listen, readOverflow, record, runAxe} from './visit.mjs';

const bytesOf = (name) => readFile(new URL(`../spreadsheets/${name}`, import.meta.url));

/** Opens the page, counts the clicks on it, and tells afterwards what happened there; with `null` no way in has been chosen. */
async function open(page, site, address = '') {
  const events = listen(page);
  await page.addInitScript(record);
  await page.addInitScript(() => {
    globalThis.clicks = 0;
    addEventListener('click', ({isTrusted}) => (globalThis.clicks += Number(isTrusted)), true);
  });
  if (address === null) await page.goto(site.url + BUILDER_PAGE);
  else await openBuilder(page, site, address);
  await expect(page.getByRole('button', {name: 'Copy', exact: true})).toBeVisible();
  return async () => {
    const {violations} = await page.evaluate(() => globalThis.demoRecord());
    const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    const stored = keys.filter((key) => !key.startsWith('tip-figures-draft:'));
    const overflow = await page.evaluate(readOverflow);
    const told = structuredClone(events);
    return {...told, origin: site.url, violations, stored, overflow, axe: await runAxe(page)};
  };
}

const clicks = (page) => page.evaluate(() => globalThis.clicks);

/** Drops a file anywhere on the page. */
async function drop(page, name) {
  const bytes = (await bytesOf(name)).toString('base64');
  const transfer = await page.evaluateHandle(
    ([data, file]) => {
      const content = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const dropped = new DataTransfer();
      dropped.items.add(new File([content], file));
      return dropped;
    },
    [bytes, name],
  );
  await page.dispatchEvent('body', 'drop', {dataTransfer: transfer});
  await expect(table(page)).toBeVisible();
}

/** Pastes a text where no field has the focus. */
const paste = (page, text) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, text);

const table = (page) => page.locator('read-sheet').getByRole('grid');
const cell = (page, text) => table(page).getByRole('button', {name: text});
const question = (page) => page.locator('#sheet-question');
const drawn = (page) => page.locator('builder-preview [part=figure]').first();
const code = (page) => page.locator('#code');
const copyButton = (page) => page.locator('#copy-button');

/** Gives the first answer to the question in view. */
async function answer(page) {
  const asked = (await question(page).locator('#asked').textContent()).trim();
  await question(page).getByRole('button').first().click();
  await expect(question(page).getByText(asked)).toHaveCount(0);
}

const undo = (page) => page.getByRole('button', {name: 'Undo'});

for (const [width, scheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
]) {
  test(`an XLSX with a question, ${width} px, ${scheme}`, async ({browser, site}) => {
    const context = await browser.newContext({
      viewport: {width, height: 800},
      colorScheme: scheme,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const tell = await open(page, site, null);
    await drop(page, '13-footnotes-gaps.xlsx');

    await test.step('shows the sheet with what its cells were taken for, and draws what is certain', async () => {
      await expect(page.locator('.read-head')).toContainText('13-footnotes-gaps.xlsx');
      await expect(drawn(page)).not.toBeEmpty();
    });

    await test.step('asks about the cell that is in doubt, one question at a time', async () => {
      await expect(question(page)).toHaveCount(1);
      await expect(page.locator('.left')).toContainText('question');
      await expect(table(page).locator('.doubt')).not.toHaveCount(0);
    });

    await test.step('reads it as it is answered, in one step that can be undone', async () => {
      const asked = await question(page).locator('#asked').textContent();
      await answer(page);
      await expect(question(page).getByText(asked.trim())).toHaveCount(0);
      await undo(page).click();
      await expect(question(page)).toContainText(asked.trim());
      while (await question(page).count()) await answer(page);
    });

    await test.step('is copied after six clicks at most, though one was taken back', async () => {
      // Two of its counts are small, and are answered for first.
      await copyButton(page).click();
      await page.getByRole('button', {name: /^Publish/}).click();
      await copyButton(page).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<tip-victim-breakdown');
      expect(await clicks(page)).toBeLessThanOrEqual(6);
    });

    await checkAll(always(await tell()));
    await context.close();
  });
}

for (const {what, file, has} of [
  {what: 'a German CSV of Excel', file: '03-german-excel.csv', has: ['currency="EUR"', '2023: 1402000', '2021: 1048']},
  {what: 'a French budget in millions', file: '04-french-millions.csv', has: ['2020: 1580000', '2023: 1850000']},
  {what: 'a long table by sex and age', file: '05-long-table.csv', has: ['country="XK"', '"girls":{"value":"16"']},
]) {
  test(`${what}, from the file to its code`, async ({browser, site}) => {
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
    const page = await context.newPage();
    const tell = await open(page, site, null);
    await drop(page, file);

    await test.step('is read without a question', () => expect(question(page)).toHaveCount(0));

    await test.step('is copied after six clicks at most', async () => {
      await expect(drawn(page)).not.toBeEmpty();
      await copyButton(page).click();
      const publish = page.getByRole('button', {name: /^Publish/});
      if (await publish.count()) {
        await publish.click();
        await copyButton(page).click();
      }
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      for (const one of has) expect(copied).toContain(one);
      expect(await clicks(page)).toBeLessThanOrEqual(6);
    });

    await checkAll(always(await tell()));
    await context.close();
  });
}

test('a clean sheet', async ({page, site}) => {
  const tell = await open(page, site);
  await drop(page, '01-title-totals-notes.xlsx');

  await test.step('is read without a question, titles and notes apart', async () => {
    await expect(question(page)).toHaveCount(0);
    await expect(table(page)).toContainText('title: not read as numbers');
    await expect(table(page)).toContainText('the figure’s year');
    await expect(code(page)).toContainText('total="122"');
    await expect(table(page).locator('.used').filter({hasText: '122'})).toHaveCount(1);
  });

  await test.step('another year is the figure’s, and back by the browser', async () => {
    await page.getByRole('button', {name: 'Another range'}).click();
    await page.getByLabel('The figure’s year').selectOption('2022');
    await expect(code(page)).toContainText('total="86"');
    await expect(code(page)).toContainText('period="2022"');
    await page.goBack();
    await expect(code(page)).toContainText('total="122"');
    await expect(table(page)).toBeVisible();
  });

  await test.step('a click on a row leaves it out, and brings it back', async () => {
    await cell(page, /^Forced labour/).click();
    await page.getByLabel('What it is').selectOption({label: 'Left out'});
    await page.locator('.change [name=for]').selectOption('row');
    await page.getByRole('button', {name: 'Change', exact: true}).click();
    await expect(table(page)).toContainText('left out');
    await undo(page).click();
    await expect(drawn(page)).toContainText('forced labour');
  });

  await test.step('the kinds that fit are offered, and drawn of the same sheet', async () => {
    await page.getByRole('button', {name: /^Trend/}).click();
    await expect(code(page)).toContainText('points="2022: 86; 2023: 122"');
    await expect(table(page)).toContainText('a year of the figure');
  });

  await test.step('one stop of the tabulator, and arrows from cell to cell', async () => {
    await expect(table(page).locator('button[tabindex="0"]')).toHaveCount(1);
    await table(page).locator('button[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(table(page).locator('button[tabindex="0"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('What it is')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(table(page).locator('button[tabindex="0"]')).toBeFocused();
  });

  await checkAll(always(await tell()));
});

test('cells that are pasted anywhere', async ({page, site}) => {
  await open(page, site);
  const rows = Array.from({length: 300}, (_, row) => `Office ${row}\t${row % 97}`);
  await paste(page, ['Form\t2021\t2022', 'Sex trafficking\t51\t61', 'Total\t86\t122'].join('\n'));
  await expect(code(page)).toContainText('total="122"');

  await test.step('take the place of those before', async () => {
    await paste(page, ['Age\t2022', 'Children\t44', 'Total\t150'].join('\n'));
    await expect(code(page)).toContainText('total="150"');
    await expect(code(page)).not.toContainText('sex-trafficking');
  });

  await test.step('are opened as before where they have the columns of a record', async () => {
    await page.getByRole('button', {name: /^Trend/}).click();
    await paste(page, ['measure\tperiod\tvalue', 'points\t2015\t28', 'points\t2016\t36'].join('\n'));
    await expect(code(page)).toContainText('points="2015: 28; 2016: 36"');
  });

  await test.step('show their first rows where they are very many', async () => {
    await paste(page, ['Name\tNumber', ...rows].join('\n'));
    await expect(table(page).getByRole('row')).not.toHaveCount(0);
    expect(await table(page).getByRole('row').count()).toBeLessThan(100);
  });
});

test('a table in doubt', async ({page, site}) => {
  await open(page, site, '#figure=victim-breakdown');
  await page.getByLabel('Country', {exact: true}).selectOption('Kosovo');

  await test.step('is asked about, and nothing of it is drawn that is not understood', async () => {
    await paste(
      page,
      ['Victims of trafficking', 'Form\t2015\t2016', 'Total\t86\t122', 'Referred to services\t\t99'].join('\n'),
    );
    await expect(question(page)).toContainText('Referred to services');
    await expect(table(page).locator('.doubt').filter({hasText: '99'})).toHaveCount(1);
    await expect(drawn(page)).toContainText('122');
    await expect(drawn(page)).not.toContainText('99');
  });

  await test.step('goes beside what was filled in by hand', async () => {
    await expect(code(page)).toContainText('country="XK"');
    await expect(code(page)).toContainText('previous="2015: 86"');
  });

  await test.step('is left out at a click', async () => {
    await question(page).getByRole('button', {name: 'Leave it out'}).click();
    await expect(question(page)).toHaveCount(0);
    await expect(table(page)).toContainText('left out');
  });

  await test.step('is not copied before somebody says of which period it is', async () => {
    await paste(page, ['Total\t122', 'Female\t100'].join('\n'));
    await expect(drawn(page)).toContainText('122');
    await expect(page.locator('#copy')).toContainText('until the form says of which period the numbers are');
  });
});

const rows = ['Form\t2022', 'Sex trafficking\t61', 'Total\t122'].join('\n');
/** In place of what reads sheets: it never comes to an end. */
const endless = (page) =>
  page.route('**/built/sheets.js', (route) =>
    route.fulfill({contentType: 'text/javascript', body: "addEventListener('message', () => { for (;;); });"}),
  );

test('a sheet that takes for ever', async ({page, site}) => {
  await endless(page);
  const tell = await open(page, site);
  await page.clock.install();
  const stop = page.getByRole('button', {name: 'Stop reading'});

  await test.step('leaves the page usable, and is stopped by the editor', async () => {
    await paste(page, rows);
    await expect(page.getByText('Reading the sheet …')).toBeVisible();
    await page.getByRole('button', {name: 'Form', exact: true}).click();
    await page.getByRole('button', {name: 'Spreadsheet'}).click();
    await stop.click();
    await expect(page.getByRole('alert')).toContainText('Reading was stopped');
    await expect(stop).toHaveCount(0);
    await expect.poll(() => page.workers().length).toBe(0);
  });

  await test.step('is ended at the limit', async () => {
    await paste(page, rows);
    await expect(stop).toBeVisible();
    await page.clock.fastForward(20_000);
    await expect(page.getByRole('alert')).toContainText('takes more time or memory');
    await expect.poll(() => page.workers().length).toBe(0);
  });

  await test.step('gives way to one that is opened after it', async () => {
    await paste(page, rows);
    await expect(stop).toBeVisible();
    await page.unroute('**/built/sheets.js');
    await paste(page, rows);
    await expect(code(page)).toContainText('total="122"');
    await expect(page.locator('#pasted-problem')).toBeEmpty();
    // The one that gave way ends a moment later.
    await expect.poll(() => page.workers().length).toBe(1);
  });

  await checkAll(always(await tell()));
});

test('a year that the sheet does not say', async ({page, site}) => {
  const tell = await open(page, site);
  await paste(page, ['Needed\t€12.5m', 'Received\t€8.1m'].join('\n'));

  await test.step('is typed', async () => {
    const typed = question(page).getByLabel('A year or period');
    await typed.fill('soon');
    await question(page).getByRole('button', {name: 'Take it'}).click();
    await expect(question(page)).toHaveCount(1);
    await typed.fill('2023');
    await question(page).getByRole('button', {name: 'Take it'}).click();
    await expect(question(page)).toHaveCount(0);
  });

  await test.step('makes the kind that fits of what was Victims before', async () => {
    await expect(page.locator('#form, form').first()).toBeAttached();
    await expect(table(page)).toContainText('amounts');
    await expect(page.getByRole('button', {name: /^Funding/})).toHaveAttribute('aria-pressed', 'true');
  });

  await checkAll(always(await tell()));
});

test('a kind of which the sheet has nothing', async ({page, site}) => {
  await open(page, site);
  await page.getByRole('button', {name: /^Justice/}).click();
  await paste(page, rows);
  await test.step('says so, and is drawn as one that fits', () =>
    expect(page.locator('read-sheet')).toContainText(
      'This sheet has no numbers for “Justice”: they are shown as “Victims”.',
    ));
});

test('letters that were guessed', async ({page, site}) => {
  await open(page, site);
  await drop(page, '03-german-excel.csv');
  const letters = page.getByLabel('Letters are guessed');

  await test.step('are said, and can be changed', async () => {
    await expect(letters).toHaveValue('windows-1252');
    await expect(table(page)).toContainText('für');
    await letters.selectOption('windows-1251');
    await expect(table(page)).not.toContainText('für');
    await undo(page).click();
    await expect(table(page)).toContainText('für');
  });

  await test.step('leave the numbers as they are', async () => {
    await expect(code(page)).toContainText('2023: 1402000');
  });
});

test('a Google sheet', async ({page, site}) => {
  const address = 'https://docs.google.com/spreadsheets/d/e/2PACX-1vExampleExampleExample/pub?output=csv';
  const csv = await bytesOf('06-google-sheet.csv');
  await page.route(/^https:/, (route) =>
    route.fulfill({body: csv, contentType: 'text/csv', headers: {'access-control-allow-origin': '*'}}),
  );
  const tell = await open(page, site);
  await page.getByRole('button', {name: 'Spreadsheet'}).click();
  await page.getByLabel(/^Or the address/).fill(address);
  await page.getByRole('button', {name: 'Fetch it'}).click();

  await test.step('is read like any file', async () => {
    await expect(table(page)).toBeVisible();
    await expect(page.locator('.read-head')).toContainText('docs.google.com');
  });

  const seen = await tell();
  await test.step('is asked for by this browser alone', () => {
    const others = seen.requests.filter((url) => !url.startsWith(`${site.url}/`));
    expect(new Set(others.map((url) => new URL(url).hostname))).toEqual(new Set(['docs.google.com']));
  });
  await checkAll(always({...seen, requests: []}));
});

test('ten countries of one sheet', async ({page, site}) => {
  const tell = await open(page, site);
  await drop(page, '16-countries-years.csv');
  const batch = page.locator('.batch');

  await test.step('are a figure each, of which one is shown', async () => {
    await expect(batch).toContainText('10 countries: a figure for each');
    await expect(code(page)).toContainText('country="AL"');
    await batch.getByRole('button', {name: 'Next country'}).click();
    await expect(code(page)).toContainText('country="BA"');
    await expect(code(page)).toContainText('2023: 80');
    await expect(code(page)).not.toContainText('2023: 163');
  });

  await test.step('are made of those that are chosen', async () => {
    await batch.getByRole('button', {name: 'Choose countries'}).click();
    await batch.getByLabel('Albania').uncheck();
    await expect(batch.getByRole('status')).toContainText('1 of 9');
    await batch.getByRole('button', {name: 'All', exact: true}).click();
    await expect(batch.getByRole('status')).toContainText('2 of 10');
  });

  await test.step('are one record, with what is written by hand in each', async () => {
    const saved = page.waitForEvent('download');
    await batch.getByRole('button', {name: 'Save one record of 10'}).click();
    const read = JSON.parse(await readFile(await (await saved).path(), 'utf8'));
    const sections = read['victims-trend'];
    expect(sections.map(({country}) => country)).toEqual(['AL', 'BA', 'BG', 'CI', 'HR', 'CZ', 'XK', 'MK', 'RS', 'TR']);
    expect(sections[1].points).toMatchObject({2023: '80'});
  });

  await test.step('are a record each, in one archive', async () => {
    const saved = page.waitForEvent('download');
    await batch.getByRole('button', {name: 'Save 10 records'}).click();
    const bytes = await readFile(await (await saved).path());
    const names = bytes.toString('latin1').match(/\b[a-z]{2}\.json/g);
    expect(new Set(names).size).toBe(10);
  });

  await checkAll(always(await tell()));
});

test('a sentence', async ({page, site}) => {
  const tell = await open(page, site);
  await page.getByRole('button', {name: 'Sentence', exact: true}).click();
  const panel = page.locator('prose-panel');
  await panel
    .getByRole('textbox')
    .fill(
      'The government identified 122 victims, compared with 86 in 2021; sixty-one were subjected to sex trafficking.',
    );
  const number = (text) => panel.getByRole('button', {name: text});
  const take = async (text, field, period) => {
    await number(text).click();
    await panel.getByLabel('Field').selectOption({label: field});
    if (period) await panel.getByLabel('Of which year or period').fill(period);
    await panel.getByRole('button', {name: 'Take it'}).click();
  };

  await test.step('offers its numbers, and takes none by itself', async () => {
    await expect(number('122')).toHaveClass('offered');
    await expect(code(page)).toHaveCount(0);
  });

  await test.step('takes those that the editor names', async () => {
    await take('122', 'People in all');
    await take('86', 'Totals of earlier periods', '2021');
    await expect(number(/^122 people in all/i)).toHaveClass('taken');
    await expect(drawn(page)).toContainText('122');
    await expect(drawn(page)).toContainText('86');
  });

  await test.step('gives a number back in one step', async () => {
    await undo(page).click();
    await expect(number('86')).toHaveClass('offered');
    await expect(number(/^122/)).toHaveClass('taken');
  });

  await checkAll(always(await tell()));
});
