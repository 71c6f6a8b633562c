import {adopt} from '@tip-figures/core/render/sheet-of.js';
import {nameTiles} from './map.keys.js';
import {mapStyles} from './map.styles.js';
import {mapView} from './map.view.js';
import {mapWords} from './map.words.js';

/** Adds the styles of a map to the shadow root of a figure. */
function adoptStyles(root: ShadowRoot): void {
  for (const style of mapStyles) adopt(root, style);
}

/** The code of maps. */
export const tileMap = {words: mapWords, view: mapView, adoptStyles, nameTiles};
