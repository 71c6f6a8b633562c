// The height of a published figure in frames, with the scripts of the systems that show it.

import {expect} from '@playwright/test';
import {checkAll, unless} from './checks.mjs';
import {hostsOf} from './frame-hosts.mjs';
import {addFrame, frames, isDrawn, test} from './frame-site.mjs';
import {listen} from './visit.mjs';

/** Heights that differ by less are the same to a reader. */
const SLACK = 3;
const NAMES = Object.keys(hostsOf('', ''));

for (const name of NAMES) {
  test(`in ${name}, a frame is as high as the figure, narrow, wide and narrow again`, async ({page, sites}) => {
    const {thrown} = listen(page);
    const heights = [];
    await page.setViewportSize({width: 340, height: 900});
    await page.goto(`${sites.host}/${name}.html`);
    for (const width of [340, 900, 340]) {
      await page.setViewportSize({width, height: 900});
      heights.push(await fittingHeight(page.frames()[1], width));
    }
    await checkAll([
      ['the same at the same width', heights[0] === heights[2] ? [] : [heights.join(' ')]],
      ['less where there is more width', heights[1] < heights[0] ? [] : [heights.join(' ')]],
      ['no script throws', thrown],
    ]);
  });
}

test('in a page with all of them, each frame fits, and then nothing more is told', async ({page, sites}) => {
  await page.addInitScript(countMessages);
  await page.setViewportSize({width: 680, height: 900});
  await page.goto(`${sites.host}/all.html`);
  for (const frame of page.frames().slice(1)) await fittingHeight(frame, 680);
  const told = await page.evaluate(() => globalThis.messages);
  await frames(page, 60);
  await checkAll([['nothing more', unless(await page.evaluate(() => globalThis.messages), told)]]);
});

for (const [what, answer] of [
  ['more height than was told', 'frame.height = data.height + 10'],
  ['too little height, so that a scroll bar comes', 'frame.height = data.height - 10'],
  [
    'another width for each height',
    'frame.style.width = data.height % 2 ? "340px" : "500px"; frame.height = data.height',
  ],
  [
    'a width that follows the height',
    'frame.style.width = data.height > 560 ? "600px" : "320px"; frame.height = data.height',
  ],
]) {
  test(`a host that gives ${what} is told no more than a few heights`, async ({page, sites}) => {
    await page.goto(`${sites.host}/empty.html`);
    await page.evaluate((code) => {
      globalThis.heights = [];
      const act = new Function('frame', 'data', code);
      addEventListener('message', ({data}) => {
        if (data.type !== 'tip:resize' || globalThis.heights.length > 200) return;
        globalThis.heights.push(data.height);
        act(document.querySelector('iframe'), data);
      });
    }, answer);
    await addFrame(page, sites.figure);
    await isDrawn(page.frames()[1]);
    await frames(page, 200);
    const heights = await page.evaluate(() => globalThis.heights);
    await checkAll([['some, and few', heights.length > 0 && heights.length < 20 ? [] : [heights.join(' ')]]]);
  });
}

test('an ad beside a figure does not grow, whatever it says', async ({page, sites}) => {
  await page.setViewportSize({width: 680, height: 900});
  await page.goto(`${sites.host}/ads.html`);
  await page.evaluate(() => {
    globalThis.said = {};
    addEventListener('message', ({source}) => {
      for (const {id, contentWindow} of document.querySelectorAll('iframe'))
        if (contentWindow === source) globalThis.said[id] = true;
    });
  });
  const figure = page.frames().find((frame) => frame.url().startsWith(sites.figure));
  await fittingHeight(figure, 680);
  await expect.poll(() => page.evaluate(() => globalThis.said)).toMatchObject({ad: true, boxed: true});
  const heights = await page.evaluate(() => ['ad', 'boxed'].map((id) => document.querySelector(`#${id}`).offsetHeight));
  await checkAll([['as high as before', unless(heights, [150, 150])]]);
});

test('a frame that is shown later is then as high as the figure', async ({page, sites}) => {
  await page.setViewportSize({width: 500, height: 900});
  await page.goto(`${sites.host}/own.html`);
  await fittingHeight(page.frames()[1], 500);
  await page.evaluate(() => {
    document.querySelector('iframe').style.display = 'none';
    document.querySelector('iframe').height = 10;
  });
  await frames(page, 2);
  await page.evaluate(() => (document.querySelector('iframe').style.display = 'block'));
  await test.step('fits', () => fittingHeight(page.frames()[1], 500));
});

test('a frame follows its reader', async ({page, sites}) => {
  await page.setViewportSize({width: 680, height: 900});
  await page.goto(`${sites.host}/own.html`);
  const frame = page.frames()[1];
  const before = await fittingHeight(frame, 680);
  await test.step('who opens the table', async () => {
    await frame.getByRole('button', {name: 'About the numbers'}).click();
    await expect.poll(() => contentHeight(frame)).toBeGreaterThan(before + 50);
    await fittingHeight(frame, 680);
  });
  await test.step('and closes it', async () => {
    await frame.getByRole('button', {name: 'About the numbers'}).click();
    await expect.poll(() => contentHeight(frame)).toBe(before);
    await fittingHeight(frame, 680);
  });
  await test.step('who has larger text', async () => {
    await frame.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await expect.poll(() => contentHeight(frame)).toBeGreaterThan(before + 50);
    await fittingHeight(frame, 680);
  });
});

/** The height of a frame once it has this width, its figure is there, and it is as high as its content. */
async function fittingHeight(frame, width) {
  await frame.locator('[part=figure]').waitFor();
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
  const spare = async () => (await frame.evaluate(() => innerHeight)) - (await contentHeight(frame));
  await expect
    .poll(async () => Math.abs((await spare()) - SLACK / 2), {timeout: 20_000})
    .toBeLessThanOrEqual(SLACK / 2);
  return contentHeight(frame);
}

const contentHeight = (frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

// What follows runs in the page.

function countMessages() {
  globalThis.messages = 0;
  addEventListener('message', () => globalThis.messages++);
}
