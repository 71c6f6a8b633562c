import type {WithoutPictures} from './pictures/site-pictures.js';
import type {Change} from './write/site-folder.js';

/** What a run did, or would do. */
export interface Report {
  readonly figures: number;
  readonly changes: readonly Change[];
  /** Numbers that changed without a correction, with the figure's folder: `f/kosovo-…/ victim-breakdown.total`. */
  readonly unexplained: readonly string[];
  readonly withdrawn: readonly string[];
  /** Figures that are in no record, and stay as they were. */
  readonly kept: readonly string[];
  /** How long figures.json is. */
  readonly listBytes: number;
  /** How many figures have new pictures. */
  readonly drawn: number;
  readonly withoutPictures: readonly WithoutPictures[];
}
