import {iso as isoLength, words as lengthWords} from '../values/justice/duration.js';
import {fiscal, quarter} from '../values/period.js';
import {magnitudes, peopleLimits, silences, spellings, type QuantityLimits} from '../values/quantity/read-quantity.js';
import {comparable, plain as penalties, sides} from '../values/justice/sentence.js';
import {units, unitWords, type Unit} from '../values/justice/stage-text.js';

// How values are written in texts, as patterns of JSON Schema. They follow the readers of values, and
// test/node/schema-agreement.test.mjs holds them to it.

const YEAR = '(19\\d\\d|2[01]\\d\\d|2200)';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const WHOLE = '0*(\\d{1,15}|10{15})';

const NO_THOUSANDS = '(?![1-9]\\d{0,2}\\.\\d{3}(?!\\d))';

export const REPORT = '20\\d\\d';
export const DATE = `${YEAR}-${MONTH}-${DAY}`;
export const COUNTRY = '(?!AA|BU|CS|DD|EL|UK|E[UZ]|FX|NH|Q[M-Z]|RH|SU|TP|UN|X[A-JL-Z]|Y[DU]|Z[RZ])[A-Z]{2}';

/** Words in any case, with spaces or hyphens between them, as keys are read. */
export const inWords = (key: string): string =>
  key.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).replace(/-/g, '[\\s_-]+');

const SIGN = [1, 2, 3].join('|');
const WATCH_LIST = `(${['watch-list', 'watchlist'].map(inWords).join('|')})`;

/** A tier by its sign, or in the words of the report. */
export const TIER = `((${inWords('tier-')})?(${SIGN}|2${inWords('wl')}|2${inWords('-')}${WATCH_LIST})|${inWords('sc')}|${inWords('special-case')})`;

/** A year, month or day. */
export const POINT = `(${YEAR}|${YEAR}-${MONTH}|${DATE})`;

/** A year, month or day, or two of a kind with a slash between them. */
export const INTERVAL = `(${[YEAR, `${YEAR}-${MONTH}`, DATE].map((point) => `${point}(/${point})?`).join('|')})`;

// The next year has the next digit.
const NEXT = Array.from({length: 10}, (_, digit) => `${digit}[/-]\\d${(digit + 1) % 10}`).join('|');
const TWO_YEARS = `(FY ?)?(?=${YEAR})\\d{3}(${NEXT})`;

/** The same, or a quarter, a fiscal year, or one year over two calendar years. */
export const PERIOD = `(${[INTERVAL, ...[quarter, fiscal].map((one) => inside(one).replace('(\\d{4})', YEAR)), TWO_YEARS].join('|')})`;

/** What a reader takes, without the ends of the text. */
function inside({source}: RegExp): string {
  return source.slice(1, -1);
}

const iso = inside(isoLength).replace('P', 'P(?=\\d)');
// Each number with the most digits that it can have, and its unit.
const lengthUnits = [...lengthWords.source.matchAll(/\{1,(\d)\}\)\\s\+(\w+\?)/g)];
const then = `,?\\s+(${anyCase('and')}\\s+)?`;

/** Years, months and days in words, of which each number has as many digits. */
function inText(most: (digits: number) => string): string {
  const [years, months, days] = lengthUnits.map(
    ([, digits, unit = '']) => `${most(Number(digits))}\\s+${anyCase(unit)}`,
  );
  return `(${years}(${then}${months})?(${then}${days})?|${months}(${then}${days})?|${days})`;
}

const lengthInText = inText((digits) => `\\d{1,${digits}}`);
const zeroInText = inText(() => '0+');

/** Years, months and days, in ISO 8601 or in words. */
export const LENGTH = `(${iso}|${lengthInText})`;

/** The same above zero. */
export const IMPRISONMENT = `((?!P(0+Y)?(0+M)?(0+D)?(?!\\w))${iso}|(?!${zeroInText}\\b(?!${then}\\d))${lengthInText})`;

/** A quantity within limits, as attributes write it. */
export function quantityPattern({min, whole, shares}: QuantityLimits, {ranges = true} = {}): string {
  // Minus zero is zero.
  const sign = min === undefined ? '-?' : '(-(?=0+(\\.0+)?(?![\\d.]*\\d)))?';
  const plain = `${sign}${NO_THOUSANDS}${WHOLE}(\\.${whole ? '0+' : '\\d{1,2}0*'})?`;
  const number = `(${plain}|${sign}\\d{1,9}(\\.\\d+)?\\s+${anyCase(magnitudes)})`;
  const range = ranges ? [`(${anyCase('withheld')}\\s+)?${number}${BETWEEN}${number}`] : [];
  const share = shares ? [stated(PERCENT), `${PERCENT}${BETWEEN}${PERCENT}`].map((one) => `(${one})\\s?%`) : [];
  return `(${[anyCase(...Object.values(silences).flat(), 'none'), stated(number), ...range, ...share].join('|')})`;
}

