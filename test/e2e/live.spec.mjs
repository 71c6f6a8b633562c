// live.html as readers and those who try it out see it. Its clock is set on by the tests.

import {root} from '../../scripts/install.mjs';
import {serve} from '../../scripts/serve.mjs';
import {checkAll, unless} from './checks.mjs';
import {LIVE_PAGE, always, healthy, test, testEverywhere} from './demo.mjs';
import {openLive, stateOf} from './live-page.mjs';
import {readOverflow} from './visit.mjs';

const WIDE = {width: 680, scheme: 'light'};

testEverywhere(LIVE_PAGE, (seen) => [...healthy(seen), ...always(seen)]);

testLive('elsewhere', {...WIDE, channel: 'elsewhere'}, followElsewhere);
testLive('switches', {...WIDE, channel: 'switches'}, useSwitches);
for (const width of [320, 680]) {
  for (const scheme of ['light', 'dark']) {
    testLive(`stale, ${width} px, ${scheme}`, {channel: `stale-${width}-${scheme}`, width, scheme}, lookStale);
  }
}

testLive('text of twice the size', {width: 390, scheme: 'light', channel: 'large'}, enlarge);

test('live.html, without its server', async ({browser}) => {
  const alone = await serve({root, folders: ['demo', 'dist']});
  const opened = await openLive(browser, alone.url + LIVE_PAGE, {...WIDE, channel: 'alone'});
  await checkAll(await standAlone(opened).finally(() => opened.close()));
  await alone.close();
});

function testLive(name, page, checksOf) {
  test(`live.html, ${name}`, async ({browser, site, live}) => {
    const opened = await openLive(browser, site.url + LIVE_PAGE, page);
    await checkAll(await checksOf(opened, live.channel(page.channel)).finally(() => opened.close()));
  });
}

/** A record that has moved to a site that allows it is a good one. */
async function followElsewhere({look, read, click, record}) {
  await look();
  const before = await read();
  await click('[value="elsewhere"]', '/live/switch');
  await click('#change', '/live/switch');
  const {requests} = await look();
  const after = await read();
  return [
    ['the figures follow it', after.filter(({text}, n) => text === before[n].text).map(({tag}) => tag)],
    ['nothing is wrong', unless(stateOf(after), 'fresh')],
    ['a look is one request', unless(requests, 1)],
    ['the policy is kept', (await record()).violations],
  ];
}

async function useSwitches({page, look, click, read}, channel) {
  await look();
  await click('#change', '/live/switch');
  await click('[value="404"]', '/live/switch');
  const answer = channel.answer;
  const asked = channel.requests;
  await click('#look', '/live/record.json');
  await page.evaluate(() => Promise.all([...document.querySelectorAll('[refresh]')].map(({settled}) => settled)));
  const lookedFor = channel.requests - asked;
  const stale = stateOf(await read());
  await page.waitForFunction((count) => Number(document.querySelector('#requests').value) >= count, asked + 1);
  const seen = await page.evaluate(() => ({
    figures: [...document.querySelectorAll('#figures tbody tr')].map(({innerText}) => innerText.split('\t').slice(1)),
    log: document.querySelector('#log').innerText,
    said: document.querySelector('#done').textContent,
    chosen: document.querySelector('[name="answer"]:checked').value,
  }));
  await click('#every', '/live/switch');
  const every = channel.every;
  await click('#good', '/live/switch');
  return [
    ['a radio button turns the switch', unless([answer, seen.chosen], ['404', '404'])],
    ['“Change the numbers now” does', unless(channel.step, 1)],
    ['“Look now” is one request for all', unless(lookedFor, 1)],
    ['and what comes of it shows at once', unless(stale, 'stale')],
    ['the table tells the states', unless(seen.figures, Array(4).fill(['stale', 'http']))],
    ['the log tells requests and events', ['404', 'tip-load', 'tip-stale'].filter((word) => !seen.log.includes(word))],
    ['what was done is said', unless(seen.said, 'The figures have looked.')],
    ['the numbers can change by themselves', unless(every, 30)],
    ['“Back to good” does', unless(channel.answer, 'good')],
  ];
}

async function lookStale({page, look, click, read, record, axe, events}) {
  await look();
  await click('[value="503"]', '/live/switch');
  await look();
  await look();
  const stale = stateOf(await read());
  const overflow = await page.evaluate(readOverflow);
  const {violations} = await record();
  return [
    ['the figures are stale', unless(stale, 'stale')],
    ['nothing has to be scrolled sideways', overflow],
    ['no script throws', events.thrown],
    ['the policy is kept', violations],
    ['axe finds nothing', await axe()],
  ];
}

async function enlarge({page, look}) {
  await look();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  return [['nothing has to be scrolled sideways', await page.evaluate(readOverflow)]];
}

async function standAlone({page, read, events}) {
  const seen = await read();
  const [said, enabled] = await page.evaluate(() => [
    document.querySelector('#server').textContent,
    document.querySelectorAll('fieldset:enabled').length,
  ]);
  return [
    ['the page says that nothing moves', said.includes('npm start') ? [] : [said]],
    ['nothing can be switched', unless(enabled, 0)],
    ['the figures show their fallback', seen.filter(({fallback}) => !fallback).map(({tag}) => tag)],
    ['no script throws', events.thrown],
  ];
}
