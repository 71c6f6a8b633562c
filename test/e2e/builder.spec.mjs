// The builder: what an editor types becomes a figure and its code, and nothing of it leaves the browser.

import {expect} from '@playwright/test';
import {loadSchemas} from '../../scripts/json-schema.mjs';
import {BUILDER_PAGE as PATH, always, openBuilder, test} from './demo.mjs';
import {checkAll} from './checks.mjs';
import {listen, readOverflow, record, runAxe} from './visit.mjs';

/** Opens the page, and tells afterwards what happened on it. */
async function open(page, site, address = '') {
  const events = listen(page);
  await page.addInitScript(record);
  await openBuilder(page, site, address);
  await expect(page.getByRole('heading', {name: '1 Pick a figure'})).toBeVisible();
  return async () => {
    const {violations} = await page.evaluate(() => globalThis.demoRecord());
    const keys = await page.evaluate(() => Object.keys(localStorage));
    const stored = keys.filter((key) => !key.startsWith('tip-figures-draft:'));
    const overflow = await page.evaluate(readOverflow);
    const told = structuredClone(events);
    return {...told, origin: site.url, violations, stored, overflow, axe: await runAxe(page)};
  };
}

const heading = (page) => page.locator('builder-preview').getByRole('heading').first();
const drawn = (page) => page.locator('builder-preview [part=figure]').first();
const code = (page) => page.locator('#code');
const showCode = (page) => page.getByText('Code, and all forms').click();
const field = (page, name) => page.getByLabel(name, {exact: true});

/** Fills in the least that a breakdown needs. */
async function fillIn(page) {
  await field(page, 'Country').selectOption('Moldova');
  await field(page, 'Period').fill('2022');
  await field(page, 'People in all').fill('150');
}

test('text of twice the size, and forced colours', async ({page, site}) => {
  await page.setViewportSize({width: 390, height: 720});
  await open(page, site);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

  await test.step('large text leaves nothing to scroll sideways, and no field too narrow for its label', async () => {
    expect(await page.evaluate(readOverflow)).toEqual([]);
    expect((await field(page, 'Country').boundingBox()).width).toBeGreaterThan(250);
  });

  await test.step('with forced colours, the chosen tab and the chosen kind differ from the others', async () => {
    await page.emulateMedia({forcedColors: 'active', colorScheme: 'light'});
    for (const group of ['.tabs button', '.kind']) {
      const grounds = await page
        .locator(group)
        .evaluateAll((all) => all.map((one) => [one.ariaPressed, getComputedStyle(one).backgroundColor]));
      const of = (pressed) => new Set(grounds.flatMap(([is, ground]) => (is === pressed ? [ground] : [])));
      expect([...of('true')].length).toBe(1);
      expect(of('false').has([...of('true')][0])).toBe(false);
    }
  });
});

test('what is being typed stays when the page is drawn anew', async ({page, site}) => {
  await open(page, site);
  const draw = () => page.evaluate(() => document.querySelector('figure-builder').requestUpdate());
  await page.getByRole('button', {name: 'Trend'}).click();
  await page.getByRole('button', {name: 'Add a period to People by period'}).click();
  const period = page.locator('.row').getByLabel('Period', {exact: true});

  await test.step('the key of a row', async () => {
    await period.pressSequentially('20');
    await draw();
    await period.pressSequentially('15');
    await period.press('Tab');
    await page.keyboard.type('28');
    await field(page, 'Country').selectOption('Moldova');
    await expect(code(page)).toContainText('points="2015: 28"');
  });

  await test.step('but not a key that another row has', async () => {
    await page.getByRole('button', {name: 'Add a period to People by period'}).click();
    await period.last().fill('2015');
    await period.last().press('Tab');
    await expect(period.last()).toHaveValue('');
  });

  await test.step('an address', async () => {
    await page.getByRole('button', {name: 'Say where the files are on your site'}).click();
    const address = field(page, 'Address of the folder');
    await address.fill('https://figures.exam');
    await draw();
    await address.pressSequentially('ple/');
    await address.press('Tab');
    await expect(code(page)).toContainText('https://figures.example/');
  });
});

