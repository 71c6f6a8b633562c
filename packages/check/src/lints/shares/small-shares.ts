import {highOf} from '@tip-figures/record/values/quantity/quantity.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {quantityOf, type Document, walk} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {stepsOf, type Path} from '@tip-figures/record/path.js';
import {wholeWords} from '@tip-figures/words/forms.js';

const smallest = 20;
// Of all words for people those about the section's own number: others may speak of a share of something else.
const texts = ['heading', 'subheading', 'note', 'reason', 'derivedFrom', 'phrase'];
const bases = ['total', 'convicted', 'prosecuted', 'investigated', 'value'];
const share = new RegExp(String.raw`\d\s*(?:[%‰]|${wholeWords('percent')})`, 'iu');

/** Percentages in texts about fewer than 20 people or cases: one more or less moves them by five points. */
export function lintSmallShares({root, sections}: Document): readonly Finding[] {
  const inSections = sections.flatMap((section) => {
    const base = baseOf(section.own);
    return base === undefined ? [] : lintTexts(section.own, section.steps, base);
  });
  return [...inSections, ...lintCorrections(root)];
}

/** The reason of a correction is about the section that its path leads to. */
function lintCorrections(root: Document['root']): Finding[] {
  const corrections: readonly unknown[] = Array.isArray(root['corrections']) ? root['corrections'] : [];
  return corrections.flatMap((correction, index) => {
    const path = isObject(correction) && typeof correction['path'] === 'string' ? correction['path'] : '';
    const section = root[stepsOf(path)[0] ?? ''];
    const base = baseOf(isObject(section) ? section : root);
    return base === undefined ? [] : lintTexts(correction, ['corrections', index], base);
  });
}

function lintTexts(value: unknown, from: Path, base: number): Finding[] {
  return walk(value, from)
    .filter((found) => typeof found.value === 'string' && share.test(found.value) && isText(found.steps))
    .map(({steps}) => lint('warning', 'small-shares/of-few', steps, {base, least: smallest}));
}

/** Whether steps lead to words for readers, in one language or several. */
const isText = (steps: Path): boolean => steps.slice(-2).some((step) => texts.includes(String(step)));

function baseOf(section: Readonly<Record<string, unknown>>): number | undefined {
  const quantity = bases.map((field) => quantityOf(section[field])).find((each) => each !== undefined);
  const most = quantity && highOf(quantity);
  return most !== undefined && most < smallest ? most : undefined;
}
