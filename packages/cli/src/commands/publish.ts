import type {ReadRecord} from '../document/publish-records.js';
import {sourcesOf, type Source} from '../files/sources.js';
import {publishJson, publishText, refusedText} from '../report/publish-report.js';
import type {Terminal} from '../report/terminal.js';
import type {Command} from './command.js';
import {publishOptions, readOptions} from '../options/publish-options.js';

/** Writes a site with a page for each figure of some records. */
export const publish: Command = {
  takes: '<record>…',
  help: `Writes a site of plain files: for each section of each record a folder with its page, its data, its code to embed. A
    record is a file (JSON, or a spreadsheet as CSV or XLSX), all such files of a folder, or an address, with a name before
    it where it has none: kosovo=https://…. Records are checked and protected first; where one is refused, nothing is
    changed. A record is refused, too, that is older than what was published, or whose numbers changed without a correction.
    What did not change keeps its bytes and dates.`,
  options: {...publishOptions, check: {about: 'change nothing; say what would change'}},
  examples: [
    'publish records/ -o site --base https://figures.example/',
    'publish records/ -o site --base https://figures.example/ --check',
  ],
  exits: {
    0: 'published; with --check, nothing would change',
    1: `nothing was published, since a record is refused or the folder cannot be written; with --check, something would
      change`,
    3: 'published, but pictures could not be drawn that should have been',
  },

  async run(names, {check, ...values}, terminal) {
    const asked = readOptions(names, values);
    const isCheck = Boolean(check);
    const sources = await sourcesOf(names, terminal.piped);
    // The code that draws figures is loaded here, since the other commands do not need it.
    const {publishRecords} = await import('../document/publish-records.js');
    const vanished = () => (asked.withdraws ? 'withdraw' : 'refuse');
    const progress = (slug: string) => terminal.progress(`Drawing f/${slug}/ …`);
    const published = await publishRecords(
      readEach(sources, terminal),
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

async function* readEach(sources: readonly Source[], terminal: Terminal): AsyncGenerator<ReadRecord> {
  for (const [index, {name, origin, read}] of sources.entries()) {
    terminal.progress(`Record ${index + 1} of ${sources.length}: ${origin} …`);
    yield {name, origin, ...(await read())};
  }
}