for (const [width, scheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1200, 'light'],
  [1200, 'dark'],
]) {
  test(`builder, ${width} px, ${scheme}`, async ({browser, site}) => {
    const context = await browser.newContext({viewport: {width, height: 900}, colorScheme: scheme});
    const page = await context.newPage();
    const tell = await open(page, site);

    await test.step('draws the figure while it is filled in', async () => {
      await fillIn(page);
      await expect(heading(page)).toHaveText('Victims identified, Moldova, 2022');
      await field(page, 'People in all').fill('about 160');
      await expect(drawn(page)).toContainText(/about\s*160/);
      await expect(page.locator('.sentence')).toContainText('about 160');
    });

    const problem = page.locator('.field', {has: field(page, 'People in all')}).locator('.problems');
    await test.step('says what is wrong beside its field', async () => {
      await field(page, 'People in all').fill('many');
      await expect(field(page, 'People in all')).toHaveAttribute('aria-invalid', 'true');
      await expect(problem).toContainText('This is no number that can be read.');
      await expect(page.getByText('Drawn as it was before')).toBeVisible();
    });

    await test.step('draws what is likely meant, asks, and writes it at a click', async () => {
      await field(page, 'People in all').fill('approx. 150');
      await expect(drawn(page)).toContainText(/about\s*150/);
      await expect(field(page, 'People in all')).not.toHaveAttribute('aria-invalid', 'true');
      await expect(problem).toContainText('“approx. 150” is read as about 150.');
      await expect(problem.getByRole('button')).toHaveText(['Use “about 150”']);
      await problem.getByRole('button', {name: 'Use “about 150”'}).click();
      await expect(field(page, 'People in all')).toHaveValue('about 150');
      await expect(drawn(page)).toContainText(/about\s*150/);
    });

    await test.step('asks who says so, and writes the tag with what was answered', async () => {
      await field(page, 'Published by').fill('U.S. Department of State');
      await expect(code(page)).toContainText(
        /<tip-victim-breakdown country="MD" period="2022" source="U.S. Department of State" total="about 150">/,
      );
      await expect(code(page)).toContainText(/victim-breakdown\.js" integrity="sha384-[\w+/]{64}"/);
    });

    await checkAll(always(await tell()));
    await context.close();
  });
}

test('a figure by keyboard alone', async ({page, site}) => {
  await open(page, site);
  /** Goes on with the tabulator to what is called so. */
  const tabTo = async (name) => {
    for (let presses = 0; presses < 90; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(nameOfFocus).then((text) => text === name)) return;
    }
    throw new Error(`The keyboard does not come to ${name}`);
  };

  await test.step('chooses it, and fills in the form in its order', async () => {
    await tabTo('Victims');
    for (const key of [...Array(3).fill('ArrowRight'), 'Enter']) await page.keyboard.press(key);
    await tabTo('Country');
    await page.keyboard.type('Kosovo');
    await tabTo('Add a period to People by period');
    await page.keyboard.press('Enter');
  });

  await test.step('goes from the year of a row to its number', async () => {
    await expect(page.locator('.row input').first()).toBeFocused();
    await page.keyboard.type('2016');
    await page.keyboard.press('Tab');
    await page.keyboard.type('36');
    await expect(field(page, 'Number')).toHaveValue('36');
  });

  await test.step('keeps the focus in a row, though its year is earlier than that of another', async () => {
    await tabTo('Add a period to People by period');
    await page.keyboard.press('Enter');
    await expect(page.locator('.row input').nth(2)).toBeFocused();
    await page.keyboard.type('2015');
    await page.keyboard.press('Tab');
    await page.keyboard.type('28');
    await expect(code(page)).toContainText('points="2015: 28; 2016: 36"');
  });

  await test.step('copies it', async () => {
    await tabTo('Copy tag');
    await page.keyboard.press('Enter');
    await expect(page.locator('#copy [role=status]')).toContainText(/copied|Copy it|copy it/);
  });
});

/** In the page: what a screen reader calls that which has the focus. */
function nameOfFocus() {
  const {activeElement: element} = document;
  const named = element?.getAttribute('aria-label') ?? (element?.labels?.[0] ?? element)?.textContent;
  return named?.replace(/\s+/g, ' ').trim();
}

