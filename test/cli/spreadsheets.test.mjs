// The commands that read and write spreadsheets, as they are shipped.

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {utils, write} from '@e965/xlsx';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {buildCli} from '../support/built-cli.mjs';

const header = 'figure,section,measure,part,period,value,unit,status,source,note';
const rows = [
  header,
  'record,,country,,,XK,,,,',
  'record,,period,,,2016,,,,',
  'source,k20,publisher,,,Kosovo 2.0,,,,',
  'source,k20,date,,,2017-06-29,,,,',
  'record,,source,,,k20,,,,',
  'victim-breakdown,,total,,2016,36,people,,,',
  'victim-breakdown,,total,,2015,28,people,,,',
  'victim-breakdown,,age,child,,18,people,,,',
];
const record = {
  country: 'XK',
  period: '2016',
  source: 'k20',
  sources: {k20: {publisher: 'Kosovo 2.0', date: '2017-06-29'}},
  'victim-breakdown': {total: 36, age: {child: 18}, previous: {2015: 28}},
};

/** The bytes of a workbook; each sheet is a list of rows, of which a cell may be an object of the library. */
function workbook(sheets) {
  const book = utils.book_new();
  for (const [name, cells] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  return write(book, {type: 'buffer', bookType: 'xlsx'});
}

describe('spreadsheets in the command', () => {
  let cli;
  let folder;
  const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  before(async () => {
    cli = await buildCli();
    folder = mkdtempSync(join(tmpdir(), 'tip-figures-'));
  });
  after(() => rmSync(folder, {recursive: true}));
  const imported = async (path, ...args) => {
    const {status, stdout, stderr} = await cli.run(['import', path, ...args]);
    return {status, stderr, record: stdout && JSON.parse(stdout)};
  };

  it('makes a record of a CSV, in a file or for the pipe', async () => {
    const path = file('figures.csv', rows.join('\n'));
    const out = join(folder, 'record.json');

    assert.deepEqual(await cli.run(['import', path, '-o', out]), {status: 0, stdout: '', stderr: ''});
    assert.deepEqual(JSON.parse(readFileSync(out, 'utf8')), record);
    const piped = await cli.run(['import', '-'], {input: rows.join('\n').replaceAll(',', ';')});
    assert.deepEqual([piped.status, JSON.parse(piped.stdout)], [0, record]);
  });

  it('makes one of a workbook of a CSV that was exported, whose texts are kept from being formulas', async () => {
    const cells = rows.map((row) => row.split(','));
    cells.push(
      ['funding-gap', '', 'currency', '', '', 'EUR'],
      ['funding-gap', '', 'amounts', '', '2015', '20 million'],
      ['funding-gap', '', 'amounts', '', '2016', '12 million'],
      ['funding-gap', '', 'change', '', '', "'-8 million"],
    );
    const {status, stderr, record: made} = await imported(file('exported.xlsx', workbook({Sheet1: cells})));

    assert.deepEqual([status, stderr, made['funding-gap'].change], [0, '', '-8 million']);
  });

  it('makes one of a workbook, with numbers and dates as its cells show them', async () => {
    const cells = rows.map((row) => row.split(','));
    cells.push(
      ['record', '', 'asOf', '', '', {t: 'n', v: 42915, z: 'd mmm yyyy'}],
      ['source', 'tip', 'publisher', '', '', 'A ministry'],
      ['source', 'tip', 'date', '', '', {t: 'n', v: 42915, z: 'mmm yyyy'}],
      ['funding-gap', '', 'amounts', '', 2016, {t: 'n', v: 171010.004, z: '"€"#,##0'}, 'EUR'],
      ['funding-gap', '', 'amounts', '', 2015, {t: 'n', v: 181000}, 'EUR'],
      ['victim-breakdown', '', 'sex', 'female', '', {t: 'n', v: 0.944, z: '0%'}],
    );
    const path = file('figures.xlsx', workbook({Notes: [['what']], Figures: cells}));
    const {status, stderr, record: read} = await imported(path, '--sheet', 'Figures');

    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(read, {
      ...record,
      asOf: '2017-06-29',
      sources: {...record.sources, tip: {publisher: 'A ministry', date: '2017-06'}},
      'victim-breakdown': {...record['victim-breakdown'], sex: {female: '94%'}},
      'funding-gap': {currency: 'EUR', amounts: {2015: 181000, 2016: 171010}},
    });
  });

  it('takes the numbers of a workbook whole, however short a cell shows them', async () => {
    const cells = [
      header.split(','),
      ['funding-gap', '', 'amounts', '', 2015, {t: 'n', v: 171010, z: '0.00E+00'}, 'EUR'],
      ['funding-gap', '', 'amounts', '', 2016, {t: 'n', v: 0.1 + 0.2}, 'EUR'],
      ['funding-gap', '', 'amounts', '', 2017, {t: 'n', v: 123456789012, z: 'General'}, 'EUR'],
    ];
    const {status, stderr, record: read} = await imported(file('short.xlsx', workbook({A: cells})));
    assert.equal(status, 0, stderr);
    assert.deepEqual(read['funding-gap'].amounts, {2015: 171010, 2016: 0.3, 2017: 123456789012});
  });

  it('reads the dates of a workbook that counts days from 1904', async () => {
    const book = utils.book_new();
    const date = {t: 'n', v: 41453, z: 'yyyy-mm-dd'};
    const cells = [...rows.map((row) => row.split(',')), ['record', '', 'asOf', '', '', date]];
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), 'A');
    book.Workbook = {WBProps: {date1904: true}};
    const path = file('mac.xlsx', write(book, {type: 'buffer', bookType: 'xlsx'}));
    assert.equal((await imported(path)).record.asOf, '2017-06-29');
  });

  it('reads the first sheet where none is named, and says which there are', async () => {
    const path = file('two.xlsx', workbook({One: rows.map((row) => row.split(',')), Two: [['x']]}));
    assert.deepEqual((await imported(path)).record, record);
    const {status, stderr} = await imported(path, '--sheet', 'Three');
    assert.equal(status, 1);
    assert.match(stderr, /there is no sheet "Three".*\n.*Sheets of this file: "One" and "Two"/);
  });

  it('reads the first sheet that is shown and has values, where none is named', async () => {
    const figures = rows.map((row) => row.split(','));
    for (const [name, hidden] of [
      ['a hidden one', {Sheets: [{Hidden: 1}, {Hidden: 0}]}],
      ['one that is hidden from menus, too', {Sheets: [{Hidden: 2}, {}]}],
      ['one with notes', undefined],
    ]) {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(hidden ? figures.slice(0, 2) : [['How to read this']]), 'First');
      utils.book_append_sheet(book, utils.aoa_to_sheet(figures), 'Figures');
      if (hidden) book.Workbook = hidden;
      const path = file('first.xlsx', write(book, {type: 'buffer', bookType: 'xlsx'}));
      assert.deepEqual((await imported(path)).record, record, name);
    }
  });

  /** A workbook with cells of a column that are one, from one row to another as a sheet counts them. */
  const merged = (cells, ...merges) => {
    const sheet = utils.aoa_to_sheet(cells);
    sheet['!merges'] = merges.map(([column, from, to]) => ({s: {r: from - 1, c: column}, e: {r: to - 1, c: column}}));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'A');
    return file('merged.xlsx', write(book, {type: 'buffer', bookType: 'xlsx'}));
  };

  it('takes what cells say that are one for several rows for each of them', async () => {
    const cells = [
      header.split(','),
      ['victim-breakdown', '', 'sex', 'female', '2016', 34, 'people', '', 'k20', ''],
      ['', '', '', 'male', '', 2, '', '', '', ''],
      ['', '', 'total', '', '', 36, '', '', '', ''],
    ];
    const {
      status,
      stderr,
      record: read,
    } = await imported(merged(cells, [0, 2, 4], [2, 2, 3], [4, 2, 4], [6, 2, 4], [8, 2, 4]));
    assert.equal(status, 0, stderr);
    assert.deepEqual(read, {
      'victim-breakdown': {period: '2016', sex: {female: 34, male: 2}, source: 'k20', total: 36},
    });
  });

  it('refuses a number that is one for several rows, and no header', async () => {
    const cells = [
      header.split(','),
      [],
      ['victim-breakdown', '', 'total', '', '2016', 36, 'people'],
      ['victim-breakdown', '', 'sex', 'female', '2016', 34, 'people'],
      ['victim-breakdown', '', 'sex', 'male', '2016', '', 'people'],
    ];
    const {status, stderr} = await imported(merged(cells, [5, 4, 5]));
    assert.equal(status, 1);
    assert.match(
      stderr,
      /error row 4, value\n {2}is one cell with the rows below it, to row 5.*\n {2}Part it, and write each/,
    );
    assert.equal((await imported(merged(cells, [0, 1, 2], [5, 1, 2]))).status, 0);
  });

  it('reads the zero of accounts, which is shown as a dash', async () => {
    const zero = (z) => ({t: 'n', v: 0, z});
    const cells = [
      header.split(','),
      ['funding-gap', '', 'amounts', '', 2015, zero('_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'), 'EUR'],
      ['funding-gap', '', 'amounts', '', 2016, zero('#,##0.00\\ "€";\\-#,##0.00\\ "€";"-"??\\ "€"'), 'EUR'],
      ['funding-gap', '', 'amounts', '', 2017, {t: 's', v: '-'}, 'EUR'],
    ];
    const {stderr} = await imported(file('zero.xlsx', workbook({A: cells})));
    assert.doesNotMatch(stderr, /row [23], value/);
    assert.match(
      stderr,
      /error row 4, value\n {2}expected a quantity .*\n {2}Write "unknown" where the source has no figure/,
    );
  });

  it('says by row and column what is wrong with rows, with all of it, and writes nothing', async () => {
    const wrong = [...rows, 'victims,,total,,,36,,,,', 'quote,,speaker,,,A,EUR,,,', 'victims,,sex,,,36,,,,'];
    const out = join(folder, 'nothing.json');
    const {status, stdout, stderr} = await cli.run(['import', file('wrong.csv', wrong.join('\n')), '-o', out]);

    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /wrong\.csv error row 10, figure\n {2}expected one of record, source, .*\(not-a-figure\)/);
    assert.match(stderr, /wrong\.csv error row 12, figure/);
    assert.throws(() => readFileSync(out), /ENOENT/);
  });

  it('asks for the cell that a row lacks', async () => {
    const {stderr} = await imported(file('lacks.csv', 'figure,measure,value\nquote,,A\n'));
    assert.match(stderr, /lacks\.csv error row 2, measure\n {2}missing \(missing\)\n {2}Fill in this cell\./);
  });

  it('says by row and column what figures refuse, and what is likely a mistake', async () => {
    const wrong = [...rows, 'victim-breakdown,,sex,female,,40,,,,', 'victim-breakdown,,weather,a,,40,,,,'];
    const {status, stderr} = await imported(file('above.csv', wrong.join('\n')));

    assert.equal(status, 1);
    assert.match(stderr, /above\.csv error row 10, value\n {2}.*\(above-total\)/);
    assert.match(stderr, /above\.csv warning row 11, measure\n {2}.*\(unknown-keys\)/);
  });

  it('names the cell of a day, a year or a key that is wrong, and not the number beside it', async () => {
    const wrong = [
      header,
      'case-backlog,,open,,2015/2016,95,cases,,,',
      'case-backlog,,flow,neew,,5,cases,,,',
      'funding-gap,,amounts,,2016,100,EUR,,,',
      'funding-gap,,amounts,,2016-05,100,EUR,,,',
    ];
    const {stderr} = await imported(file('keys.csv', wrong.join('\n')));

    assert.match(stderr, /error row 2, period\n {2}expected a day such as 2016-12-31, 2016-12 or 2016/);
    assert.match(stderr, /error row 3, part\n {2}expected one of opening/);
    assert.match(stderr, /error row 5, period\n {2}expected a period as in 2016/);
  });

  it('says how to mend it in the words of a sheet', async () => {
    const total = 'victim-breakdown,,total,,2016,100,people,,,';
    const hintOf = async (row) => (await imported(file('words.csv', [header, total, row].join('\n')))).stderr;

    assert.match(
      await hintOf('victim-breakdown,,age,child,2016,44 (42 sex trafficking),,,,'),
      /row 3, value\n {2}in brackets: expected .*\n {2}Write "sex trafficking: 42"\./,
    );
    for (const value of ['44 (42 sex trafficking)', '44']) {
      const said = await hintOf(`victim-breakdown,,age,,2016,${value},,,,`);
      assert.match(said, /\n {2}Write each number in a row of its own, with its key in the column part; or/);
      assert.doesNotMatch(said, /[{}]/);
    }
    assert.match(
      await hintOf('victim-breakdown,,exploitation,sex-trafficking,2016,110,,,,'),
      /write "source-differs" into a row with the measure "remainder"/,
    );
    assert.match(
      await hintOf('victim-breakdown,,exploitation,bonded labour,2016,5,,,,'),
      /To keep its own name, add a row with the part "bonded labour\/label\/en" and the value "bonded labour"\./,
    );
  });

  it('takes the row that keeps a key of its own', async () => {
    const own = [
      'victim-breakdown,,exploitation,bonded labour,,5,,,,',
      'victim-breakdown,,exploitation,bonded labour/label/en,,bonded labour,,,,',
    ];
    const {record: read} = await imported(
      file('own.csv', [header, 'victim-breakdown,,total,,,100,people,,,', ...own].join('\n')),
    );

    assert.deepEqual(read['victim-breakdown'].exploitation, {
      'bonded labour': {value: 5, label: {en: 'bonded labour'}},
    });
  });

  it('names a column that nothing reads, and writes the record all the same', async () => {
    const more = rows.map((row, index) => (index ? `${row},x` : `${row},Nota`));
    const {status, stderr, record: read} = await imported(file('more.csv', more.join('\n')));

    assert.equal(status, 0);
    assert.match(
      stderr,
      /warning row 1, nota\n {2}nothing reads this column \(unknown-keys\)\n {2}Did you mean "note"/,
    );
    assert.deepEqual(read, record);
  });

  it('refuses a sheet where a column is lost for a slip in its name', async () => {
    const slip = rows.toSpliced(7, 1).map((row) => row.replace('period,value', 'Periode,value'));
    const {status, stderr} = await imported(file('slip.csv', slip.join('\n')));

    assert.equal(status, 1);
    assert.match(
      stderr,
      /error +row 1, periode\n {2}nothing reads this column \(unknown-keys\)\n {2}Did you mean "period"/,
    );
  });

  it('reads flags of a workbook, and refuses what is none with its cell', async () => {
    const convicted = (value) => [
      ...rows.map((row) => row.split(',')),
      ['sentence-distribution', '', 'sentences', '1/sentence', '', 'P1Y'],
      ['sentence-distribution', '', 'sentences', '1/count', '', 2],
      ['sentence-distribution', '', 'sentences', '1/count/published', '', value],
    ];
    const {record: read} = await imported(file('flag.xlsx', workbook({Sheet1: convicted(true)})));
    assert.deepEqual(read['sentence-distribution'], {
      sentences: [{sentence: 'P1Y', count: {value: 2, published: true}}],
    });

    const {status, stderr} = await imported(file('none.xlsx', workbook({Sheet1: convicted('VRAI')})));
    assert.equal(status, 1);
    assert.match(stderr, /row 12, value\n {2}expected one of true, false, got "VRAI" \(not-a-flag\)/);
  });

  it('says what a workbook cannot be read for', async () => {
    const cells = rows.map((row) => row.split(','));
    cells[6][5] = {t: 'e', v: 0x17, w: '#REF!'};
    assert.match(
      (await imported(file('ref.xlsx', workbook({A: cells})))).stderr,
      /error row 7, value\n {2}shows the error #REF!/,
    );
    cells[6][5] = {t: 'n', f: 'A1+1'};
    assert.match(
      (await imported(file('formula.xlsx', workbook({A: cells})))).stderr,
      /error row 7, value\n {2}has a formula without its result/,
    );
    assert.match(
      (await imported(file('cut.xlsx', 'PK\u0003\u0004 and nothing'))).stderr,
      /cannot be read as a workbook.*\n {2}Open it in a spreadsheet program, and save it as XLSX once more/,
    );
    assert.match(
      (await imported(file('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))).stderr,
      /this is a workbook of an old kind.*\n {2}Save it as XLSX/,
    );
    assert.match(
      (await imported(file('record.json', '\ufeff {"tier-badge": {}}'))).stderr,
      /this is JSON, not a spreadsheet.*\n.*validate/,
    );
    assert.match((await imported(file('empty.csv', ''))).stderr, /the file is empty.*\n.*rows of a spreadsheet/);
    assert.match((await imported(join(folder, 'none.csv'))).stderr, /there is no such file/);
    const sheet = await cli.run(['import', file('a.csv', rows.join('\n')), '--sheet', 'A']);
    assert.deepEqual([sheet.status, sheet.stderr], [2, '--sheet is for an XLSX or ODS: a CSV is one sheet.\n']);
  });

  it('takes the figure and section of rows that name none', async () => {
    const {record: read} = await imported(
      file('one.csv', 'measure,value\nspeaker,A\ntext,B'),
      '--figure',
      'quote',
      '--section',
      'a',
    );
    assert.deepEqual(read, {quote: [{id: 'a', speaker: 'A', text: 'B'}]});
  });

  it('writes a record as the CSV that it reads', async () => {
    const path = join(root, 'demo/data/kosovo-2017.json');
    const {$schema: _, ...kosovo} = JSON.parse(readFileSync(path, 'utf8'));
    const out = join(folder, 'kosovo.csv');

    assert.deepEqual(await cli.run(['export', path, '-o', out]), {status: 0, stdout: '', stderr: ''});
    assert.equal(readFileSync(out, 'utf8'), readFileSync(join(root, 'demo/data/kosovo-2017.csv'), 'utf8'));
    const {record: read, status} = await imported(out);
    assert.equal(status, 0);
    assert.deepEqual(read['victim-breakdown'], kosovo['victim-breakdown']);
    assert.deepEqual(Object.keys(read).sort(), Object.keys(kosovo).sort());
  });

  it('writes the section of one figure, and nothing that is refused', async () => {
    const section = file('section.json', '{"figure": 1, "total": 36, "sex": {"female": 34}}');
    const {stdout} = await cli.run(['export', section, '--figure', 'victim-breakdown']);
    assert.match(stdout, /^figure,.*\r\nvictim-breakdown,,figure,,,1,,,,\r\nvictim-breakdown,,total,,,36,people/);
    const {status, stdout: none, stderr} = await cli.run(['export', file('bad.json', '{"quote": {}}')]);
    assert.deepEqual([status, none], [1, '']);
    assert.match(stderr, /error quote\.speaker/);
  });

  for (const name of figureNames()) {
    it(`writes a template of ${name} that it reads, marked as an example`, async () => {
      const {status, stdout} = await cli.run(['template', name]);
      assert.equal(status, 0);
      const read = await cli.run(['import', '-'], {input: stdout});
      assert.equal(read.status, 0, read.stderr);
      assert.equal(JSON.parse(read.stdout).example, true);
    });
  }

  it('writes a row for every field of a template that has an example', async () => {
    const {stdout} = await cli.run(['template', 'victim-breakdown', 'funding-gap', 'sentence-distribution']);
    for (const start of [
      'victim-breakdown,,total,,,36,',
      'victim-breakdown,,nationality,domestic,,',
      'funding-gap,,amounts,,2016,171010,EUR',
      // Fits the sentences of the example, if not one convicted person without any.
      'sentence-distribution,,convicted,,,24,people',
    ]) {
      assert.ok(stdout.includes(`\r\n${start}`), start);
    }
  });

  it('writes no template over a sheet that was filled in', async () => {
    const sheet = file('filled.csv', rows.join('\n'));
    const {status, stderr} = await cli.run(['template', 'quote', '-o', sheet]);
    assert.equal(status, 1);
    assert.match(stderr, /filled\.csv is there already, and may have been filled in\. Name another file with -o\./);
    assert.equal(readFileSync(sheet, 'utf8'), rows.join('\n'));
    const empty = file('new.csv', '');
    for (let run = 0; run < 2; run++) assert.equal((await cli.run(['template', 'quote', '-o', empty])).status, 0);
  });

  it('refuses names and files that make no sense', async () => {
    const same = file('same.csv', rows.join('\n'));
    for (const [args, message] of [
      [['import'], /Name one file/],
      [['import', 'a', 'b'], /Name one file/],
      [['import', same, '-o', same], /would replace the file that it is made of/],
      [['export'], /Name one file/],
      [['export', same, '--figure', 'quotes'], /--figure takes no "quotes". Did you mean "quote"\?/],
      [['sanitize', same, '--figure', 'quotes'], /--figure takes no "quotes". Did you mean "quote"\?/],
      [['template'], /Name one or more figures: tier-badge/],
      [['template', 'quotes'], /No figure is called "quotes". Did you mean "quote"\?/],
    ]) {
      const {status, stderr} = await cli.run(args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
    }
    for (const command of ['import', 'export', 'template']) {
      assert.match((await cli.run([command, '--help'])).stdout, new RegExp(`^tip-figures ${command} \\[options\\]`));
    }
  });
});
