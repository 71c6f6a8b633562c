import {isObject} from '@tip-figures/record/fields/kind.js';
import {highOf, lowOf} from '@tip-figures/record/values/quantity.js';
import {entriesOf, quantityOf, sectionsNamed, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

const inEnglish =
  'people|persons?|individuals|victims?|survivors|women|men|girls|boys|children|minors|adults|workers|suspects|defendants|traffickers';
const inAlbanian = 'viktima|persona|njerëz|fëmijë|gra|burra|vajza|djem|të mitur|punëtorë|të dyshuar';
// A word may be before it: "identified victims".
const people = new RegExp(String.raw`^(?:\p{L}+ )?(?:${inEnglish}|${inAlbanian})$`, 'iu');
/** Fractions of a person in a figure whose unit says that it counts people; where a list does, the page refuses them. */
export const lintFractions = (document: Document): readonly Finding[] =>
  sectionsNamed(document, 'key-figure').flatMap(lintNumbers);

function lintNumbers({own, steps}: Section): Finding[] {
  const {unit, value, previous} = own;
  const units: readonly unknown[] = isObject(unit) ? Object.values(unit) : [unit];
  if (!units.some((text) => typeof text === 'string' && people.test(text.trim()))) return [];
  const numbers = [
    [[...steps, 'value'], value] as const,
    ...entriesOf(previous).map(([key, one]) => [[...steps, 'previous', key], one] as const),
  ];
  return numbers.flatMap(([at, one]): Finding[] => {
    const quantity = quantityOf(one);
    const broken = [quantity && lowOf(quantity), quantity && highOf(quantity)].find(
      (number) => number !== undefined && !Number.isInteger(number),
    );
    if (broken === undefined) return [];
    const message = `expected a whole number of people, got ${broken}`;
    const hint =
      'Write the count that the source gives. A share has the unit "%", a rate says so: "per 100,000 people".';
    return [{severity: 'error', rule: 'fraction', steps: at, message, hint}];
  });
}
