// The texts of the plugin for translators, found in its sources, and what is made of the translations in packages/wordpress/languages.

import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {mo, po} from 'gettext-parser';
import PhpParser from 'php-parser';
import ts from 'typescript';

const ROOM = 'packages/wordpress';
const DOMAIN = 'tip-figures';
/** The script of the block, as WordPress calls it. */
const BLOCK_SCRIPT = 'tip-figures-figure-editor-script';
const TRANSLATING = /^(__|_n|esc_html__|esc_html_e)$/;
const HEADERS = {'content-type': 'text/plain; charset=utf-8', 'content-transfer-encoding': '8bit', 'x-domain': DOMAIN};

/**
 * Every text of the plugin once.
 *
 * @returns {{msgid: string, plural?: string, context?: string, note?: string, places: string[], isInScript: boolean}[]}
 */
export function pluginTexts(root) {
  const found = [
    descriptionOf(join(root, ROOM, 'plugin', `${DOMAIN}.php`)),
    ...filesIn(join(root, ROOM, 'plugin'), '.php').flatMap(phpTexts),
    ...filesIn(join(root, ROOM, 'src'), '.ts').flatMap(scriptTexts),
    ...blockTexts(join(root, ROOM, 'plugin/block/block.json')),
  ];
  const texts = new Map();
  for (const {file, line, ...text} of found) {
    const key = `${text.context ?? ''}\u0004${text.msgid}`;
    const place = `${relative(join(root, ROOM), file)}:${line}`;
    const before = texts.get(key) ?? {...text, places: [], isInScript: false};
    texts.set(key, {
      ...before,
      note: before.note ?? text.note,
      places: [...before.places, place],
      isInScript: before.isInScript || file.endsWith('.ts'),
    });
  }
  return [...texts.values()];
}

/** The files that WordPress looks for: the template for translators, and each language as it reads it. */
export function languageFiles(root) {
  const texts = pluginTexts(root);
  const files = {[`languages/${DOMAIN}.pot`]: template(texts)};
  for (const file of filesIn(join(root, ROOM, 'languages'), '.po')) {
    const language = /-(\w+)\.po$/.exec(file)[1];
    const catalogue = po.parse(readFileSync(file));
    files[`languages/${DOMAIN}-${language}.mo`] = mo.compile(catalogue);
    files[`languages/${DOMAIN}-${language}-${BLOCK_SCRIPT}.json`] = scriptCatalogue(catalogue, texts, language);
  }
  return files;
}

function template(texts) {
  const translations = {};
  for (const {msgid, plural, context = '', note, places} of texts) {
    translations[context] ??= {};
    translations[context][msgid] = {
      ...(context && {msgctxt: context}),
      msgid,
      ...(plural === undefined ? {msgstr: ['']} : {msgid_plural: plural, msgstr: ['', '']}),
      comments: {reference: places.join('\n'), ...(note && {extracted: note})},
    };
  }
  return po.compile({charset: 'utf-8', headers: HEADERS, translations}, {foldLength: 0});
}

/** What `wp.i18n` reads: the texts of scripts alone. */
function scriptCatalogue({headers, translations}, texts, lang) {
  const plural = Object.entries(headers).find(([name]) => name.toLowerCase() === 'plural-forms')[1];
  const messages = {'': {domain: 'messages', lang, 'plural-forms': plural}};
  for (const {msgid} of texts.filter(({isInScript}) => isInScript)) messages[msgid] = translations[''][msgid]?.msgstr;
  return Buffer.from(JSON.stringify({domain: 'messages', locale_data: {messages}}));
}

function phpTexts(file) {
  const source = readFileSync(file, 'utf8');
  const parser = new PhpParser({parser: {version: '7.4', suppressErrors: false}, ast: {withPositions: true}});
  const calls = callsIn(parser.parseCode(source, file)).filter(({what}) => TRANSLATING.test(what.name));
  return calls.map(({what: {name}, arguments: [first, second], loc: {start}}) =>
    textOf({file, source, line: start.line, name, first: first.value, second: second.value}),
  );
}

function callsIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  return [...(node.kind === 'call' ? [node] : []), ...Object.values(node).flatMap(callsIn)];
}

function scriptTexts(file) {
  const source = readFileSync(file, 'utf8');
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest);
  const texts = [];
  const visit = (node) => {
    const name = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '';
    if (TRANSLATING.test(name)) {
      const [first, second] = node.arguments.map(({text}) => text);
      const {line} = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
      texts.push(textOf({file, source, line: line + 1, name, first, second}));
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return texts;
}

/** What the comment in the line above says to translators goes with the text. */
function textOf({file, source, line, name, first, second}) {
  const note = /translators: (.*?) *\*\//.exec(source.split('\n')[line - 2] ?? '')?.[1];
  return {msgid: first, ...(name === '_n' && {plural: second}), ...(note && {note}), file, line};
}

/** What the list of plugins says of it, from its head. */
const descriptionOf = (file) => ({msgid: /Description: +(.*)/.exec(readFileSync(file, 'utf8'))[1], file, line: 4});

/** WordPress looks for the names of a block under contexts of its own. */
function blockTexts(file) {
  const {title, description, keywords} = JSON.parse(readFileSync(file, 'utf8'));
  const named = [['title', title], ['description', description], ...keywords.map((keyword) => ['keyword', keyword])];
  return named.map(([kind, msgid]) => ({msgid, context: `block ${kind}`, file, line: 1}));
}

const filesIn = (folder, extension) =>
  readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
