import {pathOf} from '../../path.js';
import {Refusal} from '../../figure-error.js';
import {readDuration} from '../../values/duration.js';
import {readSpan, reachOf} from '../../values/sentence.js';
import type {Cell} from './cells.js';
import {entriesOf} from './entries.js';
import type {Given, Table} from './table.js';
import type {Survey} from './survey.js';

/**
 * Counts people by their sentence. Where it is clear of every sentence whether it reaches the minimum, the people
 * who got it and those who did not are two totals between all of them and the sentences.
 */
export function countSentences({kind, value, steps}: Given, table: Table, survey: Survey): void {
  const {book, lines, minimums, late} = survey;
  const {section, setting} = table.found;
  const groups = entriesOf(value, steps).map(({key, value: one, steps: at}) => ({
    key,
    cell: book.count(`sentence ${meaningOf(key)}`, setting.period, at, one, setting),
  }));
  const {addUpTo, minimum: field, reached} = kind;
  late.push(() => {
    const some = reached === undefined ? undefined : book.find(reached, setting.period, setting);
    const own = field === undefined ? undefined : readDuration(section[field])?.months;
    const minimum = (some && minimums.get(some)) ?? own;
    const add = (total: Cell | undefined, standing?: boolean) => {
      const parts = groups.filter(({key}) => standing === undefined || reaches(key, minimum) === standing);
      if (total)
        lines.add(
          pathOf(steps),
          total,
          parts.map(({cell}) => cell),
        );
    };
    const all = addUpTo === undefined ? undefined : table.total(addUpTo, survey);
    if (some && groups.every(({key}) => reaches(key, minimum) !== undefined)) {
      add(all && lines.add(pathOf(steps), all, [some])?.rest, false);
      add(some, true);
    } else add(all);
  });
}

/** Whether a sentence reaches the minimum, in months; `undefined` where that is not clear. */
function reaches(written: string, minimum: number | undefined): boolean | undefined {
  const span = readSpan(written);
  if (minimum === undefined || span instanceof Refusal) return undefined;
  const {least, most} = reachOf(span);
  return least >= minimum ? true : most < minimum ? false : undefined;
}

/** The same sentence, however it is written. */
function meaningOf(written: string): string {
  const span = readSpan(written);
  return span instanceof Refusal ? written : JSON.stringify(span);
}
