// Every figure of the builder without a mouse: chosen, gone through, filled in, copied, and drawn from what was copied.

import {expect} from '@playwright/test';
import {loadSource} from '../../scripts/load-source.mjs';
import {BUILDER_PAGE, test} from './demo.mjs';
import {checkAll, unless} from './checks.mjs';
import {runAxe} from './visit.mjs';

const {figures, words} = await loadSource({
  '@tip-figures/record/figures/names.js': ['figures'],
  '@tip-figures/builder/text/text.js': ['words'],
});
const labelOf = (figure) => words().choose.kind({figure});

/** How many stops there may be between the start of the page and what copies a figure that is filled in. */
const MOST_STOPS = 25;

/** Presses the tabulator until it comes to what is called so, and tells of each stop on the way. */
async function tabTo(page, name) {
  const stops = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    stops.push(stop);
    if (stop.name.startsWith(name)) return stops;
  }
  throw new Error(`The keyboard does not come to ${name}, but to ${stops.map((stop) => stop.name).join(', ')}`);
}

/** In the page: what has the focus, as a screen reader calls it and as an eye finds it. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const labelled = element.getAttribute('aria-labelledby');
  const named = labelled ? document.getElementById(labelled) : element.labels?.[0];
  const text = element.getAttribute('aria-label') ?? (named ?? element).textContent;
  const {top, bottom, width} = element.getBoundingClientRect();
  const {outlineStyle, boxShadow} = getComputedStyle(element);
  const x = element.getBoundingClientRect().left + Math.min(width, 10) / 2;
  let over = document.elementFromPoint(x, (top + bottom) / 2);
  while (over?.shadowRoot?.elementFromPoint(x, (top + bottom) / 2)) {
    const inner = over.shadowRoot.elementFromPoint(x, (top + bottom) / 2);
    if (inner === over) break;
    over = inner;
  }
  return {
    name: text.replace(/\s+/g, ' ').trim(),
    isSeen: element.contains(over) || over?.contains(element) || width <= 1,
    isRinged: outlineStyle !== 'none' || boxShadow !== 'none',
  };
}

/** What is wrong with the stops on the way. */
const faultsIn = (stops) =>
  stops.flatMap(({name, isSeen, isRinged}, index) => [
    ...(name ? [] : [`stop ${index + 1} has no name, after ${stops[index - 1]?.name}`]),
    ...(isSeen ? [] : [`${name} is covered, or out of view`]),
    ...(isRinged ? [] : [`${name} shows no focus`]),
  ]);

const telling = async (figure) => {
  await figure.settled;
  return {state: figure.state, summary: figure.summary, csv: figure.toCsv()};
};

const WIDTHS = [390, 1200];

for (const [index, name] of figures.entries()) {
  // In a long run both, else in turn.
  for (const width of process.env.TEST_LONG ? WIDTHS : [WIDTHS[index % WIDTHS.length]]) {
    test(`by keyboard: ${name}, ${width} px`, async ({browser, site}) => {
      const context = await browser.newContext({viewport: {width, height: 800}});
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      await page.goto(site.url + BUILDER_PAGE);
      const faults = faultsIn(await tabTo(page, 'By hand'));
      await page.keyboard.press('Enter');
      await expect(page.locator('#choose')).toBeFocused();
      faults.push(...faultsIn(await tabTo(page, labelOf('victim-breakdown'))));
      for (const key of ['Home', ...Array(index).fill('ArrowRight')]) await page.keyboard.press(key);
      const reached = await page.evaluate(focused);
      await page.keyboard.press('Enter');

      faults.push(...faultsIn(await tabTo(page, 'As of')));
      await page.evaluate(() => document.querySelector('#fill-in').focus());
      faults.push(...faultsIn(await tabTo(page, 'Fill in an example')));
      await page.keyboard.press('Enter');
      const figure = page.locator(`.sheet > tip-${name}`).first();
      await expect(figure).toHaveJSProperty('state', 'fresh');
      const place = await page.evaluate(() => document.activeElement.id);
      const drawn = await figure.evaluate(telling);
      await expect(page).toHaveURL(/record=/);
      await page.reload();
      await expect(page.locator('#copy-button')).toHaveText('Copy tag');
      const stops = await tabTo(page, 'Copy tag');
      faults.push(...faultsIn(stops));
      await page.keyboard.press('Enter');
      await expect(page.locator('#copy-button')).toHaveText('Copied');
      await expect(page.locator('#copy [role=status]')).toContainText('copied');

      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const address = `${site.url}/copied.html`;
      const axe = await runAxe(page);
      await page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><main>${copied}</main>`,
        }),
      );
      await page.goto(address);
      await expect(page.locator(`tip-${name}`)).toHaveJSProperty('state', 'fresh');
      const again = await page.locator(`tip-${name}`).evaluate(telling);
      await context.close();

      await checkAll([
        ['every stop has a name, is seen and shows that it has the focus', [...new Set(faults)]],
        ['axe finds nothing', axe],
        [
          'the arrows come to the picture of the kind',
          unless(reached, {name: labelOf(name), isSeen: true, isRinged: true}),
        ],
        ['Copy is a few stops from the start', stops.length <= MOST_STOPS ? [] : [`${stops.length} stops`]],
        ['the focus is where the example was filled in', unless(place, 'fill-in')],
      ]);
      await test.step('what was copied draws the same', () => expect.soft(again).toEqual(drawn));
    });
  }
}
