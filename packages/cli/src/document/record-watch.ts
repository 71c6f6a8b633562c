import type {PublishOptions} from '../options/publish-options.js';
import {Followed} from '../files/followed.js';
import {sourcesOf} from '../files/sources.js';
import {publishJson, publishText, refusedText, siteWords} from '../report/publish-report.js';
import {reportWords} from '../report/report.js';
import type {Terminal} from '../report/terminal.js';
import {withRecords} from './with-records.js';
import {publishRecords, type ReadRecord} from './publish-records.js';

/** The clock of a watch, and where it reports. */
export interface WatchTools {
  /** Seconds between two checks. */
  readonly seconds: number;
  /** The time in milliseconds. */
  readonly now: () => number;
  readonly terminal: Terminal;
}

/** A file can be missing for a moment while it is saved or copied: a figure is withdrawn after this time. */
const patience = 10 * 60_000;

/** Watches records, and publishes them whenever one changes, each by itself. */
export class RecordWatch {
  readonly #names: readonly string[];
  readonly #options: PublishOptions;
  readonly #tools: WatchTools;
  readonly #followed = new Map<string, Followed>();
  /** The time since which published figures are in no record, by slug. */
  #away = new Map<string, number>();
  /** The content that was published last. */
  #before: string | undefined;
  #told = '';

  constructor(names: readonly string[], options: PublishOptions, tools: WatchTools) {
    this.#names = names;
    this.#options = options;
    this.#tools = tools;
  }

  /** Checks all records once. */
  async look(): Promise<void> {
    const {now, terminal} = this.#tools;
    const time = now();
    const {records, isWhole} = await this.#read(time);
    const content = JSON.stringify(records);
    const isDue = (since: number) => this.#options.withdraws && isWhole && time - since >= patience;
    // A refused record stays refused until somebody changes it.
    if (content === this.#before && ![...this.#away.values()].some(isDue)) return;
    const away = new Map<string, number>();
    const published = await publishRecords(records, this.#options, {
      isEach: true,
      vanished: (slug) => {
        const since = this.#away.get(slug) ?? time;
        if (isDue(since)) return 'withdraw';
        away.set(slug, since);
        return 'keep';
      },
    });
    const {report, reasons} = published;
    // A folder that cannot be written may become writable without a change of any record.
    if (report ?? !reasons.length) this.#before = content;
    if (report) this.#away = away;
    const kept = (report?.kept ?? []).map(
      (slug) => `${siteWords().kept({slug, withdraws: this.#options.withdraws})}\n`,
    );
    const refused = [refusedText(published, terminal.style), ...kept].join('');
    // Each check tries again, but prints the same error once.
    const told = content + refused;
    const isNew = told !== this.#told;
    this.#told = told;
    const isChanged = report && (report.changes.length > 0 || !refused);
    if (terminal.json && (isNew || isChanged))
      terminal.print(`${JSON.stringify(publishJson(published, this.#options.options.site.address, false))}\n`);
    if (terminal.json) return;
    if (isNew) terminal.report(refused);
    if (isChanged && !terminal.quiet) terminal.print(publishText(report, false));
  }

  /** The content of all sources, and whether no folder lacks records, as a folder that is missing for a moment does. */
  async #read(time: number): Promise<{records: ReadRecord[]; isWhole: boolean}> {
    // Files of a folder are listed at each check.
    const sources = await sourcesOf(this.#names, this.#tools.terminal.piped);
    const records: ReadRecord[] = [];
    for (const source of sources) {
      const {name, origin} = source;
      const one = this.#followed.get(origin) ?? new Followed(source);
      this.#followed.set(origin, one);
      const {seconds, terminal} = this.#tools;
      terminal.progress(reportWords().progress.looking({file: origin}));
      records.push({name, origin, ...(await one.read(time, seconds, (text) => terminal.report(text)))});
    }
    const named = (name: string) => records.find((one) => one.name === name);
    const whole = await Promise.all(
      records.map(async (one) => ({...one, ...(await withRecords(one, named, this.#options.below))})),
    );
    return {records: whole, isWhole: !sources.some(({isEmpty}) => isEmpty)};
  }
}
