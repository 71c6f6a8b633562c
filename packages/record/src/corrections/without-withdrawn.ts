import {written} from '../fields/kind.js';
import {figures} from '../figures/names.js';
import {isWithdrawn, shownOf} from '../section/withdrawn.js';
import {concerns} from './corrections.js';
import {objectOf} from '../object-of.js';

type Section = Readonly<Record<string, unknown>>;

/** A record as it may be handed out: of sections that were withdrawn no number is left in it, nor in its corrections. */
export function withoutWithdrawn(record: Section): Section {
  const withdrawn = figures.flatMap((name) =>
    [record[name]].flat().flatMap((section) => (isWithdrawn(section) ? [[name, section] as const] : [])),
  );
  if (!withdrawn.length) return isWithdrawn(record) ? shownOf(record) : record;
  const {corrections, ...rest} = record;
  const names = withdrawn.map(([name]) => name);
  const shown = (section: unknown) => (isWithdrawn(section) ? shownOf(section) : section);
  const cleared = names.map((name) => {
    const own = rest[name];
    return [name, Array.isArray(own) ? own.map(shown) : shown(own)] as const;
  });
  const tellsOf = (one: unknown) =>
    withdrawn.some(([name, section]) => concerns({path: written(objectOf(one)['path'])}, name, section));
  const left = Array.isArray(corrections) ? corrections.filter((one) => !tellsOf(one)) : [];
  return {...rest, ...(left.length && {corrections: left}), ...Object.fromEntries(cleared)};
}
