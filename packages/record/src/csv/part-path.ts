/**
 * The steps of a path as a cell has it, `forced-labour/forced-begging`. A slash in a key is `\/`, a backslash `\\`, an
 * empty key `\.`.
 */
export const stepsIn = (cell: string): string[] =>
  (cell.match(/(\\.|[^\\/])+/g) ?? []).map((step) => step.trim().replace(/\\(\.|(.))/g, '$2'));

/** The path of some steps, for a cell. */
export const partOf = (steps: readonly string[]): string =>
  steps.map((step) => step.replace(/[\\/]/g, '\\$&') || '\\.').join('/');
