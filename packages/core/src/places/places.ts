import {readPlaces} from '@tip-figures/record/section/places.js';
import {barStyles} from '../marks/bar.styles.js';
import {countStyles} from '../counts/counts.styles.js';
import {adopt} from '../render/sheet-of.js';
import {panelStyles} from './panels.styles.js';
import {placesView} from './places.view.js';
import {placesWords, type PlacesWords} from './places.words.js';

export type {PlacesWords};

/** Adds the styles of several places to the shadow root of a figure. */
function adoptStyles(root: ShadowRoot): void {
  for (const style of [barStyles, countStyles, panelStyles].flat(2)) adopt(root, style);
}

/** The code of several places. */
export const placesCode = {readPlaces, words: placesWords, view: placesView, adoptStyles};
