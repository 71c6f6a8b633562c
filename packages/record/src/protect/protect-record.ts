import {Refusal, refuse} from '../figure-error.js';
import {writeQuantity, type Quantity} from '../values/quantity/quantity.js';
import {readQuantity} from '../values/quantity/read-quantity.js';
import {readPeople} from '../values/justice/stage-people.js';
import {isStageText} from '../values/justice/stage-text.js';
import {declaredSections} from '../generated/declared-sections.js';
import {pathOf, type Path} from '../path.js';
import {cellPath, type Cell, type Section} from './counts/cells.js';
import {withoutGiveaways} from './corrections.js';
import {isRecord, type Declarations} from './counts/declarations.js';
import {besidePart} from './counts/kinds/parts.js';
import {sectionsIn, surveyOf} from './counts/sections.js';
import {tellsFew} from './counts/shares.js';
import type {Survey} from './counts/survey.js';
import {raiseThresholds, thresholdsIn} from './thresholds.js';
import {unreadIn} from './unread.js';
import {markOf, Withholding} from './withholding.js';
import {withoutOwnWords} from './own-words.js';
import {Changes, withoutDerivation, writeMark} from './write-back.js';
import {objectOf} from '../object-of.js';

/** A count that was replaced, or a field that was left out, and why. */
export interface Withheld {
  /** The path, such as `victim-breakdown.sex.male`. */
  readonly path: string;
  /** What is written there now; `withheld` for a field that was left out. */
  readonly mark: Quantity;
  /**
   * `small`: a count below the threshold. `subtraction`: it would give a small one away. `same`: it repeats a hidden
   * one. `derived`: an earlier or corrected number. `text`: words that may tell the number.
   */
  readonly reason: 'small' | 'subtraction' | 'same' | 'derived' | 'text';
}

/** A record without small counts of people. */
export interface ProtectedRecord {
  /** A copy, in which `suppressBelow` is the threshold where anything is withheld. */
  readonly record: Record<string, unknown>;
  /** Small counts first, then what would give them away. */
  readonly withheld: readonly Withheld[];
  /** Paths of counts that are withheld, also of those that the record had so marked before. */
  readonly marked: readonly string[];
  /** Paths of small counts, or of parts whose rest is one, that can still be worked out from published ones. */
  readonly exposed: readonly string[];
  /** Paths of small numbers in fields that do not declare counts of people, which were left. */
  readonly unread: readonly string[];
}

/**
 * The record without counts of 1 to below `below` people, nor what would tell them.
 *
 * The highest threshold that the record or a section already has as `suppressBelow` holds for all of it, if higher.
 * A value that cannot be read is left for the parser of its figure to refuse. Of texts the section's own words go, where a
 * number of it is withheld now, and those of corrections.
 *
 * @param below - in people; 2 or more.
 * @param declarations - what each section counts, by its name.
 * @param prepare - says of its counts what else is known; what it returns takes that back before anything is written.
 * @param keepsReviewed - whether words beside what is withheld stay that somebody has looked at.
 * @throws {FigureError} code `schema`, naming the path of what it does not know how to protect.
 */
