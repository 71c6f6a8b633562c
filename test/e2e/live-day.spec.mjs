// A day with live.html open: figures that follow their data must not gather memory, listeners or elements.

import {findBrowser} from '../../scripts/browsers/browser.mjs';
import {checkAll, table, unless} from './checks.mjs';
import {LIVE_PAGE, test} from './demo.mjs';
import {openLive, stateOf} from './live-page.mjs';

const DAY = 24;
/** How long the day may take, in milliseconds. */
const PATIENCE = 1_800_000;
/** Every so many looks the record changes. */
const CHANGES = 4;
/** Every so many looks two of them fail. */
const OUTAGE = 100;
/** What the engine's own bookkeeping may add, and the tables that it keeps: 40 bytes a look. */
const SLACK = 1.06;

/** Runs of the garbage collector before a measure. */
const MOST_RUNS = 10;

const {executablePath, args, env} = await findBrowser();
// Without compiling to machine code, which is kept on the heap and grows for hours as an engine learns.
test.use({launchOptions: {executablePath, env, args: [...args, '--js-flags=--jitless']}});

test('live.html, 24 hours', async ({browser, site, live}) => {
  test.setTimeout(PATIENCE);
  const opened = await openLive(browser, site.url + LIVE_PAGE, {channel: 'day', width: 680, scheme: 'light'});
  await checkAll(await spendDay(opened, live.channel('day')));
});

/** Measures after the first hour and after the last. */
async function spendDay({page, look, read}, channel) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const start = Date.now();
  const measured = [];
  const requestsBefore = channel.requests;
  let looks = 0;
  let hours = 0;
  while (hours < DAY) {
    looks += 1;
    if (looks % CHANGES === 0) channel.change();
    channel.answer = looks % OUTAGE < 2 ? '500' : 'good';
    ({hours} = await look());
    if (measured.length === 0 && hours >= 1) measured.push(await measure(page, session, 'hour 1', looks));
  }
  channel.answer = 'good';
  await look();
  measured.push(await measure(page, session, `hour ${DAY}`, looks));
  const [first, last] = measured;
  const names = Object.keys(first);
  console.log(`\n${table([names, ...measured.map((each) => Object.values(each))]).join('\n')}`);
  console.log(`A day took ${((Date.now() - start) / 1000).toFixed(0)} s.\n`);
  return [
    ['the figures are fresh at its end', unless(stateOf(await read()), 'fresh')],
    ['a look is one request', unless(channel.requests - requestsBefore, looks + 1)],
    ['the heap does not grow', last.heap <= first.heap * SLACK ? [] : [`${first.heap} to ${last.heap} bytes`]],
    ['no listener is left over', unless(last.listeners, first.listeners)],
    // The engine keeps some earlier tables, now in the first measure and now in the last, of 500 nodes each: less than one a look.
    [
      'no element is left over',
      last.nodes < first.nodes + last.looks - first.looks ? [] : [`${first.nodes} to ${last.nodes}`],
    ],
  ];
}

async function measure(page, session, time, looks) {
  // What the test itself has gathered.
  await page.evaluate(() => (globalThis.demoRecord().shifts.length = 0));
  await session.send('Runtime.discardConsoleEntries');

  // A run lets go of what the next one takes away, until nothing is left to let go of. A busy engine needs more of them.
  const collect = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    return (name) => metrics.find((each) => each.name === name).value;
  };
  let metric = await collect();
  for (let left = MOST_RUNS, before = Infinity; left > 0 && metric('Nodes') < before; left -= 1) {
    before = metric('Nodes');
    metric = await collect();
  }
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return {time, looks, heap: Math.round(usedSize), listeners: metric('JSEventListeners'), nodes: metric('Nodes')};
}
