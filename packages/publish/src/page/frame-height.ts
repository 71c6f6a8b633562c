import type {FigureName} from '@tip-figures/record/figures/names.js';

/** In pixels: the text of a figure's page. */
const EM = 16;
/** Of a frame that has told no height yet: a little space, so that a usual figure needs no scroll bar. */
const SPARE = 1.05;

/**
 * How high a frame of at least 560 pixels is for a usual figure of a kind.
 *
 * @param styles - `reserve.css`, which keeps the same place in pages.
 */
export function frameHeight(styles: string, figure: FigureName): number {
  // The first rule that begins with the tag is used; others are for variants.
  const [, ems] = new RegExp(`^tip-${figure}\\b[^{]*\\{[^}]*--wide:\\s*([\\d.]+)em`, 'm').exec(styles) ?? [];
  if (ems === undefined) throw new Error(`expected --wide of tip-${figure} in reserve.css`);
  return Math.ceil(Number(ems) * EM * SPARE);
}
