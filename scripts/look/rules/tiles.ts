import type {Rule} from './fault.js';
import {wordsOf} from './printed.js';

const NEAR = 1;

/** A map has each government once, and all its tiles are as large as each other. */
export const tiled: Rule = ({root}) => {
  const tiles = [...root.querySelectorAll('.map .tiles .tile')].map((tile) => ({
    code: wordsOf(tile),
    width: tile.getBoundingClientRect().width,
  }));
  const twice = tiles.filter(({code}, index) => tiles.findIndex((one) => one.code === code) < index);
  const widths = tiles.map(({width}) => width);
  const isUneven = Math.max(...widths) - Math.min(...widths) > NEAR;
  return [
    ...twice.slice(0, 1).map(({code}) => ({rule: 'tile twice', what: code})),
    ...(isUneven ? [{rule: 'tile size', what: `${Math.min(...widths)} to ${Math.max(...widths)} px`}] : []),
  ];
};
