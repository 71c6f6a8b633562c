import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {cpus, totalmem} from 'node:os';
import {dirname, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers/browser.mjs';
import {build} from '../../scripts/build/run-build.mjs';
import {buildPeers, buildRoom} from './build.mjs';
import {measureBytes} from './bytes.mjs';
import {measureCycles, measureRequests} from './footprint.mjs';
import {goalsOf} from './goals.mjs';
import {measureLengths, measureUpdates} from './growth.mjs';
import {sentences, trendOf} from './job.mjs';
import {measureLoads} from './load.mjs';
import {filesOf} from './pages.mjs';
import {resultsOf} from './report.mjs';
import {chartOf} from './results-chart.mjs';
import {serveFiles} from './server.mjs';
import {staticFigure} from './static-figure.mjs';

/** Measures everything, and writes the results beside `output`. */
export async function runBenchmark({root, most, rounds, output}) {
  const say = (text) => console.log(text);
  build();
  const peers = await buildPeers();
  const files = await filesOf(root, peers);
  files.set('/line-room.js', await buildRoom());
  const manifest = JSON.parse(files.get('/dist/manifest.json'));
  const server = await serveFiles(files);
  const browser = await puppeteer.launch({...(await findBrowser()), protocolTimeout: 180_000});
  try {
    const at = {browser, server, files, manifest, peers, say};
    const figure = await staticFigure(browser, server, files, manifest);
    const few = (list) => list.filter((count) => count <= Math.max(most, 10));
    const run = {
      bytes: measureBytes(files, manifest, peers),
      loads: await measureLoads({...at, figure, most, rounds}),
      trend: await measureLengths({...at, rounds: rounds ?? 5, lengths: few([10, 100, 1000, 3600]), job: trend}),
      lengths: await measureLengths({...at, rounds: rounds ?? 5, lengths: [10, 100, 1000, 10_000, 100_000], job: room}),
      sentences: await measureLengths({
        ...at,
        rounds: rounds ?? 5,
        lengths: few([10, 100, 1000]).concat(most >= 1000 ? [10_000] : []),
        job: sentencing,
      }),
      updates: await measureUpdates({...at, rounds: rounds ?? 5, counts: few([1, 10, 100, 1000])}),
      cycles: await measureCycles(at),
      requests: await measureRequests(at),
      machine: machineOf(await browser.version()),
      versions: versionsOf(),
      command: `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
      date: new Date().toISOString().slice(0, 10),
    };
    const goals = goalsOf(run);
    await writeFile(output, resultsOf({goals, run, notes: notesOf()}));
    const pictured = run.loads.find(({job, count}) => job === 'victims' && count === 10);
    if (pictured) await writeFile(join(dirname(output), 'results.svg'), chartOf(pictured));
    for (const {what, goal, measured, met} of goals) {
      say(`${met === undefined ? '     ' : met ? 'met  ' : 'MISS '} ${what}: ${measured} (at most ${goal})`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A line of many points, for the chart room and for chart.js. */
const room = {isChart: true, peer: (length) => ({kind: 'line', few: trendOf(10), many: trendOf(length)})};

/** The same as a figure of months: 3,600 are those of three centuries, and what it takes is not much more. */
const trend = {...room, name: 'victims-trend', data: (length) => ({few: monthsOf(10), many: monthsOf(length)})};

function monthsOf(length) {
  const points = trendOf(length).map(([index, people]) => [
    new Date(Date.UTC(1900, index)).toISOString().slice(0, 7),
    people,
  ]);
  return {example: true, points: Object.fromEntries(points)};
}

/** Sentences are marks in HTML: no chart is waited for. */
const sentencing = {
  isChart: false,
  name: 'sentence-distribution',
  data: (length) => ({few: peopleOf(3), many: peopleOf(length)}),
  peer: (length) => ({kind: 'bars', few: sentences, many: groupsOf(length)}),
};

/** So many people with one of sixty sentences. */
function groupsOf(people) {
  const groups = Array.from({length: 60}, (_, index) => [
    `P${Math.floor(index / 6)}Y${(index % 6) * 2 || ''}${index % 6 ? 'M' : ''}`,
    Math.floor(people / 60) + (index < people % 60 ? 1 : 0),
  ]);
  return groups.filter(([name, count]) => count > 0 && name !== 'P0Y');
}

function peopleOf(people) {
  const groups = groupsOf(people);
  return {
    example: true,
    minimum: 'P5Y',
    convicted: groups.reduce((sum, [, count]) => sum + count, 0),
    sentences: Object.fromEntries(groups),
  };
}

function machineOf(browser) {
  const [{model}] = cpus();
  return `Machine: ${cpus().length} processors (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}, ${browser}. Window 412 by 823 px.`;
}

function versionsOf() {
  const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = import.meta.dirname;
  return read(own).dependencies;
}

/** What stands below the goals, written by hand: why a goal is missed. */
function notesOf() {
  try {
    return `${readFileSync(join(import.meta.dirname, 'NOTES.md'), 'utf8')}\n`;
  } catch {
    return '';
  }
}
