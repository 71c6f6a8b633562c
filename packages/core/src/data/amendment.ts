import type * as AmendSection from './amend-section.js';
import type {Recipe} from '../element/figure.js';
import {codeMissing, type FigureError} from '@tip-figures/record/figure-error.js';
import {layersOf, sectionFrom, type FigureInputs} from './figure-inputs.js';
import {isSheet} from './sheet.js';
import {withdrawalIn, withoutParts} from './withdrawal.js';

const nothing = (): string[] => [];

/** For data with nothing to add. */
export const noRemarks: AmendSection.Remarks = {corrections: nothing, notes: nothing};

let amend: typeof AmendSection.amendSection | undefined;
let loading: Promise<unknown> | undefined;

// Asked for once for all who wait for it; asked for again once it has failed.
function load(): Promise<unknown> {
  loading ??= import('./amend-section.js').then(
    ({amendSection}) => (amend = amendSection),
    (cause: unknown) => {
      loading = undefined;
      codeMissing('corrections and small counts')(cause);
    },
  );
  return loading;
}

/**
 * What a figure is read from: that it was withdrawn, or its section as it is, or changed where it was corrected, is pinned to a day, or must
 * not tell small counts. The code for that is fetched only where there is such a section.
 *
 * @param document - what came from `src`.
 * @param come - called when the code has come, or with the reason why it could not.
 * @returns `undefined` while it is on its way.
 * @throws {FigureError} code `schema`, naming the path of what is refused.
 */
export function amended(
  {attributes, section: asked, ...given}: FigureInputs,
  document: unknown,
  figure: Pick<Recipe<unknown>, 'name' | 'parts' | 'declarations'>,
  come: (error?: FigureError) => void,
): AmendSection.Amended | undefined {
  const all = layersOf(given, isSheet(document) ? document.recordFor(figure) : document);
  const withdrawal = withdrawalIn(all, attributes, figure, asked);
  if (withdrawal) return {section: withdrawal.section, remarks: noRemarks, withdrawal};
  const layers = withoutParts(all, figure);
  const section = sectionFrom(layers, attributes, figure.name, asked);
  // The threshold of any section of a record holds for all of it.
  const isThreshold = 'suppressBelow' in section || JSON.stringify(layers).includes('"suppressBelow":');
  // A section inside may be corrected or pinned by itself.
  const asks = (one: unknown) => ['corrections', 'pinned'].some((key) => key in Object(one));
  if (!isThreshold && ![section, ...Object.values(section).flat()].some(asks)) return {section, remarks: noRemarks};
  const whole = isThreshold && isSheet(document) ? document.recordFor(figure, true) : undefined;
  if (!amend || whole instanceof Promise) Promise.all([amend ?? load(), whole]).then(() => come(), come);
  else return amend(whole ? withoutParts(layersOf(given, whole), figure) : layers, attributes, figure, asked);
  return undefined;
}