const BETWEEN = `(\\s?\\.\\.\\s?|\\s+${anyCase('to')}\\s+)`;
const PERCENT = '(0*\\d{1,2}(\\.\\d{1,2})?|0*100(\\.0+)?)';

/** A number and the word before it. Below one, nothing is fewer. */
function stated(number: string): string {
  const {under, 'up-to': upTo, ...others} = spellings;
  const words = anyCase(...Object.values(others).flat());
  return `(${words}\\s+)?${number}|${anyCase(...under, ...upTo)}\\s+(?=0*[1-9])${number}`;
}

/** Words in any case: a pattern of JSON Schema has no flag for it. */
function anyCase(...words: readonly string[]): string {
  const letters = (word: string) =>
    word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`).replaceAll(' ', '\\s+');
  return `(${words.map(letters).join('|')})`;
}

/** A number of people, cases, offences or incidents, or one of each: `54 cases; about 8 people`. */
export function stagePattern(): string {
  const words = (of: readonly Unit[]) => anyCase(...of.flatMap((unit) => unitWords[unit].split('|')));
  const number = `${quantityPattern({...peopleLimits, shares: true})}(\\s*${words(units)})?`;
  const others = units.filter((unit) => unit !== 'people');
  // A number without a word is of people.
  const pieces = [...others.map((unit) => `[^;]*${words([unit])}\\s*`), `(?![^;]*${words(others)}\\s*(;|$))[^;]*`];
  const twice = pieces.map((piece) => `([^;]*;)*${piece};([^;]*;)*${piece}(;|$)`);
  const most = units.length - 1;
  return `(?=[^;]*(;[^;]*){0,${most}}$)(?!${twice.join('|')})${number}(\\s*;\\s*${number}){0,${most}}`;
}

/** What a sentence is where it stands alone, or at an end of several. */
interface SentenceForm {
  /** Whether a sum may be a range: `..` parts the two ends of a range, so that a range of fines must be written otherwise. */
  readonly ranges?: boolean;
  /** Which penalties it may be. */
  readonly kinds?: readonly string[];
  /** On which sides of its length it may be. */
  readonly takes?: (side: number) => boolean;
}

/** One sentence of a court. */
export function sentencePattern({
  ranges = false,
  kinds = [...penalties, 'prison'],
  takes = () => true,
}: SentenceForm = {}): string {
  const limits = Object.entries(sides).flatMap(([limit, side]) =>
    takes(side) ? spellings[limit as keyof typeof sides] : [],
  );
  const length = `(${anyCase(...limits)}\\s+)?${IMPRISONMENT}`;
  const fine = `(${inWords('fine')}|[Ff]ine\\s+${quantityPattern({min: 0}, {ranges})}\\s+[A-Z]{3})`;
  const forms: Readonly<Record<string, string>> = {
    prison: `${length}(\\s*,\\s*${IMPRISONMENT}\\s+${inWords('suspended')})?`,
    suspended: `${inWords('suspended')}(\\s+${length})?`,
    fine,
  };
  const takesFine = (kind: string) => kind !== 'fine' && comparable.some((one) => one === kind);
  const [withFine, others] = [true, false].map((wanted) =>
    kinds.filter((kind) => takesFine(kind) === wanted).map((kind) => forms[kind] ?? inWords(kind)),
  ) as [string[], string[]];
  const beside = `(\\s+(${['and', 'or'].map(inWords).join('|')})\\s+${fine})?`;
  return `(${[`(${withFine.join('|')})${beside}`, ...others].join('|')})`;
}

/** A start or an end of several sentences, of which the other is not known: no limit on the other side. */
export const startPattern = (form: SentenceForm = {}): string =>
  sentencePattern({...form, kinds: comparable, takes: (side) => side > 0});
export const endPattern = (form: SentenceForm = {}): string =>
  sentencePattern({...form, kinds: ['prison', 'life', 'death'], takes: (side) => side < 0});

/** One sentence, the lightest and the heaviest of several, or the lightest alone: `from 3 years`, `3 years ..`. */
export function spanPattern(): string {
  const end = sentencePattern({kinds: comparable});
  const from = `${inWords('from')}\\s+`;
  const several = `(${from})?${end}(\\s*\\.\\.\\s*|\\s+to\\s+)${end}`;
  return `(${sentencePattern()}|${several}|(${from})?${startPattern()}\\s*\\.\\.|${from}${startPattern()})`;
}

/** What a law prescribes: the same, and up to life or death. */
export const RANGE = `(${anyCase('up to', 'at least')}\\s+${sentencePattern({kinds: ['life', 'death']})}|${spanPattern()})`;

/** A list as attributes write it: `key: value; key: value`. */
export const listPattern = (key: string, value: string): string => `^${entriesPattern(key, value)}$`;

/** The same without its ends. */
export function entriesPattern(key: string, value: string): string {
  const entry = `${key}\\s*:\\s*${value}`;
  return `[\\s;]*${entry}(\\s*;[\\s;]*${entry})*[\\s;]*`;
}

/** The whole of a text, with space around it or not. */
export const all = (pattern: string, space = '\\s*'): string => `^${space}${pattern}${space}$`;
