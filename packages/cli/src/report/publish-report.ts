import type {Report} from '@tip-figures/publish/report.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import type {Published} from '../document/publish-records.js';
import {language} from '../language.js';
import {firstOf, reportOf, restOf, textReport, type Style} from './report.js';

/** The length of figures.json, in bytes, above which the plugin of WordPress does not read it. */
export const tooLongForWordPress = 2 * 2 ** 20;

/** The changes that a run has made, or would make, figure by figure. */
export function publishText(report: Report, isCheck: boolean): string {
  const {figures, changes, unexplained, withdrawn, drawn, listBytes} = report;
  const words = siteWords();
  const places = new Map<string, keyof typeof words.changes>();
  for (const {path, kind} of changes) {
    const place = /^(?:f\/[^/]+|dist)\//.exec(path)?.[0] ?? path;
    const before = places.get(place);
    places.set(place, before === undefined || before === kind ? kind : 'changed');
  }
  for (const slug of withdrawn) places.set(`f/${slug}/`, 'withdrawn');
  const width = Math.max(...Object.values(words.changes).map((kind) => kind().length));
  const all = [...places].map(([place, kind]) => `  ${words.changes[kind]().padEnd(width)} ${place}`);
  const told = unexplained.map((one) => `  ${one}\n    ${words.unexplained()}`);
  const counted = {figures, places: places.size};
  return [
    ...firstOf(all),
    ...restOf(all, 'places'),
    ...firstOf(told),
    ...restOf(told, 'numbers'),
    isCheck ? words.would(counted) : words.done(counted),
    ...(drawn ? [words.drawn({count: drawn})] : []),
    ...(listBytes < tooLongForWordPress
      ? []
      : [words['too-long']({size: inMegabytes(listBytes), most: inMegabytes(tooLongForWordPress)})]),
    '',
  ].join('\n');
}

/** What is said of a site. */
export const siteWords = () => commandWords(language()).site;

const inMegabytes = (bytes: number): string => String(Math.floor((bytes / 2 ** 20) * 10) / 10);

/** All of it in JSON, with the problems of records. */
export function publishJson(published: Published, site: string, isCheck: boolean): object {
  const {report, checked, reasons, held = [], isUnfinished = false, withoutPictures: noPictures} = published;
  return {
    site,
    published: Boolean(report) && !isCheck,
    unfinished: isUnfinished,
    ...report,
    ...(report && {withoutPictures: report.withoutPictures.map((one) => ({slug: one.slug, why: whyOf(one)}))}),
    held,
    reasons,
    noPictures,
    ...reportOf(checked),
  };
}

/** The problems of records, and the reason where nothing was published. */
export function refusedText(published: Published, style?: Style): string {
  const {report, checked, reasons, held = [], isUnfinished, withoutPictures} = published;
  const words = siteWords();
  const wrong = checked.length ? textReport(checked, style) : '';
  return [
    wrong,
    ...reasons.map((reason) => `${reason}\n`),
    ...held.map((origin) => `${words.held({file: origin})}\n`),
    (report ?? isUnfinished) ? '' : `${words.nothing()}\n`,
    withoutPictures === undefined ? '' : `${words.pictureless({why: withoutPictures})}\n`,
    ...missingPictures(report?.withoutPictures ?? []),
  ].join('');
}

const whyOf = ({code, error}: Report['withoutPictures'][number]): string => siteWords()['not-drawn'][code]({error});

/** The figures without pictures, grouped by reason. */
function missingPictures(missing: Report['withoutPictures']): string[] {
  const reasons = new Set(missing.map(whyOf));
  return [...reasons].map((reason) => {
    const [first, ...others] = missing.filter((one) => whyOf(one) === reason);
    return `${siteWords().undrawn({slug: first?.slug ?? '', others: others.length, why: cleanText(reason)})}\n`;
  });
}
