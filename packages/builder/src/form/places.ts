import {isObject, type Kind} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {controlFor, pairsOf} from './controls.js';

/** The paths at which the form shows a control for a value, outer before inner. */
export function placesOf(path: Path, kind: Kind, value: unknown): Path[] {
  const control = controlFor(kind, value);
  if (!control) return [];
  const inside = (fields: Readonly<Record<string, Kind>>): Path[] =>
    Object.entries(fields).flatMap(([name, field]) =>
      placesOf([...path, name], field, isObject(value) ? value[name] : undefined),
    );
  switch (control.type) {
    case 'entries':
      return [
        path,
        ...(pairsOf(value ?? '') ?? []).flatMap(([key, one]) => placesOf([...path, key], control.each, one)),
      ];
    case 'list':
      return [
        path,
        ...(Array.isArray(value)
          ? value.flatMap((one: unknown, index) => placesOf([...path, index], control.each, one))
          : []),
      ];
    case 'group':
      return [path, ...inside(control.fields)];
    case 'quantity':
      return [path, ...(isObject(value) ? inside(control.beside) : [])];
    default:
      return [path];
  }
}
