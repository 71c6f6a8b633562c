import {posix} from 'node:path';

/**
 * Lets chunks export names as they are called inside: `export{hn}` where rollup has `export{hn as $}`.
 *
 * A minifier sees one file at a time, so this is done once all of them are minified. What a file imports is renamed by what stands
 * in a file whose hash it names, so that addresses still change whenever content does. Entries keep their names, and so does
 * what a dynamic import asks for by name.
 */
export const plainExports = () => ({
  name: 'plain-exports',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const asked = new Set(chunks.flatMap(({dynamicImports}) => dynamicImports));
    const bodies = new Map(chunks.map((chunk) => [chunk, this.parse(chunk.code).body]));
    const renamed = new Map(
      chunks
        .filter((chunk) => !chunk.isEntry && !asked.has(chunk.fileName))
        .map((chunk) => [chunk.fileName, innerNames(bodies.get(chunk))]),
    );
    for (const [chunk, body] of bodies) {
      const edits = body.flatMap((node) => editsOf(node, chunk.fileName, renamed));
      chunk.code = edits.reduceRight(
        (code, [{start, end}, text]) => code.slice(0, start) + text + code.slice(end),
        chunk.code,
      );
    }
  },
});

/** What a chunk calls its exports, by the names that it gives them; what it only passes on is called nothing. */
const innerNames = (body) =>
  new Map(
    body
      .filter(({type, source}) => type === 'ExportNamedDeclaration' && !source)
      .flatMap(({specifiers}) => specifiers)
      .map(({local, exported}) => [exported.name, local.name]),
  );

/** What is written in place of the specifiers of an import or export. */
function editsOf({type, source, specifiers = []}, file, renamed) {
  if (type === 'ExportNamedDeclaration' && !source) {
    return renamed.has(file) ? specifiers.map((one) => [one, one.local.name]) : [];
  }
  const names = source && renamed.get(posix.join(posix.dirname(file), source.value));
  if (!names) return [];
  return specifiers.map((one) => {
    const [from, to] = type === 'ImportDeclaration' ? [one.imported, one.local] : [one.local, one.exported];
    const name = names.get(from.name) ?? from.name;
    return [one, name === to.name ? name : `${name} as ${to.name}`];
  });
}
