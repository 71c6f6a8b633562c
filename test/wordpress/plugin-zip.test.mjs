import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {strFromU8, unzipSync} from 'fflate';
import PhpParser from 'php-parser';
import {readJson, root} from '../../scripts/install.mjs';
import {pluginFiles, zipOf} from '../../scripts/wordpress/plugin-zip.mjs';

const TRANSLATING = /^(__|_n|esc_html__|esc_html_e)$/;
/** The first of January 1980 at midnight, in the form of a zip. */
const FIRST_TIME = [0, 0, 0x21, 0];
/** In bytes, brotli. */
const BLOCK_BUDGET = 1200;

const BUILT = [
  'embed.js',
  'quote.js',
  'quote/element.js',
  'chunks/core-12345678.js',
  'data/tiers/XK.json',
  'reserve.css',
];
const NOT_FOR_POSTS = [
  'npm/quote.js',
  'cli/tip-figures.js',
  'schema/record.json',
  'all.js',
  'jsx.d.ts',
  'manifest.json',
];
const MANIFEST = {
  modules: [
    {declarations: [{tagName: 'tip-quote', attributes: [{name: 'speaker'}, {name: 'source-url'}]}]},
    {declarations: [{tagName: 'tip-key-figure', attributes: [{name: 'value'}]}]},
  ],
};

const dist = mkdtempSync(join(tmpdir(), 'tip-dist-'));
const {version} = readJson(join(root, 'package.json'));
let files;

before(async () => {
  for (const path of [...BUILT, ...NOT_FOR_POSTS]) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), path);
  }
  files = await pluginFiles(root, dist, MANIFEST);
});

after(() => rmSync(dist, {recursive: true}));

it('holds in one folder what was written, and what pages need of what was built', () => {
  const held = unzipSync(zipOf(files));
  const paths = Object.keys(held);

  assert.ok(paths.every((path) => path.startsWith('tip-figures/')));
  assert.deepEqual(
    paths.filter((path) => path.includes('/dist/')).sort(),
    BUILT.map((path) => `tip-figures/dist/${version}/${path}`).sort(),
  );
  for (const path of ['tip-figures.php', 'readme.txt', 'uninstall.php', 'block/block.json', 'license.txt']) {
    assert.ok(paths.includes(`tip-figures/${path}`), path);
  }
});

it('has the same bytes from the same files, whatever their order and the time', () => {
  const turned = Object.fromEntries(Object.entries(files).reverse());

  assert.deepEqual(zipOf(turned), zipOf(files));
  assert.deepEqual([...zipOf(files).subarray(10, 14)], FIRST_TIME);
});

it('has the version of the package in each place that names it', () => {
  assert.match(strFromU8(files['tip-figures.php']), new RegExp(`\\* Version: +${version}\n`));
  assert.match(strFromU8(files['tip-figures.php']), new RegExp(`VERSION += '${version}'`));
  assert.match(strFromU8(files['readme.txt']), new RegExp(`Stable tag: ${version}\n`));
});

it('allows the tags and attributes that the manifest declares', () => {
  assert.match(
    strFromU8(files['includes/figure-tags.php']),
    /return array\(\n\t'tip-key-figure' => array\( 'value' \),\n\t'tip-quote' => array\( 'source-url', 'speaker' \),\n\);/,
  );
});

it('is PHP that version 7.4 reads, and that nobody starts by its address', () => {
  assert.ok(php().length > 10);
  for (const [path, bytes] of php()) {
    parse(path, bytes);
    if (!path.endsWith('.asset.php')) assert.match(strFromU8(bytes), /defined\( '\w+' \) \|\| exit;/, path);
  }
});

it('names each of its texts for translators', () => {
  const texts = php().flatMap(([path, bytes]) =>
    callsIn(parse(path, bytes)).filter(({what}) => TRANSLATING.test(what.name)),
  );
  const inBlock = strFromU8(files['block/block.js']).match(/\b_[_n]\((?:[^()"]|"[^"]*")*\)/g);

  assert.ok(texts.length > 20);
  for (const {
    arguments: [text, ...more],
  } of texts) {
    assert.equal(text.kind, 'string');
    assert.equal(more.at(-1).value, 'tip-figures', text.value);
  }
  assert.ok(inBlock.length > 5);
  for (const call of inBlock) assert.match(call, /"tip-figures"\)$/);
});

it('has a small block, which says what it needs of WordPress', () => {
  const script = files['block/block.js'];
  const asset = strFromU8(files['block/block.asset.php']);

  assert.ok(brotliCompressSync(script).length <= BLOCK_BUDGET, `${brotliCompressSync(script).length} bytes`);
  assert.match(asset, /'wp-block-editor', 'wp-blocks', 'wp-components'/);
  assert.match(asset, /'wp-i18n'/);
});

const php = () => Object.entries(files).filter(([path]) => path.endsWith('.php'));

/** @throws where a version 7.4 cannot read it. */
const parse = (path, bytes) =>
  new PhpParser({parser: {version: '7.4', suppressErrors: false}}).parseCode(strFromU8(bytes), path);

function callsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return [...(node.kind === 'call' ? [node] : []), ...Object.values(node).flatMap(callsIn)];
}
