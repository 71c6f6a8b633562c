import {isObject} from '@tip-figures/record/fields/kind.js';
import {mostEntries} from '@tip-figures/record/limits.js';
import {keyAmong, keyOf} from '@tip-figures/record/values/key.js';
import {error, refusalsOf} from '../../document/check-section.js';
import {entriesOf, type Document, type Section} from '../../document/document.js';
import {askFor, isSlip, nearest} from '@tip-figures/findings/nearest.js';
import {words} from '@tip-figures/record/values/written/forms.js';
import {codeOf, fieldCalled, meantKeys, withOwnName} from '../../report/keys.js';
import type {Finding} from '../../report/problem.js';
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
    {
      severity: 'warning',
      rule: 'not-drawn',
      steps: [...steps, field],
      message: `no figure draws ${JSON.stringify(field)} yet: it is kept in the record, and readers do not see it`,
      hint: `Say it in the story, or in a key-figure, until tip-${name} draws it.`,
      onKey: true,
    },
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
  // A fine beside imprisonment is not one in its place.
  const isBeside = fine.test(key) && known.includes('fineOrPrison');
  const meant = above?.known?.includes(key)
    ? `Write it beside ${JSON.stringify(steps.at(-2))}, not in it.`
    : isBeside
      ? 'Write it in the sentence: "2 years and fine". One in place of imprisonment is "2 years or fine".'
      : '';
  const suggestions = meant ? [] : nearest(fieldCalled(key, known), known);
  const isSection = shape === recordShape && isObject(inside);
  const remove = isSection ? 'Remove it, or check it with a newer version that has a figure for it.' : 'Remove it.';
  const names = known.filter((name) => !name.startsWith('$')).join(', ');
  return {
    severity: meant || suggestions.length ? 'error' : 'warning',
    rule: 'unknown-keys',
    steps,
    message: `nothing reads ${JSON.stringify(key.slice(0, 60))}`,
    hint: meant || askFor(suggestions) || `${remove} Known here: ${names}.`,
    suggestions: suggestions.map((text) => ({text, sure: 'ask'})),
    onKey: true,
  };
}

/** Keys of adults, whom reports also call so together with children. */
const withChildren: Readonly<Record<string, readonly [sex: string, children: string]>> = {
  women: ['female', 'girls'],
  men: ['male', 'boys'],
};

function ofAdults(adults: string): string {
  const [sex, children] = withChildren[adults] ?? [];
  return `Write "${sex}" where ${children} are among them, else move them to "sexAge": {"${adults}": …}.`;
}

/** A key of a list of parts: it may be another's name, or can be kept with a label. */
function unknownPart(steps: Path, inside: unknown, {known = [], ofCountries}: Names): Finding {
  const key = String(steps.at(-1));
  const adult = steps.at(-2) === 'sex' ? Object.keys(withChildren).find((one) => one === keyOf(key)) : undefined;
  const code = ofCountries ? codeOf(key) : undefined;
  const suggestions = code ? [code] : meantKeys(key, known);
  const isOther = suggestions.some((name) => isSlip(key, name));
  const others = `Known here: ${known.join(', ')}${ofCountries ? ', and codes of countries' : ''}.`;
  const {hint, sheetHint = hint} = withOwnName(key, inside);
  const around = (kept: string) =>
    suggestions.length ? [askFor(suggestions), ...(isOther ? [] : [kept])].join(' ') : `${kept} ${others}`;
  return {
    severity: 'error',
    rule: 'unknown-keys',
    steps,
    message: `nothing reads ${JSON.stringify(key.slice(0, 60))}`,
    ...(adult ? {hint: ofAdults(adult)} : {hint: around(hint), sheetHint: around(sheetHint)}),
    suggestions: suggestions.map((text) => ({text, sure: 'ask'})),
    onKey: true,
  };
}
