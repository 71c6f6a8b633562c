import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {atOnce, chunkFileName, chunkNames} from '../../scripts/rollup/chunk-names.mjs';

const LIT = '/here/node_modules/lit-html/lit-html.js';
const CHART = '/here/node_modules/chart.js/dist/chart.js';
const LINE = '/here/packages/chart/src/line/line-chart.ts';
const DRAW = '/here/packages/chart/src/draw-chart.ts';

describe('the names of chunks', () => {
  const modules = {
    '/here/packages/a/src/define.ts': {isEntry: true, importedIds: ['/here/packages/a/src/a.ts']},
    '/here/packages/a/src/a.ts': {
      isEntry: true,
      importedIds: ['/here/packages/core/src/frame.ts', '/here/packages/a/src/a.model.ts'],
    },
    '/here/packages/a/src/a.model.ts': {importedIds: ['/here/packages/core/src/list.ts']},
    '/here/packages/a/src/a.tile.ts': {importedIds: ['/here/packages/a/src/a.model.ts']},
    // Bars.
    '/here/packages/b/src/b.ts': {
      isEntry: true,
      importedIds: [
        '/here/packages/core/src/frame.ts',
        '/here/packages/core/src/marks.ts',
        '/here/packages/chart/src/chart-controller.ts',
      ],
    },
    // Lines.
    ...Object.fromEntries(
      ['/here/packages/c/src/c.ts', '/here/packages/e/src/e.ts'].map((id) => [
        id,
        {
          isEntry: true,
          importedIds: [
            '/here/packages/core/src/frame.ts',
            '/here/packages/core/src/marks.ts',
            '/here/packages/chart/src/chart-controller.ts',
            '/here/packages/chart/src/time-axis.ts',
            '/here/packages/chart/src/colors.ts',
          ],
        },
      ]),
    ),
    // Made of the first.
    '/here/packages/d/src/d.ts': {
      isEntry: true,
      importedIds: ['/here/packages/a/src/a.tile.ts', '/here/packages/core/src/frame.ts'],
    },
    '/here/packages/core/src/frame.ts': {importedIds: [LIT]},
    '/here/packages/core/src/list.ts': {importedIds: []},
    '/here/packages/core/src/amend.ts': {
      importedIds: ['/here/packages/core/src/list.ts'],
      dynamicImporters: ['/here/packages/core/src/frame.ts'],
    },
    '/here/packages/core/src/marks.ts': {importedIds: []},
    '/here/packages/core/src/menu-actions.ts': {importedIds: []},
    '/here/packages/chart/src/chart-controller.ts': {importedIds: []},
    '/here/packages/chart/src/time-axis.ts': {importedIds: []},
    '/here/packages/chart/src/colors.ts': {importedIds: []},
    [DRAW]: {
      importedIds: [CHART, '/here/packages/chart/src/colors.ts'],
      dynamicImporters: ['/here/packages/chart/src/chart-controller.ts'],
    },
    [LINE]: {importedIds: [], dynamicImporters: ['/here/packages/chart/src/chart-controller.ts']},
    [LIT]: {importedIds: []},
    [CHART]: {importedIds: []},
  };
  const api = {getModuleIds: () => Object.keys(modules), getModuleInfo: (id) => ({isEntry: false, ...modules[id]})};
  const name = chunkNames();

  it('put what every figure needs at once into core, and what some need into shared', () => {
    assert.equal(name('/here/packages/core/src/frame.ts', api), 'core');
    assert.equal(name(LIT, api), 'core');
    assert.equal(name('/here/packages/core/src/marks.ts', api), 'shared');
  });

  it('put what two or three figures share into a chunk of its own, where it is worth a request', () => {
    const figures = ['f', 'g', 'h', 'i'].map((one) => `/here/packages/${one}/src/${one}.ts`);
    const shared = {
      ...modules,
      ...Object.fromEntries(
        figures.map((id, index) => [
          id,
          {
            isEntry: true,
            importedIds: [
              '/here/packages/core/src/frame.ts',
              '/here/packages/core/src/marks.ts',
              ...(index < 3 ? ['/here/packages/record/src/parts.ts', '/here/packages/messages/src/en-parts.ts'] : []),
              ...(index < 2 ? ['/here/packages/record/src/small.ts'] : []),
            ],
          },
        ]),
      ),
      '/here/packages/record/src/parts.ts': {importedIds: [], code: 'x'.repeat(1500)},
      '/here/packages/messages/src/en-parts.ts': {importedIds: [], code: 'x'.repeat(1800)},
      '/here/packages/record/src/small.ts': {importedIds: [], code: 'x'.repeat(1500)},
    };
    const few = {getModuleIds: () => Object.keys(shared), getModuleInfo: (id) => ({isEntry: false, ...shared[id]})};
    const nameFew = chunkNames();
    const named = ['record/src/parts', 'messages/src/en-parts', 'record/src/small', 'core/src/marks'].map((path) =>
      nameFew(`/here/packages/${path}.ts`, few),
    );

    assert.deepEqual(named, ['parts', 'parts', 'shared', 'shared']);
  });

  it('put what every chart needs before it is drawn into plot, and what is fetched for a line into line', () => {
    assert.equal(name('/here/packages/chart/src/chart-controller.ts', api), 'plot');
    assert.equal(name('/here/packages/chart/src/time-axis.ts', api), 'shared');
    assert.equal(name(LINE, api), 'line');
  });

  it('put what drawing needs too into plot, or a chart would bring along what others share', () => {
    assert.equal(name('/here/packages/chart/src/colors.ts', api), 'plot');
  });

  it('do not count a figure that is made of others', () => {
    const lists = {
      ...modules,
      '/here/packages/d/src/d.ts': {
        isEntry: true,
        importedIds: [...modules['/here/packages/d/src/d.ts'].importedIds, '/here/packages/core/src/tiles.ts'],
      },
      '/here/packages/core/src/tiles.ts': {importedIds: []},
    };
    const made = {getModuleIds: () => Object.keys(lists), getModuleInfo: (id) => ({isEntry: false, ...lists[id]})};
    assert.equal(chunkNames()('/here/packages/core/src/tiles.ts', made), undefined);
    assert.equal(chunkNames()('/here/packages/core/src/marks.ts', made), 'shared');
  });

  it('leave to rollup what only a dynamic import reaches, and the figures themselves', () => {
    for (const id of ['/here/packages/core/src/menu-actions.ts', DRAW, CHART, '/here/packages/b/src/b.ts']) {
      assert.equal(name(id, api), undefined);
    }
  });

  it('leave what a figure made of others takes of one with that one, in a chunk of its own', () => {
    assert.equal(name('/here/packages/a/src/a.ts', api), 'a');
    assert.equal(name('/here/packages/a/src/a.model.ts', api), 'a');
    assert.equal(name('/here/packages/a/src/define.ts', api), undefined);
    for (const own of ['/here/packages/a/src/a.tile.ts', '/here/packages/d/src/d.ts']) {
      assert.equal(name(own, api), undefined);
    }
  });

  it('leave it there too where the figure made of others fetches its parts when its data ask for them', () => {
    const part = '/here/packages/d/src/parts/b.ts';
    const lists = {
      ...modules,
      '/here/packages/b/src/b.ts': {
        ...modules['/here/packages/b/src/b.ts'],
        importedIds: [...modules['/here/packages/b/src/b.ts'].importedIds, '/here/packages/b/src/b.model.ts'],
      },
      '/here/packages/b/src/b.model.ts': {importedIds: []},
      [part]: {importedIds: ['/here/packages/b/src/b.model.ts'], dynamicImporters: ['/here/packages/d/src/d.ts']},
    };
    const made = {getModuleIds: () => Object.keys(lists), getModuleInfo: (id) => ({isEntry: false, ...lists[id]})};
    const nameMade = chunkNames();

    assert.equal(nameMade('/here/packages/b/src/b.model.ts', made), 'b');
    assert.equal(nameMade('/here/packages/b/src/b.ts', made), 'b');
    assert.equal(nameMade(part, made), undefined);
  });

  it('do not put into a figure what a dynamic import reaches too', () => {
    assert.equal(name('/here/packages/core/src/list.ts', api), undefined);
  });

  it('put all that entries need at once into one chunk, but for the entries', () => {
    const inOne = atOnce('all');
    const named = Object.keys(modules).filter((id) => inOne(id, api) === 'all');

    assert.ok(named.includes('/here/packages/core/src/frame.ts') && named.includes(LIT));
    assert.ok(named.includes('/here/packages/chart/src/time-axis.ts'));
    for (const id of [DRAW, CHART, '/here/packages/core/src/amend.ts', '/here/packages/b/src/b.ts']) {
      assert.ok(!named.includes(id), id);
    }
  });

  it('put the words of a language into one chunk, for pages that have all figures in one file', () => {
    const inOne = atOnce('all');
    for (const [file, words] of [
      ['words-sq-BdF7nWUl', 'words-sq'],
      ['words-sq-B-F7nWUl', 'words-sq'],
      ['words-sq-tier-badge-BdF7nWUl', 'words-sq'],
      ['words-zh-Hant-tier-badge-BdF7nWUl', 'words-zh-Hant'],
      ['issue-words-BE8CDRFv', undefined],
    ])
      assert.equal(inOne(`/here/dist/chunks/${file}.js`, api), words);
  });

  it('say what a chunk is for', () => {
    for (const name of ['sq', 'sq-tier-badge']) {
      const words = `/here/packages/messages/src/generated/${name}.ts`;
      const chunk = {name, facadeModuleId: words, moduleIds: [words]};
      assert.equal(chunkFileName(chunk), `chunks/words-${name}-[hash].js`);
    }
    assert.equal(
      chunkFileName({name: 'draw-chart', facadeModuleId: DRAW, moduleIds: [CHART, DRAW]}),
      'chunks/chart-[hash].js',
    );
    for (const name of ['shared', 'plot', 'line']) {
      const moduleIds = ['/here/packages/chart/src/chart-controller.ts'];
      assert.equal(chunkFileName({name, facadeModuleId: null, moduleIds}), `chunks/${name}-[hash].js`);
    }
    assert.equal(
      chunkFileName({
        name: 'c',
        facadeModuleId: null,
        moduleIds: ['/here/packages/c/src/c.ts', '/here/packages/chart/src/room.styles.ts'],
      }),
      'chunks/c-[hash].js',
    );
    assert.equal(chunkFileName({name: 'core', facadeModuleId: null, moduleIds: [LIT]}), 'chunks/core-[hash].js');
  });
});
