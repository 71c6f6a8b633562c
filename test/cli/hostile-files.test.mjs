// Files that would keep the command waiting, or take the memory of the machine: each is refused, or read, at once.

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {utils, write} from '@e965/xlsx';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {writeTiers} from '../../scripts/tiers/write-tiers.mjs';
import {buildCli} from '../support/built-cli.mjs';
import {BASE, kosovo, publishingFolder} from '../support/published-site.mjs';

const demo = 'demo/data/kosovo-2017.json';
const patience = 30_000;
/** MB of all that the command takes: Node, its own code and the library that reads workbooks take about 150 of it. */
const room = 600;

// Of the command itself: its threads run this too.
const tellPeak = `import {isMainThread} from 'node:worker_threads'; import {writeSync} from 'node:fs';
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

let cli;
let folder;
const path = (name) => join(folder, name);
const file = (name, content) => {
  writeFileSync(path(name), content);
  return path(name);
};

const pipes = (...paths) => spawnSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...paths]);

/** Runs the command, which ends by itself and takes little memory. */
function run(...args) {
  const {status, stdout, stderr, output, signal} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`, cli.file, ...args],
    {stdio: ['pipe', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', timeout: patience},
  );
  const told = JSON.stringify(args);
  assert.equal(signal, null, `${told} has not ended`);
  assert.ok(output[3] / 1024 < room, `${told} took ${Math.round(output[3] / 1024)} MB`);
  return {status, stdout, stderr};
}

before(async () => {
  cli = await buildCli();
  folder = mkdtempSync(join(tmpdir(), 'tip-figures-'));
});
after(() => rmSync(folder, {recursive: true}));

