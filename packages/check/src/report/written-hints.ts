import type {Issue} from '@tip-figures/record/issue.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import type {Path} from '@tip-figures/record/path.js';
import {openStages} from '@tip-figures/record/sections/accountability-record.js';
import {readQuantity} from '@tip-figures/record/values/read-quantity.js';
import {countedIn} from '@tip-figures/record/values/written/counts.js';
import {english} from '@tip-figures/record/values/written/english.js';
import {imposedIn, inDays} from '@tip-figures/record/values/written/lengths.js';
import {
  isFraction,
  isNoFigure,
  meantQuantity,
  meantWord,
  withoutSeparators,
} from '@tip-figures/record/values/written/quantities.js';
import {eitherDay, eitherPeriod, meantDay, meantPeriod, meantPoint} from '@tip-figures/record/values/written/times.js';
import {codeOf} from './keys.js';
import type {Hint} from './hint-line.js';

const write = (suggestion: string | undefined): Hint | undefined =>
  suggestion === undefined ? undefined : {advice: 'write', suggestion};

/** What to write in place of just this, where that can be told. */
export function writtenHint(issue: Issue, written: string, steps: Path): Hint | undefined {
  const orKey = written || String(steps.at(-1));
  switch (issue) {
    case 'no-entries':
      return write(listIn(written));
    case 'not-a-choice':
      return steps.at(-1) === 'stage' ? stageHint(written) : undefined;
    case 'not-a-country':
      return write(codeOf(orKey));
    case 'not-a-day':
      return dayHint(written, meantDay(orKey));
    case 'not-a-point':
      return dayHint(written, meantPoint(written));
    case 'not-a-period':
      return periodHint(orKey, meantPeriod(orKey));
    case 'not-a-duration':
    case 'not-a-sentence':
      return write(inDays(written.replace(/^suspended\s+/i, ''))) ?? sentenceHint(written, issue === 'not-a-duration');
    case 'with-separators': {
      const digits = withoutSeparators(written);
      return readQuantity(digits, {shares: true}) instanceof Refusal ? undefined : write(digits);
    }
    case 'not-a-quantity':
    case 'not-a-stage':
      return quantityHint(written, steps);
    default:
      return undefined;
  }
}

/** A list with keys before its numbers and semicolons between its entries, where it can be told what each is. */
function listIn(written: string): string | undefined {
  const [, number, key] = /^(\d[\d.]*) ([^\d:;]+)$/.exec(written) ?? [];
  if (key) return `${key}: ${number}`;
  const entries = written.split(/,\s+/);
  if (entries.length < 2) return undefined;
  if (entries.every((entry) => /^[^:;]+:[^:;]+$/.test(entry))) return entries.join('; ');
  return entries.every((entry) => /^[^\d:;]+ \d+$/.test(entry))
    ? entries.map((entry) => entry.replace(/ (\d+)$/, ': $1')).join('; ')
    : undefined;
}

function quantityHint(written: string, steps: Path): Hint | undefined {
  const word = meantWord(written);
  if (word) return write(word);
  if (isNoFigure(written)) return {advice: 'no-number', suggestion: 'unknown', other: 'unreported'};
  if (steps.includes('sentences') && written.startsWith('of ')) return fine;
  if (isFraction(written)) return {advice: 'fraction', field: 'note'};
  if (steps.includes('atMinimum') && /\d\s*%$/.test(written)) {
    const section = {minimum: '5 years', sentences: {'at least 5 years': written}};
    return {advice: 'share-of-sentences', field: 'sentence-distribution', example: JSON.stringify(section)};
  }
  const meant = meantQuantity(written);
  if (meant !== undefined) return write(meant);
  // As reports write it: “20 million shillings ($176,800)”.
  if (/\d.*\((?:[A-Z]{0,3}\p{Sc}|[A-Z]{3} ).*\d/u.test(written)) {
    return {advice: 'also-elsewhere', example: '{"value": "20 million", "also": {"USD": 176800}}'};
  }
  return countHint(written, steps.includes('open') || steps.includes('flow'));
}

/** How a record has a number of people, cases or money that was written with its words. */
function countHint(written: string, areCases: boolean): Hint | undefined {
  const {isNobody, people, cases, either, sum, isVague} = countedIn(written);
  if (isNobody) return write('0');
  if (cases && people) return write(`${cases} cases; ${people} people`);
  const alone = people ?? (areCases ? cases : undefined);
  if (alone) return write(alone);
  if (cases) return {advice: 'write-beside', suggestion: cases, other: 'cases', field: 'unit'};
  if (either) return {advice: 'cases-or-people', suggestion: `${either} cases`, other: `${either} people`};
  if (sum) return {advice: 'sum-alone', suggestion: sum};
  return isVague ? {advice: 'write-with-note', suggestion: 'unknown', field: 'note'} : undefined;
}

/** How a record has a day or a month that was written in another way, where `meant` is what it can be read as. */
function dayHint(written: string, meant: string | undefined): Hint | undefined {
  if (meant !== undefined) return write(meant);
  const [suggestion, other] = eitherDay(written);
  if (suggestion && other) return {advice: 'write-either', suggestion, other};
  return /^[1-9]\d{4}$/.test(written) ? {advice: 'day-of-spreadsheet', suggestion: '2017-06-29'} : undefined;
}

/** The same of a period. Two years may be one that runs from one into the other: only the source says. */
function periodHint(written: string, meant: string | undefined): Hint | undefined {
  const [suggestion, other] = eitherPeriod(written);
  return suggestion && other ? {advice: 'either-period', suggestion, other} : dayHint(written, meant);
}

const fine: Hint = {advice: 'fine', suggestion: 'fine 5000 USD'};

/**
 * How to write a sentence, or what a law prescribes, in the words that a record has for it.
 *
 * @param isLaw - whether it is what a law prescribes, of which imprisonment alone is drawn.
 */
function sentenceHint(written: string, isLaw: boolean): Hint | undefined {
  const {prison, fine: beside, isOther} = imposedIn(written);
  if (beside === 'beside' || beside === 'instead') {
    if (!prison) return undefined;
    return isLaw
      ? {advice: 'prison-alone', suggestion: prison}
      : write(`${prison} ${beside === 'instead' ? 'or' : 'and'} fine`);
  }
  if (prison) {
    return Number.isNaN(Number(prison))
      ? write(prison)
      : {advice: 'unit-of-time', suggestion: '5 years', other: '5 years .. 10 years'};
  }
  if (isLaw) return undefined;
  if (beside) return fine;
  return isOther ? {advice: 'write-with-note', suggestion: 'other', field: 'note'} : undefined;
}

/** How to write a stage that was written in the words of a report. */
function stageHint(written: string): Hint | undefined {
  const stage = english.stages[written.toLowerCase()];
  if (!stage) return undefined;
  // Words beside a stage that decides nothing would read as what came of it.
  const isOpen = (openStages as readonly string[]).includes(stage);
  return isOpen ? write(stage) : {advice: 'write-beside', suggestion: stage, other: written, field: 'outcome'};
}
