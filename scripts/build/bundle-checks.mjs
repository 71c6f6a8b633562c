/** What is wrong with the chunks of the build for pages, in words: promises that no later test would trace back to here. */
export function findProblems(chunks) {
  return [...devMode(chunks), ...twoCopies(chunks), ...eagerChart(chunks), ...looseStyles(chunks)];
}

const devMode = (chunks) =>
  chunks
    .filter(({code}) => /Lit is in dev mode|litIssuedWarnings/.test(code))
    .map(({fileName}) => `${fileName} holds the development build of Lit`);

/** The plugin that minifies templates passes over a file that names `unsafeCSS`. */
const looseStyles = (chunks) =>
  chunks
    .filter(({code}) => /\{\n +[a-z-]+: [^\n]*;\n/.test(code))
    .map(({fileName}) => `${fileName} holds a style sheet that is not minified`);

function twoCopies(chunks) {
  const copies = chunks
    .flatMap(({moduleIds}) => moduleIds)
    .filter((id) => /\/node_modules\/(?:.*\/)?lit-html\/(?:.*\/)?lit-html\.js$/.test(id));
  return copies.length === 1 ? [] : [`expected one copy of lit-html, found ${copies.length}: ${copies}`];
}

/** chart.js may only be reached through a dynamic import. */
function eagerChart(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  return chunks
    .filter(({isEntry}) => isEntry)
    .flatMap((entry) =>
      [...withImports(entry, byName)]
        .filter(holdsChart)
        .map(({fileName}) => `${entry.fileName} loads chart.js at once, through ${fileName}`),
    );
}

function withImports(entry, byName) {
  const seen = new Set([entry]);
  for (const chunk of seen) {
    for (const name of chunk.imports) if (byName.has(name)) seen.add(byName.get(name));
  }
  return seen;
}

const holdsChart = ({moduleIds}) => moduleIds.some((id) => id.includes('/node_modules/chart.js/'));
