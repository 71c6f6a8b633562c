// How names and days are written, as patterns of JSON Schema. How numbers, sentences and periods are, the check says better.

const YEAR = '(19\\d\\d|2[01]\\d\\d|2200)';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';

export const REPORT = '20\\d\\d';
export const DATE = `${YEAR}-${MONTH}-${DAY}`;
export const COUNTRY = '(?!AA|BU|CS|DD|EL|UK|E[UZ]|FX|NH|Q[M-Z]|RH|SU|TP|UN|X[A-JL-Z]|Y[DU]|Z[RZ])[A-Z]{2}';

/** Words in any case, with spaces or hyphens between them, as keys are read: a pattern of JSON Schema has no flag for it. */
export const inWords = (key: string): string =>
  key.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).replace(/-/g, '[\\s_-]+');

const SIGN = [1, 2, 3].join('|');
const WATCH_LIST = `(${['watch-list', 'watchlist'].map(inWords).join('|')})`;

/** A tier by its sign, or in the words of the report. */
export const TIER = `((${inWords('tier-')})?(${SIGN}|2${inWords('wl')}|2${inWords('-')}${WATCH_LIST})|${inWords('sc')}|${inWords('special-case')})`;

/** A year, month or day. */
export const POINT = `(${YEAR}|${YEAR}-${MONTH}|${DATE})`;

/** The whole of a text, with space around it or not. */
export const all = (pattern: string, space = '\\s*'): string => `^${space}${pattern}${space}$`;
