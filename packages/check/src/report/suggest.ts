import type {Issue} from '@tip-figures/record/issue.js';
import {longestText} from '@tip-figures/record/limits.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Problem} from '@tip-figures/record/problem.js';
import {openStages} from '@tip-figures/record/figures/accountability-record.js';
import {readDuration} from '@tip-figures/record/values/justice/duration.js';
import {countedIn} from '@tip-figures/words/counts.js';
import {currencyCalled, withoutCurrency} from '@tip-figures/words/currencies.js';
import {stagesCalled, words} from '@tip-figures/words/forms.js';
import {lessSure, type Suggestion} from '@tip-figures/words/lexicon.js';
import {imposedIn} from '@tip-figures/words/lengths.js';
import {
  isFraction,
  isNoFigure,
  isQuantity,
  isWithheld,
  meantWord,
  quantityMeant,
} from '@tip-figures/words/quantities.js';
import {dayMeant, monthCalled} from '@tip-figures/words/periods.js';
import {codesOf, meantKeys} from './keys.js';
import type {Advised} from './problem.js';
import {ask, write, writeAsked, type Beside, type Recognise} from './recognise.js';
import {breakAt, day, period, published} from './suggest-times.js';

const fine: Advised = {advice: {advice: 'fine', suggestion: 'fine 5000 USD'}};

/** A length of imprisonment, beside which nothing stands. */
const length: Recognise = (written) => {
  const {prison, fine: beside} = imposedIn(written);
  if (!prison) return undefined;
  if (isNumber(prison)) return unitOfTime(prison);
  if (!readDuration(prison.text)) return undefined;
  return beside
    ? {advice: {advice: 'prison-alone', suggestion: prison.text}, suggestions: ask(prison.text)}
    : write(prison);
};

/** A sentence, or what a law prescribes. */
const sentence: Recognise = (written) => {
  const {prison, fine: beside, sum = '', other} = imposedIn(written);
  if (beside === 'beside' || beside === 'instead') {
    return writeAsked(prison && `${prison.text} ${beside === 'instead' ? 'or' : 'and'} fine ${sum}`.trim());
  }
  if (prison) return isNumber(prison) ? unitOfTime(prison) : write(prison);
  if (beside) return fine;
  return other === 'other'
    ? {advice: {advice: 'write-with-note', suggestion: other, field: 'label'}}
    : writeAsked(other);
};

const isNumber = ({text}: Suggestion): boolean => !Number.isNaN(Number(text));

const unitOfTime = ({text}: Suggestion): Advised => ({
  advice: {advice: 'unit-of-time', suggestion: `${text} years`, other: `${text} months`},
});

