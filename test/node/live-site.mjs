// The live server beside the demo's files, for the tests of it: with a clock that they set.

import {request} from 'node:http';
import {fileURLToPath} from 'node:url';
import {startLive} from '../../demo/live-server.mjs';
import {serve} from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns what asks it, and `pass(seconds)`, which sets its clock on */
export async function liveSite() {
  let time = Date.parse('2026-03-12T14:05:00Z');
  const live = await startLive({every: 0, now: () => new Date(time)});
  const site = await serve({root, folders: ['demo'], handle: live.handle});
  return {
    live,
    url: site.url,
    now: () => new Date(time).toISOString(),
    pass: (seconds) => (time += seconds * 1000),
    record: (channel, headers) => ask(`${site.url}/live/record.json?channel=${channel}`, {headers}),
    log: async (channel) => JSON.parse((await ask(`${site.url}/live/log?channel=${channel}`)).body),
    async turn(channel, wanted) {
      const {status, body} = await ask(`${site.url}/live/switch?channel=${channel}&${wanted}`, {method: 'POST'});
      if (status !== 200) throw new Error(body);
    },
    async close() {
      await site.close();
      await live.close();
    },
  };
}

/** What came: also of an answer that broke off. `fetch` would say only that it failed. */
export function ask(url, {method = 'GET', headers = {}} = {}) {
  return new Promise((resolve) => {
    const got = {body: ''};
    const broken = ({code}) => resolve({...got, broken: code});
    request(url, {method, headers, agent: false}, (response) => {
      Object.assign(got, {status: response.statusCode, headers: response.headers});
      response.setEncoding('utf8').on('data', (text) => (got.body += text));
      response.on('end', () => resolve(got)).on('error', broken);
    })
      .on('error', broken)
      .end();
  });
}

/** An answer that does not end: its response, as it comes, and how to hang up. */
export function listen(url) {
  return new Promise((resolve, reject) => {
    const sent = request(url, {agent: false}, (response) => {
      resolve({response: response.setEncoding('utf8'), hangUp: () => sent.destroy()});
    });
    sent.on('error', reject).end();
  });
}
