// What WordPress's Plugin Check asks of a plugin, as far as it shows without WordPress.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import {strFromU8} from 'fflate';
import {root} from '../../scripts/install.mjs';
import {pluginFiles} from '../../scripts/wordpress/plugin-zip.mjs';
import {callsIn, nodesIn, parsePhp} from './php.mjs';

const MANIFEST = {modules: [{declarations: [{tagName: 'tip-quote', attributes: [{name: 'speaker'}]}]}]};
/** Functions for which WordPress has others, or that are not for plugins. */
const NOT_TO_CALL =
  /^(load_plugin_textdomain|_e|_ex|wp_redirect|wp_remote_get|error_log|var_dump|print_r|ini_set|set_time_limit|eval|date|parse_url|strip_tags|json_encode|file_get_contents|file_put_contents|fopen|fwrite|curl_\w+|rand|mt_rand)$/;
/** Of PHP 8.0 to 8.5. WordPress 6.5 has `str_contains`, `str_starts_with`, `str_ends_with` and `array_is_list` for older ones. */
const NEWER_PHP =
  /^(fdiv|get_debug_type|get_resource_id|preg_last_error_msg|fsync|fdatasync|enum_exists|ini_parse_quantity|memory_reset_peak_usage|json_validate|mb_str_pad|str_increment|str_decrement|array_(find|find_key|any|all|first|last)|mb_(trim|ltrim|rtrim|ucfirst|lcfirst)|bc(ceil|floor|round|divmod)|grapheme_str_split)$/;
/** Functions that escape, and `checked`, which prints its own attribute. */
const ESCAPING = /^(esc_(html|attr|url|textarea)(__)?|checked)$/;
const FUNCTIONS = ['function', 'method', 'closure', 'arrowfunc'];

const dist = mkdtempSync(join(tmpdir(), 'tip-dist-'));
let files;
let trees;

before(async () => {
  files = await pluginFiles(root, dist, MANIFEST);
  const php = Object.entries(files).filter(([path]) => path.endsWith('.php'));
  trees = new Map(php.map(([path, bytes]) => [path, parsePhp(path, bytes)]));
});

after(() => rmSync(dist, {recursive: true}));

it('says the same in its head and in its readme', () => {
  const head = strFromU8(files['tip-figures.php']);
  const readme = strFromU8(files['readme.txt']);
  const inHead = (name) => new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(head)?.[1];
  const inReadme = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)?.[1];

  for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
    assert.ok(inHead(name), name);
    assert.equal(inReadme(name), inHead(name), name);
  }
  assert.equal(inReadme('Stable tag'), inHead('Version'));
  assert.equal(/^=== (.+) ===/.exec(readme)[1], inHead('Plugin Name'));
  assert.equal(inHead('Text Domain'), 'tip-figures');
  assert.ok(Object.keys(files).some((path) => `/${path}`.startsWith(`${inHead('Domain Path')}/`)));
});

it('has a readme that is shown whole', () => {
  const readme = strFromU8(files['readme.txt']);
  const [head, description] = readme.split('\n\n');

  assert.ok(description.length <= 150, `${description.length} characters`);
  assert.ok(/^Tags: (.+)$/m.exec(head)[1].split(', ').length <= 5);
  assert.match(head, /^Tested up to: \d+\.\d$/m);
});

it('tells where the scripts come from that are not as they were written', () => {
  assert.match(strFromU8(files['readme.txt']), /^== Source code ==$/m);
});

it('has no file that may not be in a plugin', () => {
  for (const path of Object.keys(files)) {
    assert.match(path, /^[\w.-]+(\/[\w.-]+)*$/);
    assert.doesNotMatch(path, /(^|\/)\.|\.(zip|gz|tgz|rar|tar|7z|phar|exe|sh|so|bin|o|md)$/);
  }
  assert.equal(new Set(Object.keys(files).map((path) => path.toLowerCase())).size, Object.keys(files).length);
});

it('calls no function that a plugin should leave alone, or that PHP 7.4 has not', () => {
  const called = [...trees].flatMap(([path, tree]) => callsIn(tree).map(({what}) => ({path, name: what.name})));

  assert.ok(called.length > 100);
  for (const {path, name} of called) {
    assert.doesNotMatch(name, NOT_TO_CALL, path);
    assert.doesNotMatch(name, NEWER_PHP, path);
  }
});

it('escapes each value where it prints it', () => {
  const printed = [...trees].flatMap(([path, tree]) => [
    ...nodesIn(tree)
      .flatMap((node) => (node.kind === 'echo' ? node.expressions : []))
      .map((value) => ({path, value})),
    ...callsIn(tree)
      .filter(({what}) => what.name === 'printf')
      .flatMap((call) => call.arguments)
      .map((value) => ({path, value})),
  ]);

  assert.ok(printed.length > 20);
  for (const {path, value} of printed) assert.ok(isEscaped(value), `${path}: ${value.kind}`);
});

it('reads nothing of a request, and asks no database', () => {
  for (const [path, tree] of trees) {
    for (const {kind, name} of nodesIn(tree)) {
      if (kind === 'variable')
        assert.doesNotMatch(String(name), /^(_GET|_POST|_REQUEST|_COOKIE|_SERVER|_FILES|wpdb)$/, path);
    }
  }
});

it('leaves no variable and no function of its own among those of all plugins', () => {
  for (const [path, tree] of trees) {
    const nodes = nodesIn(tree, FUNCTIONS);
    const isInNamespace = nodes.some(({kind, name}) => kind === 'namespace' && name === 'TipFigures');

    assert.deepEqual(
      nodes.filter(({kind}) => kind === 'assign' || kind === 'foreach').map(({kind}) => kind),
      [],
      path,
    );
    if (nodesIn(tree).some(({kind}) => kind === 'function')) assert.ok(isInNamespace, path);
  }
});

/** A text that stands in the source, one that was escaped, or these joined. */
const isEscaped = ({kind, left, right, what}) =>
  kind === 'string' ||
  (kind === 'bin' && isEscaped(left) && isEscaped(right)) ||
  (kind === 'call' && ESCAPING.test(what.name));
