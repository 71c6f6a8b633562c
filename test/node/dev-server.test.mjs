import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startDev} from '../../scripts/dev-server.mjs';
import {reserveStyles} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';

describe('the demo from the sources', () => {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'tip-dev-')));
  const inProject = (file) => join(project, file);
  let server;
  let url;
  let sent;

  before(async () => {
    for (const room of ['core', 'messages', 'quote']) {
      cpSync(join(root, 'packages', room), inProject(`packages/${room}`), {recursive: true});
    }
    mkdirSync(inProject('packages/builder/src'), {recursive: true});
    writeFileSync(inProject('packages/builder/src/builder.ts'), 'export const page: string = "builder";');
    mkdirSync(inProject('demo'));
    writeFileSync(inProject('demo/index.html'), '<script type="module" src="../dist/quote.js"></script>');
    writeFileSync(inProject('demo/demo.css'), 'p {color: red}');
    writeFileSync(inProject('demo/page.js'), "import './built/builder.js';");
    symlinkSync(join(root, 'node_modules'), inProject('node_modules'), 'junction');
    server = await startDev({root: project, port: 8300});
    url = server.resolvedUrls.local[0];
    server.ws.send = (message) => sent(message);
  });

  after(async () => {
    await server.close();
    rmSync(project, {recursive: true});
  });

  const textOf = async (path, headers = {}) => (await fetch(new URL(path, url), {headers})).text();

  /** Saves a text over a file; resolves once pages are told to load anew. */
  async function save(file, change) {
    const told = new Promise((resolve) => (sent = ({type}) => type === 'full-reload' && resolve()));
    writeFileSync(inProject(file), change(readFileSync(inProject(file), 'utf8')));
    await told;
  }

  it('gives the page what it takes from dist, from the files that dist is built of', async () => {
    assert.match(await textOf('demo/'), /src="\.\.\/dist\/quote\.js"/);
    assert.match(await textOf('dist/quote.js'), /customElements\.define\("tip-quote"/);
    assert.match(await textOf('dist/quote/element.js'), /class QuoteElement/);
    assert.match(await textOf('demo/built/builder.js'), /page = "builder"/);
    assert.match(await textOf('demo/page.js'), /\/builder\/src\/builder\.ts/);
    assert.match(await textOf('dist/all.js'), /^import ".*\/packages\/quote\/src\/define\.ts";$/m);
    assert.equal((await textOf('dist/reserve.css', {accept: 'text/css'})).trim(), reserveStyles(project).trim());
    assert.ok(JSON.parse(await textOf('dist/data/tiers/XK.json'))['tier-badge'].history.length > 0);
    assert.ok(JSON.parse(await textOf('live/record.json?channel=dev')).version);
  });

  it('reloads for a message, which is compiled first', async () => {
    await save('packages/messages/en.json', (text) => text.replace(/"quote": \{/, '"quote": {"added": "Added",'));
    assert.match(await textOf('packages/messages/src/generated/en-quote.ts'), /"Added"/);
  });

  for (const file of ['packages/quote/src/quote.ts', 'demo/index.html', 'demo/demo.css']) {
    it(`reloads for ${file}`, () => save(file, (text) => `${text}\n`));
  }
});
