// What TypeScript takes in the tags and their properties, from the sources as they are.

import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import ts from 'typescript';
import {writeEditorData} from '../../scripts/editor-data.mjs';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';

const CACHE = join(root, 'node_modules/.cache/tip-figures');

describe('the properties of an element', () => {
  const file = join(root, 'packages/victim-breakdown/src/victim-breakdown.ts');
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([file], {...options, types: []});
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const element = checker.getDeclaredTypeOfSymbol(exported.find(({name}) => name === 'VictimBreakdownElement'));
  const typed = (name) => {
    const property = checker.getPropertyOfType(element, name);
    const type = property && checker.typeToString(checker.getTypeOfSymbol(property));
    return [type, property && ts.displayPartsToString(property.getDocumentationComment(checker))];
  };

  it('have the types of the kinds of their fields, and the comments on these', () => {
    assert.deepEqual(typed('total'), [
      'string | number | undefined',
      'All people counted. It may be left out beside statuses.',
    ]);
    assert.equal(typed('status')[0], 'string | undefined');
    assert.equal(typed('example')[0], 'string | boolean | undefined');
    assert.match(typed('sourceUrl')[1], /^The address of the first publication\./);
  });

  it('are none for fields that are given in JSON only', () => {
    assert.deepEqual(typed('sources'), [undefined, undefined]);
  });
});

describe('the types of the tags', () => {
  let folder;
  before(async () => {
    await mkdir(CACHE, {recursive: true});
    folder = await mkdtemp(join(CACHE, 'types-'));
    const argv = ['analyze', '--config', 'scripts/config/custom-elements-manifest.config.mjs', '--quiet'];
    await writeEditorData(await cli({argv, cwd: root, noWrite: true}), folder);
    for (const name of figureNames()) {
      await mkdir(join(folder, 'npm', name), {recursive: true});
      const element = join(root, 'packages', name, 'src', `${name}.js`);
      await writeFile(join(folder, 'npm', name, 'element.d.ts'), `export * from ${JSON.stringify(element)};\n`);
    }
  });
  after(() => rm(folder, {recursive: true}));

  it('are those of the page of a consumer, whose mistakes are found', () => {
    const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const page = join(root, 'test/e2e/package/consumer/page.tsx');
    const program = ts.createProgram([page], {
      ...options,
      types: [],
      jsx: ts.JsxEmit.ReactJSX,
      paths: {
        'tip-figures': [join(folder, 'jsx.d.ts')],
        'tip-figures/jsx': [join(folder, 'jsx.d.ts')],
        'tip-figures/figure-error.js': [join(root, 'packages/core/src/figure-error.ts')],
      },
    });
    const found = program.getSemanticDiagnostics(program.getSourceFile(page));
    assert.deepEqual(
      found.map(({messageText, file, start}) => [
        file.getLineAndCharacterOfPosition(start).line + 1,
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]),
      [],
    );
  });
});
