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

  it('has a cell for each figure but the two of the page, with words for readers without script', () => {
    const cells = [...html.matchAll(/<li id="([\w-]+)">\s*<tip-\1 [^>]+>([^<]{20,})<\/tip-\1>/g)];
    const first = /<div class="first">.*?<\/div>/s.exec(html)[0];
    const own = [...first.matchAll(/<tip-([\w-]+) [^>]+>[^<]{20,}</g)];
    assert.deepEqual([...own, ...cells].map(([, name]) => name).sort(), figureNames(root));
    assert.equal(own.length, 2);
  });

  it('begins each column in the voice of an outlet, and has the others in brief', () => {
    for (const list of html.match(/<ul>\n<li id="[^]*?<\/ul>/g)) {
      const [first, ...others] = list.match(/<tip-[\w-]+ [^>]+>/g);
      assert.match(first, / heading="[^"]+" highlight="[^"]+".* outlet="The Sample Gazette"/);
      assert.doesNotMatch(first, /size=/);
      for (const other of others) assert.match(other, / size="compact"/);
    }
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
