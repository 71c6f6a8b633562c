// What the builder opens, and the ways there and back: records, sections, tags, rows.

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {figureSamples} from '../../scripts/figures.mjs';
import {root} from '../../scripts/install.mjs';
import {loadSource} from '../../scripts/load-source.mjs';

const {
  openText,
  speak,
  issueWords,
  textIn,
  readTag,
  figureForm,
  headLines,
  iframeCode,
  publishedAddress,
  sections,
  sectionOf,
  parsers,
  readPlaces,
  writeRows,
  formatCsv,
} = await loadSource({
  '@tip-figures/builder/open/open-text.js': ['openText', 'textIn'],
  '@tip-figures/builder/text/text.js': ['speak'],
  '@tip-figures/messages/issue-words.js': ['issueWords'],
  '@tip-figures/builder/open/read-tag.js': ['readTag'],
  '@tip-figures/core/menu/code.js': ['figureForm', 'headLines', 'iframeCode', 'publishedAddress'],
  '@tip-figures/record/generated/sections.js': ['sections'],
  '@tip-figures/record/section/section.js': ['sectionOf'],
  '@tip-figures/check/generated/parsers.js': ['parsers'],
  '@tip-figures/record/section/places.js': ['readPlaces'],
  '@tip-figures/record/csv/write/write-rows.js': ['writeRows'],
  '@tip-figures/record/csv/write/format-csv.js': ['formatCsv'],
});

const folder = join(root, 'demo/data');
const records = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]);

/** What figures read in a record: the same for two records that say the same. */
const modelsOf = (record) =>
  Object.fromEntries(
    Object.keys(sections)
      .filter((figure) => figure in record)
      .map((figure) => [figure, JSON.stringify(modelOf(figure, sectionOf(record, figure)), plainly)]),
  );

const modelOf = (figure, section) =>
  'places' in section ? readPlaces(sections[figure], section, parsers[figure]) : parsers[figure](section);

const plainly = (_key, value) => (value instanceof Map ? [...value] : value);

