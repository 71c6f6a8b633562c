// npm run dev: serves the demo from the sources, and reloads its pages when something is saved. Nothing is built.

import {prepare, root} from './install.mjs';

prepare();

const {startDev} = await import('./dev-server.mjs');
const {PORT} = process.env;

try {
  const {resolvedUrls} = await startDev({root, port: Number(PORT ?? 8000), strict: PORT !== undefined});
  console.log(`The demo is at ${resolvedUrls.local[0]}demo/ and follows the sources (Ctrl+C ends it)`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
