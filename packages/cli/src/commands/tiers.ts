import {isDay} from '@tip-figures/record/values/period.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {figureRecords, lastReport, withReport, type NewReport} from '@tip-figures/tiers/add-report.js';
import {CountryNames} from '@tip-figures/tiers/country-names.js';
import {placementsIn} from '@tip-figures/tiers/placements.js';
import {refusedWords} from '@tip-figures/tiers/question-words.js';
import {readList} from '@tip-figures/tiers/read-list.js';
import {reportDay} from '@tip-figures/tiers/report-day.js';
import {addToTable} from '../document/tier-table.js';
import {readText} from '../files/read-text.js';
import {readTiers, writeDocuments} from '../files/tier-files.js';
import {dayText} from '../report/report-day-report.js';
import {textReport} from '../report/report.js';
import {type Command, UsageError, type Values} from './command.js';

/** Adds a new report to the tiers that figures fetch, and makes the records of its figures. */
export const tiers: Command = {
  summary: 'Add a new report to the tiers of all countries, and make its figures.',
  help: `tip-figures tiers add [options] <file>
tip-figures tiers figures [options]

add reads the placements of a new report: lists below headings such as "Tier 2 Watch List", or a
table of countries and tiers (CSV, tabs), in seven languages; - reads what comes in through the
pipe. It prints who moved since the report before, and asks what only a person can say: a name
that is not known, a country that is missing, new or listed twice, a jump of two tiers, a third
report in a row on the Watch List, totals that do not close. While something is open, nothing is
written. figures writes a record for each government of a report, and one of who moved, for
tip-figures publish.

  --report <year>        the report
  --source <name>        who lists the placements: each rests on this source alone
  --source-url <address> where
  --date <day>           when the report was published, such as 2026-06-30
  --answer <id>=<answer> of a question, as it is printed; once for each, or one for all of a
                         kind: --answer watch=as-listed
  --tiers <folder>       documents to start from; those of the package if left out
  -o, --output <folder>  where to write the documents, or the records
  --package <folder>     packages/tiers of the source code: adds rows to its table
  --json                 print who moved and the questions as JSON
  --help                 print this

Then: tip-figures publish --tiers <folder> …; or, on a site of your own,
<script src="…/embed.js" data-tiers="https://…/<folder>/">.

Exit code 0: written, or nothing is open. 1: nothing written, since questions are open, or the
list cannot be read. 2: the command line makes no sense.
`,
  options: {
    report: {type: 'string'},
    source: {type: 'string'},
    'source-url': {type: 'string'},
    date: {type: 'string'},
    answer: {type: 'string', multiple: true},
    tiers: {type: 'string'},
    output: {type: 'string', short: 'o'},
    package: {type: 'string'},
    json: {type: 'boolean'},
  },

  async run([what, ...files], values) {
    if (what === 'add') return add(files, values);
    if (what === 'figures' && !files.length) return figures(values);
    throw new UsageError('Say what to do: tip-figures tiers add <file>, or tip-figures tiers figures.');
  },
};

async function add([file, ...more]: readonly string[], values: Values): Promise<number> {
  if (file === undefined || more.length) throw new UsageError('Name one file, or - for what comes in.');
  const {output, package: table} = values as Readonly<Record<string, string | undefined>>;
  const report = reportIn(values);
  const [source, day] = [sourceIn(values), dayIn(values)];
  const answers = answersIn(values);
  const documents = await readTiers(values['tiers'] as string | undefined);
  const reports = documents.get('reports.json') ?? {};
  const placements = placementsIn(reports);
  const last = lastReport(placements);
  if (report !== last && report !== last + 1) {
    throw new UsageError(`The documents end with ${last}: expected --report ${last + 1}, or ${last} to replace it.`);
  }
  const {text, problems} = await readText(file);
  if (text === undefined) {
    process.stderr.write(textReport([{file, problems}]));
    return 1;
  }
  const names = new CountryNames(report);
  const list = readList(text, names, report, answers.get('column'));
  if (list.refused) {
    process.stderr.write(`${cleanText(file)}: ${refusedWords[list.refused]}\n`);
    return 1;
  }
  const compared = reportDay(list, {report, placements, names}, answers);
  process.stdout.write(values['json'] ? jsonOf(compared, report) : dayText(compared, list, report));
  if (compared.questions.length) {
    process.stderr.write('Nothing was written: answer what is open, or correct the list.\n');
    return 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  const added: NewReport = {report, tiers: compared.tiers, source, day, today};
  const refused =
    (output &&
      (await writeDocuments(output, new Map([...documents, ...Object.entries(withReport(reports, added))])))) ??
    (table && (await addToTable(table, added)));
  if (refused) process.stderr.write(`${cleanText(refused)}\n`);
  else process.stderr.write(`Each placement rests on “${source.publisher}” alone.\n`);
  return refused ? 1 : 0;
}

async function figures(values: Values): Promise<number> {
  const {output} = values;
  const report = reportIn(values);
  if (typeof output !== 'string') throw new UsageError('Name the folder of the records with --output.');
  const documents = await readTiers(values['tiers'] as string | undefined);
  const records = figureRecords(documents, report);
  if (records.length < 2)
    throw new UsageError(`The documents have no ${report} report. Add it: tip-figures tiers add.`);
  const refused = await writeDocuments(
    output,
    records.map(([name, record]) => [`${name}.json`, record] as const),
  );
  if (refused === undefined) process.stdout.write(`${records.length} records are in ${cleanText(output)}.\n`);
  else process.stderr.write(`${cleanText(refused)}\n`);
  return refused === undefined ? 0 : 1;
}

function reportIn({report}: Values): number {
  if (/^20\d\d$/.test(String(report))) return Number(report);
  throw new UsageError('Name the report with --report, such as --report 2026.');
}

function sourceIn({source, 'source-url': url}: Values): NewReport['source'] {
  const publisher = cleanText(typeof source === 'string' ? source : '').trim();
  if (!publisher) throw new UsageError('Say with --source who lists the placements.');
  if (url === undefined) return {publisher};
  if (typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url)) return {publisher, url};
  throw new UsageError('--source-url takes an address that begins with https://.');
}

function dayIn({date}: Values): string | undefined {
  if (date === undefined || isDay(date)) return date;
  throw new UsageError('--date takes a day, such as 2026-06-30.');
}

function answersIn({answer = []}: Values): Map<string, string> {
  return new Map(
    [answer].flat().map((text) => {
      const [, id, said] = /^([\w-]+)=(.+)$/.exec(String(text)) ?? [];
      if (id !== undefined && said !== undefined) return [id, said];
      throw new UsageError(
        `--answer takes the id of a question and the answer, such as watch-CN=as-listed, not ${JSON.stringify(text)}.`,
      );
    }),
  );
}

const jsonOf = ({tiers: placed, moved, questions}: ReturnType<typeof reportDay>, report: number): string =>
  `${JSON.stringify({report, tiers: Object.fromEntries(placed), moved, questions}, null, 2)}\n`;