describe('opening', () => {
  it('refuses in one line what is larger than a megabyte, or has too many levels', () => {
    for (const large of [
      'x'.repeat(1_000_001),
      `{"tier": "${'2'.repeat(1e6)}"}`,
      ',\n'.repeat(1e6),
      '<tip-quote '.repeat(1e5),
    ]) {
      assert.deepEqual(openText(large, 'tier-badge').problems, [
        'This is larger than 1 MB, the most that a page reads: keep one story a file.',
      ]);
    }
    const deep = `{"tier": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    assert.deepEqual(openText(deep, 'tier-badge').problems, ['tier[0][0][0]: expected at most 16 levels.']);
  });

  it('says why a text is refused in the language of the page', async () => {
    await speak('sq');
    const [problem] = openText('{"tier": "2", "tier": "3"}', 'tier-badge').problems;
    assert.equal(problem, `tier: ${issueWords.sq['duplicate-key']()}`);
    await speak('en');
  });

  it('refuses a text that no figure takes for its length, where it stands, before anything is drawn', () => {
    const long = 'a'.repeat(160_000);
    for (const [record, place] of [
      [{'key-figure': {value: 3, counts: 'things', label: long}}, 'key-figure.label'],
      [
        {'victim-breakdown': {total: 34, exploitation: {own: {label: {sq: long}, value: 3}}}},
        'exploitation.own.label.sq',
      ],
      [{'victim-breakdown': {total: 34, sex: `female: 30; ${long}: 4`}}, 'victim-breakdown.sex'],
    ]) {
      const {problems, state} = openText(JSON.stringify(record), 'key-figure');
      assert.equal(state, undefined);
      assert.match(problems[0], /has a text of more than 500 characters, which no figure takes/);
      assert.ok(problems[0].includes(place), problems[0]);
    }
    const url = `https://example.org/${'a'.repeat(1500)}`;
    const record = {sources: {a: {publisher: 'A', url}}, 'victim-breakdown': {total: 34}};
    assert.ok(openText(JSON.stringify(record), 'victim-breakdown').state);
  });

  it('reads code in one go, however it is meant', () => {
    // Where each start is looked at up to the end, one of these takes longer than a run may.
    for (const part of ['<tip-', '<tip-quote ', 'a', '<script', '<script>', '<a', '< ', '"', '<a data-tip-figure']) {
      for (const before of ['<tip-', '<tip-quote>', '<tip-quote ', '<p data-tip-figure="quote">']) {
        const opened = openText(before + part.repeat(Math.floor(900_000 / part.length)), 'quote');
        assert.ok('state' in opened || opened.problems.length === 1, before + part);
      }
    }
  });

  it('reads no more of a file than is needed to refuse it', async () => {
    assert.equal((await textIn(new Blob(['ë'.repeat(3e6)]))).length, 2_000_002);
    assert.equal(await textIn(new Blob(['36 victims, ë'])), '36 victims, ë');
  });

  it('takes a record, with the figure that was chosen or its first', () => {
    const [, record] = records.find(([file]) => file === 'moldova-2023.json');
    assert.equal(openText(JSON.stringify(record), 'victims-trend').state.figure, 'victims-trend');
    const {state} = openText(JSON.stringify(record), 'quote');
    assert.equal(state.figure, 'victim-breakdown');
    const {$schema: _way, ...own} = record;
    assert.deepEqual(state.record, own);
  });

  it('keeps the address of a schema, and no way to one from the file', () => {
    const record = {quote: {text: 'x', speaker: 'y'}};
    const opened = ($schema) => openText(JSON.stringify({$schema, ...record}), 'quote').state.record;
    const $schema = 'https://cdn.example/tip-figures@1/schema/record.json';

    assert.deepEqual(opened('../../dist/schema/record.json'), record);
    assert.deepEqual(opened($schema), {$schema, ...record});
  });

  it('takes the section of one figure, told by its fields', () => {
    const {state} = openText('{"country": "XK", "points": {"2015": 28, "2016": 36}}', 'quote');
    assert.equal(state.figure, 'victims-trend');
    assert.deepEqual(state.record, {country: 'XK', 'victims-trend': {points: {2015: 28, 2016: 36}}});
  });

  it('takes ten rows as a desk keeps them, of the figure that was chosen', () => {
    const rows = Array.from({length: 10}, (_, index) => `points\t${2012 + index}\t${30 + index}`);
    const {state, notes} = openText(['measure\tperiod\tvalue\tremark', ...rows].join('\n'), 'victims-trend');
    assert.equal(Object.keys(state.record['victims-trend'].points).length, 10);
    assert.deepEqual(notes, ['The rows were read. Nothing reads these columns: remark.']);
  });

  for (const [text, problem] of [
    ['', /nothing in it/],
    ['{"a": ', /not JSON/],
    ['[1]', /curly brackets/],
    ['{"a": 1}', /cannot be told which figure/],
    ['<tip-nothing total="1">x</tip-nothing>', /No figure is called “nothing”/],
    ['<tip-quote src="/a.json"></tip-quote>', /file of their own: open \/a\.json/],
    ['figure,measure,value\nnothing,total,1', /row 2, figure/],
    [
      'Victims in Kosovo\t\t\nmeasure\tperiod\tvalue\npoints\t2015\t28',
      /names of the columns are in row 2: .* from there/,
    ],
    ['measure\tvalue\tunits\ntotal\t36\tpeople', /Nothing reads the column “units”: call it unit/],
    ['<iframe src="https://figures.example/f/a-quote/"></iframe>', /No figure is in this code/],
    ['<tip-tier-badge country="XK report="2017" tier="2">x</tip-tier-badge>', /code of this tag .* quotation mark/],
  ]) {
    it(`says why it cannot open ${JSON.stringify(text)}`, () => {
      assert.match(openText(text, 'victim-breakdown').problems.join(' '), problem);
    });
  }
});

describe('what is opened of a code', () => {
  const notes = (code) => openText(code, 'quote').notes;

  it('says which attributes the form has no field for', () => {
    const code = '<tip-tier-badge country="XK" report="2017" teir="2" heading="Mine" class="wide">x</tip-tier-badge>';
    assert.deepEqual(notes(code), ['The form has nothing for these attributes: teir, heading, class.']);
  });

  it('says that there is more than one figure', () => {
    const code = '<tip-tier-badge tier="2"></tip-tier-badge>'.repeat(3);
    assert.deepEqual(notes(code), ['The first figure of 3 was opened.']);
    const figures = '<figure data-tip-figure="tier-badge" data-tip-tier="2">x</figure>'.repeat(2);
    assert.deepEqual(notes(figures), ['The first figure of 2 was opened.']);
  });

  it('says nothing where all of it is in the form', () => {
    assert.deepEqual(notes('<tip-tier-badge tier="2">x</tip-tier-badge>'), []);
    const figure = '<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-tier="2">x</figure>';
    assert.deepEqual(notes(figure), []);
  });

  it('takes a tag that an editor has written as text, or with quotation marks of its own', () => {
    const expected = openText('<tip-tier-badge country="XK" tier="2">x</tip-tier-badge>', 'quote').state;
    const asText = '&lt;tip-tier-badge country=&quot;XK&quot; tier="2"&gt;x&lt;/tip-tier-badge&gt;';
    assert.deepEqual(openText(asText, 'quote').state, expected);
    const curled = '<tip-tier-badge country=“XK” tier=”2″>x</tip-tier-badge>';
    assert.deepEqual(openText(curled, 'quote').state, expected);
  });
});

