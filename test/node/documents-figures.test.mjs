// What the documents tell an author: tags are drawn as they stand there, JSON, rows and values are read, and what is refused is
// refused in these words.

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {before, describe, it} from 'node:test';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';
import {figuresOf, readManifest} from '../../scripts/manifest.mjs';
import {tierDocuments} from '../../scripts/tiers/write-tiers.mjs';
import {buildServer} from '../support/built-server.mjs';
import {attributesIn, documents, elementsIn, tablesIn} from '../support/documents.mjs';

const {checkDocument, formatCsv, importRows, parseCsv, sections} = await loadSource({
  '@tip-figures/cli/document/import-rows.js': ['importRows'],
  '@tip-figures/cli/json/check-document.js': ['checkDocument'],
  '@tip-figures/record/csv/write/format-csv.js': ['formatCsv'],
  '@tip-figures/record/csv/parse-csv.js': ['parseCsv'],
  '@tip-figures/record/generated/sections.js': ['sections'],
});
const tags = new Map(figuresOf(await readManifest()).map((figure) => [figure.tagName, figure]));
const ofTiers = await tierDocuments();
const demo = (name) => readFileSync(join(root, 'demo/data', name), 'utf8');
const kosovo = JSON.parse(demo('kosovo-2017.json'));
kosovo.sources = {...kosovo.sources, kelley: {publisher: 'Kelley'}, bank: {publisher: 'World Bank'}};
/** What all sections of the record share, of a place whose tiers the package does not know, and of no report. */
const {
  country: _country,
  report: _report,
  ...shared
} = {
  ...Object.fromEntries(Object.entries(kosovo).filter(([name]) => !Object.hasOwn(sections, name))),
  place: 'Example country',
};

let renderFigure;
before(async () => {
  ({renderFigure} = await import(await buildServer()));
});

const recordOf = (text) => JSON.parse(importRows(() => parseCsv(text), {}).text);

/** What stands at an address of a document: a file of the demo, of the package's tiers, or else Kosovo's record, as rows too. */
function recordAt(src) {
  const name = basename(src);
  if (Object.hasOwn(ofTiers, name)) return ofTiers[name];
  if (/csv$/.test(src)) return recordOf(demo('kosovo-2017.csv'));
  return existsSync(join(root, 'demo/data', name)) ? JSON.parse(demo(name)) : kosovo;
}

/**
 * Draws a tag, of which a quotation has its words as its child. A report that is to come has no tiers here: the newest stands
 * for it.
 */
const draw = (tag, attributes, children) =>
  renderFigure({
    figure: tag.replace('tip-', ''),
    attributes: {...attributes, ...(attributes.report === '2026' && {report: '2025'})},
    record: attributes.src ? recordAt(attributes.src) : tag === 'tip-quote' ? {text: children} : undefined,
  });

const figureElement = ({attributes}) =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name.startsWith('data-tip-') ? [[name.slice(9), value]] : [],
    ),
  );

async function tryElement({name, attributes, children}) {
  const {figure, ...given} = name.startsWith('tip-')
    ? {figure: name.slice(4), ...attributes}
    : figureElement({attributes});
  if (!figure) return;
  const tag = tags.get(`tip-${figure}`);
  assert.ok(tag, `<tip-${figure}> is no figure`);
  for (const attribute of Object.keys(given)) assertAttribute(tag, attribute);
  const {title, summary} = await draw(`tip-${figure}`, given, children);
  assert.ok(title && summary);
}

const ofHtml = ['class', 'dir', 'id', 'lang', 'style'];

function assertAttribute({tagName, attributes}, name) {
  assert.ok(
    ofHtml.includes(name) || attributes.some((one) => one.name === name),
    `<${tagName}> has no attribute ${name}`,
  );
}

const isAllowed = ({severity, code}) => severity !== 'error' && !code.startsWith('unknown');

/** Whether a piece of JSON is read somewhere: as a record, a section, a field, or what a field has in it. */
function isRead(fragment) {
  const isRight = (document) => checkDocument(JSON.stringify(document)).every(isAllowed);
  return (
    isRight({...kosovo, ...fragment}) ||
    Object.values(sections).some(({name, fields}) => {
      const withSection = (section) => isRight({...shared, [name]: section});
      // By itself, too: other fields may name what the one in the record had.
      const inField = ([field, value]) =>
        [roomFor(kosovo[name]), {}].some((section) => withSection({...section, [field]: value}));
      return (
        withSection(fragment) ||
        Object.entries(fields)
          .flatMap(([field, kind]) => within(field, fragment).filter(([, value]) => isTaken(kind, value)))
          .some(inField)
      );
    })
  );
}

/** Whether a field takes a value by itself, which tells sooner than a check of the whole. */
function isTaken(kind, value) {
  try {
    kind.read(structuredClone(value), []);
    return true;
  } catch {
    return false;
  }
}