test('rows of a spreadsheet', async ({page, site}) => {
  await open(page, site, '#figure=victims-trend');
  const rows = Array.from(
    {length: 10},
    (_, index) => `points\t${2012 + index}\t${index === 3 ? 'ca. 33' : 30 + index}`,
  );
  await page.getByRole('button', {name: 'Spreadsheet'}).click();
  await page.locator('#pasted').fill(['measure\tperiod\tvalue', ...rows].join('\n'));
  await page.locator('#sheet-panel').getByRole('button', {name: 'Open'}).click();

  await test.step('are the form, with a question at the one that cannot be read', async () => {
    await page.getByRole('button', {name: 'Use “about 33”'}).click();
    await expect(page.locator('.row')).toHaveCount(10);
  });

  await test.step('become the tag', async () => {
    await field(page, 'Country').selectOption('Kosovo');
    await expect(code(page)).toContainText('points="2012: 30; 2013: 31; 2014: 32; 2015: about 33; 2016: 34;');
  });

  await test.step('take the place of what was there in one step', async () => {
    await page.getByRole('button', {name: 'Spreadsheet'}).click();
    await page.locator('#pasted').fill('<tip-tier-badge country="AL" report="2017" tier="2"></tip-tier-badge>');
    await page.locator('#sheet-panel').getByRole('button', {name: 'Open'}).click();
    await expect(code(page)).toContainText('<tip-tier-badge country="AL"');
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect(code(page)).toContainText('points="2012: 30; 2013: 31; 2014: 32; 2015: about 33; 2016: 34;');
  });

  await test.step('come back as rows', async () => {
    await showCode(page);
    await page.getByRole('tab', {name: 'Rows'}).click();
    await expect(code(page)).toContainText('victims-trend,,points,,2015,about 33');
  });

  await test.step('are refused with the row and the column', async () => {
    await page.getByRole('button', {name: 'Spreadsheet'}).click();
    await page.locator('#pasted').fill('figure,measure,value\nnothing,total,1');
    await page.locator('#sheet-panel').getByRole('button', {name: 'Open'}).click();
    await expect(page.locator('#pasted-problem')).toContainText('row 2, figure');
  });
});

test('pasted numbers with thousands commas are written anew in one click', async ({page, site}) => {
  await open(page, site, '#figure=victims-trend');
  const rows = ['points\t2015\t1,312', 'points\t2016\t2,404', 'points\t2017\t2,650'];
  await page.getByRole('button', {name: 'Spreadsheet'}).click();
  await page.locator('#pasted').fill(['measure\tperiod\tvalue', ...rows].join('\n'));
  await page.locator('#sheet-panel').getByRole('button', {name: 'Open'}).click();
  const all = page.getByRole('button', {name: 'Write all of them so'});

  await test.step('are told together', async () => {
    await expect(page.locator('#fill-in')).toContainText(
      '3 entries can be read in one way alone: “1,312” is read as 1312.',
    );
  });

  await test.step('are asked about no more', async () => {
    await all.click();
    await expect(all).toHaveCount(0);
    await field(page, 'Country').selectOption('Kosovo');
    await expect(code(page)).toContainText('points="2015: 1312; 2016: 2404; 2017: 2650"');
  });
});

test('what can mean one thing alone is read so', async ({page, site}) => {
  await open(page, site);
  await fillIn(page);
  const said = (name) => page.locator('.field', {has: field(page, name)}).getByRole('status');

  await test.step('once the person goes on, and says so', async () => {
    await field(page, 'People in all').fill('1,150');
    await expect(field(page, 'People in all')).toHaveAttribute('data-state', 'question');
    await field(page, 'People in all').press('Tab');
    await expect(field(page, 'People in all')).toHaveValue('1150');
    await expect(said('People in all')).toHaveText('“1,150” is read as 1150.');
  });

  await test.step('by a click elsewhere, which is not lost', async () => {
    await field(page, 'Period').fill('Jun 2022');
    await page.getByRole('button', {name: 'Add: By sex', exact: true}).click();
    await expect(field(page, 'Period')).toHaveValue('June 2022');
    await expect(said('Period')).toHaveText('“Jun 2022” is read as June 2022.');
    await expect(field(page, 'Male')).toBeVisible();
  });

  await test.step('which can be undone', async () => {
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect(field(page, 'Period')).toHaveValue('Jun 2022');
    await expect(said('Period')).toHaveCount(0);
  });
});

