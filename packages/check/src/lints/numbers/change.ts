import {isExact, lowOf, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {differenceOf, fits} from '@tip-figures/record/values/quantity/difference.js';
import {fundingGap} from '@tip-figures/record/figures/funding-gap.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {attempt} from '../../document/check-section.js';
import {quantityOf, sectionsHaving, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** A stated change against the two amounts, within their precision; and one that is surer than they are. */
export const lintChange = (document: Document): readonly Finding[] =>
  sectionsHaving(document, 'change').flatMap(lintAmounts);

function lintAmounts(section: Section): readonly Finding[] {
  const change = quantityOf(section.fields['change']);
  if (!change || lowOf(change) === undefined) return [];
  const amounts = attempt(() => fundingGap.own.amounts.read(section.fields['amounts'], []));
  if (amounts instanceof FigureError) return [];
  const [from, to] = amounts.slice(-2).map(({quantity}) => quantity);
  if (!from || !to || lowOf(from) === undefined || lowOf(to) === undefined) return [];
  const at = [...section.steps, 'change'];
  const difference = differenceOf(from, to);
  const facts = {
    from: writeQuantity(from),
    to: writeQuantity(to),
    hasDifference: difference !== undefined,
    difference: difference ? writeQuantity(difference) : '',
  };
  if (!fits(change, from, to)) return [lint('error', 'change/wrong', at, {...facts, change: writeQuantity(change)})];
  return isExact(change) && !(isExact(from) && isExact(to)) ? [lint('warning', 'change/exact', at, facts)] : [];
}
