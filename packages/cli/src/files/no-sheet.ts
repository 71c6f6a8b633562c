/** The error for a workbook without a sheet of the given name. */
export class NoSheet extends Error {
  readonly known: readonly string[];

  constructor(known: readonly string[]) {
    super();
    this.known = known;
  }
}
