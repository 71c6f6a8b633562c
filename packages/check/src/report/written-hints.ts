import {openStages} from '@tip-figures/record/sections/accountability-record.js';
import {english} from '@tip-figures/record/values/written/english.js';
import {countedIn} from '@tip-figures/record/values/written/counts.js';
import {imposedIn} from '@tip-figures/record/values/written/lengths.js';
import {eitherDay, eitherPeriod} from '@tip-figures/record/values/written/times.js';

/**
 * How a record has a number of people, cases or money that was written with its words; `undefined` for any other.
 *
 * @param areCases - whether nothing but cases is counted there.
 */
export function countHint(written: string, areCases = false): string | undefined {
  const {isNobody, people, cases, either, sum, isVague} = countedIn(written);
  if (isNobody) return 'Write 0.';
  if (cases && people) return `Write a semicolon between the two: "${cases} cases; ${people} people".`;
  const alone = people ?? (areCases ? cases : undefined);
  if (alone) return `Write the number alone: "${alone}".`;
  if (cases) return `Write the unit beside the number: {"value": "${cases}", "unit": "cases"}.`;
  if (either) return `Write "${either} cases" of cases, "${either} people" of people, as the source has it.`;
  if (sum) return `Write the sum alone: "${sum}". Its currency is in "currency" or "unit".`;
  return isVague
    ? 'A word is no number: write "unknown", and in its "note" what the source says: {"missing": "unknown", "note": "…"}.'
    : undefined;
}

/** How a record has a day or a month that was written in another way, where `meant` is what it can be read as. */
export function dayHint(written: string, meant: string | undefined): string | undefined {
  if (meant !== undefined) return `Write "${meant}".`;
  const [first, second] = eitherDay(written);
  if (first && second) return `Write "${first}" or "${second}", whichever is meant.`;
  return /^[1-9]\d{4}$/.test(written)
    ? 'A spreadsheet counts days so: give the cell the format of a date, or write "2017-06-29".'
    : undefined;
}

/** The same of a period. Two years may be one that runs from one into the other: only the source says. */
export function periodHint(written: string, meant: string | undefined): string | undefined {
  const [one, both] = eitherPeriod(written);
  return one && both
    ? `Write "${one}" for one year that begins in the first and ends in the second, "${both}" for both years together.`
    : dayHint(written, meant);
}

/**
 * How to write a sentence, or what a law prescribes, in the words that a record has for it; `undefined` where that cannot
 * be told.
 *
 * @param isLaw - whether it is what a law prescribes, of which imprisonment alone is drawn.
 */
export function sentenceHint(written: string, isLaw: boolean): string | undefined {
  const {prison, fine, isOther} = imposedIn(written);
  if (fine === 'beside' || fine === 'instead') {
    if (!prison) return undefined;
    if (isLaw) return `Write "${prison}": of a law the figure draws imprisonment alone. The story can say the fine.`;
    return `Write "${prison} ${fine === 'instead' ? 'or' : 'and'} fine".`;
  }
  if (prison) return Number.isNaN(Number(prison)) ? `Write "${prison}".` : withUnit;
  if (isLaw) return undefined;
  if (fine) return 'Write the word, the sum and the code of its currency: "fine 5000 USD".';
  return isOther
    ? 'Write "other", and what it was in a "note" of the number: {"value": 7, "note": "Probation."}.'
    : undefined;
}

const withUnit = 'Write the unit, at each end of a span too: "5 years", "18 months", "5 years .. 10 years".';

/** How a record has a stage that was written in the words of a report; `undefined` for any other. */
export function stageHint(written: string): string | undefined {
  const stage = english.stages[written.toLowerCase()];
  // Words beside a stage that decides nothing would read as what came of it.
  const isOpen = (openStages as readonly (string | undefined)[]).includes(stage);
  return stage && (isOpen ? `Write "${stage}".` : `Write "${stage}", with "outcome": "${written}".`);
}
