// The server behind demo/live.html: a record that changes, and a switch for each thing that can go wrong on its way.
// For trying out and for tests, on this machine alone; the published package does not have it.
//
//   /live/record.json?channel=a                    the record, or the fault that is switched on
//   /live/switch?channel=a&answer=404              from now on this answer; `good` is the record
//   /live/switch?channel=a&change=now              changes the numbers
//   /live/switch?channel=a&every=30                changes them by themselves every 30 seconds; 0 for never
//   /live/log?channel=a                            how often the record was asked for, when, and what was answered
//   /live/events?channel=a                         the same as a stream of events
//
// A channel comes into being when it is first named. Each visit of the page names its own, so that readers and tests
// do not disturb one another.

import {createServer} from 'node:http';
import {answers} from './live-answers.mjs';
import {Channel} from './live-channel.mjs';

const CHANNELS_KEPT = 100;
const LONGEST_WAIT = 3600;

/**
 * Starts a second site, which records may move to, and returns what answers for the first.
 *
 * @param options.every  seconds after which the numbers of a new channel change by themselves; 0 for never
 * @param options.now    the time, for tests
 * @returns {Promise<{
 *   handle: (request, response) => boolean,
 *   channel: (name: string) => Channel,
 *   elsewhere: string,
 *   close: () => Promise<void>,
 * }>} `handle` says whether it has answered
 */
export async function startLive({every = 30, now = () => new Date()} = {}) {
  const channels = new Map();
  const channel = (name) => {
    const found = channels.get(name) ?? new Channel(name, every, now);
    // The one that was named last stands last: the first is the one to forget.
    channels.delete(name);
    channels.set(name, found);
    if (channels.size > CHANNELS_KEPT) channels.delete(channels.keys().next().value);
    return found;
  };
  const anotherSite = createServer((request, response) => answerElsewhere(request, response, channel));
  await new Promise((resolve, reject) => anotherSite.once('error', reject).listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${anotherSite.address().port}`;

  const handle = (request, response) => {
    if (!request.url.startsWith('/live/')) return false;
    const {path, searchParams} = partsOf(request.url);
    const room = Object.hasOwn(rooms, path) ? rooms[path] : undefined;
    const name = searchParams.get('channel') ?? '';
    if (!room) say(response, 404, {message: 'There is nothing here.'});
    else if (!isName(name))
      say(response, 400, {message: 'Name a channel: ?channel=a, with letters, digits and hyphens.'});
    else if (!room.methods.includes(request.method))
      say(response, 405, {message: `Ask with ${room.methods.join(' or ')}.`});
    else room.answer({request, response, searchParams, channel: channel(name), elsewhere});
    return true;
  };
  const close = () =>
    new Promise((resolve) => {
      anotherSite.close(resolve);
      anotherSite.closeAllConnections();
    });
  return {handle, channel, elsewhere, close};
}

const rooms = {
  '/live/record.json': {
    methods: ['GET'],
    answer({request, response, channel, elsewhere}) {
      const send = answers[channel.answer];
      channel.note(send({request, response, elsewhere, channel: channel.name, ...channel.current}));
    },
  },
  '/live/switch': {
    methods: ['GET', 'POST'],
    answer({response, searchParams, channel}) {
      const problem = turn(channel, searchParams);
      if (problem) return say(response, 400, {message: problem});
      channel.tell();
      say(response, 200, channel);
    },
  },
  '/live/log': {
    methods: ['GET'],
    answer: ({response, channel}) => say(response, 200, channel),
  },
  '/live/events': {
    methods: ['GET'],
    answer({response, channel}) {
      response.writeHead(200, {'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store'});
      response.write(`data: ${JSON.stringify(channel)}\n\n`);
      channel.listeners.add(response);
      response.on('close', () => channel.listeners.delete(response));
    },
  },
};

/** Sets what is asked for; returns why not, where it cannot be, and then sets nothing. */
function turn(channel, wanted) {
  const answer = wanted.get('answer') ?? channel.answer;
  const every = wanted.has('every') ? Number(wanted.get('every') || NaN) : channel.every;
  const change = wanted.get('change');
  if (!Object.hasOwn(answers, answer)) return `answer: expected one of ${Object.keys(answers).join(', ')}.`;
  if (!(Number.isInteger(every) && every >= 0 && every <= LONGEST_WAIT)) return `every: expected 0 to ${LONGEST_WAIT}.`;
  if (change !== null && change !== 'now') return 'change: expected now.';
  channel.answer = answer;
  if (wanted.has('every')) channel.every = every;
  if (change) channel.change();
  return undefined;
}

/** Another site: one half of it lets every site read, and lets it see `Retry-After`; the other says nothing of that. */
function answerElsewhere(request, response, channel) {
  const {path, searchParams} = partsOf(request.url);
  const name = searchParams.get('channel') ?? '';
  const answer = searchParams.get('answer') ?? 'good';
  const isOpen = path === '/open/record.json';
  if (!isOpen && path !== '/shut/record.json') return say(response, 404, {message: 'There is nothing here.'});
  if (!isName(name) || !['good', '503'].includes(answer)) return say(response, 400, {message: 'Ask as /live/ does.'});
  if (isOpen) {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'Retry-After');
  }
  answers[answer]({request, response, ...channel(name).current});
}

/** By hand: `URL` throws for some of what a server may be asked. */
function partsOf(url) {
  const [path, query = ''] = url.split('?');
  return {path, searchParams: new URLSearchParams(query)};
}

function isName(name) {
  return /^[\w-]{1,60}$/.test(name);
}

function say(response, status, body) {
  response.writeHead(status, {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store'});
  response.end(JSON.stringify(body));
}
