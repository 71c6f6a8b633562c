import {fold} from '@tip-figures/words/fold.js';
import {identifiers} from '../names/terms.js';
import {isEmpty, type Grid} from '../table/grid.js';
import type {Layout} from '../table/layout.js';
import type {Lines} from '../table/read-labels.js';

/**
 * Whether a table has a row for each person, as the data of cases have: columns of yes and no as 1 and 0 that no list of terms
 * has, or the ages of single people below “Age”. Nothing in it is counted.
 */
export function isOfPersons(grid: Grid, {body, values}: Layout, {said}: Lines): boolean {
  if (body.length < 2) return false;
  const above = (column: number) => said.filter(({label}) => label.axis === 'column' && label.lines.includes(column));
  const numbers = (column: number): number[] =>
    body.flatMap((row) => {
      const cell = grid[row]?.[column];
      return cell && !isEmpty(cell) && cell.number ? Number(cell.number.number) : [];
    });
  // Codes of what is not known are below zero.
  const isFlags = (column: number): boolean =>
    numbers(column).length > 0 && numbers(column).every((one) => one <= 1 && (one < 0 || Number.isInteger(one)));
  const flags = values.filter(isFlags);
  const unknown = flags.filter((column) => above(column).some(({label}) => !label.name));
  const isList = (column: number): boolean => {
    const labels = above(column);
    return labels.length > 0 && labels.every(({label}) => label.name?.flat().every(({is}) => is === 'list'));
  };
  return (flags.length === values.length && unknown.length > 1) || values.some(isList);
}

/** Whether a sheet lists single cases or people: a heading says that what is below it tells them, and no two are alike. */
export function isOfCases(grid: Grid): boolean {
  const head = grid.findIndex((row) => row.filter((cell) => !isEmpty(cell)).length > 1);
  return (grid[head] ?? []).some(({text}, column) => {
    if (!identifiers.has(fold(text))) return false;
    const below = grid.slice(head + 1).flatMap((row) => row[column]?.text || []);
    return below.length > 1 && new Set(below).size === below.length;
  });
}
