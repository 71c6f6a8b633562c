/**
 * Where a bundler has to find the documents of reports, the build for bundlers puts here what names them as modules
 * (scripts/rollup/bundled-tiers.mjs). Scripts for pages fetch them from beside themselves.
 *
 * @param fileOf - the file for a section.
 */
export const withDocuments = <T>(fileOf: T): T => fileOf;
