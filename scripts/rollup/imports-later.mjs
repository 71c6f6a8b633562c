import {parseAst} from 'rollup/parseAst';

/**
 * The code of an entry that first does something else and only then has its imports fetched, all at once. Who imports the entry
 * still waits for all of it.
 *
 * @param first - a script that is whole without them.
 */
export function importsLater(code, first) {
  const imports = parseAst(code).body.filter(({type}) => type === 'ImportDeclaration');
  const rest = imports.reduceRight((text, {start, end}) => text.slice(0, start) + text.slice(end), code);
  const names = imports.map(({specifiers}) => (specifiers.length > 0 ? `{${specifiers.map(nameOf).join()}}` : ''));
  const files = imports.map(({source}) => `import(${source.raw})`);
  const given = names.some(Boolean) ? `const[${names.join().replace(/,+$/, '')}]=` : '';
  return `${first.trim()}${given}await Promise.all([${files.join()}]);${rest}`;
}

const nameOf = ({imported, local}) => (imported.name === local.name ? local.name : `${imported.name}:${local.name}`);
