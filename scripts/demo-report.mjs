// How the tests of the built demo tell what they found.

/** Each check is a title and its problems, none when it passes. */
export function tellChecks(name, checks) {
  const failed = checks.filter(([, problems]) => problems.length > 0);
  console.log(`${failed.length === 0 ? '✓' : '✗'} ${name}: ${checks.length - failed.length} of ${checks.length}`);
  for (const [title, problems] of failed) {
    console.log(`  ✗ ${title}`);
    for (const problem of problems) console.log(`    ${problem}`);
  }
  return {passed: checks.length - failed.length, failed: failed.length};
}
