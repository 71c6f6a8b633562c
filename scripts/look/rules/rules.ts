import {onAxis} from './axis.js';
import {proportional} from './columns.js';
import {counted} from './counts.js';
import type {Facts} from './facts.js';
import type {Fault, Rule} from './fault.js';
import {drawingOf} from './seen.js';
import {undecided} from './stages.js';
import {apart, clear, inside, large, whole} from './texts.js';
import {tiled} from './tiles.js';
import {brief, filled, quiet} from './whole-figure.js';

const rules: readonly Rule[] = [
  whole,
  large,
  apart,
  clear,
  inside,
  filled,
  quiet,
  brief,
  counted,
  proportional,
  onAxis,
  undecided,
  tiled,
];

/** All that is wrong with what is drawn of a figure. */
export function faultsOf(host: Element, facts: Facts): Fault[] {
  const drawing = drawingOf(host);
  return rules.flatMap((rule) => rule(drawing, facts));
}
