// How the tests of whole pages say what they found.

import {expect, test} from '@playwright/test';

/** Tests what was found: titles, each with its problems, none where it is as it should be. All are looked at. */
export async function checkAll(checks) {
  for (const [title, problems] of checks) {
    await test.step(title, () => expect.soft(problems, title).toEqual([]));
  }
}

/** The problem of a value that is not as expected; none where it is. */
export function unless(actual, expected) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  return is === should ? [] : [`${is}, expected ${should}`];
}

/** Lines of a table for the terminal. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) =>
    row
      .map((cell, column) => String(cell).padEnd(widths[column]))
      .join(' | ')
      .trimEnd(),
  );
}
