import {contextFields} from '../../../section/context.js';
import {pathOf} from '../../../path.js';
import {kebab, keyOf} from '../../../values/key.js';
import type {Cell, Section} from '../cells.js';
import {entriesOf, isSection, type Entry} from '../entries.js';
import {PartCounts} from './parts.js';
import type {Table} from '../table.js';
import type {Survey} from '../survey.js';

/** One list of the parts of a total. */
interface Dimension {
  readonly path: string;
  readonly parts: readonly (Cell | undefined)[];
}

/** Counts the parts of totals: those that are declared, and all that may be. */
export function countDimensions(table: Table, survey: Survey): void {
  const {fields, found} = table;
  const {section, steps} = found;
  const totals = new Map(
    Object.entries(fields).flatMap(([name, {counting, counts, partsOf, addUpTo}]) =>
      counting === 'parts' && counts === 'people' ? [[name, partsOf ?? addUpTo] as const] : [],
    ),
  );
  const [first] = totals.values();
  if (!totals.size) return;
  const lists = new Map<string, Entry[]>();
  for (const [name, list] of Object.entries(section)) {
    if (totals.has(name) || mayBeDimension(name, list, table)) lists.set(name, entriesOf(list, [...steps, name]));
  }
  const dimensions = new Map<string | undefined, Dimension[]>();
  const counts = new PartCounts(first === undefined ? '' : table.of(first), lists, table, survey);
  const named = namedIn(table);
  for (const [name, entries] of lists) {
    const total = totals.has(name) ? totals.get(name) : first;
    const at = [...steps, name];
    const isNamed = named !== undefined && named.list !== name;
    const whole = (period: unknown): Cell | undefined =>
      isNamed
        ? counts.find([`${named.list} ${named.key}`], period)
        : total === undefined
          ? undefined
          : table.totalIn(total, period, survey);
    const parts = counts.list(name, entries, at, whole);
    if (isNamed) survey.late.push(() => addLine(whole(found.setting.period), {path: pathOf(at), parts}, survey));
    else dimensions.set(total, [...(dimensions.get(total) ?? []), {path: pathOf(at), parts}]);
  }
  survey.late.push(() => {
    for (const [total, some] of dimensions) if (total !== undefined) addUp(total, some, table, survey);
    counts.addLines();
  });
}

/** The part of a list whose people the parts of the other lists are, where the section names one. */
function namedIn({fields, found: {section}}: Table): {readonly list: string; readonly key: string} | undefined {
  for (const [name, {wholeIn: list}] of Object.entries(fields)) {
    const key = section[name] ?? section[kebab(name)];
    if (list !== undefined && typeof key === 'string') return {list, key: keyOf(key)};
  }
  return undefined;
}

function addUp(name: string, dimensions: readonly Dimension[], table: Table, survey: Survey): void {
  const total = table.total(name, survey);
  if (total) for (const one of dimensions) addLine(total, one, survey);
  // Each list may reveal a total that is not given, and so what another list lacks.
  else if (dimensions.length > 1) {
    survey.together.push(dimensions.map(({parts}) => parts.filter((part) => part !== undefined)));
  }
}

function addLine(total: Cell | undefined, {path, parts}: Dimension, {lines}: Survey): void {
  if (total) lines.add(path, total, parts);
}

/** Whether an object must be a dimension that no figure knows yet. */
function mayBeDimension(name: string, list: unknown, {fields}: Table): list is Section {
  if (!isSection(list) || Object.keys(list).length === 0 || Object.hasOwn(fields, name)) return false;
  const shared = Object.hasOwn(contextFields, name) ? contextFields[name as keyof typeof contextFields] : undefined;
  // An object in a text has languages, and one in sources is no list of counts.
  return !(shared && (name === 'corrections' || shared.type === 'text' || shared.holds));
}
