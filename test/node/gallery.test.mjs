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

  it('has a cell for each figure, with words for readers without script, the wide one first', () => {
    const cells = [...html.matchAll(/<li id="([\w-]+)"( class="wide")?>\s*<tip-\1 [^>]+>([^<]{20,})<\/tip-\1>/g)];
    assert.deepEqual(cells.map(([, name]) => name).sort(), figureNames(root));
    assert.deepEqual(
      cells.map(([, , wide]) => Boolean(wide)),
      cells.map((_, index) => index === 0),
    );
  });

  it('takes the titles of the declarations, as they are', () => {
    assert.match(html, /<b>Victim breakdown<\/b> <button/);
    const page = '<ul class="figures"></ul>';
    assert.match(withGallery(page, {quote: 'Words & $&'}), /<b>Words & \$&<\/b>/);
  });

  it('leaves the rest of the page as it is in the file', () => {
    const [before, after] = readFileSync(join(root, 'demo/index.html'), 'utf8').split('<ul class="figures"></ul>');
    assert.ok(html.startsWith(before));
    assert.ok(html.endsWith(after));
    assert.equal(pages['/demo/index.html'], html);
  });

  it('refuses a figure without words', () => {
    assert.throws(() => withGallery('', {'new-figure': 'New'}), /lacks words for new-figure/);
  });
});
