import {createHash} from 'node:crypto';
import {brotliCompressSync, constants} from 'node:zlib';

/**
 * Every file of the bundles for pages, entries apart from chunks and style sheets, as `manifest.json` has it for a page's snippet. A file says how large it is, its hash for `integrity`,
 * which files it needs at once (through others too), and which it may fetch later. Of files of one name the last counts.
 */
export function describeBundle(chunks, version, sheets = []) {
  const byName = namesOf(chunks);
  const described = [...byName.keys()].sort().map((name) => [name, describeChunk(byName.get(name), byName)]);
  const isEntry = ([name]) => byName.get(name).isEntry;
  return {
    version,
    entries: Object.fromEntries(described.filter(isEntry)),
    chunks: Object.fromEntries(described.filter((each) => !isEntry(each))),
    sheets: Object.fromEntries(sheets.map(({fileName, source}) => [fileName, weigh(fileName, source)]).sort()),
  };
}

function describeChunk({fileName, code}, byName) {
  const atOnce = importsOf(fileName, byName);
  const ever = reach([fileName], byName, ({imports, dynamicImports}) => [...imports, ...dynamicImports]);
  return {
    ...weigh(fileName, code),
    imports: atOnce,
    later: [...ever].filter((name) => name !== fileName && !atOnce.includes(name)).sort(),
  };
}

/** What fewer figures share is small: it comes in time after these, and its names would cost each page bytes. */
const FEWEST = 3;

/** By figure, the files that it needs at once and shares with others, which are most of its bytes. */
export function filesAhead(chunks, figures) {
  const byName = namesOf(chunks);
  const lists = figures.map((name) => importsOf(`${name}.js`, byName));
  const isShared = (file) => lists.filter((list) => list.includes(file)).length >= FEWEST;
  return Object.fromEntries(figures.map((name, index) => [name, lists[index].filter(isShared)]));
}

const namesOf = (chunks) => new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

const importsOf = (fileName, byName) =>
  [...reach([fileName], byName, ({imports}) => imports)].filter((name) => name !== fileName).sort();

const weigh = (file, content) => ({
  file,
  bytes: Buffer.byteLength(content),
  brotli: brotliBytes(content),
  integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
});

function reach(names, byName, nextOf) {
  const reached = new Set(names);
  for (const name of reached) for (const next of nextOf(byName.get(name))) if (byName.has(next)) reached.add(next);
  return reached;
}

/** As a server sends it that compresses ahead of time. */
const brotliBytes = (code) =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;
