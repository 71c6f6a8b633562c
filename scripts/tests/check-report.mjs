// What npm run check counts and prints.

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
  const each = results.map(({code, tests}) => tests ?? {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1});
  return {passed: sum(each.map(({passed}) => passed)), failed: sum(each.map(({failed}) => failed))};
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
