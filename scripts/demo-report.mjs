// Says how a page of the demo fared.

/**
 * Each check is a title and its problems, none when it passes.
 *
 * @returns {{passed: number, failed: number}}
 */
export function reportChecks(name, checks) {
  const failed = checks.filter(([, problems]) => problems.length > 0);
  console.log(`${failed.length === 0 ? '✓' : '✗'} ${name}: ${checks.length - failed.length} of ${checks.length}`);
  for (const [title, problems] of failed) {
    console.log(`  ✗ ${title}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
  return {passed: checks.length - failed.length, failed: failed.length};
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
