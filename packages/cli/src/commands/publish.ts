import type {ReadRecord} from '../document/publish-records.js';
import {sourcesOf, type Source} from '../files/sources.js';
import {publishText, refusedText} from '../report/publish-report.js';
import type {Command} from './command.js';
import {publishHelp, publishOptions, readOptions} from './publish-options.js';

/** Writes a site with a page for each figure of some records. */
export const publish: Command = {
  summary: 'Publish each figure of records at an address of its own, as a folder of files.',
  help: `tip-figures publish [options] <record>…

Writes a site of plain files: for each section of each record a folder with its page, its
data, its code to embed. A record is a file (JSON, or a spreadsheet as CSV or XLSX), all such
files of a folder, or an address, with a name before it where it has none: kosovo=https://….
Records are checked and protected first; where one is refused, nothing is changed. A record is
refused, too, that is older than what was published, or whose numbers changed without a
correction. What did not change keeps its bytes and dates.

${publishHelp}
  --check                 change nothing; say what would change
  --help                  print this

Exit code 0: published; with --check, nothing would change. 1: nothing was published, since
a record is refused or the folder cannot be written; with --check, something would change.
2: the command line makes no sense. 3: published, but pictures could not be drawn that
should have been.
`,
  options: {...publishOptions, check: {type: 'boolean'}},

  async run(names, {check, ...values}) {
    const asked = readOptions(names, values);
    const isCheck = Boolean(check);
    const sources = await sourcesOf(names);
    // The code that draws figures is loaded here, since the other commands do not need it.
    const {publishRecords} = await import('../document/publish-records.js');
    const vanished = () => (asked.withdraws ? 'withdraw' : 'refuse');
    const published = await publishRecords(
      readEach(sources),
      {...asked, options: {...asked.options, isCheck}},
      {vanished},
    );
    process.stderr.write(refusedText(published));
    const {report} = published;
    if (!report) return 1;
    process.stdout.write(publishText(report, isCheck));
    if (isCheck && report.changes.length > 0) return 1;
    return report.withoutPictures.length > 0 ? 3 : 0;
  },
};

async function* readEach(sources: readonly Source[]): AsyncGenerator<ReadRecord> {
  for (const {name, origin, read} of sources) yield {name, origin, ...(await read())};
}
