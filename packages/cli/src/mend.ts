import type {Steps} from './steps.js';

const quantity =
  'Write the number as the source states it: 9, "about 9", "almost 9", "over 9", "under 5", "6..9", "unknown".';
const sentence =
  'Write what the court imposed: "P5Y6M", "suspended P2Y", "fine", "fine over 1000 EUR", "other", "unknown".';

/** How to mend what the parser says, by how its message begins or ends. */
const mends: readonly (readonly [RegExp, string])[] = [
  [/^is missing: name whose/, 'Add "needSource" with the name of who states the need, or leave "need" out.'],
  [/without separators$/, 'Write the digits and at most one decimal point, without separators.'],
  [
    /a whole number of (people|cases)/,
    'People and cases are counted in whole numbers. Where the source gives a share, leave it out.',
  ],
  [/^is missing, as is every stage/, 'Add one of "investigated", "prosecuted", "convicted" and "atMinimum".'],
  [/^expected at most convicted/, 'Nobody is at the minimum who was not convicted: correct one of the two.'],
  [/^expected people or cases/, 'Write "cases", or leave "unit" out where people are counted.'],
  [
    /^expected a quantity.* got "(?:[a-z]+ )?\+\d/,
    'Write the number without the plus sign: 100, "about 100". A fall has a minus sign.',
  ],
  [/^expected (a quantity|\{value)|"under" with|a number below|a qualifier/, quantity],
  [/^expected text in (note|derivedFrom|source)/, 'Write a text in double quotes, or leave it out.'],
  [/^expected -?[\d.]+ or more/, 'Write a number that is not below that.'],
  [/a range from low to high/, 'Write the lower number first: "6..9". Two that are the same are one exact number.'],
  [
    /^expected a period from one month|^expected a period of points|^is the same time/,
    'Give each time once: a year, a month, or what is between them.',
  ],
  [/^expected a year such|^expected years/, 'Write the first year of the new way of counting: "2019".'],
  [/^expected a list of \{period/, 'Write [{"period": "2015", "value": 30, "source": "…"}].'],
  [/^expected a period/, 'Write a year, a month, or two with a slash: "2016", "2017-06", "2016-04/2017-03".'],
  [/^expected a day/, 'Write year, month and day: "2017-06-29".'],
  [/letters of a country/, 'Write the ISO 3166 code, such as "XK". A place without a code goes into "place".'],
  [
    /the year of a report|a report before|reports of 1 to/,
    'Write the year of the report with four digits, each once, at most 30 years in all.',
  ],
  [/the newest version/, 'Write 1, or leave "version" out.'],
  [/an address that begins/, 'Write the whole address, beginning with https://.'],
  [/a tier:|, which history gives/, 'Write "1", "2", "2WL", "3" or "SC", the same wherever the report is named.'],
  [/a duration/, 'Write years and months: "P5Y", "P5Y6M", "P18M".'],
  [
    /(lighter sentence|a range of fines)/,
    'Write the lighter sentence first. Fines, suspended sentences and imprisonment can be ends.',
  ],
  [/(a|one) sentence/, sentence],
  [/at most the \d+ people of convicted/, 'Count each person in one group only, or correct "convicted".'],
  [/a currency/, 'Write the three letters of ISO 4217: "EUR".'],
  [
    /no more than the total|parts of the total/,
    'Correct the part or the total; rounded numbers are written "about 40".',
  ],
  [/or a label of its own/, 'Use one of these keys, or give yours a label.'],
  [/^does not fit amounts/, 'Write the change as the source states it, or leave it out: it is worked out then.'],
  [
    /^needs the (earlier|latest) amount/,
    'Write "unknown" for an amount that the source does not give, or leave "change" out.',
  ],
  [/^is of another length|^overlaps with/, 'Compare periods of the same length that do not overlap.'],
  [/^stands there twice|stands there twice$/, 'Keep one of the two.'],
  [/^nested/, 'A document of ours has few levels: look for a bracket that is not closed.'],
  [/^not a key/, 'Remove it.'],
  [
    /sources by key|^expected a source/,
    'Write {"key": {"publisher": "…", "title": "…", "date": "2017-06-29", "url": "https://…"}}.',
  ],
  [/a key of sources/, 'Write the key of another source, or add that one to "sources".'],
  [
    /texts by language|expected text|language tag/,
    'Write a text in double quotes, or one for each language: {"en": "…", "sq": "…"}.',
  ],
  [/at most \d+ characters/, 'Make it shorter.'],
  [/^expected true, "country"/, 'Write true where all numbers are invented, or leave "example" out.'],
  [/at most \d+ entries|at least one entry/, 'Write between 1 and 100 of them.'],
  [/"key: value; key: value"|^expected an object/, 'Write an object: {"key": value, "key": value}.'],
  [/nobody should learn/, 'Remove it, here and wherever the document says it again.'],
  [/a list of 1 to/, 'Write a list in square brackets with at least one entry, or leave it out.'],
  [/"ngo" or "state"/, 'Write who runs the shelter, or leave "kind" out.'],
  [
    /that no other shelter|the id of a shelter/,
    'Give each shelter an "id" of its own, and write that id in its events.',
  ],
  [/one of funded/, 'Write how the shelter stood; "unknown" where the source does not say.'],
  [
    /a year, month or day/,
    'Write "2016", "2017-06" or "2017-06-29". A date that the source does not give is left out.',
  ],
  [/in the order of time/, 'Write the earliest period first. "to" is the last day, month or year that belongs to it.'],
  [/^expected verified/, 'Say what the tier rests on in one of these words, or leave "confidence" out.'],
  [/^expected (codes of|1 to \d+) countries/, 'Write the codes of 1 to 30 countries: "AL XK RS".'],
  [/^expected (tiers (by|of at)|a report that has tiers)/, 'Write tiers by report and country: {"2025": {"XK": "2"}}.'],
  [/^expected one of opening/, 'Use one of these keys.'],
  [/a whole number of cases/, 'Cases are counted in whole numbers.'],
  [/^expected opening \+ new/, 'Correct a count, or leave out one that the source does not give.'],
  [
    /a list of cases|\d+ cases/,
    'Write a list of at most 60 cases: [{"office": "…", "steps": [{"stage": "indicted"}]}].',
  ],
  [/^expected at least one person/, 'A case of nobody is none: leave "count" out where the source does not say.'],
  [/a list of steps|\d+ steps/, 'Write a list of 1 to 20 steps: [{"stage": "indicted", "date": "2016"}].'],
  [/one of investigated/, 'Write one of these stages.'],
  [
    /^expected no time before/,
    'Write the steps in the order of time, or leave out a date that the source does not give.',
  ],
  [
    /^expected appeal-decided between/,
    'Add the step {"stage": "appeal-decided"} between the two, or correct one of them.',
  ],
  [/^expected a fine only/, 'Move the fine to the step that imposed it.'],
  [/^expected true or false/, 'Write true or false, without quotes.'],
  [/at least one of the sections/, 'Add one of these sections to the record, or leave "country-profile" out.'],
  [/as in the profile/, 'Put sections about another country into a record of its own.'],
  [/more than 0, got/, 'A need of nothing is none: leave "need" out.'],
];

/** How to mend what the parser refused. */
export function mendFor(message: string, steps: Steps): string {
  if (message === 'is missing') return `Add ${JSON.stringify(String(steps.at(-1)))} here.`;
  const mend = mends.find(([pattern]) => pattern.test(message))?.[1];
  return mend ?? 'Correct it, or leave it out where the source does not say.';
}