describe('a tag', () => {
  it('is read with its attributes, entities, JSON and words', () => {
    const tag = readTag(
      '<p>x</p><tip-quote speaker="A &amp; &quot;B&quot;" paraphrase date=2017><script type="application/json">{"a":"<"}</script><q lang="sq">Fjalë  &#8220;një&#x201d;</q></tip-quote>',
    );
    assert.equal(tag.figure, 'quote');
    assert.deepEqual(
      [...tag.attributes],
      [
        ['speaker', 'A & "B"'],
        ['paraphrase', ''],
        ['date', '2017'],
      ],
    );
    assert.equal(tag.json, '{"a":"<"}');
    assert.deepEqual(tag.words, {text: 'Fjalë “një”', language: 'sq'});
  });

  it('is read in the form that embed.js makes a figure of', () => {
    const code = figureForm(
      '<tip-tier-badge country="TH" report="2014" example><a href="https://a.example/">Tier 3</a></tip-tier-badge>',
    );
    assert.equal(
      code,
      '<figure class="tip-embed" data-tip-figure="tier-badge" data-tip-country="TH" data-tip-report="2014" data-tip-example=""><a href="https://a.example/">Tier 3</a></figure>',
    );
    const {state} = openText(code, 'quote');
    assert.deepEqual(state, {
      figure: 'tier-badge',
      record: {country: 'TH', report: '2014', example: 'true', 'tier-badge': {}},
    });
  });

  it('has its lists by key in the form', () => {
    const {state} = openText('<tip-victim-breakdown total="36" sex="female: 34">36</tip-victim-breakdown>', 'quote');
    assert.deepEqual(state.record['victim-breakdown'], {total: '36', sex: {female: '34'}});
  });

  it('has no form without a script where attributes cannot say all', () => {
    assert.equal(figureForm('<tip-quote><script type="application/json">{}</script>x</tip-quote>'), undefined);
  });
});

describe('a record', () => {
  for (const [file, record] of records) {
    it(`comes back from its rows as it was: ${file}`, () => {
      const {state} = openText(formatCsv(writeRows(record, sections)), 'tier-badge');
      assert.deepEqual(modelsOf(state.record), modelsOf(record));
    });
  }

  for (const [figure, sample] of Object.entries(figureSamples())) {
    it(`comes back from its rows as it was: the sample of ${figure}`, () => {
      const record = figure === 'country-profile' ? sample : {[figure]: sample};
      const {state} = openText(formatCsv(writeRows(record, sections)), figure);
      assert.deepEqual(modelsOf(state.record), modelsOf(record));
    });
  }
});

describe('the code to copy', () => {
  const manifest = {
    version: '1',
    entries: {'quote.js': {integrity: 'sha384-abc', imports: ['chunks/core-1.js']}},
    chunks: {'chunks/core-1.js': {integrity: 'sha384-def'}},
  };

  it('pins the script to the file of this build', () => {
    const lines = headLines('quote', 'https://cdn.example/tip/', {manifest});
    assert.match(lines, /src="https:\/\/cdn\.example\/tip\/quote\.js" integrity="sha384-abc" crossorigin="anonymous"/);
    assert.doesNotMatch(headLines('quote', 'https://cdn.example/tip/'), /integrity|preload/);
  });

  it('has what the script imports fetched beside it, of this build too, and the document where the tag names one', () => {
    const src = 'https://figures.example/a.json?b&c';
    const lines = headLines('quote', 'https://cdn.example/tip/', {src, manifest}).split('\n');
    assert.equal(
      lines[0],
      '<link rel="preload" href="https://figures.example/a.json?b&amp;c" as="fetch" crossorigin referrerpolicy="no-referrer"><!-- only in the head -->',
    );
    assert.deepEqual(lines.slice(2, -1), [
      '<link rel="modulepreload" href="https://cdn.example/tip/chunks/core-1.js" integrity="sha384-def" crossorigin="anonymous">',
    ]);
  });

  it('names a published figure as the command does', () => {
    const address = publishedAddress('https://f.example/x', 'moldova-2023', 'quote', 'a');
    assert.equal(address, 'https://f.example/x/f/moldova-2023-quote-a/');
    assert.equal(publishedAddress('no address', 'a', 'quote'), undefined);
    assert.match(iframeCode(address, 'A "b"', 300), /title="A &quot;b&quot;" .*height="300"/);
  });
});
