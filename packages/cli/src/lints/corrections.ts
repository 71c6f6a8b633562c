import {describe} from '@tip-figures/record/figure-error.js';
import {writeQuantity} from '@tip-figures/record/values/quantity.js';
import {foundAt} from '../correction-path.js';
import {quantityOf, type Document} from '../document.js';
import type {Finding} from '../problem.js';
import type {Path} from '@tip-figures/record/path.js';

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
  const sorted = [...all].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const keyOf = ({path}: Written): string => JSON.stringify(foundAt(document, path)[0]?.steps ?? path);
  return all.flatMap((one) => {
    const later = sorted.slice(sorted.indexOf(one) + 1).find((other) => keyOf(other) === keyOf(one));
    return [...lintPlace(document, one, later === undefined), ...lintChain(one, later), ...lintWas(one, isHidden)];
  });
}

function lintPlace(document: Document, {path, now, steps}: Written, isLast: boolean): Finding[] {
  const found = foundAt(document, path);
  if (found.length === 0) {
    const mend = 'Write the path to the value that was corrected, such as "victim-breakdown.total".';
    return [warning([...steps, 'path'], `${describe(path)} leads to nothing in this document`, mend)];
  }
  if (!isLast || now === undefined || found.some(({value}) => isSame(value, now))) return [];
  const message = `says that ${shown(now)} stands there now, but ${shown(found[0]?.value)} does`;
  return [warning([...steps, 'now'], message, 'Correct "now", or the value itself.')];
}

function lintChain({now, steps}: Written, later: Written | undefined): Finding[] {
  if (now === undefined || later?.was === undefined || isSame(now, later.was)) return [];
  const message = `${shown(now)} stood there then, but the next correction of it says that ${shown(later.was)} did`;
  return [warning([...steps, 'now'], message, 'Correct "now" here, or "was" in the next one.')];
}

/** Where small counts are withheld, what would tell them was taken out on purpose. */
function lintWas({was, steps}: Written, isHidden: boolean): Finding[] {
  if (was !== undefined || isHidden) return [];
  const mend = 'Add what stood there before as "was"; "unknown" where nothing did.';
  return [warning(steps, 'without "was" it cannot be undone for a story that is pinned to an earlier day', mend)];
}

function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [quantityOf(one), quantityOf(other)];
  return a && b ? writeQuantity(a) === writeQuantity(b) : JSON.stringify(one) === JSON.stringify(other);
}

function shown(value: unknown): string {
  const quantity = quantityOf(value);
  return quantity ? writeQuantity(quantity) : describe(value);
}

const warning = (steps: Path, message: string, mend: string): Finding => ({
  severity: 'warning',
  rule: 'corrections',
  steps,
  message,
  mend,
});
