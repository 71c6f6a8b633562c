import {error} from '@tip-figures/check/document/check-section.js';
import type {Finding} from '@tip-figures/check/report/problem.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {withRecordPlaces} from '@tip-figures/record/section/record-places.js';
import type {Fields} from '../model/state.js';

/** The records of other drafts by the names of these, without the counts that they withhold. */
export type DraftRecords = ReadonlyMap<string, Fields>;

/** A record with the numbers of the drafts that its places name; as it was typed where one of them cannot be had. */
export interface WithDrafts {
  readonly record: Fields;
  readonly refused?: Finding;
}

export function withDrafts(record: Fields, drafts: DraftRecords = new Map()): WithDrafts {
  try {
    return {record: withRecordPlaces(record, drafts)};
  } catch (cause) {
    if (cause instanceof FigureError) return {record, refused: error(cause)};
    throw cause;
  }
}
