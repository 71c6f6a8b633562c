import type {Report} from '@tip-figures/publish/report.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import type {Published} from '../document/publish-records.js';
import {firstOf, reportOf, restOf, textReport, type Style} from './report.js';

/** The length of figures.json, in bytes, above which the plugin of WordPress does not read it. */
export const tooLongForWordPress = 2 * 2 ** 20;

/** The changes that a run has made, or would make, figure by figure. */
export function publishText(report: Report, isCheck: boolean): string {
  const {figures, changes, unexplained, withdrawn, drawn, listBytes} = report;
  const places = new Map<string, string>();
  for (const {path, kind} of changes) {
    const place = /^(?:f\/[^/]+|dist)\//.exec(path)?.[0] ?? path;
    const before = places.get(place);
    places.set(place, before === undefined || before === kind ? kind : 'changed');
  }
  for (const slug of withdrawn) places.set(`f/${slug}/`, 'withdrawn');
  const all = [...places].map(([place, kind]) => `  ${kind.padEnd(9)} ${place}`);
  const told = unexplained.map(
    (one) => `  ${one}\n    is another than was published, and corrections say nothing of it`,
  );
  const done = isCheck ? 'would change' : 'changed';
  return [
    ...firstOf(all),
    ...restOf(all, 'places'),
    ...firstOf(told),
    ...restOf(told, 'such numbers'),
    `${figures} figure${figures === 1 ? '' : 's'}; ${places.size || 'nothing'} ${places.size ? `${places.size === 1 ? 'place' : 'places'} ${done}` : done}.`,
    ...(drawn ? [`${drawn} ${drawn === 1 ? 'has' : 'have'} new pictures.`] : []),
    ...(listBytes < tooLongForWordPress ? [] : [tooLong(listBytes)]),
    '',
  ].join('\n');
}

const tooLong = (bytes: number): string =>
  `figures.json has ${inMegabytes(bytes)} MB: the WordPress plugin reads no list of ${inMegabytes(tooLongForWordPress)} MB or more, and will not know the newer figures. Publish some of the records as a site of their own.`;

const inMegabytes = (bytes: number): string => String(Math.floor((bytes / 2 ** 20) * 10) / 10);

/** All of it in JSON, with the problems of records. */
export function publishJson(published: Published, site: string, isCheck: boolean): object {
  const {report, checked, reasons, held = [], isUnfinished = false, withoutPictures: noPictures} = published;
  return {
    site,
    published: Boolean(report) && !isCheck,
    unfinished: isUnfinished,
    ...report,
    held,
    reasons,
    noPictures,
    ...reportOf(checked),
  };
}

/** The problems of records, and the reason where nothing was published. */
export function refusedText(published: Published, style?: Style): string {
  const {report, checked, reasons, held = [], isUnfinished, withoutPictures} = published;
  const wrong = checked.length ? textReport(checked, style) : '';
  return [
    wrong,
    ...reasons.map((reason) => `${reason}\n`),
    ...held.map((origin) => `${origin}: what was published of it stays as it was.\n`),
    (report ?? isUnfinished) ? '' : 'Nothing was published.\n',
    withoutPictures === undefined ? '' : `No pictures were drawn: ${withoutPictures}\n`,
    ...missingPictures(report?.withoutPictures ?? []),
  ].join('');
}

/** The figures without pictures, grouped by reason. */
function missingPictures(missing: Report['withoutPictures']): string[] {
  const reasons = new Set(missing.map(({why}) => why));
  return [...reasons].map((reason) => {
    const [first, ...others] = missing.filter(({why}) => why === reason);
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `f/${first?.slug ?? ''}/${more} ${more ? 'have' : 'has'} no pictures: ${cleanText(reason)}\n`;
  });
}
