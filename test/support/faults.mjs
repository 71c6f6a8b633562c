// A server of faults for the tests of `src`: what goes wrong between a page and its data.
// The addresses are in faults-urls.ts.

import {createServer} from 'node:http';

const JSON_TYPE = 'application/json; charset=utf-8';
const CUT_BODY = '{"version": 1, "tier-badge": {"tier": "2';

/** Answers by path. Each gets what was asked for, and closes what it opened. */
const answers = {
  '404.json': ({response}) => send(response, 404, '{"message": "not here"}'),
  'html.json': ({response}) => send(response, 200, '<!doctype html><title>Sign in</title><p>Sign in', 'text/html'),
  'cut.json': ({response}) => cutOff(response),
  'deep.json': ({response}) => send(response, 200, `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  'large.json': ({response, query}) => sendLarge(response, query.has('chunked')),
  'never.json': () => {},
  'echo.json': ({response, query}) => send(response, 200, query.get('body') ?? '{}'),
  'bytes.json': ({response, query}) => send(response, 200, Buffer.from(query.get('hex') ?? '', 'hex')),
  sheet: ({response, query}) => send(response, 200, query.get('body') ?? '', query.get('type') ?? 'text/csv'),
  'sheet.csv': ({response, query}) => send(response, 200, query.get('body') ?? '', 'text/plain; charset=utf-8'),
  'status.json': ({response, query}) => send(response, Number(query.get('code') ?? 500), '{}'),
  'recovers.json': ({response, query, asked}) => {
    const works = asked > Number(query.get('failures') ?? 1);
    send(response, works ? 200 : 503, works ? (query.get('body') ?? '{}') : '{}');
  },
};

/** @returns middleware and a plugin for the test runner's server; the plugin starts and stops what goes with it */
export function faults() {
  const open = new Set();
  const timesAsked = new Map();
  let elsewhere;

  const middleware = async (context, next) => {
    if (!context.path.startsWith('/faults/')) return next();
    const name = context.path.slice('/faults/'.length);
    const answer = name === 'elsewhere.json' ? tellElsewhere : answers[name];
    if (!answer) return next();
    const {res: response, querystring} = context;
    const asked = (timesAsked.get(context.url) ?? 0) + 1;
    timesAsked.set(context.url, asked);
    open.add(response);
    response.on('close', () => open.delete(response));
    // Koa would answer with whole bodies only.
    context.respond = false;
    // The runner warns of every 404, which here is asked for: it reads the status when this returns.
    context.status = 200;
    setImmediate(answer, {response, asked, query: new URLSearchParams(querystring)});
  };

  const tellElsewhere = ({response}) => {
    const url = `http://127.0.0.1:${elsewhere.address().port}/record.json`;
    send(response, 200, JSON.stringify({url}));
  };

  const plugin = {
    name: 'faults',
    async serverStart() {
      elsewhere = await anotherSite();
    },
    async serverStop() {
      // An answer that never comes would keep the server from closing.
      for (const response of open) response.destroy();
      elsewhere?.closeAllConnections();
      await new Promise((resolve) => (elsewhere ? elsewhere.close(resolve) : resolve()));
    },
  };

  return {middleware, plugin};
}

/** A site that is up and right, and allows no other site to read it. */
async function anotherSite() {
  const server = createServer((request, response) => {
    const query = new URL(request.url, 'http://127.0.0.1').searchParams;
    send(response, 200, query.get('body') ?? '{}');
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return server;
}

function send(response, status, body, type = JSON_TYPE) {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Promises more than it sends, and hangs up. */
function cutOff(response) {
  response.writeHead(200, {
    'content-type': JSON_TYPE,
    'content-length': CUT_BODY.length * 10,
    'cache-control': 'no-store',
  });
  response.write(CUT_BODY, () => response.destroy());
}

/** JSON of 1.2 MB; in chunks its length is not told beforehand. */
function sendLarge(response, inChunks) {
  const piece = 'x'.repeat(100_000);
  const body = ['{"note": "', ...Array(12).fill(piece), '"}'];
  if (!inChunks) return send(response, 200, body.join(''));
  response.writeHead(200, {'content-type': JSON_TYPE, 'cache-control': 'no-store'});
  for (const part of body) response.write(part);
  response.end();
}
