import {setTimeout as wait} from 'node:timers/promises';
import type {ReadRecord} from '../document/publish-records.js';
import {sourcesOf, type Source} from '../files/sources.js';
import {publishText, refusedText} from '../report/publish-report.js';
import {UsageError, type Command} from './command.js';
import {publishHelp, publishOptions, readOptions} from './publish-options.js';

const longest = 3600;

/** Publishes again whenever a record changes. */
export const watch: Command = {
  summary: 'Follow records, and publish them whenever one changes.',
  help: `tip-figures watch [options] <record>…

Publishes records as publish does, and looks again and again whether one of them changed:
a file, a folder, a record at an address, a sheet that is published as CSV. Servers are
asked for news only (ETag, Last-Modified), and less and less often while they fail, at most
once an hour. While a record cannot be had, or is refused, the site stays as it is. A run
that is stopped leaves a whole site.

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
    const {publishRecords} = await import('../document/publish-records.js');
    const followed = new Map<string, Followed>();
    let before: string | undefined;
    let said = '';
    for (;;) {
      const records = await readAll(names, followed, seconds);
      const content = records && JSON.stringify(records);
      // A record that was refused is refused again, until somebody changes it.
      if (content !== undefined && content !== before) {
        const published = await publishRecords(records ?? [], options);
        // What keeps a folder from being written passes without a change of any record.
        if (published.report ?? !published.reasons.length) before = content;
        const refused = refusedText(published);
        // It is tried again at each look, and told once.
        const told = content + refused;
        if (told !== said) process.stderr.write(refused);
        said = told;
        if (published.report) process.stdout.write(publishText(published.report, false));
      }
      await wait(seconds * 1000);
    }
  },
};

/** A source that is asked again and again. */
interface Followed {
  readonly source: Source;
  /** What it said last, of what could be had. */
  record?: ReadRecord;
  /** How often in a row it could not be had. */
  failures: number;
  /** When to ask next, in milliseconds. */
  next: number;
}

/** What all sources say; `undefined` while one of them has never been had. */
async function readAll(
  names: readonly string[],
  followed: Map<string, Followed>,
  seconds: number,
): Promise<ReadRecord[] | undefined> {
  // Files come and go in a folder.
  const sources = await sourcesOf(names);
  const records: ReadRecord[] = [];
  for (const source of sources) {
    const one = followed.get(source.origin) ?? {source, failures: 0, next: 0};
    followed.set(source.origin, one);
    if (Date.now() >= one.next) await ask(one, seconds);
    if (one.record) records.push(one.record);
  }
  return records.length === sources.length ? records : undefined;
}

async function ask(one: Followed, seconds: number): Promise<void> {
  const {name, origin} = one.source;
  const {away, ...read} = await one.source.read();
  if (!away) {
    Object.assign(one, {record: {name, origin, ...read}, failures: 0, next: 0});
    return;
  }
  one.failures += 1;
  const pause = Math.min(longest, Math.max(away.retryAfter, seconds * 2 ** one.failures));
  one.next = Date.now() + pause * 1000;
  if (one.failures === 1)
    process.stderr.write(`${origin}: ${read.problems[0]?.message ?? 'cannot be had'}; asked again later.\n`);
}
