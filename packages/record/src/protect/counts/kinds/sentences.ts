import {pathOf} from '../../../path.js';
import {FigureError, Refusal} from '../../../figure-error.js';
import {written} from '../../../fields/kind.js';
import {plainFine, spanIn} from '../../../fields/sentences/sentences.js';
import {caseKeyOf, minimumIn, readTerms, type Term} from '../../../fields/sentences/terms.js';
import {readFlag} from '../../../values/flag.js';
import {readSpan} from '../../../values/justice/read-sentence.js';
import {reachOf} from '../../../values/justice/sentence.js';
import type {Cell, Section} from '../cells.js';
import {entriesOf, isSection} from '../entries.js';
import {sharesIn} from '../shares.js';
import type {Given, Table} from '../table.js';
import type {Survey} from '../survey.js';

type Imposed = ReturnType<typeof plainFine>;

/**
 * Counts people by their sentence. Where it is clear of every sentence whether it reaches the minimum, the people
 * who got it and those who did not are two totals between all of them and the sentences.
 */
export function countSentences({kind, value, steps}: Given, table: Table, survey: Survey): void {
  const {book, lines, minimums, late, shareLists} = survey;
  const {section, setting} = table.found;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const entries = entriesOf(value, steps);
  const groups = entries.flatMap(({key, value: one, steps: at}, index) => {
    const item = items[index];
    const more = isSection(item) ? item : {};
    // The number of people may be left out.
    if (isSection(item) && item['count'] === undefined) return [];
    const read = isSection(item) ? spanIn(item) : readSpan(key);
    const span = read instanceof Refusal ? undefined : plainFine(read);
    // The same sentence, however it is written.
    const meaning = JSON.stringify([span ?? key, canPay(span, more), more['minimum']]);
    return [{span, more, cell: book.count(`sentence ${meaning}`, setting.period, at, one, setting)}];
  });
  const {addUpTo, minimum: field, reached} = kind;
  const whole = () => (addUpTo === undefined ? undefined : table.total(addUpTo, survey));
  const isHidden = () => groups.some(({cell}) => cell?.mask);
  shareLists.push({shares: sharesIn(entries, setting), whole, isHidden});
  late.push(() => {
    const some = reached === undefined ? undefined : book.find(reached, setting.period, setting);
    const terms = field === undefined ? [] : termsIn(section, field);
    const standing = ({span, more}: (typeof groups)[number]): boolean | undefined =>
      span && reaches(span, more, minimumOf(more, terms, some && minimums.get(some)));
    const add = (total: Cell | undefined, wanted?: boolean) => {
      const parts = groups.filter((group) => wanted === undefined || standing(group) === wanted);
      if (total)
        lines.add(
          pathOf(steps),
          total,
          parts.map(({cell}) => cell),
        );
    };
    const all = whole();
    if (some && groups.every((group) => standing(group) !== undefined)) {
      add(all && lines.add(pathOf(steps), all, [some])?.rest, false);
      add(some, true);
    } else add(all);
  });
}

/** The minimums of a law, else the lower ends of what it prescribes; none where they cannot be read. */
function termsIn(section: Section, field: string): readonly Term[] {
  const {[field]: own, prescribed} = section;
  try {
    return own === undefined
      ? prescribed === undefined
        ? []
        : readTerms(prescribed, [], true)
      : readTerms(own, [], false);
  } catch (cause) {
    if (cause instanceof FigureError) return [];
    throw cause;
  }
}

/** The minimum of a sentence in months: the one that it names, else the only one. */
function minimumOf({minimum}: Section, terms: readonly Term[], stated: number | undefined): number | undefined {
  const key = minimum === undefined ? undefined : caseKeyOf(written(minimum));
  const term = terms.find((one) => (key === undefined ? terms.length === 1 : one.key === key));
  return (key === undefined ? stated : undefined) ?? (term && minimumIn(term)?.months);
}

/** Whether a sentence reaches the minimum, in months; `undefined` where that is not clear. */
function reaches(span: Imposed, more: Section, minimum: number | undefined): boolean | undefined {
  if (minimum === undefined) return undefined;
  const {least, most} = reachOf(span);
  if (most < minimum) return false;
  return least >= minimum && !canPay(span, more) ? true : undefined;
}

/** Whether a fine can be paid in place of imprisonment. */
const canPay = (span: Imposed | undefined, {fineOrPrison}: Section): boolean =>
  readFlag(fineOrPrison) === true || span?.fineOrPrison === true;
