/** Reads CSV with a header (RFC 4180) into objects, each with the number of its line. */
export function readCsv(text) {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  return lines.map((cells, index) => ({
    line: index + 2,
    cells: cells.length,
    ...Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])),
  }));
}

/** No cell of these tables holds a line break. */
const cellsOf = (line) =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