test('nothing is said of what nobody has answered', async ({page, site}) => {
  await open(page, site);

  await test.step('no box is ticked in an empty form, and one that is says so', async () => {
    await page.getByRole('button', {name: 'Quotation'}).click();
    const inSubstance = page.getByLabel('In substance, not word for word');
    await expect(inSubstance).not.toBeChecked();
    await field(page, 'The words').fill('They need funds that last.');
    await field(page, 'Who said it').fill('A spokesperson');
    await inSubstance.check();
    await expect(code(page)).toContainText('<tip-quote speaker="A spokesperson" paraphrase>');
  });

  await test.step('a source can say yes, or no, or neither', async () => {
    await page.getByRole('button', {name: 'Officials'}).click();
    await page.getByRole('button', {name: 'Add to “Cases”'}).click();
    const kept = field(page, 'They kept their posts');
    await expect(kept).toHaveValue('');
    await field(page, 'Office').fill('police officers');
    await page.getByRole('button', {name: 'Add to “Steps”'}).click();
    await field(page, 'Stage').selectOption('Indicted');
    await expect(page.locator('.sheet > *').first()).not.toContainText('post');
    await kept.selectOption('no');
    await expect.poll(() => code(page).textContent()).toContain('"keptPost": false');
  });
});

test('small counts are pointed out before anything is copied', async ({page, site}) => {
  await open(page, site);
  await fillIn(page);

  await test.step('while they are typed', async () => {
    await page.getByRole('button', {name: 'Add: By sex', exact: true}).click();
    await field(page, 'Male').fill('2');
    await expect(page.getByText('One count is below 5.')).toBeVisible();
    await expect(page.getByRole('link', {name: '1 count below 5'})).toBeInViewport();
  });

  await test.step('and on a phone, where the code is far below', async () => {
    await page.setViewportSize({width: 390, height: 700});
    await page.getByRole('button', {name: 'Copy tag'}).click();
    await expect(page.getByText('One count is below 5.')).toBeInViewport();
    await page.setViewportSize({width: 1200, height: 900});
  });

  await test.step('and one click withholds them, which can be undone', async () => {
    await page.getByRole('button', {name: 'Withhold counts below 5'}).click();
    await expect(page.getByText('One count is below 5.')).toBeHidden();
    await expect(code(page)).toContainText('withheld');
    await expect(code(page)).not.toContainText('male: 2');
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect(field(page, 'Male')).toHaveValue('2');
  });
});

