// The demo from the sources: what its pages take from dist is made when they ask for it.

import {join} from 'node:path';
import virtual from '@rollup/plugin-virtual';
import {createServer, defaultClientConditions, normalizePath} from 'vite';
import {startLive} from '../demo/live-server.mjs';
import {describedFields} from './rollup/described-fields.mjs';
import {allDefinitions, reserveStyles} from './figures.mjs';
import {compileMessages} from './messages.mjs';
import {filled} from './site/gallery.mjs';
import {notHere} from './site/not-here.mjs';
import {tierDocuments} from './tiers/write-tiers.mjs';

/**
 * Serves a project on 127.0.0.1, and has its pages reloaded when a source, a message or a file of the demo is saved.
 *
 * @param options.port    the first to try
 * @param options.strict  whether to fail where that port is taken, instead of trying the next
 * @returns {Promise<import('vite').ViteDevServer>} which listens
 */
export async function startDev({root, port, strict = false}) {
  const messages = join(root, 'packages/messages');
  await compile(messages);
  const live = await startLive();
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    server: {host: '127.0.0.1', port, strictPort: strict, watch: {ignored: ['**/dist/**', '**/.dist-*/**']}},
    resolve: {conditions: ['source', ...defaultClientConditions]},
    optimizeDeps: {entries: ['packages/*/src/define.ts', ...Object.values(SITE_SCRIPTS)]},
    plugins: [
      describedFields(),
      asBuilt(root),
      {...virtual({all: allDefinitions(root)}), enforce: 'pre'},
      {name: 'gallery', transformIndexHtml: {order: 'pre', handler: filled}},
      answers(root, live.handle),
      reloads(messages),
    ],
  });
  server.httpServer.once('close', () => live.close());
  return server.listen();
}

/** The scripts of the site's own pages. */
const SITE_SCRIPTS = {
  builder: 'packages/builder/src/builder.ts',
  sheets: 'packages/builder/src/sheet/sheets.ts',
  code: 'packages/core/src/menu/code.ts',
};

/** The files of dist that pages name, as the sources that they are built from. */
const asBuilt = (root) => ({
  name: 'as-built',
  enforce: 'pre',
  resolveId(id) {
    const [, file, query] = /^\/dist\/([^?]+)(.*)$/.exec(id) ?? [];
    const page = SITE_SCRIPTS[/^(?:\/demo|\.)\/built\/(\w+)\.js/.exec(id)?.[1]];
    if (page) return join(root, page);
    if (file === 'all.js') return this.resolve('all');
    const source = file && sourceOf(file);
    return source && join(root, source) + query;
  },
  transform: (code) =>
    code.includes('import.meta.folder')
      ? code.replaceAll('import.meta.folder', "(location.origin + '/dist/')")
      : undefined,
});

function sourceOf(file) {
  const [, name, element] = /^([\w-]+)(\/element)?\.js$/.exec(file) ?? [];
  return name && `packages/${name}/src/${element ? name : 'define'}.ts`;
}

/** What no file answers: the record that changes, the style sheet made of the figures' own, and the placements. */
const answers = (root, handle) => ({
  name: 'answers',
  configureServer({middlewares}) {
    middlewares.use((request, response, next) => {
      if (!handle(request, response)) next();
    });
    for (const [path, html] of Object.entries(notHere)) {
      middlewares.use(path, (_request, response) => {
        response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
      });
    }
    middlewares.use('/dist/reserve.css', (_request, response) => {
      response.writeHead(200, {'content-type': 'text/css; charset=utf-8'}).end(reserveStyles(root));
    });
    middlewares.use('/dist/data/tiers', async (request, response, next) => {
      const document = (await tierDocuments())[request.url.slice(1)];
      if (!document) return next();
      response.writeHead(200, {'content-type': 'application/json; charset=utf-8'}).end(JSON.stringify(document));
    });
  },
});

/** Whole pages: a custom element cannot be defined anew. Messages are compiled first, which changes sources. */
const reloads = (messages) => ({
  name: 'reloads',
  async handleHotUpdate({file, server}) {
    if (file.startsWith(`${normalizePath(messages)}/`) && file.endsWith('.json')) await compile(messages);
    else server.ws.send({type: 'full-reload'});
    return [];
  },
});

/** What is wrong with a message is said, and the last good ones stay. */
async function compile(messages) {
  const problems = await compileMessages(messages).catch(({message}) => [message]);
  for (const problem of problems) console.error(problem);
}
