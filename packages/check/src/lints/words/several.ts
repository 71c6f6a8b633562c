import {isObject} from '@tip-figures/record/fields/kind.js';
import {sectionsNamed, type Document} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import {oneOf} from '../../words.js';

const plurals = oneOf('shelters', 'homes', 'houses', 'cent(?:re|er)s', 'facilities', 'strehimoret', 'qendrat');
const numbers = 'two|three|four|five|six|several|dy|tri|katër|pesë|gjashtë|disa';
const counted = new RegExp(String.raw`^(?:\d+|${numbers}) \p{L}`, 'iu');
/** Entries whose name is of several shelters, and which words would count as one. */
export const lintSeveral = (document: Document): readonly Finding[] =>
  sectionsNamed(document, 'shelter-timeline').flatMap(({own, steps}) => {
    const shelters: readonly unknown[] = Array.isArray(own['shelters']) ? own['shelters'] : [];
    return shelters.flatMap((one, index): Finding[] => {
      const {label, count} = isObject(one) ? one : {};
      const texts = isObject(label) ? Object.values(label) : [label];
      return count === undefined && texts.some((text) => plurals.test(String(text)) || counted.test(String(text)))
        ? [
            {
              severity: 'question',
              rule: 'several',
              steps: [...steps, 'shelters', index, 'label'],
              message: 'reads as several shelters, and is counted as one',
              hint: 'Say how many it is of: "count": 3, or "count": "unknown". One shelter is "count": 1.',
            },
          ]
        : [];
    });
  });
