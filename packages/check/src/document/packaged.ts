import {packagedFileOf} from '@tip-figures/record/section/packaged.js';
import type {Section} from './document.js';

/** Whether a section leaves its tiers to the documents of the package, or of the outlet, which its figure fetches. */
export const isPackaged = ({name, fields, own}: Pick<Section, 'name' | 'fields' | 'own'>): boolean =>
  packagedFileOf(name, fields, own) !== undefined;
