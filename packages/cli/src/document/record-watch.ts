import type {PublishOptions} from '../commands/publish-options.js';
import {Followed} from '../files/followed.js';
import {sourcesOf} from '../files/sources.js';
import {publishText, refusedText} from '../report/publish-report.js';
import {publishRecords, type ReadRecord} from './publish-records.js';

/** Where a watch has its time from, and whom it tells. */
export interface WatchTools {
  /** Between two looks. */
  readonly seconds: number;
  /** Milliseconds of a clock. */
  readonly now: () => number;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Files go for a moment where they are saved or copied anew: a figure is withdrawn when it was away for so long. */
const patience = 10 * 60_000;

/** Follows records, each by itself, and publishes them whenever one changes. */
export class RecordWatch {
  readonly #names: readonly string[];
  readonly #options: PublishOptions;
  readonly #tools: WatchTools;
  readonly #followed = new Map<string, Followed>();
  /** Since when figures that were published are in no record, by slug. */
  #away = new Map<string, number>();
  /** What was published last. */
  #before: string | undefined;
  #told = '';

  constructor(names: readonly string[], options: PublishOptions, tools: WatchTools) {
    this.#names = names;
    this.#options = options;
    this.#tools = tools;
  }

  /** Looks once at all records. */
  async look(): Promise<void> {
    const {now, out, error} = this.#tools;
    const time = now();
    const {records, isWhole} = await this.#read(time);
    const content = JSON.stringify(records);
    const isDue = (since: number) => this.#options.withdraws && isWhole && time - since >= patience;
    // A record that was refused is refused again, until somebody changes it.
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
    // What keeps a folder from being written passes without a change of any record.
    if (report ?? !reasons.length) this.#before = content;
    if (report) this.#away = away;
    const refused = refusedText(published) + (report?.kept ?? []).map((slug) => this.#keptText(slug)).join('');
    // It is tried again at each look, and told once.
    const told = content + refused;
    if (told !== this.#told) error(refused);
    this.#told = told;
    if (report && (report.changes.length || !refused)) out(publishText(report, false));
  }

  /** What all sources say, and whether no folder is without any record, as one is that is not there for the moment. */
  async #read(time: number): Promise<{records: ReadRecord[]; isWhole: boolean}> {
    // Files come and go in a folder.
    const sources = await sourcesOf(this.#names);
    const records: ReadRecord[] = [];
    for (const source of sources) {
      const {name, origin} = source;
      const one = this.#followed.get(origin) ?? new Followed(source);
      this.#followed.set(origin, one);
      records.push({name, origin, ...(await one.read(time, this.#tools.seconds, this.#tools.error))});
    }
    return {records, isWhole: !sources.some(({isEmpty}) => isEmpty)};
  }

  #keptText(slug: string): string {
    const later = this.#options.withdraws
      ? 'It is withdrawn if it stays away for ten minutes.'
      : 'It stays as it was. Bring its section back, or take it back with --withdraw.';
    return `f/${slug}/ was published and is in no record now. ${later}\n`;
  }
}