/** A section with so many people that parts of others fit into it. */
const roomFor = (section) => ({...section, ...(section?.total ? {total: 1_000} : {})});

/** A piece of JSON as a field, in a list, by period and by key. */
const within = (field, fragment) =>
  [fragment, [fragment], {2016: fragment}, {total: fragment}, {child: fragment}].map((value) => [field, value]);

/** JSON in a line of text, in which `{…}` stands for a section. Of a code test/cli/documented-codes.test.mjs tries it. */
const inText = ({text}) =>
  [...text.replace(/^(?:\||- `[\w-]+`(?: \(\w+\))?: ).*$/gm, '').matchAll(/`(\{"[^`]+\})`/g)].map(([, code]) =>
    code.replace(/"([\w-]+)": \{…\}/g, (_all, name) => `"${name}": ${JSON.stringify(kosovo[name])}`),
  );

/** Attributes named in a line of text, such as `size="inline"`. */
const attributesInText = ({inline, file}) =>
  inline
    // Refusals, with what is refused.
    .filter((code) => /^[\w-]+="/.test(code) && !file.endsWith('checking-a-record.md'))
    .flatMap((code) => Object.entries(attributesIn(code)));

/** What is written of HTML itself, of frames and of embed.js. */
const ofPages = [...ofHtml, 'blocking', 'data-sites', 'data-theme', 'data-tip-embed', 'sandbox', 'scrolling', 'width'];

function tryAttribute([name, value]) {
  const having = [...tags.values()].filter(({attributes}) => attributes.some((one) => one.name === name));
  assert.ok(having.length > 0, `no figure has the attribute ${name}`);
  const field = name.replace(/-(\w)/g, (_all, letter) => letter.toUpperCase());
  const refusals = having.map(({tagName, attributes}) => {
    const declared = sections[tagName.replace('tip-', '')].fields[field];
    const {type} = attributes.find((one) => one.name === name);
    if (!declared) return /'/.test(type.text) && !type.text.includes(`'${value}'`) ? `not ${type.text}` : undefined;
    try {
      declared.read(value, []);
    } catch (refused) {
      return refused.message;
    }
  });
  assert.ok(refusals.includes(undefined), `${name}="${value}": ${refusals[0]}`);
}

for (const document of documents) {
  const {file, text, blocks} = document;
  const of = (language) => blocks.filter((block) => block.language === language).map(({code}) => code);

  describe(file, () => {
    for (const element of of('html').flatMap(elementsIn)) {
      const {name, attributes} = element;
      if (!name.startsWith('tip-') && !attributes['data-tip-figure']) continue;
      if (Object.values(attributes).some((value) => value.includes('{{'))) continue;
      it(`has a figure that is drawn: ${name} ${JSON.stringify(attributes)}`, () => tryElement(element));
    }

    for (const code of [...of('json'), ...inText(document)]) {
      it(`has JSON that is read: ${code.slice(0, 60)}`, () => assert.ok(isRead(JSON.parse(code)), code));
    }

    for (const written of attributesInText(document).filter(([name]) => !ofPages.includes(name))) {
      it(`names an attribute and a value that it takes: ${written.join('=')}`, () => tryAttribute(written));
    }

    for (const [head, ...rows] of tablesIn(text).filter(
      ([[first, second]]) => first === 'figure' && second === 'section',
    )) {
      it('has rows that make a record', () => {
        const csv = formatCsv([head, ...rows]);
        const problems = importRows(() => parseCsv(csv), {}).problems;
        assert.deepEqual(
          problems.filter(({severity}) => severity === 'error').map(({path, message}) => `${path}: ${message}`),
          [],
        );
      });
    }
  });
}

/** The first block of text that names something. */
const shown = (name, word) =>
  documents
    .find(({file}) => file.endsWith(name))
    .blocks.find(({language, code}) => language === 'text' && code.includes(word)).code;

describe('what a refusal looks like', () => {
  it('is what the console says', async () => {
    const [, message] = /^<tip-victim-breakdown> (.+)\n$/.exec(shown('writing-numbers.md', '<tip-'));
    const given = {country: 'XK', period: '2016', total: '36', exploitation: 'forced-labour: nine'};
    await assert.rejects(draw('tip-victim-breakdown', given), {message});
  });

  it('is what the command says', () => {
    const [, path, message, code, hint] = /error (.+)\n {2}(.+) \(([\w-]+)\)\n {2}(.+)\n$/.exec(
      shown('checking-a-record.md', 'record.json'),
    );
    const text = JSON.stringify({...kosovo, 'victim-breakdown': {total: 36, exploitation: {'forced-labuor': 9}}});
    const [found] = checkDocument(text).filter((problem) => problem.severity === 'error');
    // The keys between are left out on the page.
    const [start, end] = message.split('…, ');
    assert.deepEqual([found.path, found.code, found.hint], [path, code, hint]);
    assert.ok(found.message.startsWith(start.trimEnd()) && found.message.endsWith(end), found.message);
  });
});
