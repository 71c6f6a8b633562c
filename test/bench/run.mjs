import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {dirname, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browsers/browser.mjs';
import {build} from '../../scripts/build/run-build.mjs';
import {readJson} from '../../scripts/install.mjs';
import {buildPeers, buildRoom} from './build.mjs';
import {measureBytes} from './bytes.mjs';
import {measureCycles, measureRequests} from './footprint.mjs';
import {goalsOf} from './goals.mjs';
import {measureGrowth} from './growth-jobs.mjs';
import {measureLoads} from './load.mjs';
import {filesOf} from './pages.mjs';
import {measurePublishing} from './publish-many.mjs';
import {publishSite} from './published-site.mjs';
import {readerPages} from './reader-pages.mjs';
import {measureReaders} from './readers.mjs';
import {resultsOf} from './report.mjs';
import {chartOf} from './results-chart.mjs';
import {serveFiles} from './server.mjs';
import {staticFigure} from './static-figure.mjs';
import {measureTakeover} from './takeover.mjs';

/** What each part measures. Those of `peers` need all libraries, the others chart.js alone. */
export const PARTS = {
  bytes: {peers: true, measure: ({files, manifest, peers}) => ({bytes: measureBytes(files, manifest, peers)})},
  readers: {measure: async (at) => ({readers: await measureReaders({...at, pages: at.readers})})},
  loads: {
    peers: true,
    measure: async (at) => {
      const {browser, server, files, manifest} = at;
      const figure = await staticFigure(browser, server, files, manifest);
      return {loads: await measureLoads({...at, figure})};
    },
  },
  takeover: {measure: async (at) => ({takeover: await measureTakeover({...at, pages: at.readers})})},
  growth: {measure: measureGrowth},
  footprint: {measure: async (at) => ({cycles: await measureCycles(at), requests: await measureRequests(at)})},
  publishing: {measure: (at) => ({publishing: measurePublishing(at)})},
};

/** What earlier runs on this machine have measured, part by part, so that a part can be measured alone. */
const KEPT = join(import.meta.dirname, 'parts.json');

/** Measures parts, and writes them, with those of earlier runs on this machine, to `output` and a picture beside it. */
export async function runBenchmark({root, most, rounds, only, output}) {
  const say = (text) => console.log(text);
  build();
  const peers = await buildPeers(only.some((part) => PARTS[part].peers) ? undefined : ['chartjs']);
  const files = await filesOf(root, peers);
  files.set('/line-room.js', await buildRoom());
  const manifest = JSON.parse(files.get('/dist/manifest.json'));
  const server = await serveFiles(files);
  const browser = await puppeteer.launch({...(await findBrowser()), protocolTimeout: 180_000});
  try {
    publishSite({root, server, files});
    const readers = readerPages({files, manifest, peers});
    const at = {root, browser, server, files, manifest, peers, readers, most, rounds, say};
    const command = `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`;
    const by = {command, date: new Date().toISOString().slice(0, 10), machine: machineOf(await browser.version())};
    for (const part of only) {
      const measured = await PARTS[part].measure(at);
      writeFileSync(KEPT, JSON.stringify({...readJson(KEPT), [part]: {by, measured}}));
    }
    report({output, say});
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Writes what is kept. */
function report({output, say}) {
  const kept = readJson(KEPT);
  const run = Object.assign({}, ...Object.values(kept).map(({measured}) => measured));
  const goals = goalsOf(run);
  const sources = Object.entries(kept).map(([part, {by}]) => ({part, ...by}));
  const notes = readFileSync(join(import.meta.dirname, 'NOTES.md'), 'utf8');
  writeFileSync(output, resultsOf({goals, run: {...run, sources, versions: versionsOf()}, notes}));
  const pictured = run.loads?.find(({job, count}) => job === 'victims' && count === 10);
  if (pictured) writeFileSync(join(dirname(output), 'results.svg'), chartOf(pictured));
  for (const {what, goal, measured, met} of goals) {
    say(`${met === undefined ? '     ' : met ? 'met  ' : 'MISS '} ${what}: ${measured} (at most ${goal})`);
  }
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
