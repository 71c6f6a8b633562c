import {ownTextsIn} from '@tip-figures/record/fields/own-texts.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {valueAt, type Path} from '@tip-figures/record/path.js';
import {readFlag} from '@tip-figures/record/values/flag.js';
import type {Section} from './document.js';

/** Places of the texts of a section that say what its numbers are, and that nobody has marked as looked at. */
export const unreviewedIn = ({steps, own, figure}: Section): Path[] =>
  ownTextsIn(figure.own, own)
    .filter((one) => one.mayTell && !isReviewed(valueAt(own, one.steps)))
    .map((one) => [...steps, ...one.steps]);

const isReviewed = (value: unknown): boolean => isObject(value) && readFlag(value['reviewed']) === true;
