// How much longer more data take: points of a trend, sentences, figures that one document feeds.

import {median} from './numbers.mjs';

const DOCUMENT = '/live.json';

const victimsOf = (total) =>
  JSON.stringify({
    country: 'XK',
    period: '2016',
    total,
    exploitation: {'sex-trafficking': total - 10, 'forced-labour': 9},
  });

const ourHead = (manifest, name) =>
  manifest.entries[`${name}.js`].imports.map((file) => `<link rel="modulepreload" href="/dist/${file}">`).join('') +
  `<link rel="stylesheet" href="/dist/reserve.css"><script type="module" src="/dist/${name}.js"></script>`;

const pageOf = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Growth</title><link rel="icon" href="data:,">${head}<body>${body}</body></html>`;

/**
 * Milliseconds from new data to the next frame that shows them, in a figure that is there already.
 *
 * @param job.name - figure of ours, or none for the chart room alone; `job.isChart`: whether it draws a chart; `job.data` and `job.peer` make its data of a
 *   length, and the arguments for chart.js.
 */
export async function measureLengths({browser, server, files, manifest, rounds, lengths, job, say}) {
  const own = job.name ? `<tip-${job.name} loading="eager"></tip-${job.name}>` : '<div></div>';
  files.set('/length.html', pageOf(job.name ? ourHead(manifest, job.name) : '', own));
  files.set('/length-peer.html', pageOf('', '<div style="block-size:250px"></div>'));
  const results = [];
  for (const length of lengths) {
    const times = {ours: [], chartjs: []};
    for (let round = 0; round < rounds; round++) {
      const ours = job.name ? [drawOurs, job, job.data(length)] : [drawPeer, '/line-room.js', job.peer(length)];
      times.ours.push(await inPage(browser, `${server.url}/length.html`, ...ours));
      times.chartjs.push(
        await inPage(browser, `${server.url}/length-peer.html`, drawPeer, '/peers/chartjs.js', job.peer(length)),
      );
    }
    results.push({length, ours: median(times.ours), chartjs: median(times.chartjs)});
    say(`${job.name ?? 'line'}, ${length}: measured`);
  }
  return results;
}

/** Milliseconds until the figures in view show a new document, until all do, and requests for it. */
export async function measureUpdates({browser, server, files, manifest, rounds, counts, say}) {
  const results = [];
  for (const count of counts) {
    const far = count > 50 ? '<style>:root{--tip-far:auto}</style>' : '';
    const figures = `<tip-victim-breakdown src="${DOCUMENT}"></tip-victim-breakdown>`.repeat(count);
    files.set('/many.html', pageOf(far + ourHead(manifest, 'victim-breakdown'), figures));
    files.set('/many-peer.html', pageOf('', '<div style="block-size:250px"></div>'.repeat(count)));
    const times = {ours: [], all: [], chartjs: [], requests: []};
    for (let round = 0; round < rounds; round++) {
      files.set(DOCUMENT, victimsOf(36));
      const turn = () => {
        files.set(DOCUMENT, victimsOf(37 + round));
        server.asked.length = 0;
      };
      const [shown, all] = await inPage(browser, `${server.url}/many.html`, updateOurs, turn);
      times.ours.push(shown);
      times.all.push(all);
      times.requests.push(server.asked.filter(({path}) => path === DOCUMENT).length);
      files.set(DOCUMENT, victimsOf(36));
      times.chartjs.push(await inPage(browser, `${server.url}/many-peer.html`, updatePeer, turn));
    }
    results.push({
      count,
      ours: median(times.ours),
      all: median(times.all),
      chartjs: median(times.chartjs),
      requests: Math.max(...times.requests),
    });
    say(`${count} figures updated: measured`);
  }
  return results;
}

async function inPage(browser, url, work, ...given) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport({width: 412, height: 823});
    await page.goto(url);
    return await work(page, ...given);
  } finally {
    await context.close();
  }
}

async function drawOurs(page, {name, isChart}, data) {
  await page.waitForFunction((tag) => customElements.get(tag), {}, `tip-${name}`);
  return page.evaluate(
    async (tag, waitsForChart, few, many) => {
      const figure = document.querySelector(tag);
      const frame = () => new Promise(requestAnimationFrame);
      const drawn = async (given) => {
        figure.data = given;
        await figure.settled;
        if (figure.error) throw new Error(figure.error.message);
        while (waitsForChart && !figure.shadowRoot.querySelector('.chart button')) await frame();
      };
      // The chart code is there before the clock starts, as chart.js is for the other.
      await drawn(few);
      await frame();
      const start = performance.now();
      await drawn(many);
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    },
    `tip-${name}`,
    isChart,
    data.few,
    data.many,
  );
}

const drawPeer = (page, script, {kind, few, many}) =>
  page.evaluate(
    async (from, drawKind, short, long) => {
      const {[drawKind]: draw} = await import(from);
      const box = document.querySelector('div');
      const frame = () => new Promise(requestAnimationFrame);
      (await draw(box, short)).remove();
      await frame();
      const start = performance.now();
      await draw(box, long);
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    },
    script,
    kind,
    few,
    many,
  );

async function updateOurs(page, turn) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('tip-victim-breakdown')].every(({state}) => state === 'fresh'),
  );
  await page.evaluate(() => new Promise(requestAnimationFrame));
  turn();
  return page.evaluate(async () => {
    const figures = [...document.querySelectorAll('tip-victim-breakdown')];
    const inView = figures.filter((figure) => figure.getBoundingClientRect().top < innerHeight);
    const updated = (some) =>
      Promise.all(some.map((figure) => new Promise((done) => figure.addEventListener('tip-update', done))));
    const frame = async () => {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now();
    };
    const [shown, all] = [updated(inView).then(frame), updated(figures).then(frame)];
    const start = performance.now();
    for (const figure of figures) figure.reload();
    return [(await shown) - start, (await all) - start];
  });
}

async function updatePeer(page, turn) {
  await page.evaluate(async (path) => {
    const {bars} = await import('/peers/chartjs.js');
    const rowsOf = ({exploitation}) => Object.entries(exploitation);
    const read = async () => rowsOf(await (await fetch(path, {cache: 'no-cache'})).json());
    const rows = await read();
    const charts = [...document.querySelectorAll('div')].map((box) => bars(box, rows));
    globalThis.again = async () => {
      const values = (await read()).map(([, value]) => value);
      for (const chart of charts) chart.update(values);
    };
  }, DOCUMENT);
  turn();
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    await globalThis.again();
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  });
}
