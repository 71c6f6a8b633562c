// The rule on cases of officials: what is not decided is hollow, and nothing else.

import {isClear, isFaint} from './colors.js';
import type {Fault, Rule} from './fault.js';
import {wordsOf} from './printed.js';

const open = /^(investigated|arrested|charged|indicted|tried|on trial)$/i;
const decided = /^(convicted|fined|sanctioned|dismissed)$/i;

/** No stage before a decision is filled; a conviction or a sanction is. */
export const undecided: Rule = ({root}) =>
  [...root.querySelectorAll('.stages > li')].flatMap((item): Fault[] => {
    const stage = wordsOf(item.querySelector('.stage'));
    const marks = [...item.querySelectorAll('.dots i:not([class]), .dots i[class=""]')];
    const filled = marks.filter(isFilled).length;
    if (open.test(stage) && filled > 0) return [{rule: 'filled stage', what: `${stage} is drawn as decided`}];
    return decided.test(stage) && filled < marks.length
      ? [{rule: 'hollow stage', what: `${stage} is drawn as open`}]
      : [];
  });

function isFilled(mark: Element): boolean {
  const {backgroundColor} = getComputedStyle(mark);
  return !isClear(backgroundColor) && !isFaint(backgroundColor);
}
