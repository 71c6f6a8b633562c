// How long a page takes until its figures are seen, variant by variant, interleaved in one run.

import {measure} from './measure.mjs';
import {ourPage, peerPage, staticPage} from './pages.mjs';

const OURS = {ours: {}, 'ours without the snippet': {snippet: false}, 'ours, all drawn': {waits: 'all'}};

/** Each setting: what is measured, under which conditions, and with whom. `rounds` is how often at least. */
const SETTINGS = [
  {
    job: 'victims',
    count: 1,
    cpu: 4,
    slow: true,
    rounds: 5,
    ours: ['ours', 'ours without the snippet'],
    peers: 'all',
    static: true,
  },
  {
    job: 'victims',
    count: 1,
    cpu: 4,
    slow: false,
    warm: true,
    rounds: 5,
    ours: ['ours'],
    peers: ['chartjs'],
    static: true,
  },
  {
    job: 'victims',
    count: 10,
    cpu: 4,
    slow: false,
    rounds: 5,
    ours: ['ours', 'ours without the snippet'],
    peers: 'all',
    static: true,
  },
  {
    job: 'victims',
    count: 100,
    cpu: 4,
    slow: false,
    rounds: 3,
    ours: ['ours', 'ours, all drawn'],
    peers: ['chartjs', 'uplot', 'chartist', 'echarts'],
    static: true,
  },
  {
    job: 'victims',
    count: 1000,
    cpu: 1,
    slow: false,
    rounds: 3,
    ours: ['ours', 'ours, all drawn'],
    peers: ['chartjs', 'uplot', 'chartist'],
    static: true,
  },
  {
    job: 'sentences',
    count: 1,
    cpu: 4,
    slow: true,
    rounds: 5,
    ours: ['ours', 'ours without the snippet'],
    peers: 'all',
  },
  {job: 'trend', count: 1, cpu: 4, slow: true, rounds: 5, ours: ['ours', 'ours without the snippet'], peers: 'all'},
  {
    job: 'trend',
    count: 10,
    cpu: 4,
    slow: false,
    rounds: 5,
    ours: ['ours', 'ours, all drawn'],
    peers: ['chartjs', 'uplot', 'echarts'],
  },
  {
    job: 'trend',
    count: 100,
    cpu: 4,
    slow: false,
    rounds: 3,
    ours: ['ours', 'ours, all drawn'],
    peers: ['chartjs', 'uplot'],
  },
  {job: 'trend', count: 1000, cpu: 1, slow: false, rounds: 3, ours: ['ours'], peers: ['chartjs', 'uplot']},
];

/**
 * Measures all settings.
 *
 * @param options.most - the largest number of figures a page.
 * @param options.rounds - how often each is measured, instead of what the setting asks.
 * @returns settings with `variants`: name to a list of measurements.
 */
export async function measureLoads({browser, server, files, manifest, peers, figure, most, rounds, say}) {
  const drawing = Object.keys(peers).filter((name) => name !== 'google-chart');
  const results = [];
  for (const setting of SETTINGS.filter(({count}) => count <= most)) {
    const pages = pagesOf(setting, {manifest, peers, drawing, figure});
    const variants = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (const [name, html] of Object.entries(pages)) files.set(pathOf(name), html);
    // One that fails would cost two minutes a round.
    const failed = new Set();
    for (let round = 0; round < (rounds ?? setting.rounds); round++) {
      for (const name of Object.keys(pages).filter((each) => !failed.has(each))) {
        try {
          variants[name].push(await measure(browser, server.url + pathOf(name), setting));
        } catch (error) {
          failed.add(name);
          say(`${name}: ${error.message}`);
        }
      }
    }
    results.push({...setting, variants});
    say(`${titleOf(setting)}: measured`);
  }
  return results;
}

/** Such as `victims, 10 figures, CPU 4 times slower`. */
export function titleOf({job, count, cpu, slow, warm}) {
  return [
    job,
    count === 1 ? '1 figure' : `${count} figures`,
    ...(cpu > 1 ? [`CPU ${cpu} times slower`] : []),
    ...(slow ? ['slow 4G'] : []),
    ...(warm ? ['warm cache'] : []),
  ].join(', ');
}

function pagesOf({job, count, ours, peers: named, static: still}, {manifest, peers, drawing, figure}) {
  const names = named === 'all' ? drawing : named;
  return {
    ...(still ? {static: staticPage({count, figure})} : {}),
    ...Object.fromEntries(ours.map((name) => [name, ourPage({job, count, manifest, ...OURS[name]})])),
    ...Object.fromEntries(names.map((peer) => [peer, peerPage({job, count, peer, css: peers[peer].css})])),
  };
}

const pathOf = (name) => `/${name.replaceAll(/[ ,]+/g, '-')}.html`;
