import assert from 'node:assert/strict';
import {createHash, randomBytes} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {parseAst} from 'rollup/parseAst';
import {findProblems} from '../../scripts/build/bundle-checks.mjs';
import {describeBundle, filesAhead} from '../../scripts/build/bundle-manifest.mjs';
import {lineChecks} from '../../scripts/build/line-checks.mjs';
import {packagesOf} from '../../scripts/build/licenses.mjs';
import {root} from '../../scripts/install.mjs';
import {importsLater} from '../../scripts/rollup/imports-later.mjs';
import {minifyCss, minifyHtml} from '../../scripts/rollup/minify-templates.mjs';
import {pageFolder} from '../../scripts/rollup/page-folder.mjs';
import {plainExports} from '../../scripts/rollup/plain-exports.mjs';
import {kB, measured, sizeTable} from '../../scripts/size.mjs';
import {sizeChecks} from '../../scripts/build/size-checks.mjs';
import {tidyImports} from '../../scripts/rollup/type-imports.mjs';

const LIT = '/here/node_modules/lit-html/lit-html.js';
const CHART = '/here/node_modules/chart.js/dist/chart.js';

const chunk = (fileName, more = {}) => ({
  fileName,
  code: '',
  isEntry: false,
  imports: [],
  dynamicImports: [],
  moduleIds: [],
  ...more,
});
const core = chunk('chunks/core.js', {moduleIds: [LIT], code: 'core'});

describe('the checks of a bundle', () => {
  const badge = chunk('badge.js', {isEntry: true, imports: ['chunks/core.js']});

  it('find nothing wrong with one Lit and a chart behind a dynamic import', () => {
    const sentences = chunk('sentences.js', {
      isEntry: true,
      imports: ['chunks/core.js'],
      dynamicImports: ['chunks/chart.js'],
    });
    assert.deepEqual(findProblems([core, badge, sentences, chunk('chunks/chart.js', {moduleIds: [CHART]})]), []);
  });

  it('name the entry that loads chart.js at once, and through what', () => {
    const frame = chunk('chunks/frame.js', {imports: ['chunks/chart.js']});
    const sentences = chunk('sentences.js', {isEntry: true, imports: ['chunks/core.js', 'chunks/frame.js']});
    const problems = findProblems([core, sentences, frame, chunk('chunks/chart.js', {moduleIds: [CHART]})]);
    assert.deepEqual(problems, ['sentences.js loads chart.js at once, through chunks/chart.js']);
  });

  it('count the copies of lit-html, nested ones too', () => {
    const nested = '/here/node_modules/other/node_modules/lit-html/lit-html.js';
    const [problem] = findProblems([core, chunk('chunks/other.js', {moduleIds: [nested]})]);
    assert.match(problem, /^expected one copy of lit-html, found 2/);
    assert.match(findProblems([badge])[0], /found 0/);
  });

  it('refuse the development build of Lit', () => {
    const dev = chunk('chunks/core.js', {moduleIds: [LIT], code: "issueWarning('dev-mode', 'Lit is in dev mode.')"});
    assert.deepEqual(findProblems([dev]), ['chunks/core.js holds the development build of Lit']);
  });

  it('name the chunk whose style sheets were not made smaller', () => {
    const loose = chunk('chunks/marks.js', {code: 'const s=css`\n  .units {\n    display: grid;\n  }\n`'});
    const tight = chunk('chunks/bars.js', {code: 'const s=css`.bar{display:flex}`'});
    assert.deepEqual(findProblems([core, loose, tight]), ['chunks/marks.js holds a style sheet that is not minified']);
  });
});

