import {pathOf} from '../../path.js';
import {cellPath, type Cell, type Section} from '../counts/cells.js';
import type {Declarations} from '../counts/declarations.js';
import type {Line} from '../counts/lines.js';
import {surveyOf} from '../counts/sections.js';
import {declaredSections} from '../../generated/declared-sections.js';
import {protectRecord, type ProtectedRecord} from '../protect-record.js';
import {thresholdsIn} from '../thresholds.js';
import {isFew} from '../withhold-parts.js';
import {leave} from '../withholding.js';
import {keep, publishedOf, untrueIn} from './keep.js';
import {narrowedBy, type Ground} from './narrowed.js';
import type {PublishedCounts} from './published.js';

/** An edition of a record without small counts of people. */
export interface ProtectedEdition extends ProtectedRecord {
  /** Paths of withheld counts that lie outside the bounds that earlier editions tell. */
  readonly untrue: readonly string[];
  /** Paths of counts that this edition and earlier ones tell together. */
  readonly revealed: readonly string[];
}

/**
 * The record without its small counts, in a way that tells nothing of them together with earlier editions: what was open
 * stays open, and what was withheld stays between its old bounds. Where that cannot be, counts are named, and the record
 * is protected as if there were no earlier editions.
 *
 * @throws {FigureError} code `schema`, naming the path of what it does not know how to protect.
 */
export function protectEdition(
  record: Section,
  below: number,
  earlier: PublishedCounts,
  declarations: Declarations = declaredSections,
): ProtectedEdition {
  const alone = protectRecord(record, below, declarations);
  if (!earlier.counts.size) return {...alone, untrue: [], revealed: []};
  const thresholds = thresholdsIn(record);
  const least = Math.max(below, ...thresholds);
  const truth = surveyOf(record, thresholds, declarations);
  const untrue = untrueIn(truth, earlier).map(cellPath);
  const wasOpen = publishedOf(truth, earlier);
  const known = new Set(truth.book.cells.filter((cell) => wasOpen(cell)?.isWithheld === false).map(cellPath));
  const ground = groundOf(truth.book.cells, truth.lines.lines, least);
  let revealed: string[] = [];
  let exposed: string[] = [];
  for (const staysOpen of [true, false]) {
    const kept = protectRecord(record, below, declarations, (survey, limit) => keep(survey, limit, earlier, staysOpen));
    const all = surveyOf(kept.record, thresholdsIn(kept.record), declarations, true);
    // A small number that was open is known already: others are withheld for readers of this edition alone.
    exposed = exposed.filter((path) => !known.has(path));
    exposed.push(...kept.exposed.filter((path) => !alone.exposed.includes(path)));
    revealed = [...exposed, ...narrowedBy(all, earlier, least, ground, staysOpen)];
    if (!untrue.length && !revealed.length) return {...kept, untrue, revealed};
  }
  return {...alone, untrue, revealed: [...new Set(revealed)]};
}

function groundOf(cells: readonly Cell[], lines: readonly Line[], below: number): Ground {
  const small = new Set(
    cells
      .filter(({stated, published}) => !published && isFew(stated, below))
      .flatMap(({places}) => places.map(({steps}) => pathOf(steps))),
  );
  lines.forEach(leave);
  const rests = new Map(lines.map((line) => [keyOf(line), line.rest.stated]));
  return {
    isSmall: ({places}) => places.some(({steps}) => small.has(pathOf(steps))),
    hasSmallRest: (line) => {
      const rest = rests.get(keyOf(line));
      return rest !== undefined && rest.low > 0 && rest.high < below;
    },
  };
}

/** A list and its total are identified by their paths. */
const keyOf = ({path, total}: Line): string => `${path} of ${total.places.length ? cellPath(total) : ''}`;