const ofSomething = new RegExp(`^${words('of')} `, 'iu');
// As reports write it: “20 million shillings ($176,800)”.
const inTwoCurrencies = /\d.*\((?:[A-Z]{0,3}\p{Sc}|[A-Z]{3} ).*\d/u;

const number: Recognise = (written, {steps, fields}) => {
  const sum = withoutCurrency(written, fields.currency);
  if (sum !== written) return ofMoney(quantityMeant(sum) ?? {text: sum, sure: 'likely'});
  const word = meantWord(written);
  if (word) return writeAsked(word);
  if (isWithheld(written)) return writeAsked('withheld');
  if (isNoFigure(written)) {
    return {advice: {advice: 'no-number', suggestion: 'unknown', other: 'unreported'}, suggestions: ask('unknown')};
  }
  if (steps.includes('sentences') && ofSomething.test(written)) return fine;
  if (isFraction(written)) return {advice: {advice: 'fraction', field: 'note'}};
  const meant = quantityMeant(written);
  if (meant) return write(meant);
  if (isShare(written)) return {advice: {advice: 'no-share', example: `{"value": "${written}", "label": "…"}`}};
  if (inTwoCurrencies.test(written)) {
    return {advice: {advice: 'also-elsewhere', example: '{"value": "20 million", "also": {"USD": 176800}}'}};
  }
  return counted(written, steps.includes('open') || steps.includes('flow'));
};

const ofMoney = (sum: Suggestion): Advised | undefined =>
  isQuantity(sum.text)
    ? {advice: {advice: 'sum-alone', suggestion: sum.text}, suggestions: [{...sum, sure: lessSure(sum.sure, 'likely')}]}
    : undefined;

/** A number of people, cases or money that was written with its words. */
function counted(written: string, areCases: boolean): Advised | undefined {
  const {isNobody, people, cases, either, sum, isVague} = countedIn(written);
  if (isNobody) return writeAsked('0');
  if (cases && people) return {advice: {advice: 'write', suggestion: `${cases.text} cases; ${people.text} people`}};
  const alone = areCases ? cases : people;
  if (alone) return write(alone);
  if (cases) return {advice: {advice: 'write-beside', suggestion: cases.text, other: 'cases', field: 'unit'}};
  if (either) {
    const [ofCases, ofPeople] = [`${either.text} cases`, `${either.text} people`];
    return {advice: {advice: 'cases-or-people', suggestion: ofCases, other: ofPeople}};
  }
  if (sum) return {advice: {advice: 'sum-alone', suggestion: sum.text}};
  return isVague ? {advice: {advice: 'write-with-note', suggestion: 'unknown', field: 'note'}} : undefined;
}

/** A list with keys before its numbers and semicolons between its entries, where it can be told what each is. */
const list: Recognise = (written) => {
  const [, count, key] = /^(\d[\d.]*) ([^\d:;]+)$/.exec(written) ?? [];
  if (key) return writeAsked(`${key}: ${count}`);
  const entries = written.split(/,\s+/);
  if (entries.length < 2) return undefined;
  if (entries.every((entry) => /^[^:;]+:[^:;]+$/.test(entry))) return writeAsked(entries.join('; '));
  return entries.every((entry) => /^[^\d:;]+ \d+$/.test(entry))
    ? writeAsked(entries.map((entry) => entry.replace(/ (\d+)$/, ': $1')).join('; '))
    : undefined;
};

const key: Recognise = (written, {issue, choices}) => {
  const names = meantKeys(written, choices);
  if (!names.length) return undefined;
  return {
    ...(issue === 'not-a-choice' && {advice: {advice: 'did-you-mean', choices: names}}),
    suggestions: ask(...names),
  };
};

/** One of some words, or a stage of an official's case, in the words of a report. */
const choice: Recognise = (written, place) => {
  if (place.steps.at(-1) !== 'stage') return key(written, place);
  const [stage] = stagesCalled(written);
  if (!stage) return undefined;
  // Words beside a stage that decides nothing would read as what came of it.
  const isOpen = openStages.some((open) => open === stage);
  return isOpen
    ? writeAsked(stage)
    : {advice: {advice: 'write-beside', suggestion: stage, other: written, field: 'outcome'}};
};

/** The lower end of a range first; the sign of a share stands behind both. */
const range: Recognise = (written) => {
  const [, high, low, sign = ''] = /^(.+?)\s*(?:\.\.| to )\s*(.+?)(\s*%)?$/.exec(written) ?? [];
  const turned = `${low}..${high}${sign}`;
  return isQuantity(turned) ? writeAsked(turned) : undefined;
};

const isShare = (written: string): boolean => written.endsWith('%') && isQuantity(written);

/** The year of the report that was named, such as `TIP Report 2023`. */
const report: Recognise = (written) => {
  const [year, ...others] = written.match(/\b20\d\d\b/g) ?? [];
  return write(year === undefined || others.length ? undefined : {text: year, sure: 'likely'});
};

/** The address that was meant, such as `www.state.gov`. */
const link: Recognise = (written) =>
  write(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written) ? {text: `https://${written}`, sure: 'likely'} : undefined);

/** By what a reader refuses. */
const byIssue: Readonly<Partial<Record<Issue, Recognise>>> = {
  'no-entries': list,
  'not-a-choice': choice,
  'not-a-country': (written) => writeAsked(codesOf(written)),
  'not-a-currency': (written) => writeAsked(currencyCalled(written)),
  'not-a-day': day(dayMeant),
  'not-a-duration': length,
  'not-a-link': link,
  'not-a-month': (written) => {
    const month = monthCalled(written);
    return month ? write({text: String(month), sure: 'likely'}) : undefined;
  },
  'not-a-period': period,
  'not-a-point': (written, place) =>
    (place.steps.includes('breaks') ? breakAt : undefined)?.(written, place) ?? published(written, place),
  'not-a-quantity': number,
  'not-a-report': report,
  'not-a-sentence': sentence,
  'not-a-stage': number,
  // That a fall has a minus is to be said, too.
  'plus-sign': (written, place) => ({suggestions: number(written, place)?.suggestions}),
  'range-order': range,
  'unknown-key': key,
  'with-separators': number,
};

/**
 * What was meant by what a reader refuses: the only place where words are recognised.
 *
 * @param fields - what the section says beside it.
 */
export function suggest(
  {issue, found, choices = []}: Omit<Problem, 'path'>,
  steps: Path,
  fields: Beside = {},
): Advised {
  const written = (typeof found === 'string' ? found : String(steps.at(-1) ?? '')).trim();
  // Patterns take their time for what is longer than anybody writes.
  const most = issue === 'not-a-country' ? longestText : 100;
  return (written.length < most ? byIssue[issue]?.(written, {issue, steps, choices, fields}) : undefined) ?? {};
}
