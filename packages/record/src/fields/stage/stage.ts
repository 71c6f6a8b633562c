import {choice} from '../choice/choice.js';
import {periodLike} from '../time/time.js';
import {isObject, kind, optional, readEach, readFields, type Traits, type Values} from '../kind.js';
import {simpleParts} from '../parts/parts.js';
import {count, limitsOf, quantitiesByPeriod} from '../quantity/quantity.js';
import {ownText} from '../text/text.js';
import {accepted, Refusal, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import {creditedTo} from '../../values/quantity/credited.js';
import {forms} from '../../values/forms.js';
import {cleanText, readLocalText, type LocalText} from '../../values/local-text.js';
import {boundsOf, commonReach} from '../../values/quantity/bounds.js';
import {isOpen, lowOf, writeQuantity, type Quantity} from '../../values/quantity/quantity.js';
import {readQuantity} from '../../values/quantity/read-quantity.js';
import {isStageText, piecesOf, units, type Unit} from '../../values/justice/stage-text.js';
import {objectOf} from '../../object-of.js';

// Any of them may be a share of a whole.
const people = {counts: 'people', shares: true} as const;
const earlier = quantitiesByPeriod({...people, hasBefore: true});

const besideAgency = {
  /** Those of earlier periods. @example {"FY2013": 734} @title "Earlier periods" */
  previous: optional(earlier),
};

/** The count of one agency. */
export interface Agency extends Values<typeof besideAgency> {
  readonly key: string;
  /** As the source writes it. */
  readonly label: LocalText;
  readonly quantity: Quantity;
}

/** Counts by the names of those who counted. */
const agencies = kind(
  'agencies',
  (input, at) =>
    readEach(input, at, (key, value, path): Agency => {
      const fields = isObject(value) ? value : {};
      const given = fields['label'];
      const label = given === undefined ? {'': cleanText(key)} : accepted(readLocalText(given), [...path, 'label']);
      const quantity = accepted(readQuantity(value, limitsOf(people)), path);
      return {key, label, quantity, ...creditedTo(quantity.source, readFields(besideAgency, fields, path))};
    }),
  {...people, holds: 'keys', beside: besideAgency},
);

/** What a source says of the people, cases, offences or incidents of one stage beside their number. */
const besideCount = {
  /** What is counted; people where it is left out. @title "These are" */
  unit: optional(choice(units)),
  /** What it covers, where that is not the period of the figure. @title "Their own period" */
  period: optional(periodLike('2016')),
  /**
   * Some of them by form of exploitation.
   * @example {"sex-trafficking": 33, "unspecified": 1}
   * @title "By form of exploitation"
   */
  by: optional(simpleParts({list: 'by', keys: forms}, {...people, partsOf: 'value'})),
  /** Those whose case goes on from earlier periods, beside the new ones. @example 35 @title "From earlier periods" */
  continued: optional(count('people')),
  /** How many of them under other laws. @example 3 @title "Under other laws" */
  otherLaws: optional(count('people', {shares: true, partsOf: 'value'})),
  /**
   * Counts of the same stage by agency, under its name; they are never added up.
   * @example {"FBI": 835}
   * @title "By agency"
   */
  agencies: optional(agencies),
  /** Those of earlier periods, to compare. @example {"2021": 57} */
  previous: optional(earlier),
};

/** A count, or a share of one, with what the source says beside it. */
export type StageCount = Omit<Values<typeof besideCount>, 'unit'> & {
  /** Left out where there is no number, or only a share, and nobody said of which of them. */
  readonly unit?: Unit;
  /** Left out where the source only gives parts, or the counts of agencies. */
  readonly quantity?: Quantity;
};

/** A stage of justice: people, cases, offences or incidents, a share of them, or several of these apart. */
export const stage = (traits?: Traits) =>
  kind('stage', readStage, {...traits, ...people, fields: besideCount, type: 'quantity'});

const besideOwn = {
  /** What the source calls it. @title "Name of the stage" */
  label: ownText,
  /** The stage after which it stands; left out, it is the last. @example "prosecuted" @title "After the stage" */
  after: optional(
    kind(
      'key',
      (input) =>
        typeof input === 'string' ? input : new Refusal('not-a-text', {expected: {kind: 'stage'}, found: input}),
      {type: 'text'},
    ),
  ),
};

/** A stage of the writer's own. */
export interface OwnStage extends Values<typeof besideOwn> {
  readonly counts: readonly StageCount[];
}

/** A stage of the writer's own, under a key of theirs: the same beside its label. */
export const ownStage = kind(
  'own-stage',
  (input, at): OwnStage => {
    const {label: _label, after: _after, ...stage} = isObject(input) ? input : {};
    return {...readFields(besideOwn, objectOf(input), at), counts: readStage(stage, at)};
  },
  {...people, fields: {...besideOwn, ...besideCount}, type: 'quantity'},
);

function readStage(input: unknown, at: Path): readonly StageCount[] {
  if (typeof input === 'string') return readText(input, at);
  const apart = isObject(input) ? units.filter((unit) => unit in input) : [];
  if (!isObject(input) || !apart.length) return [readCount(input, at)];
  const beside = Object.keys(besideCount).find((name) => name in input);
  if (beside) refuse('not-a-stage', {}, [...at, beside]);
  return readAll(apart, (unit) => readCount(input[unit], [...at, unit], unit));
}

/** `54`, `54 cases`, `54 cases; about 8 people`, `53%`, `unreported`. */
function readText(input: string, at: Path): readonly StageCount[] {
  const counts = piecesOf(input).map(({unit, number}): StageCount => ({
    unit,
    quantity: accepted(readQuantity(number, {...limitsOf(people), whole: unit}), at),
  }));
  const sorted = units.flatMap((unit) => counts.filter((one) => one.unit === unit));
  if (new Set(sorted.map(({unit}) => unit)).size < sorted.length) {
    refuse('not-a-stage', {expected: {kind: 'stage', such: '"54 cases; about 8 people"'}, found: input}, at);
  }
  const [only] = counts;
  return only?.quantity && isOfNobody(only.quantity) && !isStageText(input) ? [{quantity: only.quantity}] : sorted;
}

function readCount(input: unknown, at: Path, expected?: Unit): StageCount {
  const {unit = expected, ...read} = readFields(besideCount, objectOf(input), at);
  if (expected && unit !== expected) refuse('not-a-stage', {expected, found: unit}, [...at, 'unit']);
  const isParts = isObject(input) && !hasNumber(input) && ('by' in input || 'agencies' in input);
  if (isParts) {
    // Parts alone have the source that stands beside them.
    const {source} = accepted(readQuantity({...input, missing: 'unknown'}), at);
    return {...creditedTo(source, read), unit: unit ?? 'people'};
  }
  const quantity = accepted(readQuantity(input, {...limitsOf(people), whole: unit ?? 'people'}), at);
  const rest = creditedTo(quantity.source, read);
  readAll(rest.by ?? [], ({key, quantity: part}) => checkPart(part, quantity, [...at, 'by', key]));
  if (rest.otherLaws) checkPart(rest.otherLaws, quantity, [...at, 'otherLaws']);
  const isUnsaid = isOfNobody(quantity) && Object.keys(rest).every((name) => name === 'period' || isShare(quantity));
  return {...rest, ...(unit || !isUnsaid ? {unit: unit ?? 'people'} : {}), quantity};
}

/** Forms may overlap, so that each of them alone cannot be more than all. */
function checkPart(part: Quantity, all: Quantity, at: Path): void {
  const [some, most] = [lowOf(part) ?? 0, boundsOf(all, commonReach)?.high ?? Infinity];
  if (some > most) refuse('above-total', {expected: {most: writeQuantity(all)}, found: some}, at);
}

const isShare = ({precision}: Quantity): boolean => precision === 'share';

/** Whether it is of people only where that is said: a share, or no number. */
const isOfNobody = (quantity: Quantity): boolean => isShare(quantity) || isOpen(quantity);

/** Whether an object states a number of its own, and not only parts of one. */
const hasNumber = (input: object): boolean => ['value', 'share', 'low', 'high', 'missing'].some((key) => key in input);
