import {packagedBy} from '@tip-figures/core/data/packaged/packaged-by.js';
import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {regionFile} from '@tip-figures/record/section/packaged.js';
import {regionCompare} from '@tip-figures/record/figures/region-compare.js';
import english, {translations} from '@tip-figures/messages/generated/en-region-compare.js';
import {translations as badgeTranslations} from '@tip-figures/messages/generated/en-tier-badge.js';
import {loadMap, mapCode} from './map-code.js';
import {withDocuments} from './region-compare.documents.js';
import {parseRegionCompare, type RegionCompare} from './region-compare.model.js';
import {styles} from './region-compare.styles.js';
import {regionCompareCompact, regionCompareView} from './region-compare.view.js';
import {regionCompareWords, type RegionCompareWords} from './region-compare.words.js';

const figure: Figure<RegionCompare, RegionCompareWords, 'region-compare'> = {
  name: regionCompare.name,
  declarations: [regionCompare],
  english,
  translations: [translations, badgeTranslations],
  parse: parseRegionCompare,
  words: (model, text) => (model.map ? mapCode().words(model, text) : regionCompareWords(model, text)),
  loadView: ({map}) => (map ? loadMap() : undefined),
  view: regionCompareView,
  compact: regionCompareCompact,
  packaged: packagedBy(regionCompare.name, withDocuments(regionFile)),
  topic: (about, messages) => messages.topic(about),
};

/**
 * The tiers of several governments over the years, or in one report: Tier 1 first, in each the reader's alphabet, no
 * league. With `countries` and `report` alone, in attributes or JSON, it fetches what the package holds, from the folder
 * of the scripts.
 *
 * @tagname tip-region-compare
 * @summary Where the reports place the governments of a region, year by year or in one report.
 * @cssprop [--tip-tier-1] - Fill of the Tier 1 cell.
 * @cssprop [--tip-tier-2] - Fill of the Tier 2 cell.
 * @cssprop [--tip-tier-2w] - Fill of the Tier 2 Watch List cell.
 * @cssprop [--tip-tier-3] - Fill of the Tier 3 cell.
 * @cssprop [--tip-on-light] - Text on the fills of Tier 1 and Tier 2.
 * @cssprop [--tip-on-dark] - Text on the fills of Tier 2 Watch List and Tier 3.
 */
export class RegionCompareElement extends FigureElement<RegionCompare, RegionCompareWords, 'region-compare'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, chipStyles, styles];

  static override properties = {...propertiesOf(regionCompare.own), variant: {reflect: true}, view: {reflect: true}};

  #map: RegionCompareWords['map'];

  protected override draws(_model: RegionCompare, {map}: RegionCompareWords): void {
    this.#map = map;
    if (map && this.shadowRoot) mapCode().adoptStyles(this.shadowRoot);
  }

  protected override painter(model: RegionCompare, words: RegionCompareWords): Promise<undefined> {
    // A figure in a line of text lacks the styles of the map that its picture shows.
    this.draws(model, words);
    return Promise.resolve(undefined);
  }

  protected override updated(): void {
    super.updated();
    if (this.#map && this.shadowRoot) mapCode().nameTiles(this.shadowRoot, this.#map);
  }
}

export interface RegionCompareElement extends PropertiesOf<typeof regionCompare.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-region-compare': RegionCompareElement;
  }
}
