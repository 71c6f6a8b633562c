import type {Issue} from '@tip-figures/record/issue.js';
import type {Advice} from './problem.js';

const quantity =
  'Write the number as the source states it: 9, "about 9", "at least 9", "under 5", "6..9", "15.3 million", "unknown".';
const text = 'Write a text in double quotes, or one for each language: {"en": "…", "sq": "…"}.';
const convicted = 'Count each person in one group only, and nobody who was not convicted: correct one of the two.';

/** How to put right what a reader refuses, by its issue. */
const hints: Readonly<Record<Exclude<Issue, 'missing' | 'not-undoable'>, string>> = {
  'above-convicted': convicted,
  'above-limit': quantity,
  'above-total':
    'Correct the part or the total. "About 40" may be a tenth more or less, a share half of one per cent; where the source itself has parts above its total, write "remainder": "source-differs".',
  'below-minimum': 'Write a number that is not below that.',
  'change-does-not-fit': 'Write the change as the source states it, or leave it out: it is worked out then.',
  'change-without-amount': 'Write "unknown" for an amount that the source does not give, or leave "change" out.',
  'country-differs': 'Put sections about another country into a record of its own.',
  'does-not-add-up': 'Correct a count, or leave out one that the source does not give.',
  'duplicate-key': 'Keep one of the two.',
  'fine-without-verdict': 'Move the fine to the step that imposed it.',
  'forbidden-key': 'Remove it.',
  'history-differs': 'Write the same tier wherever the report is named.',
  'need-of-nothing': 'A need of nothing is none: leave "need" out.',
  'need-without-source': 'Add "needSource" with the name of who states the need, or leave "need" out.',
  'nested-too-deep': 'A document of ours has few levels: look for a bracket that is not closed.',
  'no-column': 'Write the names of the columns into the first row: figure, measure and value are needed.',
  'no-countries': 'Write the codes of 1 to 30 countries: "AL XK RS".',
  'no-entries': 'Write an object: {"key": value, "key": value}.',
  'no-place': 'Move it to the row of a number, or remove it.',
  'no-section': 'Write the id of the section into each row of this figure, or into none.',
  'no-sections': 'Add one of these sections to the record, or leave "country-profile" out.',
  'no-stages': 'Add a stage, such as "investigated", "prosecuted" or "convicted".',
  'no-tiers': 'Write tiers by report and country: {"2025": {"XK": "2"}}.',
  'nobody-accused': 'A case of nobody is none: leave "count" out where the source does not say.',
  'not-a-choice': 'Write one of these words.',
  'not-a-country': 'Write the ISO 3166 code, such as "XK". A place without a code goes into "place".',
  'not-a-currency': 'Write the three letters of ISO 4217: "EUR".',
  'not-a-day': 'Write year, month and day, "2017-06-29". What the source gives without a day is left out.',
  'not-a-duration':
    'Write years and months, or days: "P5Y6M", "8 years", "5 years 6 months", "18 months", "1 year 15 days".',
  'not-a-figure':
    'Write the tag without tip-, such as victim-breakdown; record for what all share; source for a source.',
  'not-a-flag': 'Write true or false; where the source says neither, leave it out.',
  'not-a-language': 'Write the tag of one language: "sq".',
  'not-a-link': 'Write the whole address, beginning with https://.',
  'not-a-list': 'Write a list in square brackets, or leave it out.',
  'not-a-month':
    'Write the number of the month in which fiscal years begin: 10 for October, "4 start" where they are named by the year of that month.',
  'not-a-note': 'Write a text in double quotes, or leave it out.',
  'not-a-path': 'Write the way to the number: "victim-breakdown.total".',
  'not-a-period':
    'Write a year, a month, a quarter, or two with a slash: "2016", "2017-06", "2023-Q3", "FY2018", "2018/19" (one year over two), "2016-04/2017-03".',
  'not-a-point': 'Write "2016", "2017-06" or "2017-06-29". A date that the source does not give is left out.',
  'not-a-quantity': quantity,
  'not-a-report': 'Write the year of the report with four digits.',
  'not-a-sentence':
    'Write what the court imposed: "P5Y6M", "8 years", "under 3 years", "more than 10 years", "suspended 2 years", "fine", "fine just over 1000 EUR", "2 years and fine", "2 years or fine", "life", "death", "other", "unknown".',
  'not-a-source': 'Write {"key": {"publisher": "…", "title": "…", "date": "2017-06-29", "url": "https://…"}}.',
  'not-a-stage':
    'Write people as a number, cases as {"value": 54, "unit": "cases"}, both as {"cases": 54, "people": 8}; "by" and the like stand beside the number that they are of.',
  'not-a-text': text,
  'not-a-threshold': 'Write the number, such as 5.',
  'not-a-tier': 'Write "1", "2", "2WL", "3" or "SC", or "Tier 2 Watch List", "Special Case".',
  'not-a-unit':
    'Write people or cases, % for a share, the currency of money, or nothing. That of a fine has a row of its own, fine/currency.',
  'not-a-version': 'Write 1, or leave "version" out.',
  'not-an-example': 'Write true where all numbers are invented, or leave "example" out.',
  'not-a-section-id': 'Give each section of the list an "id" of its own: letters, digits and hyphens.',
  'open-quote': 'Put a quotation mark at the end of the cell, and write one inside a cell twice.',
  'other-period':
    'Write the period of the section, or leave the row out: this figure keeps no earlier number of it. The year of a report stands in the column part: history, 2021.',
  'rows-differ': 'Correct one of the two rows, or give their sections an id each.',
  'unknown-section': 'Name one of the ids in the list.',
  'not-an-id': 'Give each shelter an "id" of its own, and write that id in its events.',
  'not-an-object': 'Write an object: {"key": value, "key": value}.',
  'not-in-order': 'Write the earliest first, or leave out a date that the source does not give.',
  'not-whole':
    'People and cases are counted in whole numbers: thousands have no separator, 1312. Where the source gives a share, leave it out.',
  'open-differs': 'Correct a count, or leave out one that the source does not give.',
  'outside-points': 'Write a period that "points" has.',
  overlapping: 'Compare periods of the same length that do not overlap.',
  'plus-sign': 'Write the number without the plus sign: 100, "about 100". A fall has a minus sign.',
  'range-order': 'Write the lower number first: "6..9". Two that are the same are one exact number.',
  'report-order': 'Write the year of an earlier report.',
  'same-time': 'Give each time once: a year, a month, or what is between them.',
  'sentence-order':
    'Write the lighter sentence first. Fines, suspended sentences, imprisonment, life and death can be ends.',
  'spelled-otherwise': 'Write the name as JSON has it.',
  'tells-a-place': 'Remove it, here and wherever the document says it again.',
  'text-too-long': 'Make it shorter.',
  'too-many': 'Write as many as that. What the source does not say is left out.',
  'too-many-years': 'Write each report once, at most 30 years in all.',
  'too-precise': 'Round it to two decimals, as readers see it.',
  'too-short-or-long': 'Give each time once: a year, a month, or what is between them.',
  'unknown-key': 'Use one of these keys. One of your own needs a label, where that can be given.',
  'unknown-shelter': 'Give each shelter an "id" of its own, and write that id in its events.',
  'unknown-source': 'Write the key of another source, or add that one to "sources".',
  'verdicts-without-appeal': 'Add the step {"stage": "appeal-decided"} between the two, or correct one of them.',
  'with-separators': 'Write the digits and at most one decimal point, without separators.',
};

