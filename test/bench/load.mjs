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
    published: ['breakdown baked, code of embed.txt', 'breakdown by src', 'published page of the breakdown'],
    peers: 'all',
    static: true,
  },
  {
    job: 'badge',
    count: 1,
    cpu: 4,
    slow: true,
    rounds: 5,
    ours: ['ours'],
    published: ['badge baked, code of embed.txt', 'badge by src', 'published page of the badge'],
    peers: ['chartist', 'frappe', 'uplot', 'chartjs', 'lightweight-charts'],
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
 * @param options.readers - pages with published figures, by name.
 * @returns settings with `variants`: name to a list of measurements.
 */
export async function measureLoads({browser, server, files, manifest, peers, readers, figure, most, rounds, say}) {
  const drawing = Object.keys(peers).filter((name) => name !== 'google-chart');
  const results = [];
  for (const setting of SETTINGS.filter(({count}) => count <= most)) {
    const pages = pagesOf(setting, {manifest, peers, drawing, figure, readers});
    const variants = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    for (const {path, html} of Object.values(pages)) if (html) files.set(path, html);
    // One that fails would cost two minutes a round.
    const failed = new Set(Object.keys(pages).filter((name) => pages[name].missing));
    for (const name of failed) say(`${name}: not there, ${pages[name].missing}`);
    for (let round = 0; round < (rounds ?? setting.rounds); round++) {
      for (const [name, {path, look}] of Object.entries(pages).filter(([each]) => !failed.has(each))) {
        try {
          const {requests: _, ...measured} = await measure(browser, server.url + path, {...setting, look});
          variants[name].push(measured);
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

function pagesOf(setting, {manifest, peers, drawing, figure, readers}) {
  const {job, count, ours, published = [], peers: named, static: still} = setting;
  const names = named === 'all' ? drawing : named;
  const written = {
    ...(still ? {static: staticPage({count, figure})} : {}),
    ...Object.fromEntries(ours.map((name) => [name, ourPage({job, count, manifest, ...OURS[name]})])),
    ...Object.fromEntries(names.map((peer) => [peer, peerPage({job, count, peer, css: peers[peer].css})])),
  };
  return {
    ...Object.fromEntries(published.map((name) => [name, {...readers[name], look: true}])),
    ...Object.fromEntries(Object.entries(written).map(([name, html]) => [name, {path: pathOf(name), html}])),
  };
}

const pathOf = (name) => `/${name.replaceAll(/[ ,]+/g, '-')}.html`;
