import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figureNames} from '../../scripts/figures.mjs';

// Node resolves the package's own name as it does in a project that installed it.
const resolved = (path) => new URL(import.meta.resolve(`tip-figures${path}`)).pathname;
const notExported = {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'};

describe('the exports of the package', () => {
  it('lead to both modules of every figure', () => {
    for (const name of figureNames()) {
      assert.match(resolved(`/${name}.js`), new RegExp(`/dist/npm/${name}\\.js$`));
      assert.match(resolved(`/${name}/element.js`), new RegExp(`/dist/npm/${name}/element\\.js$`));
    }
    assert.match(resolved(''), /\/dist\/npm\/all\.js$/);
  });

  it('lead to what is no module', () => {
    assert.match(resolved('/embed.js'), /\/dist\/embed\.js$/);
    assert.match(resolved('/server'), /\/dist\/server\.js$/);
    assert.match(resolved('/page.css'), /\/dist\/page\.css$/);
    assert.match(resolved('/reserve.css'), /\/dist\/reserve\.css$/);
    assert.match(resolved('/schema/record.json'), /\/dist\/schema\/record\.json$/);
    assert.match(resolved('/data/tiers/XK.json'), /\/dist\/data\/tiers\/XK\.json$/);
  });

  it('do not lead to what the modules share', () => {
    for (const path of ['/chunks/quantity.js', '/chunks/quantity', '/cli/tip-figures', '/dist/chunks']) {
      assert.throws(() => resolved(path), notExported, path);
    }
  });
});
