/** Which sheet of a workbook is meant, and that there is none of that name. */
export class NoSheet extends Error {
  readonly known: readonly string[];

  constructor(known: readonly string[]) {
    super();
    this.known = known;
  }
}
