import {isObject} from '@tip-figures/record/fields/kind.js';
import {walk, type Document} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** Numbers said to be not reported as version 1 wrote it, where it meant one thing or the other. */
export const lintNotReported = ({root}: Document): readonly Finding[] =>
  walk(root)
    .filter(({value}) => isObject(value) && value['missing'] === 'not-reported')
    .map(({steps}) => lint('question', 'not-reported/old', steps));