test('what was done can be undone, and is in the address', async ({page, site}) => {
  await open(page, site);
  await fillIn(page);
  await field(page, 'People in all').fill('151');

  await test.step('undo and redo, by key too', async () => {
    await page.getByRole('button', {name: 'Undo'}).click();
    await expect(field(page, 'People in all')).toHaveValue('');
    await page.getByRole('button', {name: 'Redo'}).click();
    await expect(field(page, 'People in all')).toHaveValue('151');
    await expect(page.getByRole('button', {name: 'Redo'})).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(field(page, 'People in all')).toHaveValue('');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(drawn(page)).toContainText('151');
  });

  await test.step('reloaded from the address', async () => {
    await expect(page).toHaveURL(/#figure=victim-breakdown&record=[\w-]+$/);
    // It is written a little after the last change: what is opened with it says which one it is of.
    await expect(async () => {
      const opened = await page.context().newPage();
      await opened.goto(page.url());
      await expect(drawn(opened))
        .toContainText('151', {timeout: 2000})
        .finally(() => opened.close());
    }).toPass();
    await page.reload();
    await expect(drawn(page)).toContainText('151');
  });
});

test('what was typed last is there again', async ({page, site}) => {
  // In one task, so that no pause after the last letter has passed.
  const typeAndLeave = (name, value, leave) =>
    field(page, name).evaluate(
      (input, [typed, code]) => {
        input.focus();
        input.value = typed;
        input.dispatchEvent(new Event('input', {bubbles: true}));
        Function(code)();
      },
      [value, leave],
    );
  await open(page, site);
  await fillIn(page);
  await expect(page).toHaveURL(/#figure=victim-breakdown&record=/);

  await test.step('after a reload', async () => {
    await typeAndLeave('People in all', '151', 'location.reload()');
    await expect(drawn(page)).toContainText('151');
    await expect(field(page, 'People in all')).toHaveValue('151');
  });

  await test.step('after the way to another page and back', async () => {
    await expect(page).toHaveURL(/&record=(?!AeQ)/);
    await typeAndLeave('People in all', '152', 'location.href = "about:blank"');
    await expect(page).toHaveURL('about:blank');
    await page.goBack();
    await expect(field(page, 'People in all')).toHaveValue('152');
  });

  await test.step('but not in a link that is opened then', async () => {
    await typeAndLeave('People in all', '153', 'location.href = "about:blank"');
    await expect(page).toHaveURL('about:blank');
    await page.goto(`${site.url}${PATH}#figure=quote`);
    await expect(field(page, 'The words')).toHaveValue('');
  });
});

test('nothing is lost without a word', async ({page, site}) => {
  const problem = page.locator('#pasted-problem');

  await test.step('a link that was cut off says so', async () => {
    await open(page, site, '#figure=victim-breakdown&record=zZHBTsMwDIZ');
    await expect(problem).toContainText('This link cannot be read: it may have been cut off');
  });

  await test.step('a file in other letters says that they are guessed', async () => {
    const choose = (content, encoding) =>
      page.locator('input[type=file]').setInputFiles({
        name: 'sheet.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`${content}figure;measure;value\nquote;text;Fjalë\nquote;speaker;Ç`, encoding),
      });
    await choose('', 'latin1');
    await expect(problem).toContainText('does not say its encoding');
    await choose('\ufeff', 'utf16le');
    await expect(field(page, 'The words')).toHaveValue('Fjalë');
  });

  await test.step('undoing in the box of what is pasted leaves the form as it is', async () => {
    await page.getByRole('button', {name: 'Spreadsheet'}).click();
    await page.locator('#pasted').pressSequentially('x');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.locator('#pasted')).toHaveValue('');
    await page.getByRole('button', {name: 'Form', exact: true}).click();
    await expect(field(page, 'The words')).toHaveValue('Fjalë');
  });
});

test('every figure is filled in with an example, and drawn in every size, colour and language', async ({
  page,
  site,
}) => {
  const tell = await open(page, site);
  const titles = Object.values((await loadSchemas()).sections).map(({name, words}) => [name, words.title]);
  await expect(page.locator('.kind')).toHaveCount(titles.length);
  for (const [figure, title] of titles) {
    await test.step(title, async () => {
      await page.goto(`${site.url}${PATH}#figure=${figure}`);
      await page.getByRole('button', {name: 'Fill in an example'}).first().click();
      await expect(code(page)).toContainText(`tip-${figure}`);
      await expect(page.locator('.left')).not.toContainText(/\d problem/);
    });
  }

  await test.step('in every size, colour and language', async () => {
    for (const choice of ['Dark', 'Compact']) {
      await page.locator('.settings label', {hasText: choice}).click();
    }
    await page.locator('.settings fieldset').last().locator('label').last().click();
    await expect(page.locator('.stages')).toHaveAttribute('data-scheme', 'dark');
    for (const width of [0, 1]) {
      await expect(page.locator('.stage > .sheet > *').nth(width)).toHaveAttribute('size', 'compact');
    }
    await expect(page.locator('.sentence [lang]')).toHaveAttribute('lang', 'sq');
  });
  await checkAll(always(await tell()));
});

test('the tag of an example has attributes, or JSON that people can read', async ({page, site, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site, '#figure=case-backlog');
  const fillInExample = () => page.getByRole('button', {name: 'Fill in an example'}).first().click();

  await test.step('attributes alone, where they can hold it', async () => {
    await fillInExample();
    await expect(code(page)).toContainText('open="2016-12-31: 95"');
    await expect(code(page)).toContainText('via="Kosovo 2.0"');
    await expect(code(page)).not.toContainText('application/json');
  });

  await test.step('else JSON in lines, which is copied as one, by the button and by keyboard', async () => {
    await page.goto(`${site.url}${PATH}#figure=victim-breakdown`);
    await fillInExample();
    const shown = '<script type="application/json">\n{\n  "sex": {\n    "female": {\n';
    await expect.poll(() => code(page).textContent()).toContain(shown);
    await page.getByRole('button', {name: 'Copy tag'}).first().click();
    const tag = await page.evaluate(() => navigator.clipboard.readText());
    expect(tag.split('\n').at(-1)).toMatch(
      /^<div><tip-victim-breakdown .*<\/script>.*<\/tip-victim-breakdown><\/div>$/,
    );
    await showCode(page);
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('#code')));
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('ControlOrMeta+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tag);
  });
});

