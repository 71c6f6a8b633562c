import {documentOf} from '@tip-figures/check/document/document.js';
import {doubtsOf} from '@tip-figures/check/document/protect-document.js';
import {lintToldInWords} from '@tip-figures/check/lints/words/told-in-words.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {protectEdition, type ProtectedEdition} from '@tip-figures/record/protect/editions/protect-edition.js';
import type {PublishedCounts} from '@tip-figures/record/protect/editions/published.js';
import {thresholdsIn} from '@tip-figures/record/protect/thresholds.js';
import type {Read} from '../files/read-text.js';
import {problemOf} from '../json/check-document.js';
import {language} from '../language.js';
import {protection, refusedIn, unreviewedWords} from '../report/refused.js';
import {protectText} from './protect-text.js';

type Values = Readonly<Record<string, unknown>>;

/** A record that may be published, with its problems; without a record it may not be published. */
export interface PublicRecord {
  readonly record?: Values;
  readonly problems: readonly Problem[];
}

/**
 * A record that was read and checked, without its small counts.
 *
 * @param below - the number below which counts of people are withheld. Without it, and without `suppressBelow` in the
 *   document, a small count is an error, unless the document says that a government has published it.
 * @param publishedOf - the counts in earlier editions. Without it, this one may reveal what they withhold.
 */
export function publicRecord(
  {text, problems: found}: Read,
  below: number | undefined,
  publishedOf?: (record: Values) => PublishedCounts,
): PublicRecord {
  if (text === undefined || found.some(isError)) return {problems: found};
  const root = JSON.parse(text) as Values;
  const thresholds = below === undefined ? thresholdsIn(root) : [below];
  const published = publishedOf?.(recordOf(root));
  if (!thresholds.length && published?.below !== undefined) thresholds.push(published.below);
  if (!thresholds.length) {
    const problems = found.map((one) => (one.rule === 'small-counts' ? withoutLeave(one) : one));
    return problems.some(isError) ? {problems} : {record: recordOf(root), problems};
  }
  try {
    let edition: ProtectedEdition | undefined;
    const protect =
      published && ((record: Values, least: number) => (edition = protectEdition(record, least, published)));
    const {document, report} = protectText(text, Math.max(...thresholds), undefined, protect);
    const left = found.filter(({rule}) => rule !== 'small-counts');
    const telling = edition ? tellingOf(edition) : [];
    const unreviewed = report.unreviewed.map(unreviewedWords);
    if (telling.length + unreviewed.length) return {problems: [...left, ...telling, ...unreviewed]};
    const leftOut = report.withheld.flatMap(({path, reason}) =>
      reason === 'text'
        ? protection('warning', path, words()['words-left-out'], '{"text": "…", "reviewed": true}')
        : [],
    );
    return {
      record: recordOf(document as Values),
      problems: [
        ...left,
        ...leftOut,
        ...askedOf(document),
        ...doubtsOf(report).map((path) => protection('warning', path, words().doubtful)),
      ],
    };
  } catch (cause) {
    if (!(cause instanceof FigureError)) throw cause;
    return {problems: [...found, refusedIn(cause)]};
  }
}

const isError = ({severity}: Problem): boolean => severity === 'error';

/** A document that is one section, as a record. */
function recordOf(root: Values): Values {
  const {isRecord, sections} = documentOf(root);
  return isRecord ? root : {[sections[0]?.name ?? '']: root};
}

const words = () => commandWords(language()).problems;

const withoutLeave = (problem: Problem): Problem => ({
  ...problem,
  severity: 'error',
  hint: words()['without-leave']({example: '"published": true'}),
});

/** The problems of an edition that reveals counts together with earlier ones. */
const tellingOf = ({untrue, revealed}: ProtectedEdition): Problem[] => [
  ...untrue.map((path) => protection('error', path, words().untrue)),
  ...revealed.filter((path) => !untrue.includes(path)).map((path) => protection('error', path, words().revealed)),
];

/** What its texts may tell of the counts that are withheld now. */
const askedOf = (document: unknown): Problem[] =>
  lintToldInWords(documentOf(document as Values)).map((finding) => problemOf(finding));
