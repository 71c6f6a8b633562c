import {isObject} from '@tip-figures/record/fields/kind.js';
import {countedBy} from '@tip-figures/record/values/quantity/counted.js';
import {quantityOf, sectionsHaving, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** Key figures in per cent without words that may say of what. */
export const lintShareBase = (document: Document): readonly Finding[] =>
  sectionsHaving(document, 'counts')
    .filter(({own}) => isPercent(own) && !saysOfWhat(own))
    .map(({steps}) => lint('question', 'share-base/no-label', [...steps, 'value']));

const saysOfWhat = ({label, phrase, value}: Section['own']): boolean =>
  label !== undefined || phrase !== undefined || (isObject(value) && value['of'] !== undefined);

const isPercent = ({counts, unit, value}: Section['own']): boolean =>
  counts === 'share' || countedBy(unit) === 'share' || quantityOf(value)?.precision === 'share';
