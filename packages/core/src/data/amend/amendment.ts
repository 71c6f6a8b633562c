import type * as AmendSection from './amend-section.js';
import type {Recipe} from '../../figure.js';
import type {Remarks} from './remarks.js';
import {LateCode} from '../../render/late-code.js';
import {codeMissing, type FigureError} from '@tip-figures/record/figure-error.js';
import {written} from '@tip-figures/record/fields/kind.js';
import {plainLanguage} from '@tip-figures/record/values/local-text.js';
import {refuseNewer} from '@tip-figures/record/section/version.js';
import {layersOf, sectionFrom, type FigureInputs} from '../figure-inputs.js';
import {inOneLanguage} from './one-language.js';
import {isSheet} from '../sheet/sheet.js';
import {withdrawalIn, withoutParts} from './withdrawal.js';

type Figure = Pick<Recipe<unknown>, 'name' | 'parts' | 'declarations'>;

const nothing = (): string[] => [];

/** The remarks of data that need none. */
export const noRemarks: Remarks = {
  corrections: nothing,
  correctionsOf: () => nothing,
  notes: nothing,
  state: () => undefined,
};

const amending = new LateCode(() => import('./amend-section.js').catch(codeMissing('corrections and small counts')));

/** What figures have read of a document with the same attributes, by document. */
const shared = new WeakMap<object, Map<string, AmendSection.Amended>>();

/** The most of them, since a page can set attributes again and again. */
const most = 50;

/**
 * The data that a figure is read from: its section, or that it was withdrawn. A section is changed where it was
 * corrected, is pinned to a day or must not reveal small counts. Only then is the code for such changes fetched. Figures
 * that have nothing but equal attributes and the same document share the result.
 *
 * @param document - the document at `src`.
 * @param onLoad - is called when the code has loaded, or with the reason why it could not.
 * @returns `undefined` while the code is being fetched.
 * @throws {FigureError} code `schema`, naming the path of what is refused.
 */
export function amended(
  inputs: FigureInputs,
  document: unknown,
  figure: Figure,
  onLoad: (error?: FigureError) => void,
): AmendSection.Amended | undefined {
  const {attributes, section, page, words, child, data} = inputs;
  const isAlone = [words, child, data].some((one) => one !== undefined);
  if (isAlone || typeof document !== 'object' || !document) return amendedAlone(inputs, document, figure, onLoad);
  const all = shared.get(document) ?? new Map<string, AmendSection.Amended>();
  shared.set(document, all);
  const key = JSON.stringify([figure.name, figure.declarations.length, attributes, section, page]);
  const known = all.get(key) ?? amendedAlone(inputs, document, figure, onLoad);
  if (all.size > most) all.clear();
  if (known) all.set(key, known);
  return known;
}

function amendedAlone(
  inputs: FigureInputs,
  document: unknown,
  figure: Figure,
  onLoad: (error?: FigureError) => void,
): AmendSection.Amended | undefined {
  const readOf = (attributes: FigureInputs['attributes']) => read({...inputs, attributes}, document, figure, onLoad);
  const first = readOf(inputs.attributes);
  // Texts that name no language are English, unless the record says otherwise.
  const plain = first && (written(first.section['language']) || 'en');
  if (!plain || first.withdrawal || plainLanguage(plain) === plainLanguage(inputs.page)) return first;
  return inOneLanguage(first, plain, inputs, figure, readOf);
}

function read(
  {attributes, section: asked, ...given}: FigureInputs,
  document: unknown,
  figure: Figure,
  onLoad: (error?: FigureError) => void,
): AmendSection.Amended | undefined {
  const all = layersOf(given, isSheet(document) ? document.recordFor(figure) : document);
  const withdrawal = withdrawalIn(all, attributes, figure, asked);
  if (withdrawal) return {section: withdrawal.section, remarks: noRemarks, withdrawal};
  refuseNewer(all);
  const layers = withoutParts(all, figure);
  const section = sectionFrom(layers, attributes, figure.name, asked);
  // The threshold of any section of a record holds for all of it.
  const isThreshold = 'suppressBelow' in section || JSON.stringify(layers).includes('"suppressBelow":');
  // A section inside may be corrected or pinned by itself.
  const asks = (one: unknown) => ['corrections', 'pinned'].some((key) => key in Object(one));
  if (!isThreshold && ![section, ...Object.values(section).flat()].some(asks)) return {section, remarks: noRemarks};
  const whole = isThreshold && isSheet(document) ? document.recordFor(figure, true) : undefined;
  const {code} = amending;
  if (code) {
    return code.amendSection(whole ? withoutParts(layersOf(given, whole), figure) : layers, attributes, figure, asked);
  }
  amending.load().then(() => onLoad(), onLoad);
  return undefined;
}
