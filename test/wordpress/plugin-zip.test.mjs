import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {strFromU8, unzipSync} from 'fflate';
import {mo, po} from 'gettext-parser';
import {readJson, root} from '../../scripts/install.mjs';
import {pluginFiles, zipOf} from '../../scripts/wordpress/plugin-zip.mjs';
import {callsIn, parsePhp} from './php.mjs';

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
  'server.js',
  'server/render-figure.js',
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
    parsePhp(path, bytes);
    if (!path.endsWith('.asset.php')) assert.match(strFromU8(bytes), /defined\( '\w+' \) \|\| exit;/, path);
  }
});

it('names each of its texts for translators', () => {
  const texts = php().flatMap(([path, bytes]) =>
    callsIn(parsePhp(path, bytes)).filter(({what}) => TRANSLATING.test(what.name)),
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

/** Texts of a catalogue by context and English, without its head. */
const textsIn = ({translations}) =>
  new Map(
    Object.values(translations)
      .flatMap((texts) => Object.values(texts))
      .filter(({msgid}) => msgid)
      .map((text) => [`${text.msgctxt ?? ''}|${text.msgid}`, text]),
  );
const placesIn = (text) => text.match(/%(\d\$)?[ds]/g) ?? [];

it('has a template of all texts, with what translators need to know', () => {
  const template = strFromU8(files['languages/tip-figures.pot']);
  const texts = textsIn(po.parse(template));

  assert.ok(texts.size > 30);
  for (const call of strFromU8(files['block/block.js']).match(/\b_[_n]\("[^"]*"/g)) {
    assert.ok(texts.has(`|${JSON.parse(call.slice(call.indexOf('"')))}`), call);
  }
  for (const {msgid, comments} of texts.values()) {
    assert.equal(Boolean(comments.extracted), placesIn(msgid).length > 0, msgid);
  }
  assert.ok(texts.has('block title|TIP figure'));
  assert.ok(texts.has('|Withdrawn %s'));
});

it('says each of its texts in Albanian, with the same places for values', () => {
  const english = textsIn(po.parse(strFromU8(files['languages/tip-figures.pot'])));
  const albanian = textsIn(mo.parse(Buffer.from(files['languages/tip-figures-sq.mo'])));

  assert.deepEqual([...albanian.keys()].sort(), [...english.keys()].sort());
  for (const [key, {msgid, msgstr}] of albanian) {
    assert.equal(msgstr.length, english.get(key).msgstr.length, key);
    for (const text of msgstr) assert.deepEqual(placesIn(text).sort(), placesIn(msgid).sort(), key);
  }
});

it('says those of its block in Albanian where WordPress looks for them', () => {
  const file = files['languages/tip-figures-sq-tip-figures-figure-editor-script.json'];
  const {messages} = JSON.parse(strFromU8(file)).locale_data;

  assert.equal(messages[''].lang, 'sq');
  assert.deepEqual(messages['%d figure found.'], ['U gjet %d grafik.', 'U gjetën %d grafikë.']);
  assert.ok(Object.values(messages).every((text) => text));
});

it('has a small block, which says what it needs of WordPress', () => {
  const script = files['block/block.js'];
  const asset = strFromU8(files['block/block.asset.php']);

  assert.ok(brotliCompressSync(script).length <= BLOCK_BUDGET, `${brotliCompressSync(script).length} bytes`);
  assert.match(asset, /'wp-block-editor', 'wp-blocks', 'wp-components'/);
  assert.match(asset, /'wp-i18n'/);
});

const php = () => Object.entries(files).filter(([path]) => path.endsWith('.php'));