export function protectRecord(
  record: Section,
  below: number,
  declarations: Declarations = declaredSections,
  prepare?: (survey: Survey, below: number) => () => void,
  keepsReviewed = true,
): ProtectedRecord {
  if (!Number.isInteger(below) || below < 2) {
    refuse('not-a-threshold', {expected: {kind: 'whole number', least: 2}, found: below}, ['suppressBelow']);
  }
  if (!isRecord(record, declarations)) {
    refuse('no-sections', {expected: {kind: 'object', of: 'sections', by: 'name'}, found: record}, []);
  }
  const before = thresholdsIn(record);
  const least = Math.max(below, ...before);
  const survey = surveyOf(record, before, declarations);
  const {book} = survey;
  const takeBack = prepare?.(survey, least);
  const withholding = new Withholding(survey, least);
  const exposed = withholding.exposed.map(cellPath);
  takeBack?.();
  const {left, withheld, hidden, changed} = hide(record, withholding, survey, least);
  const words = new Changes();
  const isWithin = (steps: Path, outer: Path) => outer.every((step, index) => step === steps[index]);
  for (const {steps} of changed.length ? sectionsIn(record, declarations) : []) {
    // What is told beside one place may tell of another.
    const outer = steps.at(-2) === 'places' ? steps.slice(0, -2) : steps;
    if (!changed.some((one) => isWithin(one, outer))) continue;
    const dropWords = (inside: Path) =>
      withheld.push({path: pathOf([...steps, ...inside]), mark: nothing, reason: 'text'});
    words.add(steps, (section) => withoutOwnWords(section, keepsReviewed, dropWords));
  }
  const drop = (steps: Path) =>
    withheld.push({path: pathOf(steps), mark: nothing, reason: steps.at(-1) === 'reason' ? 'text' : 'derived'});
  const secrets = {
    hidden,
    below: least,
    stated: (value: unknown) => book.stated(value),
    // What is withheld without bounds is a count of its own here.
    lines: () => surveyOf(left, before, declarations, true).lines.lines,
    drop,
    declarations,
  };
  const safe = withoutGiveaways(objectOf(words.makeIn(left)), secrets);
  return {
    record: before.length || withheld.length ? {...objectOf(raiseThresholds(safe, least)), suppressBelow: least} : safe,
    withheld,
    marked: hidden.map(pathOf),
    exposed,
    // Only `publish` needs this; it takes too long for a page.
    get unread() {
      return unreadIn(record, placesOf(book.cells), (value) => book.stated(value), least, declarations);
    },
  };
}

const nothing: Quantity = {precision: 'withheld'};

/** Writes the marks into a copy, and takes out how counts beside them were worked out. */
function hide(
  record: Section,
  {reasons, besideHidden}: Withholding,
  {shares, shareLists}: Survey,
  below: number,
): {left: Section; withheld: Withheld[]; hidden: Path[]; changed: Path[]} {
  const changes = new Changes();
  const withheld: Withheld[] = [];
  const hidden: Path[] = [];
  const changed: Path[] = [];
  const add = (steps: Path, mark: Quantity, reason: Withheld['reason']) => {
    changed.push(steps);
    withheld.push({path: pathOf(steps), mark, reason});
  };
  for (const [cell, reason] of [...reasons].sort(([, a], [, b]) => Number(b === 'small') - Number(a === 'small'))) {
    const mark = markOf(cell);
    for (const {steps, quantity, kept} of cell.places) {
      hidden.push(steps);
      if (writeQuantity(quantity) === writeQuantity(mark)) continue;
      changes.add(steps, (value) => writeMark(mark, value, kept));
      add(steps, mark, reason);
    }
  }
  const withhold = (steps: Path, kept?: readonly string[]) =>
    changes.add(steps, (value) => {
      const stated = typeof value === 'string' && isStageText(value) ? readPeople(value) : value;
      const quantity = readQuantity(stated, {shares: true});
      if (quantity instanceof Refusal || quantity.precision === 'withheld') return value;
      add(steps, nothing, 'derived');
      return writeMark(nothing, value, kept);
    });
  for (const list of shareLists.filter((one) => tellsFew(one, below))) {
    for (const {steps} of list.shares) {
      hidden.push(steps);
      withhold(steps, besidePart);
    }
  }
  for (const steps of hidden.length ? shares : []) withhold(steps);
  for (const {steps} of besideHidden.flatMap(({places}) => places)) {
    changes.add(steps, (value) =>
      withoutDerivation(value, () =>
        withheld.push({path: pathOf([...steps, 'derivedFrom']), mark: nothing, reason: 'text'}),
      ),
    );
  }
  return {left: objectOf(changes.makeIn(record)), withheld, hidden, changed};
}

const placesOf = (cells: readonly Cell[]): Path[] => cells.flatMap(({places}) => places.map(({steps}) => steps));
