// npm start: installs if needed, builds, serves the demo on this machine alone.

import {prepare, root} from './install.mjs';

prepare();

const {build} = await import('./build/run-build.mjs');
const {serve} = await import('./serve.mjs');
const {frontPages} = await import('./site/gallery.mjs');
const {notHere} = await import('./site/not-here.mjs');
const {startLive} = await import('../demo/live-server.mjs');

const FIRST_PORT = 8000;
const PORTS_TRIED = 100;

build();
const {url} = await serveDemo(process.env.PORT);
console.log(`\nThe demo is at ${url}/demo/ (Ctrl+C ends it)`);

/** On the port asked for, or on 8000 or the next free one. */
async function serveDemo(asked) {
  const {handle} = await startLive();
  const options = {
    root,
    folders: ['demo', 'dist', 'storybook-static'],
    pages: {...notHere, ...(await frontPages(root))},
    handle,
  };
  const first = asked ? Number(asked) : FIRST_PORT;
  if (!Number.isInteger(first) || first < 0 || first > 65535) stop(`PORT=${asked} is no port number.`);
  const last = asked ? first : first + PORTS_TRIED - 1;
  for (let port = first; port <= last; port++) {
    try {
      return await serve({...options, port});
    } catch (error) {
      if (error.code === 'EADDRINUSE') continue;
      stop(`Port ${port} cannot be used: ${error.message}`);
    }
  }
  stop(
    asked
      ? `Port ${asked} is in use. Choose another: PORT=8123 npm start`
      : `Ports ${first} to ${last} are all in use.`,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