test('the other forms to copy', async ({page, site, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site);
  await fillIn(page);

  await test.step('one line for a site, and the figure that it finds', async () => {
    await showCode(page);
    await page.getByRole('tab', {name: 'Loader line'}).click();
    await page.locator('#copy').getByRole('button', {name: 'Copy loader line'}).click();
    await expect(page.getByText('Loader line: copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `<script type="module" src="${site.url}/dist/embed.js" data-sites="${site.url}/dist/"></script>`,
    );
    await page.getByRole('tab', {name: 'Loader line'}).press('ArrowRight');
    await expect(code(page)).toContainText('<figure class="tip-embed" data-tip-figure="victim-breakdown"');
  });

  await test.step('a frame and a link, once it is known where figures are published', async () => {
    await page.getByRole('tab', {name: 'iframe'}).click();
    await expect(code(page)).toBeHidden();
    await page.getByLabel('Figures are published at').fill('https://figures.example/');
    await page.getByLabel('Name of the record’s file').fill('moldova-2023');
    await page.getByLabel('Name of the record’s file').press('Tab');
    await expect(code(page)).toContainText('https://figures.example/f/moldova-2023-victim-breakdown/');
    await page.getByRole('tab', {name: 'Link'}).click();
    await expect(code(page)).toContainText('>Victims identified, Moldova, 2022');
    await page.getByRole('tab', {name: 'Loader line'}).click();
    await expect(code(page)).toContainText('data-sites="https://figures.example/"');
  });

  await test.step('a picture, and the record as a file', async () => {
    await field(page, 'Picture').selectOption('Wide, 1200 × 630, SVG');
    const picture = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save the picture'}).click();
    expect((await picture).suggestedFilename()).toBe('tip-victim-breakdown-wide.svg');
    await page.getByRole('tab', {name: 'Record'}).click();
    const file = page.waitForEvent('download');
    await page.getByRole('button', {name: 'Save as a file'}).click();
    expect((await file).suggestedFilename()).toBe('record.json');
  });

  await test.step('a tag that was copied opens again', async () => {
    await page.getByRole('tab', {name: 'Tag', exact: true}).click();
    const tag = await code(page).textContent();
    await page.getByRole('button', {name: 'Spreadsheet'}).click();
    await page.locator('#pasted').fill(tag.replace('150', '77'));
    await page.locator('#sheet-panel').getByRole('button', {name: 'Open'}).click();
    await expect(field(page, 'People in all')).toHaveValue('77');
  });
});

test('controls side by side stand at one height, and headings at the edge of their fields', async ({page, site}) => {
  await open(page, site);
  const top = async (name) => (await field(page, name).boundingBox()).y;
  const edge = async (locator) => (await locator.boundingBox()).x;

  expect(await top('Address of that report')).toBe(await top('Reported by'));
  expect(await top('Name of the place')).toBe(await top('Country'));
  const source = page.getByRole('group', {name: 'Source', exact: true});
  const words = await source.locator('legend').evaluate((legend) => {
    const range = document.createRange();
    range.selectNodeContents(legend);
    return range.getBoundingClientRect().left;
  });
  expect(words).toBe(await edge(field(page, 'Published by')));

  await test.step('also beside a question, which moves neither', async () => {
    await fillIn(page);
    await field(page, 'Report of the year').fill('2022');
    await expect(page.locator('.field', {has: field(page, 'Period')}).locator('.problems')).toBeVisible();
    expect(await top('Report of the year')).toBe(await top('Period'));
  });
});
