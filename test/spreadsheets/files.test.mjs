// Bytes as workbooks: kinds of files, encodings, delimiters, cells, and files that mean harm.

import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {utils, write} from '@e965/xlsx';
import {deflateSync, strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {loadSource} from '../../scripts/load-source.mjs';

const {openWorkbook, openTable, hasOwnColumns} = await loadSource({
  '@tip-figures/spreadsheet/files/workbook/open-workbook.js': ['openWorkbook', 'openTable'],
  '@tip-figures/spreadsheet/files/own-columns.js': ['hasOwnColumns'],
});

const folder = new URL('./', import.meta.url);
const opened = async (bytes, options) => {
  const {workbook, problem} = await openWorkbook(bytes, options);
  assert.equal(problem, undefined);
  return workbook;
};
const issueOf = async (bytes, options) => (await openWorkbook(bytes, options)).problem?.code;
const textsOf = ({rows}) => rows.map((row) => row.map(({text}) => text));

/** The bytes of a workbook of one sheet, of which a cell may be an object of the library. */
function workbookOf(cells, {type = 'xlsx', name = 'Sheet1', change = () => {}} = {}) {
  const sheet = utils.aoa_to_sheet(cells);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  change(book, sheet);
  return new Uint8Array(write(book, {type: 'buffer', bookType: type}));
}

/** The same with one of its files written anew. */
function rezipped(bytes, name, change) {
  const files = unzipSync(bytes);
  return zipSync({...files, [name]: strToU8(change(strFromU8(files[name])))}, {level: 1});
}

describe('the spreadsheets of this folder', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.expected.json'))) {
    const file = readdirSync(folder).find((one) => !one.endsWith('.json') && one.startsWith(name.split('.')[0]));
    it(`${file} is opened as what it is`, async () => {
      const expected = JSON.parse(readFileSync(new URL(name, folder))).file;
      const workbook = await opened(readFileSync(new URL(file, folder)));
      const hidden = workbook.sheets.filter(({isHidden}) => isHidden).map((sheet) => sheet.name);
      if (expected.sheets) {
        assert.deepEqual(
          workbook.sheets.map((sheet) => sheet.name),
          expected.sheets,
        );
      } else {
        assert.deepEqual(workbook.encoding, {name: expected.encoding, isGuessed: expected.isGuessed});
      }
      assert.deepEqual(hidden, expected.hidden ?? []);
      assert.ok(!/[\u0080-\u009f\ufffd]/.test(JSON.stringify(workbook)), 'letters');
    });
  }
});

