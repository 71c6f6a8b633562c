// The command's own code for publishing and watching, run in the process of a test: a death of the disk, or ten minutes of a
// clock, take no time.

import {loadSource} from '../../scripts/load-source.mjs';
import {BASE} from './published-site.mjs';

/** Loaded when it is needed, as in the command. */
const driver = {
  name: 'driver',
  setup: ({onResolve}) => onResolve({filter: /^puppeteer-core$/}, ({path}) => ({path, external: true})),
};

export const {publishRecords, RecordWatch, sourcesOf, Terminal} = await loadSource(
  {
    '@tip-figures/cli/document/publish-records.js': ['publishRecords'],
    '@tip-figures/cli/document/record-watch.js': ['RecordWatch'],
    '@tip-figures/cli/files/sources.js': ['sourcesOf'],
    '@tip-figures/cli/report/terminal.js': ['Terminal'],
  },
  [driver],
);

/** @param site - see `publishingFolder`. */
const optionsFor = (site, {withdraws = false, ...more} = {}) => ({
  options: {
    out: site.place('site'),
    site: {address: BASE, name: 'figures.example'},
    lang: 'en',
    library: site.place('dist'),
    isCheck: false,
    reason: 'error',
    allowsOlder: false,
    allowsUnexplained: false,
    ...more,
  },
  withdraws,
  pictures: {wish: 'no', fonts: []},
  below: undefined,
  strict: false,
});

/** Publishes the records of a site once, as `publish` does. */
export async function publishIn(site, wishes) {
  const options = optionsFor(site, wishes);
  const sources = await sourcesOf([site.place('records')]);
  const records = await Promise.all(sources.map(async ({name, origin, read}) => ({name, origin, ...(await read())})));
  return publishRecords(records, options, {vanished: () => (options.withdraws ? 'withdraw' : 'refuse')});
}

/** Watches the records of a site: `look(minutes)` looks as so much later, and returns what was said then. */
export function watchIn(site, wishes) {
  const said = {out: '', error: ''};
  let time = Date.UTC(2026, 10, 30);
  const now = () => time;
  const into = (name) => ({write: (text) => (said[name] += text)});
  const terminal = new Terminal({}, {stdout: into('out'), stderr: into('error'), env: {}}, now);
  const watch = new RecordWatch([site.place('records')], optionsFor(site, wishes), {seconds: 60, now, terminal});
  return async (minutes = 1) => {
    time += minutes * 60_000;
    Object.assign(said, {out: '', error: ''});
    await watch.look();
    return {...said};
  };
}
