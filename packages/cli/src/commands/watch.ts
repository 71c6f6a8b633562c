import {setTimeout as wait} from 'node:timers/promises';
import type {Command} from './command.js';
import {longest} from '../files/followed.js';
import {publishOptions, readOptions} from '../options/publish-options.js';

const accepts = (seconds: string): boolean => Number(seconds) >= 1 && Number(seconds) <= longest;

/** Publishes again whenever a record changes. */
export const watch: Command = {
  takes: '<record>…',
  help: `Publishes records as publish does, and looks again and again whether one of them changed: a file, a folder, a record at
    an address, a sheet that is published as CSV. Servers are asked for news only (ETag, Last-Modified), and less and less
    often while they fail, at most once an hour. While a record cannot be had, or is refused, its figures stay as they are,
    and those of others follow theirs. A figure that is in no record any more stays, too; with --withdraw it is taken back
    when it was away for ten minutes, and at once where its section says that it was withdrawn. A run that is stopped leaves
    a whole site. It does not end by itself. With --json it reports in a line each time.`,
  options: {
    ...publishOptions,
    every: {
      value: 'seconds',
      choices: [`1 to ${longest} seconds`],
      accepts,
      default: '60',
      about: 'how often to look; 60 if left out',
    },
  },
  examples: ['watch records/ -o site --base https://figures.example/ --every 300'],
  exits: {},

  async run(names, {every, ...values}, terminal) {
    const {options, ...asked} = readOptions(names, values);
    // The code that draws figures is loaded here, since the other commands do not need it.
    const {RecordWatch} = await import('../document/record-watch.js');
    const progress = (slug: string) => terminal.progress(`Drawing f/${slug}/ …`);
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
