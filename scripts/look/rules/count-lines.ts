// Lines of marks as they lie in the page: how many dots, how long, and where the tick is.

import {numbersIn, wordsOf} from './printed.js';

/** A row of counts, or what stands for one. */
export interface CountLine {
  readonly label: string;
  readonly unit: string | undefined;
  readonly numbers: readonly number[];
  /** Left out where the row has none: a number that is missing, or a share. */
  readonly marks: Marks | undefined;
  readonly hasOther: boolean;
}

export interface Marks {
  /** How wide the line is on which they stand. */
  readonly width: number;
  readonly pieces: readonly Piece[];
  /** How far its middle is from the start of the line. */
  readonly tick: number | undefined;
  readonly isRound: boolean;
}

export interface Piece {
  readonly kind: string;
  readonly left: number;
  readonly right: number;
  /** How many marks of their own it has; `undefined` for a bar. */
  readonly dots: number | undefined;
  /** The side of the square that each has, and how many stand above each other. */
  readonly pitch: number;
  readonly high: number;
  /** It is no shorter than the lines around it. */
  readonly least: number;
}

export interface Block {
  readonly element: Element;
  readonly lines: readonly CountLine[];
}

/** Blocks of counts, each on one scale. */
export const blocksIn = (root: ParentNode): Block[] =>
  [...root.querySelectorAll('.counts:not(.sample)')]
    .filter((element) => element.checkVisibility() && element.querySelector('.row, .scale'))
    .map((element) => ({element, lines: linesIn(element)}));

const units = ['cases', 'people', 'offences', 'incidents'];

function linesIn(block: Element): CountLine[] {
  const head = wordsOf(block.querySelector('.head b')).toLowerCase();
  const unit = units.find((one) => one === head);
  const rows = [...block.querySelectorAll('.row')];
  return rows.length ? rows.map((row) => lineOf(row, unit)) : [lineOf(block.parentElement ?? block, unit)];
}

function lineOf(row: Element, unit: string | undefined): CountLine {
  const line = row.querySelector('.marks .line');
  return {
    label: wordsOf(row.querySelector('.label')),
    unit,
    numbers: numbersIn(wordsOf(row.querySelector('b'))),
    marks: line && !line.querySelector('.cells') ? marksOf(line) : undefined,
    hasOther: row.querySelector('.marks .cells, .marks .range, .marks .withheld, .marks > :not(.scale)') !== null,
  };
}

function marksOf(line: Element): Marks {
  const {left, width} = line.getBoundingClientRect();
  const pieces = [...line.children].filter((one) => !one.matches('.tick')).map((one) => pieceOf(one, left));
  const tick = line.querySelector('.tick')?.getBoundingClientRect();
  return {
    width,
    pieces: pieces.filter(({left: from, right: to}) => to > from),
    tick: tick && (tick.left + tick.right) / 2 - left,
    isRound: [...line.children].some(isRound),
  };
}

function pieceOf(element: Element, start: number): Piece {
  const {left, right, width, height} = element.getBoundingClientRect();
  const {maskSize, maskImage, borderLeftWidth, borderRightWidth} = getComputedStyle(element);
  const least = parseFloat(borderLeftWidth) + parseFloat(borderRightWidth);
  const pitch = maskImage === 'none' ? 0 : parseFloat(maskSize);
  const high = pitch ? Math.round(height / pitch) : 1;
  const isOne = element.matches('.dot.range') || (element.matches('.about') && Math.abs(width - height) < 0.5);
  const dots = pitch ? (width / pitch) * (height / pitch) : isOne ? 1 : undefined;
  return {kind: element.className, left: left - start, right: right - start, dots, pitch, high, least};
}

function isRound(element: Element): boolean {
  const {borderTopRightRadius, maskImage} = getComputedStyle(element);
  return maskImage.includes('radial') || parseFloat(borderTopRightRadius) > 0;
}
