// What the test commands and npm run check count, and the line that they close with.

/** The closing line of every test command. */
export function closingLine({passed, failed}) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Says the closing line at the very end, however the process ends, and has it fail with its tests.
 *
 * @param totalsOf  gives the totals; undefined before there are any, which counts as one failure
 */
export function closeWith(totalsOf) {
  process.on('exit', (code) => {
    const totals = totalsOf() ?? {passed: 0, failed: 1};
    console.log(closingLine(totals));
    if (code === 0 && (totals.failed > 0 || totals.passed === 0)) process.exitCode = 1;
  });
}

export function addTotals(...totals) {
  return totals.reduce((sum, each) => ({passed: sum.passed + each.passed, failed: sum.failed + each.failed}), {
    passed: 0,
    failed: 0,
  });
}

/** The totals that a test command's last line gives; a command that ended without one failed. */
export function testTotals(output, code) {
  const lines = output.trimEnd().split('\n');
  const match = /^(\d+) passed, (\d+) failed$/.exec(lines.at(-1) ?? '');
  const totals = match ? {passed: Number(match[1]), failed: Number(match[2])} : {passed: 0, failed: 0};
  const saysSo = match && (totals.failed > 0 || code === 0);
  return saysSo ? totals : {...totals, failed: totals.failed + 1};
}

/** One line a step: `ok      eslint         16.2 s`. */
export function stepLine({name, code, seconds}, width) {
  return `${code === 0 ? 'ok' : 'failed'}`.padEnd(8) + `${name.padEnd(width)}  ${seconds.toFixed(1)} s`;
}

/** Tests, and every other step as one. */
export function checkTotals(results) {
  return addTotals(
    ...results.map(({code, tests}) => tests ?? {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1}),
  );
}
