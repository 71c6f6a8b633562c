import {createHash} from 'node:crypto';
import {brotliCompressSync, constants} from 'node:zlib';

/**
 * Writes `manifest.json` beside the bundle: what a page's snippet needs to preload and to verify each file. Where several
 * bundles go to one folder, one after the other, it has the files of all, the later ones in the place of earlier ones.
 */
export function bundleManifest(version) {
  const chunks = new Map();
  const sheets = new Map();
  const described = () => describeBundle([...chunks.values()], version, [...sheets.values()]);
  return {
    name: 'bundle-manifest',
    api: {described},
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') chunks.set(file.fileName, file);
          else if (file.fileName.endsWith('.css')) sheets.set(file.fileName, file);
        }
        const source = `${JSON.stringify(described(), null, 2)}\n`;
        this.emitFile({type: 'asset', fileName: 'manifest.json', source});
      },
    },
  };
}

/**
 * Every file of a bundle, entries apart from chunks and style sheets. A file says how large it is, its hash for `integrity`,
 * which files it needs at once (through others too), and which it may fetch later.
 */
export function describeBundle(chunks, version, sheets = []) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
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
  const atOnce = reach([fileName], byName, ({imports}) => imports);
  const ever = reach([fileName], byName, ({imports, dynamicImports}) => [...imports, ...dynamicImports]);
  return {
    ...weigh(fileName, code),
    imports: [...atOnce].filter((name) => name !== fileName).sort(),
    later: [...ever].filter((name) => !atOnce.has(name)).sort(),
  };
}

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
