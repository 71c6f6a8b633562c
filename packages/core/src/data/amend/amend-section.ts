import {concerns, readCorrections, type Correction} from '@tip-figures/record/corrections/corrections.js';
import type {Recipe} from '../../figure.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {stepsOf} from '@tip-figures/record/path.js';
import {sectionFrom} from '../figure-inputs.js';
import {protectedSection} from './protected-section.js';
import {remarksOf, type Change, type Remarks} from './remarks.js';
import {isDay} from '@tip-figures/record/values/period.js';
import {thresholdsIn} from '@tip-figures/record/protect/thresholds.js';
import type {Withdrawal} from './withdrawal.js';
import {isRecord} from '@tip-figures/record/section/section.js';
import {undoneIn} from '@tip-figures/record/corrections/undo-corrections.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Section = Record<string, unknown>;

type Amendable = Pick<Recipe<unknown>, 'name' | 'parts'>;

/** A section as it was changed for the figure that requested it, with the remarks that the change needs. */
export interface Amended {
  readonly section: Record<string, unknown>;
  readonly remarks: Remarks;
  /** Set where the figure was withdrawn; nothing else of it is shown then. */
  readonly withdrawal?: Withdrawal | undefined;
  /** The language to draw the figure in, where that is not the page's. */
  readonly language?: string | undefined;
}

/**
 * A figure's section as it stood on the day that it is pinned to, and without small counts of people, nor what
 * would give them away: in the section itself, and in the rest of the records that it comes from.
 *
 * @param layers - the documents that the section is read from, the strongest last.
 * @param wanted - the `id` of the section, where documents have a list of them.
 * @throws {FigureError} code `schema`, naming the path of what is refused, or cannot be protected.
 */
export function amendSection(
  layers: readonly unknown[],
  attributes: Section,
  {name, parts}: Amendable,
  wanted?: unknown,
): Amended {
  const changeOf = (given: Section): Change => {
    const record = sectionFrom(layers, {}, name, wanted);
    return parts ? changedParts(record, layers, given, name, parts) : changed(layers, given, name, record['id']);
  };
  const {section, ...change} = changeOf(attributes);
  // What stood before small counts were withheld is not told.
  const sectionOn = (day: string) => (change.isProtected ? undefined : changeOf({...attributes, pinned: day}).section);
  return {section, remarks: remarksOf({section, ...change}, name, sectionOn)};
}

/** @param asked - the thresholds of the documents; each of them holds for all documents. */
function changed(
  layers: readonly unknown[],
  attributes: Section,
  name: string,
  id?: unknown,
  asked: readonly number[] = thresholdsIn(layers),
): Change {
  const merged = sectionFrom(layers, attributes, name, id);
  const pinned = dayOf(merged['pinned']);
  const own = correctionsOf(merged).filter((one) => concerns(one, name, merged));
  const later = own.filter(({date}) => pinned && date > pinned);
  const undone = later.length ? pinned : undefined;
  const then = later.length ? undoneIn(layers, later, name, merged['id']) : layers;
  const section = later.length ? asOfThen(sectionFrom(then, attributes, name, id), undone) : merged;
  const isProtected = 'suppressBelow' in section || asked.length > 0;
  const safe = isProtected ? protectedSection(section, then, name, asked) : {section, below: 0};
  const {corrections, ...rest} = safe.section;
  if (corrections === undefined) return {section: rest, shown: [], undone, isProtected, below: safe.below};
  // Corrections of other sections are left out: protection has not checked what they reveal beside this one.
  const kept = (corrections as readonly Correction[]).filter((one) => concerns(one, name, section));
  const left = {...rest, corrections: kept};
  return {
    section: left,
    shown: correctionsOf(left).filter(({date}) => !(undone && date > undone)),
    undone,
    isProtected,
    below: safe.below,
  };
}

/** Changes a figure made of several sections: each section as it is changed for a figure of its own. */
function changedParts(
  record: Section,
  layers: readonly unknown[],
  attributes: Section,
  name: string,
  parts: readonly string[],
): Change {
  const given = parts.filter((part) => part in record);
  // Side by side, no part may reveal what another withholds.
  const asked = thresholdsIn(layers);
  if (correctionsOf(record).length) record['corrections'] = correctionsIn(record, layers, name);
  const changes = given.map((part) => [part, changed([record], attributes, part, undefined, asked)] as const);
  // Sections that are not shown are not passed on: protection has not checked what they reveal.
  const shared = Object.fromEntries(Object.entries(record).filter(([key]) => !isRecord({[key]: true})));
  const own = changed([shared], attributes, name, undefined, asked);
  const all = [own, ...changes.map(([, one]) => one)];
  const undone = all.find((one) => one.undone)?.undone;
  const section: Section = {...own.section, ...Object.fromEntries(changes.map(([part, one]) => [part, one.section]))};
  return {
    section: asOfThen(section, undone),
    shown: all.flatMap(({shown}) => shown),
    undone,
    isProtected: all.some((one) => one.isProtected),
    below: Math.max(...all.map(({below}) => below)),
  };
}

/** The corrections of a record in which the figure's own section was merged, with their paths as they are now. */
function correctionsIn(record: Section, layers: readonly unknown[], name: string): Correction[] {
  const isOwn = ([part = '']: readonly string[]) => layers.some((layer) => part in Object(objectOf(layer)[name]));
  return (record['corrections'] as readonly Correction[]).flatMap((one) => {
    if (one.path.startsWith(`${name}.`)) return {...one, path: one.path.slice(name.length + 1)};
    return isOwn(stepsOf(one.path).map(String)) ? [] : one;
  });
}

/** The section with the date of the day that it shows. */
function asOfThen(section: Section, undone: string | undefined): Section {
  const {asOf} = section;
  return undone && typeof asOf === 'string' && asOf > undone ? {...section, asOf: undone} : section;
}

const correctionsOf = ({corrections = []}: Section): Correction[] => readCorrections(corrections);

function dayOf(input: unknown): string | undefined {
  if (input === undefined || isDay(input)) return input;
  return refuse('not-a-day', {expected: {kind: 'day', such: '2017-06-29'}, found: input}, ['pinned']);
}
