// The rule on columns over years and on bars of money: each is as long as its number among the others.

import type {Fault, Rule} from './fault.js';
import {numbersIn, wordsOf} from './printed.js';

const NEAR = 1;
/** What is printed in millions is rounded to three figures. */
const ROUNDED = 0.006;
const SHORTEST = 3;

interface Length {
  readonly text: string;
  readonly number: number;
  readonly box: DOMRect;
  readonly item: DOMRect;
}

/** All columns of a trend are on one scale, and so are all bars of money. */
export const proportional: Rule = ({root}) => [
  ...faultsOf(lengthsIn(root, '.columns li')),
  ...faultsOf(lengthsIn(root, '.panel li'), false),
  ...faultsOf(lengthsIn(root, '.amounts > li')),
];

/** Of the exact numbers in a list: the rest is hatched or dashed beyond its end. */
function lengthsIn(root: ParentNode, items: string): Length[] {
  return [...root.querySelectorAll(items)].flatMap((item): Length[] => {
    const text = wordsOf(item.querySelector('.value, .loud'));
    const [number, ...others] = numbersIn(text);
    const pieces = [...(item.querySelector('.bar')?.children ?? [])];
    const [piece, ...more] = pieces.filter((one) => !one.matches('.rest'));
    if (number === undefined || others.length || !piece || more.length || piece.className || !/^[^a-z]*\d/i.test(text))
      return [];
    return [{text, number, box: piece.getBoundingClientRect(), item: item.getBoundingClientRect()}];
  });
}

function faultsOf(lengths: readonly Length[], isLying = isListed(lengths)): Fault[] {
  const [longest] = lengthsAlong(lengths, isLying).sort((one, other) => other.number - one.number);
  if (!longest?.number) return [];
  return lengthsAlong(lengths, isLying)
    .map((one) => ({...one, right: (longest.drawn * one.number) / longest.number}))
    .filter(
      ({drawn, right}) => Math.abs(drawn - right) > NEAR + right * ROUNDED && !(right < SHORTEST && drawn <= SHORTEST),
    )
    .map(({text, drawn, right}) => ({
      rule: 'length',
      what: `${text} is ${drawn.toFixed(1)} px, not ${right.toFixed(1)}`,
    }));
}

/** Items below each other have bars that lie. */
const isListed = ([first, second]: readonly Length[]): boolean =>
  !first || !second || first.item.bottom <= second.item.top + NEAR;

const lengthsAlong = (lengths: readonly Length[], isLying: boolean): (Length & {readonly drawn: number})[] =>
  lengths.map((one) => ({...one, drawn: isLying ? one.box.width : one.box.height}));
