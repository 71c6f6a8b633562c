import type {Path} from '../path.js';
import type {RowsRecord} from './read-rows.js';
import type {Node} from './tree.js';

/** The cell of a value, such as `row 5, value`, and the steps beyond it where it is the cell of what the value is in. */
interface SheetPlace {
  readonly cell: string;
  readonly beyond: Path;
}

/** Where a value of the record stands, or what it is in; `undefined` where the sheet has nothing of either. */
export function placeIn({shared, named}: RowsRecord, path: Path): SheetPlace | undefined {
  const [figure, index, ...rest] = path;
  const sections = Object.hasOwn(named, String(figure)) ? named[String(figure)] : undefined;
  if (!sections) return placeUnder(shared, path);
  const isListed = typeof index === 'number';
  const section = [...sections.values()][isListed ? index : 0];
  const steps = isListed ? rest : path.slice(1);
  return section && (placeUnder(section, steps) ?? {cell: section.cell, beyond: steps});
}

function placeUnder(root: Node, steps: Path): SheetPlace | undefined {
  let place: SheetPlace | undefined;
  let node: Node | undefined = root;
  for (const [index, step] of steps.entries()) {
    node = node.inside[typeof step === 'number' ? step + 1 : step];
    if (!node) break;
    place = {cell: node.cell, beyond: steps.slice(index + 1)};
  }
  return place;
}