describe('a text', () => {
  const table = 'Année;Žene;Nombre\r\n2022;1,5;36\r\n';
  const western = 'Jahr;Betrag (€)\r\n2022;1.204,50\r\n';
  const cases = {
    'in UTF-8': [Buffer.from(table), 'utf-8', false],
    'in UTF-8 with its mark': [Buffer.from(`\ufeff${table}`), 'utf-8', false],
    'in UTF-16 with its mark': [Buffer.from(`\ufeff${table}`, 'utf16le'), 'utf-16le', false],
    'in UTF-16 of the other order': [Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), 'utf-16be', false],
    'in UTF-16 without a mark': [Buffer.from(table, 'utf16le'), 'utf-16le', true],
    'in UTF-16 of the other order without a mark': [Buffer.from(table, 'utf16le').swap16(), 'utf-16be', true],
  };
  for (const [what, [bytes, name, isGuessed]] of Object.entries(cases)) {
    it(`${what} is read as that, and says so`, async () => {
      const {encoding, delimiter, sheets} = await opened(bytes);
      assert.deepEqual([encoding, delimiter], [{name, isGuessed}, ';']);
      assert.deepEqual(textsOf(sheets[0]), [
        ['Année', 'Žene', 'Nombre'],
        ['2022', '1,5', '36'],
      ]);
    });
  }

  it('in Windows-1252 is guessed, and is read in another encoding where one is given', async () => {
    const bytes = Buffer.from(western.replace('€', '\u0080'), 'latin1');
    const {encoding, sheets} = await opened(bytes);
    assert.deepEqual([encoding, sheets[0].rows[0][1].text], [{name: 'windows-1252', isGuessed: true}, 'Betrag (€)']);

    const serbian = Uint8Array.of(0x8e, 0x65, 0x6e, 0x65, 0x3b, 0x44, 0x65, 0xe8, 0x61, 0x63, 0x69);
    const other = await opened(serbian, {encoding: 'windows-1250'});
    assert.deepEqual([other.encoding.isGuessed, textsOf(other.sheets[0])], [false, [['Žene', 'Dečaci']]]);
    assert.equal(await issueOf(serbian, {encoding: 'utf-8'}), 'other-encoding');
  });

  const texts = {
    'commas beside decimal commas in semicolons': ['Jahr;Betrag\n2020;1,5\n2021;1,6\n', ';'],
    'tabs beside thousands commas': ['Year\tVictims\n2020\t1,204\n2021\t1,310\n', '\t'],
    'commas beside semicolons in a title': ['"Victims; children; adults",\nYear,Number\n2020,12\n', ','],
    'commas below titles and above notes': [
      'Title\n\nYear,Number\n2020,12\n2021,13\nNote; see below; and there\n',
      ',',
    ],
    'what sep= names': ['sep=;\n1,2;3,4\n', ';'],
    'commas that part more than semicolons do': ['1;2,3,4\n5;6,7,8\n', ','],
    'one column': ['Victims\n36\n', ','],
  };
  for (const [what, [text, delimiter]] of Object.entries(texts)) {
    it(`is parted by its columns: ${what}`, async () => {
      const {workbook} = await openTable(text);
      assert.equal(workbook.delimiter, delimiter);
    });
  }

  it('is parted as is said, and keeps decimal commas as they are', async () => {
    const {workbook} = await openTable('1,5;2\n', ',');
    assert.deepEqual(textsOf(workbook.sheets[0]), [['1', '5;2']]);
    assert.deepEqual((await openTable('a;b\n1,85;36*\n')).workbook.sheets[0].rows[1], [{text: '1,85'}, {text: '36*'}]);
  });

  it('that ends within a row says so', async () => {
    assert.equal((await openTable('a,b\n1,2\n3')).workbook.mayBeCut, true);
    assert.equal((await openTable('a,b\n1,2\n3\n')).workbook.mayBeCut, undefined);
  });
});