describe('the exports of chunks', () => {
  const files = (...chunks) => {
    const bundle = Object.fromEntries(chunks.map((one) => [one.fileName, {...one, type: 'chunk'}]));
    plainExports().generateBundle.call({parse: parseAst}, {}, bundle);
    return Object.values(bundle).map(({code}) => code);
  };
  const core = chunk('chunks/core.js', {code: 'const e=1,hn=2;export{hn as $,e as Z};'});

  it('have the names that they have inside, in files that import them and that pass them on too', () => {
    const [exporting, importing, passing] = files(
      core,
      chunk('chunks/bars.js', {code: 'import{$ as t,Z as e}from"./core.js";t(e);'}),
      chunk('badge/element.js', {isEntry: true, code: 'export{Z as Badge}from"../chunks/core.js";'}),
    );

    assert.equal(exporting, 'const e=1,hn=2;export{hn,e};');
    assert.equal(importing, 'import{hn as t,e}from"./core.js";t(e);');
    assert.equal(passing, 'export{e as Badge}from"../chunks/core.js";');
  });

  it('stay as they are in entries, and where a dynamic import asks for them by name', () => {
    const entry = chunk('badge.js', {isEntry: true, code: 'const e=1;export{e as Badge};'});
    const late = chunk('chunks/menu.js', {code: 'const e=1;export{e as menuView};'});
    const asking = chunk('chunks/core.js', {
      code: 'import("./menu.js").then(({menuView:e})=>e);',
      dynamicImports: ['chunks/menu.js'],
    });

    assert.deepEqual(
      files(entry, late, asking),
      [entry, late, asking].map(({code}) => code),
    );
  });
});

describe('an entry that does something before its imports', () => {
  it('has them fetched at once after that, and what they give under the names that it uses', () => {
    const code = 'import{a as e,b}from"./one.js";import"./two.js";e(b);';
    assert.equal(
      importsLater(code, 'first();\n'),
      'first();const[{a:e,b}]=await Promise.all([import("./one.js"),import("./two.js")]);e(b);',
    );
    assert.equal(importsLater('import"./all.js";\n', 'first();'), 'first();await Promise.all([import("./all.js")]);\n');
  });
});

describe('the manifest of a bundle', () => {
  const figure = chunk('figure.js', {
    isEntry: true,
    code: "import './figure/element.js';",
    imports: ['figure/element.js'],
  });
  const element = chunk('figure/element.js', {
    isEntry: true,
    imports: ['chunks/core.js'],
    dynamicImports: ['chunks/chart.js'],
  });
  const chart = chunk('chunks/chart.js', {
    imports: ['chunks/core.js', 'chunks/helper.js'],
    dynamicImports: ['chunks/late.js'],
  });
  const all = [figure, chart, core, element, chunk('chunks/helper.js'), chunk('chunks/late.js')];
  const {version, entries, chunks} = describeBundle(all, '1.2.3');

  it('tells entries from chunks, in an order that does not depend on the build', () => {
    assert.equal(version, '1.2.3');
    assert.deepEqual(Object.keys(entries), ['figure.js', 'figure/element.js']);
    assert.deepEqual(Object.keys(chunks), ['chunks/chart.js', 'chunks/core.js', 'chunks/helper.js', 'chunks/late.js']);
    assert.deepEqual(describeBundle(all.toReversed(), '1.2.3'), {version, entries, chunks, sheets: {}});
  });

  it('lists the style sheets with what a page needs to verify them', () => {
    const {sheets} = describeBundle(all, '1.2.3', [{fileName: 'figure/figure.css', source: 'a{b:c}'}]);
    const integrity = `sha384-${createHash('sha384').update('a{b:c}').digest('base64')}`;
    const sheet = {file: 'figure/figure.css', bytes: 6, brotli: 10, integrity};
    assert.deepEqual(sheets, {'figure/figure.css': sheet});
  });

  it('lists what is needed at once through other files too, and what may come later', () => {
    assert.deepEqual(entries['figure.js'].imports, ['chunks/core.js', 'figure/element.js']);
    assert.deepEqual(entries['figure.js'].later, ['chunks/chart.js', 'chunks/helper.js', 'chunks/late.js']);
    assert.deepEqual(chunks['chunks/chart.js'].later, ['chunks/late.js']);
  });

  it('has the files of all bundles that go to one folder, the later ones in the place of earlier ones', () => {
    const later = [chunk('figure.js', {isEntry: true, imports: ['chunks/all.js']}), chunk('chunks/all.js')];
    const {entries} = describeBundle([...all, ...later], '1.2.3');
    assert.deepEqual(entries['figure.js'].imports, ['chunks/all.js']);
    assert.deepEqual(entries['figure/element.js'].imports, ['chunks/core.js']);
  });

  it('tells the script for a whole site what a figure shares with two others', () => {
    const entry = (name, ...imports) => chunk(`${name}.js`, {isEntry: true, imports});
    const both = ['chunks/core.js', 'chunks/pair.js'];
    const chunks = [
      entry('a', ...both),
      entry('b', ...both),
      entry('c', 'chunks/core.js'),
      ...both.map((file) => chunk(file)),
    ];
    const shared = ['chunks/core.js'];
    assert.deepEqual(filesAhead(chunks, ['a', 'b', 'c']), {a: shared, b: shared, c: shared});
  });

  it('gives the size and the hash of the very bytes', () => {
    const hash = createHash('sha384').update(figure.code).digest('base64');
    assert.equal(entries['figure.js'].integrity, `sha384-${hash}`);
    assert.equal(entries['figure.js'].bytes, 29);
    assert.ok(entries['figure.js'].brotli > 0);
  });
});