describe('what is no file, under the name of a record', {skip: process.platform === 'win32'}, () => {
  let pipe;
  let socket;
  let server;
  before(async () => {
    pipe = path('pipe.json');
    pipes(pipe);
    socket = path('socket.json');
    server = createServer().listen(socket);
    await new Promise((resolve) => server.once('listening', resolve));
  });
  after(() => server.close());

  const refused = 'this is a pipe, a device or a socket, not a file (file)';

  for (const command of ['validate', 'sanitize', 'export', 'render', 'import']) {
    it(`is refused by ${command}, which waits for none of it`, () => {
      for (const name of [pipe, socket, '/dev/zero', '/dev/tty']) {
        const {status, stdout, stderr} = run(command, name);
        assert.equal(status, 1);
        assert.ok((stdout + stderr).includes(name === '/dev/tty' ? '/dev/tty error' : refused), stdout + stderr);
      }
    });
  }

  it('is refused by publish, and another run can publish after it', () => {
    mkdirSync(path('records'));
    copyFileSync(demo, path('records/kosovo.json'));
    pipes(path('records/x.json'), path('records/x.xlsx'), path('font.woff2'));
    const {place, remove} = publishingFolder();
    after(remove);
    const site = ['--out', path('site'), '--base', BASE, '--pictures', 'no', '--library', place('dist')];
    const {status, stderr} = run('publish', ...site, path('records'));
    assert.equal(status, 1);
    assert.ok(stderr.includes(`records/x.json error\n  ${refused}`), stderr);
    assert.ok(stderr.includes(`records/x.xlsx error\n  ${refused}`), stderr);
    const again = run('publish', ...site, path('records'));
    assert.doesNotMatch(again.stderr, /Another run/);
    assert.match(run('publish', ...site, '--font', path('font.woff2'), demo).stderr, /There is no font/);
  });

  for (const [what, put, said] of [
    ['a pipe', (name) => pipes(name), /tiers\/AL\.json: this is a pipe, a device or a socket, not a file\n/],
    ['a link', (name) => symlinkSync(path('secret.json'), name), /tiers\/AL\.json: this is a symbolic link\./],
    ['no JSON', (name) => writeFileSync(name, '{"tier-badge": {'), /tiers\/AL\.json: \S/],
    [
      'of another country',
      (name, text) => writeFileSync(name, text.replace('"AL"', '"XK"')),
      /AL\.json: expected the tiers/,
    ],
    [
      'of a tier that none has',
      (name, text) => writeFileSync(name, text.replace(/"tier":"\d/, '"tier":"9')),
      /AL\.json: tier-badge/,
    ],
  ])
    it(`is refused among documents of tiers, too: ${what}`, async () => {
      const {place, record, has, remove} = publishingFolder();
      after(remove);
      await writeTiers(place('own'));
      const name = place('own/data/tiers/AL.json');
      const text = readFileSync(name, 'utf8');
      file('secret.json', text.replace('"tier-badge"', '"secret":"of nobody else","tier-badge"'));
      rmSync(name);
      put(name, text);
      record('kosovo.json', kosovo);
      const args = ['--out', place('site'), '--base', BASE, '--pictures', 'no', '--library', place('dist')];
      const {status, stderr} = run('publish', ...args, '--tiers', place('own/data/tiers'), place('records'));
      assert.equal(status, 1);
      assert.match(stderr, said);
      assert.equal(has('dist/data/tiers/AL.json'), false);
    });

  it('is a folder that is called like a file, too', () => {
    mkdirSync(path('folder.json/folder.json'), {recursive: true});
    assert.match(run('validate', path('folder.json')).stdout, /this is a folder, not a file/);
  });

  it('is not what comes in through the pipe', () => {
    const {status, stdout} = cli.shell(`cat ${demo} | cli export -`);
    assert.equal(status, 0);
    assert.match(stdout, /^figure,section,measure/);
  });
});

const header = 'figure,section,measure,part,period,value,unit,status,source,note'.split(',');
const plainRow = ['victim-breakdown', '', 'total', '', '2016', '36', 'people', '', '', ''];
const letters = 'ABCDEFGHIJ';

const cellOf = (ref, text) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rowOf = (cells, row) =>
  `<row r="${row}">${cells.map((text, column) => (text ? cellOf(letters[column] + row, text) : '')).join('')}</row>`;
const usual = rowOf(header, 1) + rowOf(plainRow, 2);

/** A workbook whose sheet is written by hand. */
function workbook(
  data,
  {
    below = '',
    sizes = (bytes) => bytes,
    more = {},
    around = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
  } = {},
) {
  const files = unzipSync(write(utils.book_new(utils.aoa_to_sheet([['x']])), {type: 'buffer', bookType: 'xlsx'}));
  const sheet = `${around}<sheetData>${data}</sheetData>${below}</worksheet>`;
  return sizes(Buffer.from(zipSync({...files, 'xl/worksheets/sheet1.xml': strToU8(sheet), ...more}, {level: 1})));
}

/** The headers of a ZIP then say of each of its files that it is small. */
function saidToBeSmall(bytes) {
  for (const [sign, at] of [
    ['PK\u0003\u0004', 22],
    ['PK\u0001\u0002', 24],
  ]) {
    for (let start = bytes.indexOf(sign, 0, 'latin1'); start >= 0; start = bytes.indexOf(sign, start + 4, 'latin1')) {
      if (bytes.readUInt32LE(start + at) > 1e6) bytes.writeUInt32LE(1000, start + at);
    }
  }
  return bytes;
}

/** An ODS of one row, in which its cell is there so many times, as is the row. */
function openDocument(columns, rows) {
  const files = unzipSync(write(utils.book_new(utils.aoa_to_sheet([['x']])), {type: 'buffer', bookType: 'ods'}));
  const content = strFromU8(files['content.xml'])
    .replace(/<table:table-row\b/, `<table:table-row table:number-rows-repeated="${rows}"`)
    .replace(/<table:table-cell\b/, `<table:table-cell table:number-columns-repeated="${columns}"`);
  return Buffer.from(zipSync({...files, 'content.xml': strToU8(content)}));
}

describe('a workbook', () => {
  const refusals = {
    'of more than 20 MB unpacked': [() => workbook(rowOf(plainRow, 2).repeat(150_000)), 'holds more than 20 MB'],
    'whose headers say less than it unpacks to': [
      () => workbook(rowOf(plainRow, 2).repeat(150_000), {sizes: saidToBeSmall}),
      /cannot be read as a workbook|figure/,
    ],
    'of 10,001 rows that say something': [
      () => workbook(usual + Array.from({length: 10_000}, (_, row) => rowOf(['a'], row + 3)).join('')),
      'has more than 10,000 rows',
    ],
    'of 201 columns that say something': [
      () =>
        workbook(
          Array.from({length: 201}, (_, row) => cellOf(utils.encode_col(row * 3) + 1, 'a'))
            .join('')
            .replace(/^/, '<row r="1">') + '</row>',
        ),
      'has more than 200 columns',
    ],
    'with a row past the last one of any sheet': [
      () => workbook(usual + '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'),
      'has more than 1,048,576 rows',
    ],
    'that repeats a cell and a row of it, as ODS': [
      () => openDocument(16_384, 1_048_576),
      /has more than 200 columns|takes more time or memory/,
    ],
    'of as many cells as 20 MB can hold': [
      () => workbook(usual + `<row r="3">${'<c><v>1</v></c>'.repeat(1_300_000)}</row>`),
      /has more than 200 columns|takes more time or memory/,
    ],
  };
  for (const [name, [make, message]] of Object.entries(refusals)) {
    it(`${name} is refused`, () => {
      const bytes = make();
      assert.ok(bytes.length < 5e6, `${bytes.length} bytes`);
      const {status, stdout, stderr} = run('import', file('bomb.xlsx', bytes));
      assert.deepEqual([status, stdout], [1, '']);
      if (typeof message === 'string') assert.ok(stderr.includes(message), stderr);
      else assert.match(stderr, message);
    });
  }

  it('of more than 10 MB as it is stored is refused', () => {
    const {stderr} = run('import', file('large.xlsx', Buffer.concat([workbook(usual), Buffer.alloc(10_000_000)])));
    assert.ok(stderr.includes('the file is larger than 10 MB, the most that is read of a workbook'), stderr);
  });

  it('with an entry called __proto__, or one that ends its reader, leaves no lock behind', () => {
    const named = zipSync({...unzipSync(workbook(usual)), 'proto.xml': new Uint8Array(9_000_000)}, {level: 9});
    const odd = Buffer.from(named.buffer, named.byteOffset, named.length);
    for (let at = odd.indexOf('proto.xml'); at >= 0; at = odd.indexOf('proto.xml')) odd.write('__proto__', at);
    assert.ok(odd.length < 30_000, `${odd.length} bytes`);
    mkdirSync(path('attacks'));
    writeFileSync(path('attacks/a.xlsx'), odd);
    writeFileSync(path('attacks/b.xlsx'), refusals['of as many cells as 20 MB can hold'][0]());
    const {place, remove} = publishingFolder();
    after(remove);
    const site = ['--out', path('attacked'), '--base', BASE, '--pictures', 'no', '--library', place('dist')];
    const {status, stderr} = run('publish', ...site, path('attacks'));
    assert.equal(status, 1, stderr);
    assert.match(stderr, /b\.xlsx error\n.*(?:200 columns|takes more time or memory)/);
    const left = readdirSync(path('attacked'), {recursive: true}).filter((name) => /lock$/.test(name));
    assert.deepEqual(left, []);
    assert.equal(run('import', path('attacks/a.xlsx')).status, 0);
  });

  const readAsUsual = {
    'that links each cell there can be': () =>
      workbook(usual, {below: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'}),
    'with a cell at XFD1048576': () => workbook(`${usual}<row r="1048576">${cellOf('XFD1048576', 'The end')}</row>`),
    'whose formats reach the end of the sheet': () =>
      workbook(
        `${usual}${Array.from({length: 20_000}, (_, row) => `<row r="${row + 1_000_000}"><c r="XFD${row + 1_000_000}" s="0"/></row>`).join('')}`,
      ),
    'of 10,000 rows that say something': () =>
      workbook(usual + Array.from({length: 9_998}, (_, row) => rowOf(['', '', 'note'], 2 * row + 3)).join('')),
  };
  for (const [name, make] of Object.entries(readAsUsual)) {
    it(`${name} is read`, () => {
      const {status, stdout, stderr} = run('import', file('far.xlsx', make()));
      assert.equal(status, 0, stderr);
      assert.deepEqual(JSON.parse(stdout)['victim-breakdown'], {total: 36, period: '2016'});
    });
  }
});

describe('JSON', () => {
  const levels = 50_000;
  const deep = '['.repeat(levels) + ']'.repeat(levels);

  for (const command of ['validate', 'sanitize', 'export', 'render']) {
    it(`of 50,000 levels is refused by ${command} in one line`, () => {
      const {status, stdout, stderr} = run(command, file('deep.json', `{"tier-badge": ${deep}}`));
      assert.equal(status, 1);
      assert.match(stdout + stderr, /deep\.json:1:80 error\n {2}nested too deeply/);
    });
  }

  it('of 50,000 levels in the cell of a spreadsheet is a text there', () => {
    const cells = `figure,measure,value\nrecord,note,"${deep}"\nvictim-breakdown,total,36\n`;
    const {status, stdout, stderr} = run('import', file('deep.csv', cells));
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(stdout).note, deep);
  });
});
