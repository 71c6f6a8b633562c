import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {ESLint} from 'eslint';
import ts from 'typescript';
import {
  figureBudgets,
  figureNames,
  figureSamples,
  partsOf,
  reserveStyles,
  roomDependencies,
} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';

describe('what is per figure', () => {
  const project = mkdtempSync(join(tmpdir(), 'tip-figures-'));
  after(() => rmSync(project, {recursive: true}));
  const write = (file, text) => {
    mkdirSync(dirname(join(project, file)), {recursive: true});
    writeFileSync(join(project, file), text);
  };
  write('packages/core/src/element/reserve.css', '/* Of a tip-figure. */\ntip-figure {\n  float: left;\n}\n');
  for (const name of ['map', 'bars']) {
    write(`packages/${name}/src/define.ts`, '');
    write(`packages/${name}/package.json`, name === 'map' ? '{"dependencies": {"@tip-figures/bars": "*"}}' : '{}');
    write(`packages/${name}/room.json`, '{"budget": {"withNeeded": "2 kB", "own": "1 kB"}}');
    write(`packages/${name}/reserve.css`, `tip-${name} {\n  --wide: 1em;\n}\n`);
  }
  write('packages/bars/sample.json', '{"total": 36}');
  write('packages/area/src/define.ts', '');
  write('packages/area/sample.json', '{"size": 9}');

  it('is found by the folder of a room, and the rooms by their definitions', () => {
    assert.deepEqual(figureNames(project), ['area', 'bars', 'map']);
    assert.deepEqual(figureBudgets(project).map, {withNeeded: '2 kB', own: '1 kB'});
  });

  it('knows the figures that one is made of from its package.json', () => {
    assert.deepEqual(partsOf('map', project), ['bars']);
    assert.deepEqual(partsOf('bars', project), []);
  });

  it('has the samples of the others where a figure has none, first of those that it is made of', () => {
    const {bars, map} = figureSamples(project);
    assert.deepEqual(bars, {total: 36});
    assert.deepEqual(Object.entries(map), [
      ['bars', {total: 36}],
      ['area', {size: 9}],
    ]);
  });

  it('needs a sample of a figure that is made of no others', () => {
    write('packages/dots/src/define.ts', '');
    write('packages/dots/package.json', '{}');
    assert.throws(() => figureSamples(project), /no sample for dots: add sample\.json beside src/);
    rmSync(join(project, 'packages/dots'), {recursive: true});
  });

  it('needs a height of every figure', () => {
    assert.throws(() => reserveStyles(project), /packages.area.reserve\.css/);
  });

  it('has one style sheet: what all share with their tags, then the heights of each', () => {
    rmSync(join(project, 'packages/area'), {recursive: true});
    const shared = '/* Of a tip-figure. */\n:is(\n  tip-bars,\n  tip-map\n) {\n  float: left;\n}\n';
    const embedded = (name) => `:where(.tip-embed[data-tip-figure='${name}'], [data-tip-place='${name}'])`;
    const height = (name) => `tip-${name},\n${embedded(name)} {\n  --wide: 1em;\n}\n`;
    const own = `${height('bars')}\n${height('map')}`;
    assert.equal(reserveStyles(project), `${shared}\n${own}`);
  });
});

describe('the rooms', () => {
  const rooms = readdirSync(join(root, 'packages')).filter((room) =>
    existsSync(join(root, 'packages', room, 'package.json')),
  );
  const roomsOf = (room) =>
    roomDependencies(room, root).flatMap((name) => (name.startsWith('@tip-figures/') ? [name.split('/')[1]] : []));

  it('name no circle of rooms', () => {
    const below = (room, seen) => {
      assert.ok(!seen.includes(room), [...seen, room].join(' needs '));
      for (const next of roomsOf(room)) below(next, [...seen, room]);
    };
    for (const room of rooms) below(room, []);
  });

  // The lint sees no imports of types. What is generated is for machines.
  it('hold no circle of files, not even of types', () => {
    const importsOf = (file) =>
      ts
        .preProcessFile(readFileSync(file, 'utf8'))
        .importedFiles.filter(({fileName}) => fileName.startsWith('.'))
        .map(({fileName}) => resolve(dirname(file), fileName.replace(/\.js$/, '.ts')))
        .filter((imported) => !imported.includes('/generated/') && existsSync(imported));
    const done = new Set();
    const circles = [];
    const follow = (file, seen) => {
      if (seen.includes(file)) circles.push([...seen.slice(seen.indexOf(file)), file].join(' needs '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of importsOf(file)) follow(next, [...seen, file]);
    };
    for (const room of rooms) {
      for (const file of readdirSync(join(root, 'packages', room), {recursive: true})) {
        if (/^src\/.*\.ts$/.test(file)) follow(join(root, 'packages', room, file), []);
      }
    }
    assert.deepEqual(circles, []);
  });

  it('may import what they name and nothing else', async () => {
    const eslint = new ESLint({
      cwd: root,
      ruleFilter: ({ruleId}) => ruleId === 'import-x/no-extraneous-dependencies',
      overrideConfig: {languageOptions: {parserOptions: {projectService: false}}},
    });
    const refusals = async (room, module) => {
      const filePath = join(root, `packages/${room}/src/${room}.ts`);
      const [{messages}] = await eslint.lintText(`import '${module}';\n`, {filePath});
      return messages.length;
    };
    assert.equal(await refusals('quote', '@tip-figures/core/element/figure-element.js'), 0);
    assert.equal(await refusals('quote', 'lit'), 0);
    assert.equal(await refusals('quote', '@tip-figures/chart/chart-controller.js'), 1);
    assert.equal(await refusals('quote', 'chart.js'), 1);
    assert.equal(await refusals('record', 'lit'), 1);
    assert.equal(await refusals('messages', '@tip-figures/core/element/figure-element.js'), 1);
  });
});
