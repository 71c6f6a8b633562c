import {setTimeout as wait} from 'node:timers/promises';
import {UsageError, type Command} from './command.js';
import {longest} from '../files/followed.js';
import {publishHelp, publishOptions, readOptions} from './publish-options.js';

/** Publishes again whenever a record changes. */
export const watch: Command = {
  summary: 'Follow records, and publish them whenever one changes.',
  help: `tip-figures watch [options] <record>…

Publishes records as publish does, and looks again and again whether one of them changed:
a file, a folder, a record at an address, a sheet that is published as CSV. Servers are
asked for news only (ETag, Last-Modified), and less and less often while they fail, at most
once an hour. While a record cannot be had, or is refused, its figures stay as they are, and
those of others follow theirs. A figure that is in no record any more stays, too; with
--withdraw it is taken back when it was away for ten minutes, and at once where its section
says that it was withdrawn. A run that is stopped leaves a whole site.

${publishHelp}
  --every <seconds>       how often to look; 60 if left out
  --help                  print this

Exit code 2: the command line makes no sense. It does not end by itself otherwise.
`,
  options: {...publishOptions, every: {type: 'string', default: '60'}},

  async run(names, {every, ...values}) {
    const options = readOptions(names, values);
    const seconds = Number(every);
    if (!(seconds >= 1 && seconds <= longest)) {
      throw new UsageError(`--every takes 1 to ${longest} seconds, not ${JSON.stringify(every)}.`);
    }
    // The code that draws figures is loaded here, since the other commands do not need it.
    const {RecordWatch} = await import('../document/record-watch.js');
    const watch = new RecordWatch(names, options, {
      seconds,
      now: Date.now,
      out: (text) => process.stdout.write(text),
      error: (text) => process.stderr.write(text),
    });
    for (;;) {
      await watch.look();
      await wait(seconds * 1000);
    }
  },
};