const rowOfText = 'Write a text, or one for each language in a row of its own: the part is en in one, sq in the other.';
const entries =
  'Write each number in a row of its own, with its key in the column part; or all in one cell: "female: 34; male: 2". What a number includes stands in brackets, "44 (sex trafficking: 42)", or in a row of its own with the part child/sex-trafficking.';

/** The same for who fills in a sheet, of what is written as JSON elsewhere. */
const sheetHints: Readonly<Partial<Record<Issue, string>>> = {
  'above-total':
    'Correct the part or the total. "About 40" may be a tenth more or less, a share half of one per cent; where the source itself has parts above its total, write "source-differs" into a row with the measure "remainder".',
  'no-entries': entries,
  'not-an-object': entries,
  'not-a-text': rowOfText,
  'not-a-source':
    'Give each source rows of its own: source in the column figure, its id in section, publisher in measure.',
  'not-a-stage': 'Write people or cases into the column unit, and what else is said of them into rows with a part.',
  'no-tiers': 'Write tiers in rows with the part 2025/XK.',
  'verdicts-without-appeal': 'Add rows of an appeal between the two, or correct one of them.',
};

/** How to put right what a reader refuses, whatever was written. */
export function commonAdvice(issue: Issue | undefined): Advice {
  const known = issue && (hints as Readonly<Partial<Record<Issue, string>>>)[issue];
  return {
    hint: known ?? 'Correct it, or leave it out where the source does not say.',
    sheetHint: issue && sheetHints[issue],
  };
}
