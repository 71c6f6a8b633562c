// What readers see of live.html while its record cannot be had: two looks that fail, and one that is good again.

import {checkAll, table, unless} from './checks.mjs';
import {LIVE_PAGE, test} from './demo.mjs';
import {openLive, stateOf} from './live-page.mjs';

const NOTICE = 'Figures of 12 March 2026. Update not reachable.';

/** By the answer: the code that the figures tell, and what is special. Times are in seconds. */
const faults = {
  404: {code: 'http'},
  500: {code: 'http'},
  503: {code: 'http', retryAfter: 60},
  html: {code: 'json'},
  empty: {code: 'json'},
  cut: {code: 'network'},
  malformed: {code: 'json'},
  schema: {code: 'schema'},
  large: {code: 'too-large'},
  drip: {code: 'timeout', patience: 10},
  // Chromium asks once more when a connection that it had used before breaks.
  reset: {code: 'network', asksAgain: true},
  old: {code: 'schema'},
  'no-cors': {code: 'network'},
  'elsewhere-503': {code: 'http', retryAfter: 60},
};

const rows = [['answer', 'code', '1 miss', '2 misses', 'notice', 'looks until good', 'requests', 'arrived']];

for (const answer of Object.keys(faults)) {
  test(`live.html, ${answer}`, async ({browser, site, live}) => {
    const channel = `fault-${answer}`;
    const opened = await openLive(browser, site.url + LIVE_PAGE, {width: 680, scheme: 'light', channel});
    const {checks, row} = await suffer(opened, live.channel(channel), answer).finally(() => opened.close());
    rows.push(row);
    await checkAll(checks);
  });
}

test.afterAll(() => console.log(`\n${table(rows).join('\n')}\n`));

/** @returns the checks of one fault, and its line of the table */
async function suffer(live, channel, answer) {
  const {code, retryAfter = 15, patience, asksAgain} = faults[answer];
  await live.look();
  const before = await live.read();
  const arrivedBefore = channel.requests;
  await live.click(`[value="${answer}"]`, '/live/switch');
  await live.click('#change', '/live/switch');
  const still = (await live.record()).shifts.length;

  const first = await live.look(patience);
  const once = await live.read();
  const moved = (await live.record()).shifts.slice(still);
  const second = await live.look(patience);
  const twice = await live.read();
  const told = live.events.consoleErrors.filter((text) => text.startsWith('<tip-'));

  await live.click('#good', '/live/switch');
  const {looks, last, after} = await recover(live);
  const requests = first.requests + second.requests + last.requests;
  const arrived = channel.requests - arrivedBefore;
  const noticed = twice.filter(({text}) => text.includes(NOTICE)).length;
  const texts = (figures) => figures.map(({text}) => text.replace(`${NOTICE} `, '').replace(/^Live, updated \S+ /, ''));

  const checks = [
    ['the figures are there before', unless(stateOf(before), 'fresh')],
    ['one miss is not told', unless([stateOf(once), texts(once)], ['fresh', texts(before)])],
    ['one miss moves nothing', moved],
    ['two misses make the figures stale', unless(stateOf(twice), 'stale')],
    ['they name the reason', unless([...new Set(twice.map((figure) => figure.code))], [code])],
    ['they say so to readers', unless(noticed, twice.length)],
    ['the last good numbers stay', unless(texts(twice), texts(before))],
    ['each figure logs it once', unless(told.length, twice.length)],
    ['the next look brings the new numbers', unless([looks, stateOf(after)], [1, 'fresh'])],
    ['in every figure', after.filter(({text}, n) => text === before[n].text).map(({tag}) => tag)],
    [
      'a look is one request',
      unless(
        [first, second, last].map((look) => look.requests),
        [1, 1, 1],
      ),
    ],
    ['which arrives as one', asksAgain || arrived === requests ? [] : [`${arrived} arrived of ${requests}`]],
    ['the server is not asked sooner than it said', unless(Math.min(second.waited, retryAfter), retryAfter)],
    ['no script throws', live.events.thrown],
    ['the policy is kept', (await live.record()).violations],
  ];
  const row = [answer, code, stateOf(once), stateOf(twice), `${noticed} of 4`, looks, requests, arrived];
  return {checks, row};
}

async function recover(live) {
  for (let looks = 1; ; looks += 1) {
    const last = await live.look();
    const after = await live.read();
    if (looks === 5 || stateOf(after) === 'fresh') return {looks, last, after};
  }
}
