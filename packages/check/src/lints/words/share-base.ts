import {isObject} from '@tip-figures/record/fields/kind.js';
import type {Document, Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

/** Key figures in per cent without words that may say of what. */
export const lintShareBase = ({sections}: Document): readonly Finding[] =>
  sections
    .filter(({figure, own}) => figure.name === 'key-figure' && isPercent(own['unit']) && !saysOfWhat(own))
    .map(({steps}) => ({
      severity: 'question',
      rule: 'share-base',
      steps: [...steps, 'unit'],
      message: 'a percentage that does not say what it is a part of',
      hint: 'Add a "phrase" that completes it, such as "of the people convicted served time in prison".',
    }));

const saysOfWhat = ({phrase, value}: Section['own']): boolean =>
  phrase !== undefined || (isObject(value) && value['of'] !== undefined);

/** A unit is a text, or one in each language. */
const isPercent = (unit: unknown): boolean =>
  (isObject(unit) ? Object.values(unit) : [unit]).some((text) => typeof text === 'string' && text.trim() === '%');
