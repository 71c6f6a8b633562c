import {refusal, Refused, Unfinished} from '@tip-figures/publish/refused.js';
import {SiteRun} from '@tip-figures/publish/publish-site.js';
import type {Report} from '@tip-figures/publish/report.js';
import type {SiteOptions} from '@tip-figures/publish/site-options.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {PublishOptions} from '../options/publish-options.js';
import type {Read} from '../files/read-text.js';
import {readTiers} from '../files/tier-files.js';
import {refusedIn, refusedText, refusedTexts, withoutPictures} from '../report/refused.js';
import type {Checked} from '../report/report.js';
import {openPictures, type OpenedPictures} from './open-pictures.js';
import {publicRecord} from './public-record.js';

/** A record with its name, as it was read. */
export interface ReadRecord extends Read {
  readonly name: string;
  readonly origin: string;
}

/** The result of publishing; without a report the site is unchanged. */
export interface Published {
  readonly report?: Report;
  readonly checked: readonly Checked[];
  /** Reasons why nothing was published, beside the problems of records. */
  readonly reasons: readonly string[];
  /** Files and addresses of records whose figures are unchanged, where others were published. */
  readonly held?: readonly string[];
  /** The reason why no pictures are drawn. */
  readonly withoutPictures?: string;
  /** Whether only a part was published. */
  readonly isUnfinished?: boolean;
}

/** Options of publishing. */
interface Mode {
  readonly vanished: SiteOptions['vanished'];
  /** Whether each record is published by itself, and a refused one leaves its figures; else all or none is. */
  readonly isEach?: boolean;
}

/** Publishes records. Memory holds only the records that are being drawn. */
export async function publishRecords(
  records: AsyncIterable<ReadRecord> | Iterable<ReadRecord>,
  {options, tiers: folder, below, strict, tells, pictures}: PublishOptions,
  {vanished, isEach = false}: Mode,
): Promise<Published> {
  const checked: Checked[] = [];
  const reasons: string[] = [];
  const held: string[] = [];
  let run: SiteRun | undefined;
  let opened: OpenedPictures = {};
  try {
    const tiers = folder === undefined ? undefined : await readTiers(folder);
    opened = await openPictures(pictures, options.library);
    const {wanted} = opened;
    const today = new Date().toISOString().slice(0, 10);
    const site = new SiteRun({...options, ...(tiers && {tiers}), ...(wanted && {pictures: wanted}), today, vanished});
    run = site;
    await run.addLibrary();
    for await (const {name, origin, ...read} of records) {
      const {record, problems} = publicRecord(read, below, tells ? undefined : (whole) => site.published(name, whole));
      if (problems.length) checked.push({file: origin, problems});
      let isRefused = !record || (strict && problems.some(({severity}) => severity === 'warning'));
      if (record && !isRefused && (isEach || !held.length))
        await run.add(name, record, origin).catch((cause: unknown) => {
          isRefused = true;
          if (cause instanceof Refused) reasons.push(...refusedTexts(cause));
          else checked.push({file: origin, problems: [problemOf(cause)]});
        });
      if (!isRefused) continue;
      held.push(origin);
      run.keep(name);
    }
    if (held.length && !isEach) return {checked, reasons};
    return {
      report: await run.finish(),
      checked,
      reasons,
      held,
      ...(opened.why && {withoutPictures: withoutPictures(opened.why)}),
    };
  } catch (cause) {
    if (cause instanceof Refused) {
      return {checked, reasons: [...reasons, ...refusedTexts(cause)], isUnfinished: cause instanceof Unfinished};
    }
    const {code, path = options.out} = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    return {checked, reasons: [...reasons, refusedText(refusal('not-used', {path, why: code}))]};
  } finally {
    run?.close();
    await opened.wanted?.browser?.close();
  }
}

/** The problem by which the drawing of a figure is refused. */
function problemOf(cause: unknown) {
  if (!(cause instanceof FigureError)) throw cause;
  return refusedIn(cause);
}
