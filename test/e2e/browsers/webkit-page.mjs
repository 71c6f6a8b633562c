// A page in WebKitGTK with the methods of Puppeteer's that a test of real input needs, over plain WebDriver.

import {findMiniBrowser, startWebKit} from '../../../scripts/browsers/other-browsers.mjs';

const BUTTONS = {left: 0};
/** What WebDriver calls keys that write no letter. */
const KEYS = {Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' '};

/** Starts WebKitGTK; `page` is its one page. */
export async function launchWebKit() {
  const {port, stop} = await startWebKit();
  const call = async (path, body, method = 'POST') => {
    const request = {method, headers: {'content-type': 'application/json'}};
    if (body) request.body = JSON.stringify(body);
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, request);
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': {binary: findMiniBrowser(), args: ['--automation']},
  };
  const {sessionId} = await call('/session', {capabilities: {alwaysMatch}});
  const inSession = (path, body, method) => call(`/session/${sessionId}${path}`, body, method);
  const perform = (type, id, actions) => inSession('/actions', {actions: [{type, id, actions}]});
  const mouse = (action) => perform('pointer', 'mouse', [action]);
  const key = (type, name) => perform('key', 'keyboard', [{type, value: KEYS[name] ?? name}]);
  const page = {
    goto: (url) => inSession('/url', {url}),
    setViewport: ({width, height}) => inSession('/window/rect', {width, height}),
    evaluate: (run, ...args) =>
      inSession('/execute/async', {
        script: `const done = arguments[arguments.length - 1]; Promise.resolve((${run})(...[...arguments].slice(0, -1))).then(done);`,
        args,
      }),
    mouse: {
      move: (x, y) => mouse({type: 'pointerMove', x: Math.round(x), y: Math.round(y)}),
      down: () => mouse({type: 'pointerDown', button: BUTTONS.left}),
      up: () => mouse({type: 'pointerUp', button: BUTTONS.left}),
    },
    keyboard: {
      down: (name) => key('keyDown', name),
      up: (name) => key('keyUp', name),
    },
  };
  return {
    page,
    async close() {
      await inSession('', undefined, 'DELETE').catch(() => undefined);
      stop();
    },
  };
}
