// Spreadsheets in a folder of records, as desks keep them.

import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {describe, it} from 'node:test';
import {utils, write} from '@e965/xlsx';
import {siteOfEachTest} from '../support/published-site.mjs';
import {sourcesOf} from '../support/publisher.mjs';

const rows = [
  ['figure', 'measure', 'period', 'value', 'source'],
  ['victims-trend', 'points', '2015', 28, 'State'],
  ['victims-trend', 'points', '2016', 36, 'State'],
];
const workbook = (bookType, cells = rows) =>
  write(utils.book_new(utils.aoa_to_sheet(cells)), {type: 'buffer', bookType});

describe('a spreadsheet in a folder of records', () => {
  const site = siteOfEachTest();

  const slugs = () => site.json('figures.json').map(({slug}) => slug);

  for (const kind of ['xlsx', 'ods']) {
    it(`is published and checked as ${kind.toUpperCase()}`, async () => {
      site.putFile(`records/trend.${kind.toUpperCase()}`, workbook(kind));
      const {status, stderr} = await site.publish();
      assert.equal(status, 0, stderr);
      assert.deepEqual(slugs(), ['kosovo-tier-badge', 'kosovo-victim-breakdown', 'trend-victims-trend']);
      assert.equal(site.json('f/trend-victims-trend/figure.json')['victims-trend'].points['2016'], 36);
      assert.match((await site.validate()).stdout, /trend\.[A-Z]+: .*0 errors|trend\.[A-Z]+: fine/);
    });
  }

  it('keeps all from being published where a cell of it is refused, and names the cell', async () => {
    site.putFile('records/trend.xlsx', workbook('xlsx', rows.with(2, ['victims-trend', 'points', '2016', 'many'])));
    const {status, stderr} = await site.publish();
    assert.equal(status, 1);
    assert.match(stderr, /trend\.xlsx error row 3, value\n[^]*Nothing was published\.\n$/);
    const {status: code, stdout} = await site.validate();
    assert.equal(code, 1);
    assert.match(stdout, /kosovo\.json: .*\n(.*\n)*.*trend\.xlsx error row 3, value\n/);
  });

  it('of an old kind is not passed over in silence', async () => {
    site.putFile('records/trend.xls', workbook('biff8'));
    const {status, stderr} = await site.publish();
    assert.equal(status, 1);
    assert.match(
      stderr,
      /trend\.xls error\n {2}this is a workbook of an old kind \(XLS\) \(file\)\n {2}Save it as XLSX/,
    );
  });

  it('is not what Excel keeps beside a workbook that is open', async () => {
    site.putFile('records/trend.xlsx', workbook('xlsx'));
    site.putFile('records/~$trend.xlsx', 'Who has it open');
    const {status, stderr} = await site.publish();
    assert.equal(status, 0, stderr);
    assert.equal(slugs().length, 3);
  });

  it('may begin with the byte order mark of Excel, also where warnings fail', async () => {
    site.putFile('records/trend.csv', `\ufeff${rows.map((row) => row.join()).join('\r\n')}`);
    const {stderr} = await site.publish('--strict');
    assert.doesNotMatch(stderr, /byte order mark/);
  });

  it('may begin with that mark at an address, too, which is then no warning', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, {'content-type': 'text/csv'}).end(`\ufeff${rows.map((row) => row.join()).join('\r\n')}`);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const [source] = await sourcesOf([`trend=http://127.0.0.1:${server.address().port}/sheet`]);
    const {text, problems} = await source.read();
    server.close();
    assert.deepEqual(JSON.parse(text)['victims-trend'].points, {2015: 28, 2016: 36});
    assert.doesNotMatch(JSON.stringify(problems), /byte order mark/);
  });
});
