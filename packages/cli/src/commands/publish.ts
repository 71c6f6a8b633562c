import type {ReadRecord} from '../document/publish-records.js';
import {withRecords} from '../document/with-records.js';
import {sourcesOf, type Source} from '../files/sources.js';
import {publishJson, publishText, refusedText} from '../report/publish-report.js';
import {reportWords} from '../report/report.js';
import type {Terminal} from '../report/terminal.js';
import type {Command} from './command.js';
import {publishOptions, readOptions} from '../options/publish-options.js';

/** Writes a site with a page for each figure of some records. */
export const publish: Command = {
  options: {...publishOptions, check: {about: 'check'}},
  examples: [
    'publish records/ -o site --base https://figures.example/',
    'publish records/ -o site --base https://figures.example/ --check',
  ],

  async run(names, {check, ...values}, terminal) {
    const asked = readOptions(names, values);
    const isCheck = Boolean(check);
    const sources = await sourcesOf(names, terminal.piped);
    // The code that draws figures is loaded here, since the other commands do not need it.
    const {publishRecords} = await import('../document/publish-records.js');
    const vanished = () => (asked.withdraws ? 'withdraw' : 'refuse');
    const progress = (slug: string) => terminal.progress(reportWords().progress.drawing({slug}));
    const published = await publishRecords(
      readEach(sources, asked.below, terminal),
      {...asked, options: {...asked.options, isCheck, progress}},
      {vanished},
    );
    const {report} = published;
    if (terminal.json)
      terminal.print(`${JSON.stringify(publishJson(published, asked.options.site.address, isCheck), null, 2)}\n`);
    else {
      terminal.report(refusedText(published, terminal.style));
      if (report && !terminal.quiet) terminal.print(publishText(report, isCheck));
    }
    if (!report || (isCheck && report.changes.length > 0)) return 1;
    return report.withoutPictures.length > 0 ? 3 : 0;
  },
};

async function* readEach(
  sources: readonly Source[],
  below: number | undefined,
  terminal: Terminal,
): AsyncGenerator<ReadRecord> {
  const named = (name: string) => sources.find((one) => one.name === name)?.read();
  for (const [index, {name, origin, read}] of sources.entries()) {
    terminal.progress(reportWords().progress.record({at: index + 1, count: sources.length, file: origin}));
    yield {name, origin, ...(await withRecords(await read(), named, below))};
  }
}
