import {setTimeout as wait} from 'node:timers/promises';
import type {Command} from './command.js';
import {reportWords} from '../report/report.js';
import {longest} from '../files/followed.js';
import {publishOptions, readOptions} from '../options/publish-options.js';

const accepts = (seconds: string): boolean => Number(seconds) >= 1 && Number(seconds) <= longest;

/** Publishes again whenever a record changes. */
export const watch: Command = {
  options: {
    ...publishOptions,
    every: {value: 'seconds', kind: 'seconds', accepts, default: '60', about: 'every'},
  },
  examples: ['watch records/ -o site --base https://figures.example/ --every 300'],

  async run(names, {every, ...values}, terminal) {
    const {options, ...asked} = readOptions(names, values);
    // The code that draws figures is loaded here, since the other commands do not need it.
    const {RecordWatch} = await import('../document/record-watch.js');
    const progress = (slug: string) => terminal.progress(reportWords().progress.drawing({slug}));
    const watch = new RecordWatch(
      names,
      {...asked, options: {...options, progress}},
      {seconds: Number(every), now: Date.now, terminal},
    );
    for (;;) {
      await watch.look();
      terminal.done();
      await wait(Number(every) * 1000);
    }
  },
};
