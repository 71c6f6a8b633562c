import {contextFields} from '../../sections/context.js';
import {pathOf} from '../../path.js';
import {keyOf} from '../../values/key.js';
import type {Cell, Section} from './cells.js';
import {entriesOf, isSection} from './entries.js';
import type {Table} from './table.js';
import type {Survey} from './survey.js';

// An object in them is of languages or of sources, and no list of counts.
const ofObjects = ['text', 'sources'];

/** One list of the parts of a total. */
interface Dimension {
  readonly path: string;
  readonly parts: readonly (Cell | undefined)[];
}

/** Counts the parts of totals: those that are declared, and all that may be. */
export function countDimensions(table: Table, survey: Survey): void {
  const {fields, found} = table;
  const {section, steps, setting} = found;
  const totals = new Map(
    Object.entries(fields).flatMap(([name, {name: kind, counts, partsOf, addUpTo}]) =>
      kind === 'parts' && counts === 'people' ? [[name, partsOf ?? addUpTo] as const] : [],
    ),
  );
  const [first] = totals.values();
  if (!totals.size) return;
  const lists = new Map<string | undefined, Dimension[]>();
  for (const [name, list] of Object.entries(section)) {
    if (!totals.has(name) && !mayBeDimension(name, list, table)) continue;
    const total = totals.has(name) ? totals.get(name) : first;
    const at = [...steps, name];
    const whole = total === undefined ? name : `${table.of(total)} ${name}`;
    const parts = entriesOf(list, at).map(({key, value, steps: place}) =>
      survey.book.count(`${whole} ${keyOf(key)}`, setting.period, place, value, setting),
    );
    const others = lists.get(total) ?? [];
    lists.set(total, others);
    others.push({path: pathOf(at), parts});
  }
  survey.late.push(() => {
    for (const [total, dimensions] of lists) if (total !== undefined) addUp(total, dimensions, table, survey);
  });
}

function addUp(name: string, dimensions: readonly Dimension[], table: Table, survey: Survey): void {
  const total = table.total(name, survey);
  if (total) for (const {path, parts} of dimensions) survey.lines.add(path, total, parts);
  // Each list may tell the total that is not given, and so what is missing from another.
  else if (dimensions.length > 1) {
    survey.together.push(dimensions.map(({parts}) => parts.filter((part) => part !== undefined)));
  }
}

/** Whether an object must be a dimension that no figure knows yet. */
function mayBeDimension(name: string, list: unknown, {fields}: Table): list is Section {
  if (!isSection(list) || Object.keys(list).length === 0 || Object.hasOwn(fields, name)) return false;
  const shared = Object.hasOwn(contextFields, name) ? contextFields[name as keyof typeof contextFields] : undefined;
  return !shared || !(name === 'corrections' || ofObjects.includes(shared.name));
}
