// Addresses of sheets, and what is fetched from them.

import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {loadSource} from '../../scripts/load-source.mjs';

const {sheetAddress, fetchWorkbook} = await loadSource({
  '@tip-figures/spreadsheet/files/sheet-address.js': ['sheetAddress'],
  '@tip-figures/spreadsheet/files/workbook/fetch-workbook.js': ['fetchWorkbook'],
});

const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abcdefg';
const published = '2PACX-1vAbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const google = 'https://docs.google.com/spreadsheets';

describe('the address of a sheet', () => {
  const addresses = {
    [`${google}/d/${id}/edit#gid=12`]: `${google}/d/${id}/export?format=csv&gid=12`,
    [`${google}/d/${id}/edit?gid=12#gid=34`]: `${google}/d/${id}/export?format=csv&gid=34`,
    [`${google}/d/${id}/edit?usp=sharing`]: `${google}/d/${id}/export?format=csv`,
    [`${google}/d/${id}`]: `${google}/d/${id}/export?format=csv`,
    [`${google}/u/1/d/${id}/htmlview?gid=5`]: `${google}/d/${id}/export?format=csv&gid=5`,
    [`https://docs.google.com/a/paper.example/spreadsheets/d/${id}/view`]: `${google}/d/${id}/export?format=csv`,
    [`${google}/d/${id}/export?format=xlsx&gid=7`]: `${google}/d/${id}/export?format=csv&gid=7`,
    [`${google}/d/${id}/gviz/tq?tqx=out:csv&gid=7`]: `${google}/d/${id}/export?format=csv&gid=7`,
    [`${google}/d/e/${published}/pubhtml`]: `${google}/d/e/${published}/pub?output=csv`,
    [`${google}/d/e/${published}/pubhtml?gid=8&single=true`]: `${google}/d/e/${published}/pub?output=csv&gid=8&single=true`,
    [`${google}/d/e/${published}/pub?output=csv`]: `${google}/d/e/${published}/pub?output=csv`,
    [`  docs.google.com/spreadsheets/d/${id}/edit\n`]: `${google}/d/${id}/export?format=csv`,
    'https://ngo.example/data/victims.csv#top': 'https://ngo.example/data/victims.csv',
    'ngo.example/victims.csv?year=2023': 'https://ngo.example/victims.csv?year=2023',
    'http://localhost:8080/a.tsv': 'http://localhost:8080/a.tsv',
  };
  for (const [typed, address] of Object.entries(addresses)) {
    it(`is found for ${typed.trim()}`, () => assert.equal(sheetAddress(typed).address, address));
  }

  const refusals = {
    'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/edit': 'other-google-address',
    'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/view': 'other-google-address',
    [`${google}/u/0/`]: 'other-google-address',
    'javascript:alert(1)': 'not-an-address',
    'file:///etc/passwd': 'not-an-address',
    'data:text/csv,a': 'not-an-address',
    'https://name:secret@ngo.example/a.csv': 'not-an-address',
    'Year\t2022': 'not-an-address',
    'victims.csv': 'not-an-address',
    '': 'not-an-address',
  };
  for (const [typed, issue] of Object.entries(refusals)) {
    it(`is not ${JSON.stringify(typed)}, which is ${issue}`, () => {
      assert.equal(sheetAddress(typed).problem.code, issue);
    });
  }

  it('is not taken from a host that looks like the one of Google', () => {
    const other = `https://docs.google.com.paper.example/spreadsheets/d/${id}/edit`;
    assert.deepEqual(sheetAddress(other), {address: other});
  });
});

describe('what is at an address', () => {
  const answers = {
    '/a.csv': [200, 'Year,Victims\n2022,36\n'],
    '/login': [200, '<!doctype html><title>Sign in</title>'],
    '/large.csv': [200, '1,2\n'.repeat(5_000_000)],
    '/record.json': [200, '{"tier-badge": {"tier": "2"}}'],
  };
  let server;
  let origin;
  let asked;
  before(async () => {
    server = createServer((request, response) => {
      asked = request.headers;
      const [status, body] = answers[request.url] ?? [404, ''];
      response.writeHead(status).end(body);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  it('is a workbook, and the request says nothing of who asks', async () => {
    const {workbook} = await fetchWorkbook(`${origin}/a.csv`);
    assert.deepEqual(
      workbook.sheets[0].rows.map((row) => row.map(({text}) => text)),
      [
        ['Year', 'Victims'],
        ['2022', '36'],
      ],
    );
    assert.deepEqual([asked.cookie, asked.referer, asked.authorization], [undefined, undefined, undefined]);
  });

  for (const [path, issue] of [
    ['/missing.csv', 'status'],
    ['/login', 'page'],
    ['/large.csv', 'too-large'],
    ['/record.json', 'json'],
  ]) {
    it(`${path} is a problem as a value: ${issue}`, async () => {
      assert.equal((await fetchWorkbook(origin + path)).problem.code, issue);
    });
  }

  it('that cannot be reached is a problem as a value', async () => {
    const gone = createServer();
    await new Promise((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const {port} = gone.address();
    await new Promise((resolve) => gone.close(resolve));
    assert.equal((await fetchWorkbook(`http://127.0.0.1:${port}/a.csv`)).problem.code, 'unreachable');
  });

  it('of Google is to be published where it is answered with a page to log in', async (test) => {
    test.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response('<!doctype html>')));
    assert.equal((await fetchWorkbook(`${google}/d/${id}/edit`)).problem.code, 'not-published');
    test.mock.method(globalThis, 'fetch', () => Promise.resolve(new Response('', {status: 401})));
    assert.equal((await fetchWorkbook(`${google}/d/${id}/edit`)).problem.code, 'not-published');
  });
});
