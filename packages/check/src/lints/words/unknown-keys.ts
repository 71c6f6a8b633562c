import {isObject} from '@tip-figures/record/fields/kind.js';
import {mostEntries} from '@tip-figures/record/limits.js';
import {keyAmong, keyOf} from '@tip-figures/record/values/key.js';
import {error, refusalsOf} from '../../document/check-section.js';
import {entriesOf, type Document, type Section} from '../../document/document.js';
import {isSlip, nearest} from '@tip-figures/findings/nearest.js';
import {words} from '@tip-figures/words/forms.js';
import {codeOf, fieldCalled, meantKeys, ownName} from '../../report/keys.js';
import {fixesOf, lint, type Finding} from '../../report/problem.js';
import {ask} from '../../report/recognise.js';
import type {Names} from '@tip-figures/record/fields/facet.js';
import {recordShape, sectionShape} from '../../document/shapes.js';
import type {Path} from '@tip-figures/record/path.js';
import {hasLabel} from '@tip-figures/record/section/declaration.js';

/** Names that no figure reads, at every level. One with a near neighbour is a slip, and loses what it names. */
export function lintUnknownKeys({root, isRecord, sections}: Document): readonly Finding[] {
  return [
    ...(isRecord ? lintKeys(root, [], recordShape) : []),
    ...sections.flatMap((section) => [
      ...lintUnshown(section),
      ...lintKeys(shownOf(section), section.steps, sectionShape(section.figure, !isRecord)),
    ]),
  ];
}

/** Fields that records have and no figure draws yet: they stay in the record, and what is in them must be right. */
function lintUnshown({figure, name, own, steps}: Section): Finding[] {
  const fields = Object.entries(figure.unshown ?? {}).filter(([field]) => field in own);
  return fields.flatMap(([field, kind]) => [
    ...refusalsOf(() => kind.read(own[field], [...steps, field])).map((one) => error(one)),
    lint('warning', 'not-drawn/field', [...steps, field], {field, tag: `tip-${name}`}, {onKey: true}),
  ]);
}

/** What there is advice on already is not called unknown as well. */
const shownOf = ({figure: {unshown = {}}, own}: Section) =>
  Object.fromEntries(Object.entries(own).filter(([field]) => !(field in unshown)));

function lintKeys(value: unknown, steps: Path, shape: Names, above?: Names): Finding[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (shape.items ? lintKeys(item, [...steps, index], shape.items) : []));
  }
  const entries = shape.isMap ? entriesOf(value) : Object.entries(isObject(value) ? value : {});
  // A list that is refused for its length needs no advice on each key.
  if (shape.isMap && entries.length > mostEntries) return [];
  return entries.flatMap(([key, inside]) => {
    const own = hasLabel(inside) ? shape.labelled : undefined;
    const below = shape.fields && Object.hasOwn(shape.fields, key) ? shape.fields[key] : (own ?? shape.each);
    return [
      ...(isKnown(key, inside, shape) ? [] : [unknown([...steps, key], inside, shape, above)]),
      ...(below ? lintKeys(inside, [...steps, key], below, shape) : []),
    ];
  });
}

function isKnown(key: string, inside: unknown, {known, isMap, ofCountries, labelled}: Names): boolean {
  if (!known) return true;
  if (!isMap) return known.includes(key) || (labelled !== undefined && hasLabel(inside));
  const isCode = ofCountries === true && /^[a-z]{2}$/i.test(key.trim());
  return hasLabel(inside) || isCode || keyAmong(known, key) !== undefined;
}

const fine = new RegExp(`^${words('fine')}$`, 'iu');

function unknown(steps: Path, inside: unknown, shape: Names, above?: Names): Finding {
  const {known = [], isMap} = shape;
  const key = String(steps.at(-1));
  if (isMap) return unknownPart(steps, inside, shape);
  const facts = {key: key.slice(0, 60)};
  const onKey = {onKey: true};
  if (above?.known?.includes(key)) {
    return lint('error', 'unknown-keys/beside', steps, {...facts, parent: String(steps.at(-2))}, onKey);
  }
  // A fine beside imprisonment is not one in its place.
  if (fine.test(key) && known.includes('fineOrPrison')) return lint('error', 'unknown-keys/fine', steps, facts, onKey);
  const keys = nearest(fieldCalled(key, known), known);
  if (keys.length) {
    return lint('error', 'unknown-keys/slip', steps, {...facts, keys}, {...onKey, fixes: fixesOf(ask(...keys))});
  }
  const isSection = shape === recordShape && isObject(inside);
  const names = known.filter((name) => !name.startsWith('$'));
  const code = isSection ? 'unknown-keys/no-figure' : 'unknown-keys/unknown';
  return lint('warning', code, steps, {...facts, known: names}, onKey);
}

/** Keys of adults, whom reports also call so together with children. */
const withChildren = {
  women: {sex: 'female', children: 'girls'},
  men: {sex: 'male', children: 'boys'},
} as const;

const isAdults = (key: string): key is keyof typeof withChildren => Object.hasOwn(withChildren, key);

/** A key of a list of parts: it may be another's name, or can be kept with a label. */
function unknownPart(steps: Path, inside: unknown, {known = [], ofCountries = false}: Names): Finding {
  const written = String(steps.at(-1)).trim();
  const facts = {key: String(steps.at(-1)).slice(0, 60)};
  const code = ofCountries ? codeOf(written) : undefined;
  const keys = code ? [code] : meantKeys(written, known);
  const more = {onKey: true, fixes: fixesOf(ask(...keys))};
  const adults = keyOf(written);
  if (steps.at(-2) === 'sex' && isAdults(adults)) {
    return lint('error', 'unknown-keys/adults', steps, {...facts, adults, ...withChildren[adults]}, more);
  }
  if (keys.some((name) => isSlip(written, name)))
    return lint('error', 'unknown-keys/slip', steps, {...facts, keys}, more);
  const value = isObject(inside) ? '…' : `"value": ${JSON.stringify(inside)}`;
  const own = {...facts, written, name: ownName(written), inside: value};
  return keys.length
    ? lint('error', 'unknown-keys/part-near', steps, {...own, keys}, more)
    : lint('error', 'unknown-keys/part', steps, {...own, known, ofCountries}, more);
}
