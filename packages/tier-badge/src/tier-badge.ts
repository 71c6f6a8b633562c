import {packagedBy} from '@tip-figures/core/data/packaged/packaged-by.js';
import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {badgeFile} from '@tip-figures/record/section/packaged.js';
import {tierBadge} from '@tip-figures/record/figures/tier-badge.js';
import english, {translations} from '@tip-figures/messages/generated/en-tier-badge.js';
import {withDocuments} from './tier-badge.documents.js';
import {parseTierBadge, type TierBadge} from './tier-badge.model.js';
import {styles} from './tier-badge.styles.js';
import {tierBadgeChip, tierBadgeCompact, tierBadgeView} from './tier-badge.view.js';
import {tierBadgeWords, type TierBadgeWords} from './tier-badge.words.js';

const figure: Figure<TierBadge, TierBadgeWords, 'tier-badge'> = {
  name: tierBadge.name,
  declarations: [tierBadge],
  english,
  translations: [translations],
  parse: parseTierBadge,
  words: tierBadgeWords,
  view: tierBadgeView,
  compact: tierBadgeCompact,
  chip: tierBadgeChip,
  inlineBy: 'variant',
  packaged: packagedBy(tierBadge.name, withDocuments(badgeFile)),
  topic: (about, messages) => messages.topic(about),
};

/**
 * A government's tier in the Trafficking in Persons Report, and the years before. With `country` and `report` alone,
 * in attributes or JSON, it fetches what the package holds, from the folder of the scripts; with a tier it asks for nothing.
 *
 * @tagname tip-tier-badge
 * @summary Where the report places a government, and where reports before did.
 * @cssprop [--tip-tier-1] - Fill of the Tier 1 cell.
 * @cssprop [--tip-tier-2] - Fill of the Tier 2 cell.
 * @cssprop [--tip-tier-2w] - Fill of the Tier 2 Watch List cell.
 * @cssprop [--tip-tier-3] - Fill of the Tier 3 cell.
 * @cssprop [--tip-on-light] - Text on the fills of Tier 1 and Tier 2.
 * @cssprop [--tip-on-dark] - Text on the fills of Tier 2 Watch List and Tier 3.
 */
export class TierBadgeElement extends FigureElement<TierBadge, TierBadgeWords, 'tier-badge'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, styles];

  static override properties = {...propertiesOf(tierBadge.own), variant: {reflect: true}};

  /** `inline` is read as `size="inline"`, by which it is written now. */
  declare variant?: 'inline';
}

export interface TierBadgeElement extends PropertiesOf<typeof tierBadge.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-tier-badge': TierBadgeElement;
  }
}
