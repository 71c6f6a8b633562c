import {isObject, written} from '../fields/kind.js';
import {Refusal} from '../figure-error.js';
import {pathOf, stepsOf, type Path} from '../path.js';
import {contextFields} from '../section/context.js';
import {figures} from '../figures/names.js';
import {sectionOf} from '../section/section.js';
import {readPeriod} from '../values/period.js';
import {missingOf, writeQuantity} from '../values/quantity/quantity.js';
import {readQuantity} from '../values/quantity/read-quantity.js';
import {objectOf} from '../object-of.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * Numbers that were published and are others now, or are gone, without a new entry in `corrections` that says so. What is
 * added, such as another year, corrects nothing, nor does another period or report with numbers of its own: of those only
 * what is said of a year by its name is compared. What is withheld, or was, is not judged here.
 *
 * @returns their paths, such as `victim-breakdown.total`.
 */
export function unexplainedChanges(before: Values, now: Values): string[] {
  const ways = newCorrections(before, now).map(({path}) => stepsOf(String(path)).map(String));
  return figures.flatMap((name) => {
    const [one, other] = [before[name], now[name]];
    if (!isObject(one) || !isObject(other)) return [];
    const isAnother = editionOf(before, name) !== editionOf(now, name);
    return changedIn(one, other)
      .filter((steps) => !isAnother || steps.some(readPeriod))
      .filter((steps) => !ways.some((way) => leadsTo(inside(way, name, other['id']), steps.map(String))))
      .map((steps) => pathOf([name, ...steps]));
  });
}

/** Corrections that a document has, and the one before had not. */
export function newCorrections(before: Values, now: Values): Values[] {
  const known = JSON.stringify(before['corrections'] ?? []);
  return ([now['corrections'] ?? []].flat() as Values[]).filter((one) => !known.includes(JSON.stringify(one)));
}

/** What a section's numbers are of. */
function editionOf(document: Values, name: string): string {
  const {period, report} = sectionOf(document, name);
  return `${written(period)} ${written(report)}`;
}

function changedIn(before: unknown, now: unknown, steps: Path = []): Path[] {
  const quantity = quantityOf(before);
  const within = changedWithin(before, now, quantity === undefined, steps);
  if (quantity !== undefined) return isOther(quantity, quantityOf(now)) ? [steps, ...within] : within;
  if (Array.isArray(before) && Array.isArray(now) && before.length > now.length) return [steps];
  if (isHolder(before) && isHolder(now)) return within;
  return before !== now && /\d/.test(JSON.stringify(before)) ? [steps] : [];
}

/** @param isAll - whether to look at values that hold no others, too: those of a quantity are what it says, and its notes. */
const changedWithin = (before: unknown, now: unknown, isAll: boolean, steps: Path): Path[] =>
  isHolder(before) && isHolder(now)
    ? Object.entries(before).flatMap(([key, value]) =>
        (steps.length || !(key in contextFields)) && (isAll || isHolder(value))
          ? changedIn(value, objectOf(now)[key], [...steps, key])
          : [],
      )
    : [];

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

function quantityOf(value: unknown) {
  const quantity = readQuantity(value, {shares: true});
  return quantity instanceof Refusal ? undefined : quantity;
}

type Read = NonNullable<ReturnType<typeof quantityOf>>;

function isOther(before: Read, now: Read | undefined): boolean {
  if ([before, now].some((one) => one && missingOf(one) === 'withheld')) return false;
  return !now || writeQuantity(before) !== writeQuantity(now);
}

/** The steps of a correction within the section. */
function inside([first, ...rest]: readonly string[], name: string, id: unknown): readonly string[] {
  if (first !== name) return first === undefined ? [] : [first, ...rest];
  return rest[0] === id && id !== undefined ? rest.slice(1) : rest;
}

const leadsTo = (way: readonly string[], steps: readonly string[]): boolean =>
  way.every((step, index) => index >= steps.length || step === steps[index]);
