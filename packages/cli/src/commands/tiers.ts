import {isDay} from '@tip-figures/record/values/period.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {figureRecords, lastReport, withReport, type NewReport} from '@tip-figures/tiers/add-report.js';
import {CountryNames} from '@tip-figures/tiers/country-names.js';
import {placementsIn} from '@tip-figures/tiers/placements.js';
import {readList} from '@tip-figures/tiers/read-list.js';
import {reportDay} from '@tip-figures/tiers/report-day.js';
import {namesIn} from '@tip-figures/tiers/texts.js';
import {reportDayWords} from '@tip-figures/messages/report-day-words.js';
import {refusal, Refused} from '@tip-figures/publish/refused.js';
import {language} from '../language.js';
import {refusedTexts} from '../report/refused.js';
import {addToTable} from '../document/tier-table.js';
import {readText} from '../files/read-text.js';
import {readTiers, writeDocuments} from '../files/tier-files.js';
import {dayJson, dayText} from '../report/report-day-report.js';
import {reportWords} from '../report/report.js';
import type {Terminal} from '../report/terminal.js';
import type {Command, Values} from './command.js';
import {UsageError} from '../report/usage-error.js';

/** Adds a new report to the tiers that figures fetch, and makes the records of its figures. */
export const tiers: Command = {
  options: {
    report: {value: 'year', about: 'report'},
    source: {value: 'name', about: 'source'},
    'source-url': {value: 'address', about: 'source-url'},
    date: {value: 'day', kind: 'day', accepts: isDay, about: 'date'},
    answer: {value: 'answer', multiple: true, about: 'answer-of-tiers'},
    tiers: {value: 'folder', about: 'tiers-before'},
    output: {value: 'folder', about: 'output-tiers'},
    package: {value: 'folder', about: 'package'},
  },
  examples: [
    'tiers add list.txt --report 2026 --source "U.S. Department of State" -o tiers/',
    'tiers add list.csv --report 2026 --source "A newspaper" --answer watch=as-listed -o tiers/',
    'tiers figures --report 2026 --tiers tiers/ -o records/',
  ],

  async run([what, ...files], values, terminal) {
    if (what === 'add') return add(files, values, terminal);
    if (what === 'figures' && !files.length) return figures(values, terminal);
    throw new UsageError('what-of-tiers');
  },
};

async function add([file, ...more]: readonly string[], values: Values, terminal: Terminal): Promise<number> {
  if (file === undefined || more.length) throw new UsageError('one-file');
  const {output, package: table} = values as Readonly<Record<string, string | undefined>>;
  const report = reportIn(values);
  const [source, day] = [sourceIn(values), values['date'] as string | undefined];
  const answers = answersIn(values);
  const documents = await documentsIn(values);
  const reports = documents.get('reports.json') ?? {};
  const placements = placementsIn(reports);
  const last = lastReport(placements);
  if (report !== last && report !== last + 1) {
    throw new UsageError('documents-end', {last, next: last + 1});
  }
  const {text, problems} = await readText(file, terminal.piped);
  if (text === undefined) {
    terminal.problems([{file, problems}]);
    return 1;
  }
  const names = new CountryNames(report);
  const list = readList(text, names, report, answers.get('column'));
  if (list.refused)
    return terminal.fail(refusal('text', {text: reportDayWords(language()).refused[list.refused]()}, file));
  const compared = reportDay(list, {report, placements, names}, answers);
  terminal.print(
    terminal.json ? dayJson(compared, report) : dayText(compared, list, report, await namesIn(language())),
  );
  if (compared.questions.length) {
    return terminal.fail(refusal('open', {}));
  }
  const today = new Date().toISOString().slice(0, 10);
  const added: NewReport = {report, tiers: compared.tiers, source, day, today};
  const refused =
    (output &&
      (await writeDocuments(output, new Map([...documents, ...Object.entries(withReport(reports, added))])))) ??
    (table && (await addToTable(table, added)));
  if (refused) return terminal.fail(refused);
  if (!terminal.quiet) terminal.report(`${reportWords().alone({source: source.publisher})}\n`);
  return 0;
}

async function figures(values: Values, terminal: Terminal): Promise<number> {
  const {output} = values;
  const report = reportIn(values);
  if (typeof output !== 'string') throw new UsageError('no-folder');
  const documents = await documentsIn(values);
  const records = figureRecords(documents, report);
  if (records.length < 2) throw new UsageError('no-such-report', {report});
  const refused = await writeDocuments(
    output,
    records.map(([name, record]) => [`${name}.json`, record] as const),
  );
  if (refused !== undefined) return terminal.fail(refused);
  if (!terminal.quiet) terminal.print(`${reportWords().records({count: records.length, folder: cleanText(output)})}\n`);
  return 0;
}

/** @throws {UsageError} for a folder that holds none. */
const documentsIn = ({tiers: folder}: Values): ReturnType<typeof readTiers> =>
  readTiers(folder as string | undefined).catch((cause: unknown) => {
    throw cause instanceof Refused ? new UsageError('refused', {text: refusedTexts(cause).join('\n')}) : cause;
  });

function reportIn({report}: Values): number {
  if (/^20\d\d$/.test(String(report))) return Number(report);
  throw new UsageError('no-report');
}

function sourceIn({source, 'source-url': url}: Values): NewReport['source'] {
  const publisher = cleanText(typeof source === 'string' ? source : '').trim();
  if (!publisher) throw new UsageError('no-source');
  if (url === undefined) return {publisher};
  if (typeof url === 'string' && /^https?:\/\//.test(url) && URL.canParse(url)) return {publisher, url};
  throw new UsageError('source-address');
}

function answersIn({answer = []}: Values): Map<string, string> {
  return new Map(
    [answer].flat().map((text) => {
      const [, id, said] = /^([\w-]+)=(.+)$/.exec(String(text)) ?? [];
      if (id !== undefined && said !== undefined) return [id, said];
      throw new UsageError('answer-of-tiers', {found: JSON.stringify(text)});
    }),
  );
}