describe('the byte budgets', () => {
  const file = (imports, later = []) => ({imports, later});
  const manifest = {
    entries: {
      'all.js': file([
        'badge.js',
        'badge/element.js',
        'bars.js',
        'bars/element.js',
        'chunks/bars-B1a-_x9Z.js',
        'chunks/core.js',
      ]),
      'badge.js': file(['badge/element.js', 'chunks/core.js'], ['chunks/words-sq.js']),
      'badge/element.js': file(['chunks/core.js'], ['chunks/words-sq.js']),
      'bars.js': file(
        ['bars/element.js', 'chunks/bars-B1a-_x9Z.js', 'chunks/core.js'],
        [
          'chunks/chart-1.js',
          'chunks/picture-1.js',
          'chunks/sheet-document-1.js',
          'chunks/menu.js',
          'chunks/words-sq.js',
          'chunks/helper.js',
        ],
      ),
      'bars/element.js': file(['chunks/core.js']),
    },
    chunks: {
      'chunks/chart-1.js': file(['chunks/core.js', 'chunks/helper.js']),
      'chunks/sheet-document-1.js': file(['chunks/core.js']),
      'chunks/picture-1.js': file(['chunks/core.js']),
    },
  };
  const checks = sizeChecks(manifest, {
    badge: {withNeeded: '1 kB', own: '1 kB'},
    bars: {withNeeded: '2 kB', own: '1 kB'},
  });
  const paths = Object.fromEntries(checks.map(({name, path}) => [name, path]));

  it('count a figure with all that it needs at once, and shared files once', () => {
    assert.deepEqual(paths.badge, ['dist/badge.js', 'dist/badge/element.js', 'dist/chunks/core.js']);
    assert.deepEqual(paths['all 2 together'], [
      'dist/all.js',
      'dist/badge.js',
      'dist/badge/element.js',
      'dist/bars.js',
      'dist/bars/element.js',
      'dist/chunks/bars-B1a-_x9Z.js',
      'dist/chunks/core.js',
    ]);
  });

  it('count a figure by itself without what it shares', () => {
    assert.deepEqual(paths['bars, own part'], ['dist/bars.js', 'dist/bars/element.js', 'dist/chunks/bars-B1a-_x9Z.js']);
  });

  it('count for a chart only what drawing it fetches', () => {
    const made = file(['chunks/core.js'], ['chunks/chart-1.js', 'chunks/helper.js', 'chunks/plot.js']);
    const chart1 = file(['chunks/core.js', 'chunks/helper.js', 'chunks/plot.js']);
    const chunks = {...manifest.chunks, 'chunks/chart-1.js': chart1};
    const bars = file([...manifest.entries['bars.js'].imports, 'chunks/plot.js'], manifest.entries['bars.js'].later);
    const both = {'a.js': made, 'a/element.js': made, 'bars.js': bars, 'bars/element.js': bars, 'all.js': bars};
    const budget = {withNeeded: '1 kB', own: '1 kB'};
    const all = sizeChecks({entries: both, chunks}, {a: budget, bars: budget});
    const chart = all.find(({name}) => name === 'to draw a chart');
    assert.deepEqual(chart.path, ['dist/chunks/chart-1.js', 'dist/chunks/helper.js']);
    assert.deepEqual(paths['to draw a chart'], ['dist/chunks/chart-1.js', 'dist/chunks/helper.js']);
  });

  it('count for a spreadsheet only what reading it fetches', () => {
    assert.deepEqual(paths['to read a spreadsheet'], ['dist/chunks/sheet-document-1.js']);
  });

  it('count for a picture only what drawing it fetches', () => {
    assert.deepEqual(paths['to draw a picture'], ['dist/chunks/picture-1.js']);
  });

  it('ask for a budget for every figure', () => {
    assert.throws(() => sizeChecks(manifest, {badge: {withNeeded: '1 kB', own: '1 kB'}}), /no budget for bars/);
  });

  it('are shown with what is left of them', () => {
    const checks = [
      {name: 'badge', limit: '1 kB', path: ['a', 'b']},
      {name: 'bars', limit: '0.01 kB', path: ['c']},
    ];
    const bytes = {a: Buffer.from('a'), b: Buffer.from('b'), c: randomBytes(2496)};
    const table = sizeTable(
      measured(checks, (file) => bytes[file]),
      kB,
    );
    assert.deepEqual(table.split('\n'), [
      'badge   0.01 kB of  1.00 kB  0.99 kB left',
      'bars    2.50 kB of  0.01 kB  over by 2.49 kB',
    ]);
  });
});

