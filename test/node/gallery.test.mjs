import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {figureNames} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {frontPages, withGallery} from '../../scripts/site/gallery.mjs';

describe('the gallery of the front page', async () => {
  const pages = await frontPages(root);
  const html = pages['/demo/'];

  it('has a cell for each figure but the one of the page, with words for readers without script', () => {
    const cells = [...html.matchAll(/<li id="([\w-]+)">\s*<tip-\1 [^>]+>([^<]{20,})<\/tip-\1>/g)];
    const river = /<tip-([\w-]+) [^>]+>[^<]{20,}</.exec(html)[1];
    assert.deepEqual([river, ...cells.map(([, name]) => name)].sort(), figureNames(root));
  });

  it('takes the titles of the declarations, as they are', () => {
    assert.match(html, /<b>Victim breakdown<\/b> <a/);
    assert.match(withGallery('<div class="figures"></div>', {quote: 'Words & $&'}), /<b>Words & \$&<\/b>/);
  });

  it('leaves the rest of the page as it is in the file', () => {
    const [before, after] = readFileSync(join(root, 'demo/index.html'), 'utf8').split('<div class="figures"></div>');
    assert.ok(html.startsWith(before));
    assert.ok(html.endsWith(after));
    assert.equal(pages['/demo/index.html'], html);
  });

  it('refuses a figure that is in no column', () => {
    assert.throws(() => withGallery('', {'new-figure': 'New'}), /lacks new-figure/);
  });
});
