import {isObject} from '@tip-figures/record/fields/kind.js';
import {describe} from '@tip-figures/record/problem.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {entriesOf, quantityOf, type Document, type Found} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {isBefore, publishedIn} from '../context/source-day.js';
import {stepsOf, valueAt, type Path} from '@tip-figures/record/path.js';
import {keyAmong} from '@tip-figures/record/values/key.js';
import {withoutBrackets} from '@tip-figures/record/values/list.js';

/** A correction as it is written, once its shape is known to be right. */
interface Written {
  readonly date: string;
  readonly path: string;
  readonly was?: unknown;
  readonly now?: unknown;
  readonly steps: Path;
}

/** Corrections that do not fit the document, or each other. */
export function lintHistory(document: Document, list: readonly unknown[], steps: Path, isHidden: boolean): Finding[] {
  const all = list.map((one, index) => ({...(one as Omit<Written, 'steps'>), steps: [...steps, index]}));
  const sorted = all.toSorted((one, other) => one.date.localeCompare(other.date));
  const keyOf = ({path}: Written): string => JSON.stringify(foundAt(document, path)[0]?.steps ?? path);
  return all.flatMap((one) => {
    const later = sorted.slice(sorted.indexOf(one) + 1).find((other) => keyOf(other) === keyOf(one));
    return [
      ...lintPlace(document, one, later === undefined),
      ...lintChain(one, later),
      ...lintWas(one, isHidden),
      ...lintDay(document, one),
    ];
  });
}

function lintPlace(document: Document, {path, now, steps}: Written, isLast: boolean): Finding[] {
  const found = foundAt(document, path);
  if (found.length === 0) {
    return [lint('warning', 'corrections/no-place', [...steps, 'path'], {path: describe(path)})];
  }
  if (!isLast || now === undefined || found.some(({value}) => isSame(value, now))) return [];
  const facts = {now: shown(now), found: shown(found[0]?.value)};
  return [lint('warning', 'corrections/now', [...steps, 'now'], facts)];
}

function lintChain({now, steps}: Written, later: Written | undefined): Finding[] {
  if (now === undefined || later?.was === undefined || isSame(now, later.was)) return [];
  return [lint('warning', 'corrections/chain', [...steps, 'now'], {now: shown(now), was: shown(later.was)})];
}

/** What stood wrong in a document was published before. */
function lintDay(document: Document, {date, path, steps}: Written): Finding[] {
  const [found] = foundAt(document, path);
  const published = found && sourceOf(document, found.steps);
  if (!published || !isBefore(date, published.first)) return [];
  return [lint('question', 'corrections/before-source', [...steps, 'date'], {date, published: published.first})];
}

/** When the source of a value was published: its own, or that of what is around it. */
function sourceOf({root, sections}: Document, steps: Path): ReturnType<typeof publishedIn> {
  const section = sections.find(({steps: from}) => from.every((step, index) => step === steps[index]));
  const around = steps.map((_, index) => valueAt(root, steps.slice(0, index + 1)));
  const own = around.findLast((one) => isObject(one) && 'source' in one) as {source: unknown} | undefined;
  const fields = section?.fields ?? root;
  return publishedIn(fields, own?.source ?? fields['source']);
}

/** Where small counts are withheld, what would tell them was taken out on purpose. */
function lintWas({was, steps}: Written, isHidden: boolean): Finding[] {
  return was !== undefined || isHidden ? [] : [lint('warning', 'corrections/no-was', steps)];
}

function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [quantityOf(one), quantityOf(other)];
  return a && b ? writeQuantity(a) === writeQuantity(b) : JSON.stringify(one) === JSON.stringify(other);
}

function shown(value: unknown): string {
  const quantity = quantityOf(value);
  return quantity ? writeQuantity(quantity) : describe(value);
}

/** Where the path of a correction leads: from the record, or from each section that has such a field. */
function foundAt({root, isRecord, sections}: Document, path: string): readonly Found[] {
  const steps = stepsOf(path).map(String);
  const [first, ...rest] = steps;
  const starts: readonly (readonly [Path, unknown, readonly string[]])[] = [
    ...(isRecord ? [[[], root, steps] as const] : []),
    ...sections.flatMap(({name, steps: from, own}) => {
      if (first !== name) return [[from, own, steps] as const];
      // One of a list is named by its `id`.
      if (own['id'] === undefined) return [[from, own, rest] as const];
      return rest[0] === own['id'] ? [[from, own, rest.slice(1)] as const] : [];
    }),
  ];
  const found = starts.map(([from, value, way]) => follow({steps: from, value}, way));
  return found.filter((each) => each !== undefined);
}

function follow({steps, value}: Found, [step, ...rest]: readonly string[]): Found | undefined {
  if (step === undefined) return {steps, value};
  if (Array.isArray(value)) {
    const index = Number(step);
    return /^\d+$/.test(step) && index < value.length
      ? follow({steps: [...steps, index], value: value[index]}, rest)
      : undefined;
  }
  // An attribute writes entries as a text.
  const entries = isObject(value) || typeof value === 'string' ? entriesOf(withoutBrackets(value)) : [];
  const found = keyAmong(
    entries.map(([key]) => key),
    step,
  );
  const entry = entries.find(([key]) => key === found);
  return entry && follow({steps: [...steps, entry[0]], value: entry[1]}, rest);
}
