import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {countryProfile} from '@tip-figures/record/figures/country-profile.js';
import english, {translations} from '@tip-figures/messages/generated/en-country-profile.js';
import {loadedProfile, ownOf, type LoadedProfile} from './country-profile.model.js';
import {declarations, loadParts, parts} from './country-profile.parts.js';
import {styles} from './country-profile.styles.js';
import {countryProfileView} from './country-profile.view.js';
import {countryProfileWords, type CountryProfileWords} from './country-profile.words.js';

const figure: Figure<LoadedProfile, CountryProfileWords, 'country-profile'> = {
  name: countryProfile.name,
  get declarations() {
    return declarations();
  },
  parts,
  english,
  translations: [translations],
  load: (record) => loadParts(parts.filter((name) => name in record)),
  parse: loadedProfile,
  embedded: ownOf,
  words: countryProfileWords,
  view: countryProfileView,
  topic: (about, messages) => messages.topic(about),
};

/**
 * A country's record at a glance: its tier, then people found and convicted, cases and money; the table has all sections.
 *
 * @tagname tip-country-profile
 * @summary A country's record at a glance, made of the sections of other figures.
 *
 * @cssprop [--tip-tier-1] - Fill of the Tier 1 cell.
 * @cssprop [--tip-tier-2] - Fill of the Tier 2 cell.
 * @cssprop [--tip-tier-2w] - Fill of the Tier 2 Watch List cell.
 * @cssprop [--tip-tier-3] - Fill of the Tier 3 cell.
 * @cssprop [--tip-on-light] - Text on the fills of Tier 1 and Tier 2.
 * @cssprop [--tip-on-dark] - Text on the fills of Tier 2 Watch List and Tier 3.
 */
export class CountryProfileElement extends FigureElement<LoadedProfile, CountryProfileWords, 'country-profile'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, chipStyles, countStyles, styles];
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-country-profile': CountryProfileElement;
  }
}
