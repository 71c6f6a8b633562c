// What the live server may answer when it is asked for the record: the record itself, or one of the faults.
// Each sends its answer and returns a few words for the log.

import {brokenRecord, recordAt} from './live-record.mjs';

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};
/** What a 503 asks its readers to wait, in seconds. */
const RETRY_AFTER = 60;
const DRIP_EVERY = 500;
const PIECES = 50;
const PIECE = 100_000;
const DAY = 86_400_000;

export const answers = {
  good: ({request, response, etag, text}) => {
    const known = {etag, 'cache-control': 'no-cache'};
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, known).end();
      return '304';
    }
    send(response, 200, text, known);
    return '200';
  },
  404: ({response}) => send(response, 404, '{"message": "not here"}'),
  500: ({response}) => send(response, 500, '{"message": "an error"}'),
  503: ({response}) => {
    send(response, 503, '{"message": "too busy"}', {'retry-after': RETRY_AFTER});
    return `503, ${RETRY_AFTER} s`;
  },
  html: ({response}) => {
    const page = '<!doctype html><title>Sign in</title><p>Sign in';
    send(response, 200, page, {'content-type': 'text/html; charset=utf-8'});
    return '200, a page';
  },
  empty: ({response}) => {
    send(response, 200, '');
    return '200, empty';
  },
  // Promises the whole and hangs up in the middle.
  cut: ({response, text}) => {
    response.writeHead(200, {...headers, 'content-length': Buffer.byteLength(text)});
    response.write(text.slice(0, text.length / 2), () => response.destroy());
    return '200, cut off';
  },
  malformed: ({response, text}) => {
    send(response, 200, text.replace('"version"', 'version'));
    return '200, bad JSON';
  },
  schema: ({response, record}) => {
    send(response, 200, JSON.stringify(brokenRecord(record)));
    return '200, wrong';
  },
  // In pieces, so that its length is not told beforehand and readers have to count.
  large: ({response}) => {
    response.writeHead(200, headers);
    response.write('{"note": "');
    for (let n = 0; n < PIECES; n += 1) response.write('x'.repeat(PIECE));
    response.end('"}');
    return '200, 5 MB';
  },
  drip: ({response, text}) => {
    response.writeHead(200, headers);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(text[sent]);
      sent += 1;
      if (sent < text.length) return;
      clearInterval(timer);
      response.end();
    }, DRIP_EVERY);
    response.on('close', () => clearInterval(timer));
    return '200, dripping';
  },
  reset: ({request}) => {
    request.socket.resetAndDestroy();
    return 'reset';
  },
  // Yesterday's copy, as a cache on the way may still hold it.
  old: ({response, record}) => {
    const yesterday = new Date(Date.parse(record.asOf) - DAY).toISOString().slice(0, 10);
    send(response, 200, JSON.stringify(recordAt(0, yesterday)));
    return '200, older';
  },
  'no-cors': (asked) => moved(asked, '/shut/record.json', 'good'),
  elsewhere: (asked) => moved(asked, '/open/record.json', 'good'),
  'elsewhere-503': (asked) => moved(asked, '/open/record.json', '503'),
};

function send(response, status, body, more) {
  response.writeHead(status, {...headers, 'content-length': Buffer.byteLength(body), ...more});
  response.end(body);
  return String(status);
}

function moved({response, elsewhere, channel}, path, answer) {
  response.writeHead(302, {
    location: `${elsewhere}${path}?channel=${channel}&answer=${answer}`,
    'cache-control': 'no-store',
  });
  response.end();
  return '302, moved';
}
