import {isExact, lowOf, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {differenceOf, fits} from '@tip-figures/record/values/quantity/difference.js';
import {fundingGap} from '@tip-figures/record/figures/funding-gap.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {attempt} from '../../document/check-section.js';
import {quantityOf, sectionsHaving, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

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
  const finding = {rule: 'change', steps: [...section.steps, 'change']} as const;
  const ends = `amounts go from ${writeQuantity(from)} to ${writeQuantity(to)}`;
  const difference = differenceOf(from, to);
  const instead = difference ? `Write "change": "${writeQuantity(difference)}"` : 'Correct it';
  if (!fits(change, from, to)) {
    const message = `the change is ${writeQuantity(change)}, but ${ends}`;
    return [{...finding, severity: 'error', message, hint: `${instead}, or correct an amount.`}];
  }
  if (isExact(change) && !(isExact(from) && isExact(to))) {
    const message = `the change is exact, but ${ends}`;
    const hint = `${instead}, unless the source itself states the change so.`;
    return [{...finding, severity: 'warning', message, hint}];
  }
  return [];
}