describe('cells of a workbook', () => {
  const cellsOf = async (...cells) => (await opened(workbookOf([cells]))).sheets[0].rows[0];
  const number = (v, z) => ({t: 'n', v, z});

  it('have the text that is shown, and the number behind it', async () => {
    assert.deepEqual(
      await cellsOf(number(1204.5, '#,##0'), number(0.625, '0%'), number(1 / 3, 'General'), number(171010, '0.00E+00')),
      [
        {text: '1,205', value: 1204.5},
        {text: '63%', value: 0.625},
        {text: '0.333333333333333', value: 0.333333333333333},
        {text: '171010', value: 171010},
      ],
    );
    assert.deepEqual(await cellsOf(number(1204, '[$€-407] #,##0')), [{text: '€ 1,204', value: 1204}]);
  });

  it('have a date as exact as it is shown, and no number then', async () => {
    assert.deepEqual(await cellsOf(number(45291, 'd mmm yyyy'), number(45291, 'mmm yyyy'), number(45291, 'yyyy')), [
      {text: '31 Dec 2023', date: '2023-12-31'},
      {text: 'Dec 2023', date: '2023-12'},
      {text: '2023', date: '2023'},
    ]);
    const [time] = await cellsOf(number(1.5, '[h]:mm'));
    assert.deepEqual(time, {text: '36:00'});
  });

  it('have no number where their format shows thousands or millions', async () => {
    assert.deepEqual(await cellsOf(number(1850000, '0.0,,"M"')), [{text: '1.9M'}]);
  });

  it('say TRUE, and where they show an error', async () => {
    const cells = await cellsOf(true, {t: 'e', v: 7, w: '#DIV/0!'}, {t: 'n', v: 36, f: 'SUM(A1:A9)'}, 'x');
    assert.deepEqual(cells, [
      {text: 'TRUE'},
      {text: '#DIV/0!', error: '#DIV/0!'},
      {text: '36', value: 36},
      {text: 'x'},
    ]);
  });

  it('of ODS are shown as those of XLSX, whatever the language of the program', async () => {
    const bytes = workbookOf([['Total', number(1204, '#,##0')]], {type: 'ods'});
    const german = rezipped(bytes, 'content.xml', (xml) => xml.replace('1,204', '1.204'));
    const {sheets} = await opened(german);
    assert.deepEqual(sheets[0].rows[0][1].value, 1204);
    assert.ok(['1204', '1,204'].includes(sheets[0].rows[0][1].text));
  });

  it('that are one are known by their first', async () => {
    const {sheets} = await opened(
      workbookOf(
        [
          ['Title', null],
          ['a', 'b'],
        ],
        {change: (_, sheet) => (sheet['!merges'] = [utils.decode_range('A1:B1')])},
      ),
    );
    assert.deepEqual(sheets[0].merged, [{from: {row: 0, column: 0}, to: {row: 0, column: 1}}]);
  });

  for (const [row, column] of [
    [1_048_575, 16_383],
    [1, 16_383],
    [1_048_575, 0],
  ]) {
    it(`far away, in row ${row} and column ${column}, are left out, and said to be`, async () => {
      const far = `<row r="${row + 1}"><c r="${utils.encode_cell({r: row, c: column})}"><v>1</v></c></row>`;
      const bytes = rezipped(workbookOf([['Victims', 36]]), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('</sheetData>', `${far}</sheetData>`),
      );
      const [{rows, leftOut}] = (await opened(bytes)).sheets;
      assert.deepEqual([rows[0].length, leftOut], [2, {row, column}]);
      assert.ok(rows.length <= 2);
    });
  }

  it('in the columns of a record are told from all others', async () => {
    const {sheets} = await opened(
      workbookOf([
        ['Figure', 'Measure', 'Value'],
        ['victim-breakdown', 'total', 36],
      ]),
    );
    assert.equal(hasOwnColumns(sheets[0]), true);
    assert.equal(
      hasOwnColumns(
        (
          await opened(
            workbookOf([
              ['Year', 'Value'],
              [2022, 36],
            ]),
          )
        ).sheets[0],
      ),
      false,
    );
  });
});

describe('what is no spreadsheet', () => {
  const refusals = {
    json: Buffer.from(' {"tier-badge": {"tier": "2"}}'),
    'web-page': Buffer.from('<!doctype html><table></table>'),
    'not-text': Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'),
    empty: Buffer.from('\ufeff \n'),
    'old-workbook': Buffer.from('\u00d0\u00cf\u0011\u00e0', 'latin1'),
    'no-workbook': Buffer.from(zipSync({'word/document.xml': strToU8('<w/>')})),
    'open-quote': Buffer.from('a,b\n1,"2\n'),
    'too-large': Buffer.from('1,2\n'.repeat(300_000)),
  };
  for (const [issue, bytes] of Object.entries(refusals)) {
    it(`is refused as ${issue}, as a value`, async () => assert.equal(await issueOf(bytes), issue));
  }

  it('is a part of a workbook', async () => {
    const bytes = workbookOf([['x']]);
    assert.equal(await issueOf(bytes.subarray(0, bytes.length / 2)), 'no-workbook');
  });
});

