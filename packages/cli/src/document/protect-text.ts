import {protectDocument, type ProtectReport} from '@tip-figures/check/document/protect-document.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {checkDocument} from '../json/check-document.js';

/** A document without small counts of people, as text and as a value. */
export interface ProtectedText {
  readonly document: unknown;
  readonly written: string;
  readonly report: ProtectReport;
}

/**
 * Withholds small counts in a document that has passed the check.
 *
 * @throws {FigureError} where the document cannot be protected.
 */
export function protectText(
  text: string,
  below: number,
  figure?: string,
  protect?: Parameters<typeof protectDocument>[3],
): ProtectedText {
  const {document, report} = protectDocument(JSON.parse(text), below, figure, protect);
  const written = `${JSON.stringify(document, null, 2)}\n`;
  // The result must be shown correctly, so it has to pass the same check.
  const broken = checkDocument(written, figure).find(({severity}) => severity === 'error');
  if (broken) throw new FigureError('schema', broken.message, broken.path);
  return {document, written, report};
}
