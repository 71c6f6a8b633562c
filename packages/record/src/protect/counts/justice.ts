import {readDuration} from '../../values/duration.js';
import type {Cell} from './cells.js';
import {entriesOf, isOfCases, isSection} from './entries.js';
import {pathTo} from './path.js';
import type {Found, Survey} from './survey.js';

const stages = ['investigated', 'arrested', 'indicted', 'prosecuted', 'acquitted', 'convicted', 'sentenced', 'appeal'];
const convicted = 'convicted';
const reached = 'at-minimum';

/**
 * Counts people by the stage that their case came to, each in its own period where it has one. Stages are no parts of
 * each other, but for the last. A stage may count cases, which are not people.
 */
export function countOutcomes({section, steps, setting}: Found, {book, lines, minimums, late}: Survey): void {
  const periodOf = (value: unknown) => (isSection(value) ? value['period'] : undefined) ?? setting.period;
  const count = (kind: string, field = kind) => {
    const value = section[field];
    return isOfCases(value) ? undefined : book.count(kind, periodOf(value), [...steps, field], value, setting);
  };
  for (const stage of stages) count(stage);
  // As JSON writes it, and as the attribute is handed on.
  const [some] = [count(reached), count(reached, 'atMinimum')].filter((cell) => cell !== undefined);
  const minimum = readDuration(section['minimum']);
  if (some && minimum) minimums.set(some, minimum.months);
  late.push(() => {
    const all = some && book.find(convicted, some.period, setting);
    if (all) lines.add(pathTo([...steps, reached]), all, [some]);
  });
}

/**
 * Counts people by their sentence. Where it is clear of every sentence whether it reaches the minimum, the people
 * who got it and those who did not are two totals between the convicted and the sentences.
 */
export function countSentences({section, steps, setting}: Found, survey: Survey): void {
  const {book, lines, minimums, late} = survey;
  const own = book.count(convicted, setting.period, [...steps, convicted], section[convicted], setting);
  const path = [...steps, 'sentences'];
  const groups = entriesOf(section['sentences'], path).map(({key, value, steps: at}) => ({
    key,
    cell: book.count(`sentence ${key}`, setting.period, at, value, setting),
  }));
  late.push(() => {
    const some = book.find(reached, setting.period, setting);
    const minimum = (some && minimums.get(some)) ?? readDuration(section['minimum'])?.months;
    const add = (total: Cell | undefined, standing?: boolean) => {
      const parts = groups.filter(({key}) => standing === undefined || reaches(key, minimum) === standing);
      if (total)
        lines.add(
          pathTo(path),
          total,
          parts.map(({cell}) => cell),
        );
    };
    const all = own ?? book.find(convicted, setting.period, setting);
    if (some && groups.every(({key}) => reaches(key, minimum) !== undefined)) {
      add(all && lines.add(pathTo(path), all, [some])?.rest, false);
      add(some, true);
    } else add(all);
  });
}

/** Whether a sentence reaches the minimum, in months; `undefined` where that is not clear. */
function reaches(span: string, minimum: number | undefined): boolean | undefined {
  if (minimum === undefined) return undefined;
  const [from = '', to = from] = span.split('..').map((one) => one.trim());
  if ((readDuration(from)?.months ?? -1) >= minimum) return true;
  const most = /^fine\b/.test(to) ? 0 : readDuration(to.replace(/^suspended\s+/, ''))?.months;
  return most !== undefined && most < minimum ? false : undefined;
}
