import {join, resolve} from 'node:path';
import ts from 'typescript';

const DECLARATION = /\.d\.ts$/;
const declarationOf = (file) => file.replace(/\.ts$/, '.d.ts');
const sourceOf = (id) => id.replace(DECLARATION, '.ts');

/**
 * Gives rollup the declarations of TypeScript files in place of the files, all from one program: a program for each
 * entry costs as much time and memory again. They are not checked here: `npm run types` does that.
 *
 * Inputs and modules have the names of declarations (`packages/quote/src/quote.d.ts`), which are made when rollup
 * loads them and stand in no folder.
 *
 * @throws what stands in the way of a declaration, in the words of the compiler
 */
export function declarations(tsconfig) {
  let program;

  return {
    name: 'declarations',
    buildStart() {
      program = programOf(tsconfig);
    },
    resolveId(source, importer) {
      if (!importer) return resolve(source);
      const {resolvedModule} = ts.resolveModuleName(source, sourceOf(importer), program.getCompilerOptions(), ts.sys);
      const file = resolvedModule?.resolvedFileName;
      return file && program.getRootFileNames().includes(file) ? declarationOf(resolve(file)) : undefined;
    },
    load: (id) => declarationText(program, sourceOf(id)),
    buildEnd() {
      program = undefined;
    },
  };
}

/** All rooms are roots of the program: the compiler makes no declarations of what only node_modules leads to. */
function programOf(tsconfig) {
  const {config, error} = ts.readConfigFile(tsconfig, ts.sys.readFile);
  if (error) throw new Error(textOf([error]));
  const {fileNames, options, errors} = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  if (errors.length > 0) throw new Error(textOf(errors));
  const rooms = join(process.cwd(), 'packages/').replaceAll('\\', '/');
  return ts.createProgram(
    fileNames.filter((file) => file.startsWith(rooms)),
    {...options, noEmit: false, noCheck: true, declaration: true, emitDeclarationOnly: true},
  );
}

function declarationText(program, file) {
  const source = program.getSourceFile(file.replaceAll('\\', '/'));
  let text;
  const {diagnostics} = program.emit(source, (_name, emitted) => (text = emitted), undefined, true);
  if (diagnostics.length > 0) throw new Error(textOf(diagnostics));
  return text;
}

const textOf = (problems) =>
  ts
    .formatDiagnostics(problems, {
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => '\n',
      getCanonicalFileName: (name) => name,
    })
    .trim();