describe('a workbook that means harm', () => {
  const row = (cells, at) => `<row r="${at}">${cells}</row>`;
  const withRows = (data, below = '') =>
    rezipped(workbookOf([['x']]), 'xl/worksheets/sheet1.xml', (xml) =>
      xml
        .replace(/<dimension[^>]*>/, '')
        .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${data}</sheetData>${below}`),
    );
  const inLittleTime = async (bytes) => {
    const start = performance.now();
    const result = await openWorkbook(bytes);
    assert.ok(performance.now() - start < 20_000);
    return result;
  };

  it('is refused where it unpacks to more than 20 MB', async () => {
    assert.equal(await issueOf(withRows(row('<c><v>1</v></c>', 1).repeat(700_000))), 'unpacked-too-large');
  });

  it('with links over each cell there can be is read without them', async () => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>';
    const {workbook} = await inLittleTime(withRows(row('<c r="A1"><v>36</v></c>', 1), links));
    assert.deepEqual(textsOf(workbook.sheets[0]), [['36']]);
  });

  it('that repeats a cell for billions of times ends soon, and other sheets are read', async () => {
    const bytes = rezipped(workbookOf([['x']], {type: 'ods'}), 'content.xml', (xml) =>
      xml
        .replace(/<table:table-row\b/, '<table:table-row table:number-rows-repeated="1e6"')
        .replace(/<table:table-cell\b/, '<table:table-cell table:number-columns-repeated="16384"'),
    );
    const {workbook} = await inLittleTime(bytes);
    assert.deepEqual(
      workbook.sheets.map(({problem, rows}) => [problem.code, rows.length]),
      [['many-columns', 0]],
    );
  });

  it('of 100,000 columns is refused', async () => {
    assert.equal((await openTable(`${'1,'.repeat(100_000)}\n`)).problem.code, 'many-columns');
  });

  for (const name of ['__proto__', 'constructor', 'toString']) {
    it(`may call a sheet ${name}`, async () => {
      const {sheets} = await opened(
        rezipped(workbookOf([['a', 36]]), 'xl/workbook.xml', (xml) => xml.replace('name="Sheet1"', `name="${name}"`)),
      );
      assert.deepEqual([sheets.length, sheets[0].name, textsOf(sheets[0])], [1, name, [['a', '36']]]);
      assert.equal({}.text, undefined);
    });
  }

  it('with macros is read without them', async () => {
    const bytes = zipSync({...unzipSync(workbookOf([['a', 36]])), 'xl/vbaProject.bin': strToU8('macro')});
    assert.deepEqual(textsOf((await opened(bytes)).sheets[0]), [['a', '36']]);
  });

  it('runs no formula, and has no number where the file has none', async () => {
    const [{rows}] = (await opened(withRows(row('<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>7</v></c>', 1))))
      .sheets;
    assert.equal(JSON.stringify(rows).includes('"2"'), false);
    assert.equal(rows[0].at(-1).value, 7);
  });
});

/** Each file of an archive with what its headers are to say of it. */
const archiveOf = (entries) => {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const {name, content = '', method = 0, size, packed, localSize, at: other} of entries) {
    const bytes = Buffer.from(content, 'latin1');
    const path = Buffer.from(name);
    const header = (length, sign) => {
      const made = Buffer.alloc(length);
      made.writeUInt32LE(sign);
      return made;
    };
    const local = header(30, 0x04034b50);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed ?? bytes.length, 18);
    local.writeUInt32LE(localSize ?? size ?? bytes.length, 22);
    local.writeUInt16LE(path.length, 26);
    const central = header(46, 0x02014b50);
    central.writeUInt16LE(method, 10);
    central.writeUInt32LE(packed ?? bytes.length, 20);
    central.writeUInt32LE(size ?? bytes.length, 24);
    central.writeUInt16LE(path.length, 28);
    central.writeUInt32LE(other ?? at, 42);
    directory.push(central, path);
    if (other === undefined) {
      parts.push(local, path, bytes);
      at += 30 + path.length + bytes.length;
    }
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length % 65_536, 8);
  end.writeUInt16LE(entries.length % 65_536, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
};

/** The files of a usual workbook, stored as they are. */
const usual = () =>
  Object.entries(unzipSync(workbookOf([['a', 36]]))).map(([name, content]) => ({
    name,
    content: strFromU8(content, true),
  }));
const zeros = (count) => strFromU8(deflateSync(new Uint8Array(count), {level: 9}), true);

describe('an archive that means harm', () => {
  const inLittle = async (bytes) => {
    const before = process.memoryUsage();
    const start = performance.now();
    const result = await openWorkbook(bytes);
    const {arrayBuffers} = process.memoryUsage();
    assert.ok(performance.now() - start < 20_000);
    assert.ok(arrayBuffers - before.arrayBuffers < 200e6);
    return result;
  };

  it('is read where nothing is odd', async () => {
    const {workbook} = await inLittle(archiveOf(usual()));
    assert.deepEqual(textsOf(workbook.sheets[0]), [['a', '36']]);
  });

  for (const name of [
    '__proto__',
    '__proto__/x.xml',
    'constructor',
    'xl/__proto__.xml',
    '../../x.xml',
    'x'.repeat(5000),
  ]) {
    it(`may have an entry called ${name.slice(0, 20)}, which is never unpacked`, async () => {
      const {workbook} = await inLittle(archiveOf([...usual(), {name, content: zeros(9e6), method: 8, size: 9e6}]));
      assert.deepEqual(textsOf(workbook.sheets[0]), [['a', '36']]);
      assert.equal({}.length, undefined);
    });
  }

  const one = {name: 'xl/a.xml', content: zeros(15e6), method: 8, size: 15e6};
  for (const [what, entries, issue = 'no-workbook'] of [
    ['names an entry 60,000 times', [...usual(), ...Array.from({length: 60_000}, () => ({name: 'xl/a.xml', at: 0}))]],
    ['has thousands of entries', Array.from({length: 5000}, (_, at) => ({name: `xl/${at}.xml`}))],
    [
      'has two entries of one name',
      [...usual(), one, {...one, name: 'XL/A.xml', content: '', size: 0}].map((entry) => ({...entry})),
      'no-workbook',
    ],
    [
      'has entries that lie over each other',
      [...usual(), ...Array.from({length: 50}, (_, at) => ({...one, name: `xl/${at}.xml`, at: 0}))],
    ],
    ['unpacks to more than its headers say', [...usual(), {...one, size: 0}]],
    [
      'says in one of two headers that it is large',
      [...usual(), {...one, size: 1, localSize: 30e6}],
      'unpacked-too-large',
    ],
    ['has a file that ends behind its directory', [...usual(), {...one, packed: 40e6}]],
    ['begins in its directory', [...usual(), {...one, at: 4e9}]],
    ['is compressed in another way', [...usual(), {...one, method: 12}]],
  ]) {
    it(`is refused where it ${what}`, async () => {
      assert.equal((await inLittle(archiveOf(entries))).problem?.code, issue);
    });
  }

  it('is refused where it is cut', async () => {
    const bytes = archiveOf(usual());
    for (const length of [4, 30, bytes.length - 1, bytes.length - 22]) {
      assert.equal((await inLittle(bytes.slice(0, length))).problem?.code, 'no-workbook');
    }
  });

  it('with links over each cell in a sheet of another name is read without them', async () => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks></worksheet>';
    const entries = usual().map(({name, content}) => ({
      name: name.replace('worksheets/sheet1.xml', 'data.xml'),
      content: content.replace('</worksheet>', links).replaceAll('worksheets/sheet1.xml', 'data.xml'),
    }));
    const {workbook} = await inLittle(archiveOf(entries));
    assert.deepEqual(textsOf(workbook.sheets[0]), [['a', '36']]);
  });
});
