import {protectDocument, type ProtectReport} from '@tip-figures/check/document/protect-document.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {recordOf, type Fields, type State} from '../model/state.js';

/** The threshold of the command, too. */
export const usualThreshold = 5;

/** What would be withheld below a threshold, and the state in which it is; `undefined` where nothing would be. */
export function protectionOf(
  state: State,
  below: number,
): {readonly report: ProtectReport; readonly safe: State} | undefined {
  try {
    const {document, report} = protectDocument(recordOf(state), below);
    return report.withheld.length ? {report, safe: {...state, record: document as Fields}} : undefined;
  } catch (error) {
    // What cannot be read is a problem beside its field.
    if (error instanceof FigureError) return undefined;
    throw error;
  }
}
