// A command for tests: a figure as a server draws it, to be compared with the same figure in a page.
// The helper for tests is test/support/drawn-on-server.ts.

import {loadSource} from '../load-source.mjs';

/** `draw-on-server` with `{input}`, that of `renderFigure` as JSON; answers with the figure, or with the `code` and `path` of its error. */
export function drawOnServer() {
  let loaded;
  return {
    name: 'draw-on-server',
    async executeCommand({command, payload}) {
      if (command !== 'draw-on-server') return undefined;
      loaded ??= loadSource({'@tip-figures/server/render-figure.js': ['renderFigure']});
      const {renderFigure} = await loaded;
      try {
        return await renderFigure(JSON.parse(payload.input));
      } catch (error) {
        return {error: {code: error.code, path: error.path, message: error.message}};
      }
    },
  };
}