describe('the budgets of lines', () => {
  it('are those of every room, and of both kinds of rooms', () => {
    const names = lineChecks(root).map(({name}) => name);
    assert.deepEqual(names.sort(), [...readdirSync(join(root, 'packages')), 'the library', 'the tools'].sort());
  });
});

describe('small parts of the build', () => {
  it('find the packages that modules come from', () => {
    const ids = [
      '/a/node_modules/@lit/task/task.js',
      LIT,
      '/a/packages/core/src/frame.ts',
      '/a/node_modules/@lit/task/index.js',
    ];
    assert.deepEqual(packagesOf(ids), ['/a/node_modules/@lit/task', '/here/node_modules/lit-html']);
  });

  it('name only packages that users have in declarations', () => {
    const code =
      "import 'lit';\nimport './chunks/x.js';\nimport * as a from 'lit-html';\nimport {b} from '@lit/task';\n";
    assert.equal(
      tidyImports(code),
      "import './chunks/x.js';\nimport * as a from 'lit';\nimport {b} from '@lit/task';\n",
    );
  });

  const folderOf = (fileName, ...address) => pageFolder(...address).renderChunk('import.meta.folder', {fileName})?.code;

  it('tell a file for pages in which folder the entries are', () => {
    assert.equal(folderOf('chunks/menu.js'), "new URL('../', import.meta.url).href");
    assert.equal(folderOf('badge.js'), "new URL('./', import.meta.url).href");
    assert.equal(pageFolder().renderChunk('import.meta.url', {fileName: 'badge.js'}), null);
  });

  it('tell a file for servers the same in words in which no bundler looks for a file', () => {
    const folder = folderOf('server/figure.js', 'String(import.meta.url)');
    assert.doesNotMatch(folder, /new URL\([^,]*, import\.meta\.url\)/);
    assert.equal(
      new Function('url', `return ${folder.replace('import.meta.url', 'url')}`)('https://a.org/dist/server/figure.js'),
      'https://a.org/dist/',
    );
  });

  it('keep one space between words, and text where spaces count', () => {
    assert.equal(minifyHtml('<p>\n  a <!-- no -->\n  b</p>'), '<p> a b</p>');
    assert.equal(minifyHtml('<pre>\n a</pre>'), '<pre>\n a</pre>');
  });

  it('keep the unit after a binding in styles', () => {
    assert.equal(
      minifyCss('p { width: TEMPLATE_EXPRESSION_px; color: light-dark(#ffffff, #000000); }'),
      'p{width:TEMPLATE_EXPRESSION_px;color:light-dark(#ffffff,#000000)}',
    );
  });
});
