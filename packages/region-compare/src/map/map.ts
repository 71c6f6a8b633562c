import {adopt} from '@tip-figures/core/render/sheet-of.js';
import {moveFocus} from './map.keys.js';
import {mapStyles} from './map.styles.js';
import {mapView} from './map.view.js';
import {mapWords} from './map.words.js';

/** Gives the shadow root of a figure what a map in it needs: its styles, and its keys. */
function equip(root: ShadowRoot): void {
  for (const style of mapStyles) adopt(root, style);
  root.addEventListener('keydown', moveFocus);
}

/** The code of maps. */
export const tileMap = {words: mapWords, view: mapView, equip};
