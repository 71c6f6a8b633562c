import {concerns, type Correction} from '@tip-figures/record/corrections/corrections.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {Refusal, refuse} from '@tip-figures/record/figure-error.js';
import {thresholdOf} from '@tip-figures/record/protect/thresholds.js';
import {stepsOf} from '@tip-figures/record/path.js';
import {protectRecord} from '@tip-figures/record/protect/protect-record.js';
import {sectionOf} from '@tip-figures/record/section/section.js';
import {bracketsOf, readList} from '@tip-figures/record/values/list.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Record<string, unknown>;

/** The section without small counts, and the number below which they are withheld: 0 where none is. */
export function protectedSection(
  section: Section,
  layers: readonly unknown[],
  name: string,
  asked: readonly number[],
): {readonly section: Section; readonly below: number} {
  const {corrections, suppressBelow, ...own} = section;
  const below = 'suppressBelow' in section ? thresholdOf(suppressBelow) : 0;
  if (below === undefined) {
    const expected = {kind: 'whole number', least: 2, most: 1000};
    return refuse('not-a-threshold', {expected, found: suppressBelow}, ['suppressBelow']);
  }
  const least = Math.max(below, ...asked);
  // A document that is one section has no other sections, which could reveal a count.
  const records = layers.filter((layer) => name in Object(layer)) as object[];
  // Where a document states the threshold, "under" in it stands for a withheld count and not for nobody.
  const id = own['id'];
  const declared = layers.map((layer) => sectionOf(layer, name, id)['suppressBelow']).findLast(Boolean);
  const shown = {...own, ...(declared === undefined ? {} : {suppressBelow: declared})};
  // Other sections of the list may count the same people.
  const others = records
    .flatMap((layer) => [objectOf(layer)[name]].flat())
    .filter((one) => isObject(one) && one['id'] !== undefined && one['id'] !== id);
  const record = objectOf(
    Object.assign({}, ...records, {
      corrections,
      suppressBelow: asked.length ? Math.max(...asked) : undefined,
      [name]: others.length ? [shown, ...others] : shown,
    }),
  );
  const {record: safe, withheld, marked} = protectRecord(record, least, undefined, undefined, false);
  const {corrections: left, ...rest} = sectionOf({...safe, [name]: [safe[name]].flat()[0]}, name);
  const isShown = (path: string): boolean => {
    const [first, index = ''] = stepsOf(path);
    const correction = first === 'corrections' ? (corrections as readonly Correction[])[Number(index)] : undefined;
    return (
      (first === name && !(others.length && index !== 0)) || Boolean(correction && concerns(correction, name, section))
    );
  };
  const tells = [...withheld.map(({path}) => path), ...marked].some(isShown) || (asked.length > 0 && isWithheld(own));
  return {
    section: {...rest, ...(left === undefined ? {} : {corrections: left}), suppressBelow: least},
    below: tells ? least : 0,
  };
}

/** Whether a value, or one inside it, is marked as withheld. */
function isWithheld(input: unknown): boolean {
  if (typeof input === 'number') return false;
  const quantity = readQuantity(input);
  if (!(quantity instanceof Refusal)) return quantity.precision === 'withheld';
  const inside = typeof input === 'string' ? (bracketsOf(input) ?? readList(input)) : input;
  if (typeof inside !== 'object' || inside === null || inside instanceof Refusal) return false;
  return Object.values(inside).some(isWithheld);
}
